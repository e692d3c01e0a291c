// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole register out as a folder and in again, as a user types it.
class TstWholeRegister final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"台帳.daicho"_s);
        QCOMPARE(ctl({u"create"_s, m_file, u"--policy"_s, u"buzen"_s, u"--organization"_s, u"北都町（架空）"_s}).exitCode, 0);
        const QJsonObject levels{{u"C"_s, u"3A"_s}, {u"I"_s, u"1"_s}, {u"A"_s, u"1"_s}};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ctlDo(m_file, u"asset.register"_s, {{u"name"_s, u"議案書 %1（架空）"_s.arg(i)}, {u"unit"_s, u"北都町（架空）"_s}, {u"levels"_s, levels}}).exitCode, 0);
    }

    void outAndInAgain()
    {
        const QString folder = m_dir->filePath(u"書き出し"_s);
        const CtlRun out = ctl({u"export"_s, m_file, folder, u"--json"_s});
        QVERIFY2(out.exitCode == 0, qPrintable(out.errors));
        QCOMPARE(out.json().value(u"folder"_s).toString(), folder);
        QVERIFY(QFile::exists(folder + u"/manifest.json"_s));

        const QString copy = m_dir->filePath(u"戻した台帳.daicho"_s);
        const CtlRun in = ctl({u"create"_s, copy, u"--from"_s, folder, u"--json"_s});
        QVERIFY2(in.exitCode == 0, qPrintable(in.errors));
        QCOMPARE(in.json().value(u"head"_s), out.json().value(u"head"_s));
        QCOMPARE(in.json().value(u"rows"_s), out.json().value(u"rows"_s));
        for (const QString &kind : {u"asset"_s, u"unit"_s, u"notice"_s, u"policy"_s})
            QCOMPARE(ctl({u"list"_s, copy, kind, u"--json"_s}).out, ctl({u"list"_s, m_file, kind, u"--json"_s}).out);
        const CtlRun verified = ctl({u"verify"_s, copy, u"--json"_s});
        QCOMPARE(verified.exitCode, 0);
        QCOMPARE(verified.json().value(u"head"_s), ctl({u"verify"_s, m_file, u"--json"_s}).json().value(u"head"_s));
        QCOMPARE(ctl({u"search"_s, copy, u"議案書"_s, u"--json"_s}).jsonLines().size(), 3);
    }

    void theLastEntryOfTheFolderTellsOfIt()
    {
        const QString folder = m_dir->filePath(u"書き出し"_s);
        const CtlRun out = ctl({u"export"_s, m_file, folder, u"--json"_s});
        QCOMPARE(out.exitCode, 0);
        QFile journal(folder + u"/tables/journal_entry.csv"_s);
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = journal.readAll().trimmed().split('\n');
        QVERIFY(lines.last().startsWith(QByteArray(QByteArray::number(out.json().value(u"entries"_s).toInteger()) + ',')));
        QVERIFY(lines.last().contains("\"\"register\"\""));
        QVERIFY(lines.last().contains("3A"));
        QVERIFY(lines.last().contains("\"\"count\"\":3"));
    }

    void whatCannotBeMadeIsTold()
    {
        const QString folder = m_dir->filePath(u"書き出し"_s);
        QCOMPARE(ctl({u"export"_s, m_file, folder}).exitCode, 0);
        const CtlRun twice = ctl({u"export"_s, m_file, folder});
        QCOMPARE(twice.exitCode, 1);
        QVERIFY(twice.errors.contains(u"書き出し"_s));
        QCOMPARE(ctl({u"create"_s, m_file, u"--from"_s, folder}).exitCode, 1);
        QCOMPARE(ctl({u"create"_s, m_dir->filePath(u"x.daicho"_s), u"--from"_s, folder, u"--policy"_s, u"buzen"_s}).exitCode, 2);

        QFile unit(folder + u"/tables/unit.csv"_s);
        QVERIFY(unit.open(QIODevice::ReadWrite | QIODevice::Append));
        unit.write("\r\n");
        unit.close();
        const CtlRun altered = ctl({u"create"_s, m_dir->filePath(u"x.daicho"_s), u"--from"_s, folder});
        QCOMPARE(altered.exitCode, 1);
        QVERIFY(altered.errors.contains(u"tables/unit.csv"_s));
        QVERIFY(QDir(m_dir->path()).entryList({u"x.daicho*"_s}).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TstWholeRegister)
#include "tst_wholeregister.moc"
