// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/policy/sixthpolicy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `daichoctl edit`: the same values for many assets.
class TstEditing final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"台帳.daicho"_s);
        QFile policy(m_dir->filePath(u"policy.json"_s));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write(sixthPolicy());
        policy.close();
        const CtlRun made = ctl({u"create"_s, m_file, u"--policy"_s, policy.fileName(), u"--organization"_s, u"星見町（架空）"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        for (const auto &[number, level] : {std::pair(u"A-1"_s, u"中"_s), std::pair(u"A-2"_s, u"軽"_s), std::pair(u"A-3"_s, u"中"_s)}) {
            const CtlRun run = ctlDo(m_file, u"asset.register"_s, {{u"name"_s, number}, {u"number"_s, number}, {u"unit"_s, 1}, {u"levels"_s, QJsonObject{{u"K"_s, level}}}});
            QVERIFY2(run.exitCode == 0, run.out.constData());
        }
    }

    void editsWhatTheConditionsLeave()
    {
        const CtlRun run = edit({u"--where"_s, u"class.K=中"_s, u"--set"_s, u"備考=星=月"_s, u"--set"_s, u"retention=5年"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"changed"_s].toInt(), 2);
        QCOMPARE(remarks(u"A-1"_s), u"星=月"_s); // only the first = divides
        QCOMPARE(remarks(u"A-2"_s), QString());
        QCOMPARE(edit({u"--asset"_s, u"A-1"_s, u"--set"_s, u"remarks="_s}).exitCode, 0);
        QCOMPARE(remarks(u"A-1"_s), QString());
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }

    void aDryRunNamesWhatIsRefusedWithItsClause()
    {
        const CtlRun run = edit({u"--all"_s, u"--set"_s, u"kind=chart"_s, u"--dry-run"_s});
        QCOMPARE(run.exitCode, 3);
        const QString said = QString::fromUtf8(run.out);
        QVERIFY2(said.contains(u"変更 2 件"_s) && said.contains(u"A-2"_s) && said.contains(u"星見 7"_s), qPrintable(said));
        QCOMPARE(shown(u"A-1"_s)[u"kind"_s].toString(), QString());
        QCOMPARE(edit({u"--all"_s, u"--set"_s, u"kind=chart"_s, u"--all-or-nothing"_s}).exitCode, 3);
        QCOMPARE(shown(u"A-1"_s)[u"kind"_s].toString(), QString());
        QCOMPARE(edit({u"--all"_s, u"--set"_s, u"kind=chart"_s}).exitCode, 3); // done, but not with all
        QVERIFY(!shown(u"A-1"_s)[u"kind"_s].toString().isEmpty());
    }

    void whereEveryOneIsRefusedThatIsSaid()
    {
        const CtlRun run = edit({u"--asset"_s, u"A-2"_s, u"--set"_s, u"kind=chart"_s, u"--dry-run"_s});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(QString::fromUtf8(run.out).contains(u"星見 7"_s), run.out.constData());
        QVERIFY(run.errors.contains(u"星見 7"_s));
    }

    void itIsTakenBackAsOneAct()
    {
        QCOMPARE(edit({u"--all"_s, u"--set"_s, u"remarks=星"_s}).exitCode, 0);
        QCOMPARE(ctlDo(m_file, u"act.takeBack"_s, {}).exitCode, 0);
        for (const QString &number : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
            QCOMPARE(remarks(number), QString());
        QCOMPARE(ctl({u"verify"_s, m_file}).exitCode, 0);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no field") << QStringList{u"--all"_s};
        QTest::newRow("no assets") << QStringList{u"--set"_s, u"remarks=x"_s};
        QTest::newRow("two ways to say which") << QStringList{u"--all"_s, u"--asset"_s, u"A-1"_s, u"--set"_s, u"remarks=x"_s};
        QTest::newRow("no value") << QStringList{u"--all"_s, u"--set"_s, u"remarks"_s};
        QTest::newRow("a class") << QStringList{u"--all"_s, u"--set"_s, u"class.K=重"_s};
        QTest::newRow("a field that is not there") << QStringList{u"--all"_s, u"--set"_s, u"nothing=x"_s};
        QTest::newRow("a number that nothing has") << QStringList{u"--asset"_s, u"Z-9"_s, u"--set"_s, u"remarks=x"_s};
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const CtlRun run = edit(words);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.errors.isEmpty());
    }

private:
    CtlRun edit(const QStringList &words) const { return ctl(QStringList{u"edit"_s, m_file} + words); }
    QJsonObject shown(const QString &number) const
    {
        return ctl({u"list"_s, m_file, u"asset"_s, u"--where"_s, u"number="_s + number, u"--json"_s}).jsonLines().value(0);
    }
    QString remarks(const QString &number) const { return shown(number)[u"remarks"_s].toString(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TstEditing)
#include "tst_editing.moc"
