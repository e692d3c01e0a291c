// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Books through the command line: several in one file, some of their pages, paper and margins.
class TstReports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_town;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    static QString told(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private slots:
    void initTestCase()
    {
        m_town = file(u"town.daicho"_s);
        QCOMPARE(ctl({u"create"_s, m_town, u"--policy"_s, u"general"_s, u"--organization"_s, u"架空町"_s}).exitCode, 0);
        QCOMPARE(ctl({u"do"_s, m_town, u"asset.register"_s, u"--params"_s, u"-"_s}, R"({"name": "架空の名簿", "unit": 1})").exitCode, 0);
    }

    void severalBooksGoIntoOneFile()
    {
        const QString out = file(u"both.pdf"_s);
        const CtlRun run = ctl({u"report"_s, m_town, u"asset-ledger,disposal-record,policy-settings"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(run.json().value(u"books"_s).toInt(), 3);
        const QString text = told(u"pdftotext"_s, {u"-raw"_s, out, u"-"_s});
        for (const QString &title : {u"情報資産台帳"_s, u"廃棄記録簿"_s, u"規程設定書"_s})
            QVERIFY2(QString(text).remove(u' ').contains(title), qPrintable(title));
        QVERIFY(told(u"pdfinfo"_s, {out}).contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(run.json().value(u"pages"_s).toInt()))));
    }

    void eachHasAnEntryOfItsOwn()
    {
        const auto entry = [this](const QString &out) {
            const QString text = told(u"pdftotext"_s, {u"-raw"_s, out, u"-"_s});
            QStringList numbers;
            static const QRegularExpression head(u"証跡 (\\d+)\\s"_s);
            for (auto it = head.globalMatch(text); it.hasNext();)
                numbers.append(it.next().captured(1));
            numbers.removeDuplicates();
            return numbers;
        };
        const QString out = file(u"entries.pdf"_s);
        QCOMPARE(ctl({u"report"_s, m_town, u"asset-ledger,disposal-record"_s, out}).exitCode, 0);
        const QStringList numbers = entry(out);
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers[1].toInt(), numbers[0].toInt() + 1);
    }

    void pagesAreChosen()
    {
        const QString out = file(u"some.pdf"_s);
        const CtlRun all = ctl({u"report"_s, m_town, u"policy-settings"_s, out, u"--json"_s});
        QVERIFY(all.json().value(u"pages"_s).toInt() > 2);
        const CtlRun some = ctl({u"report"_s, m_town, u"policy-settings"_s, out, u"--pages"_s, u"2-"_s, u"--json"_s});
        QCOMPARE(some.json().value(u"pages"_s).toInt(), all.json().value(u"pages"_s).toInt() - 1);
        const CtlRun odd = ctl({u"report"_s, m_town, u"policy-settings"_s, out, u"--pages"_s, u"1-2"_s, u"--sides"_s, u"odd"_s, u"--json"_s});
        QCOMPARE(odd.json().value(u"pages"_s).toInt(), 1);
    }

    void pagesThatAreNotThereAreRefusedBeforeTheyAreRecorded()
    {
        const auto entries = [this] {
            const QList<QJsonObject> lines = ctl({u"verify"_s, m_town, u"--json"_s}).jsonLines();
            return lines.first().value(u"entries"_s).toInt();
        };
        const int before = entries();
        const QString out = file(u"never.pdf"_s);
        const CtlRun none = ctl({u"report"_s, m_town, u"asset-ledger,disposal-record"_s, out, u"--pages"_s, u"90-"_s});
        QCOMPARE(none.exitCode, 2);
        QVERIFY(!none.errors.isEmpty());
        QVERIFY(!QFile::exists(out));
        QCOMPARE(entries(), before);
        // One of two books has such a page: only that one goes out and is recorded.
        const CtlRun one = ctl({u"report"_s, m_town, u"disposal-record,policy-settings"_s, file(u"one.pdf"_s), u"--pages"_s, u"2"_s, u"--json"_s});
        QCOMPARE(one.json().value(u"books"_s).toInt(), 1);
        QCOMPARE(one.json().value(u"pages"_s).toInt(), 1);
        QCOMPARE(entries(), before + 1);
    }

    void paperIsChosen()
    {
        const QString out = file(u"paper.pdf"_s);
        QCOMPARE(ctl({u"report"_s, m_town, u"asset-ledger"_s, out, u"--paper"_s, u"b5-portrait"_s, u"--margins"_s, u"8,8,8,8"_s, u"--binding"_s, u"top:12"_s,
                      u"--duplex"_s, u"short"_s})
                     .exitCode,
                 0);
        QVERIFY(told(u"pdfinfo"_s, {out}).contains(QRegularExpression(u"515\\.9\\d* x 728\\.5\\d*"_s)));
    }

    void whatCannotBeReadIsToldBeforeAnythingIsDone_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("paper") << u"--paper"_s << u"letter"_s;
        QTest::newRow("margins") << u"--margins"_s << u"1,2,3"_s;
        QTest::newRow("no number") << u"--margins"_s << u"1,2,3,x"_s;
        QTest::newRow("binding") << u"--binding"_s << u"right"_s;
        QTest::newRow("binding width") << u"--binding"_s << u"left:wide"_s;
        QTest::newRow("duplex") << u"--duplex"_s << u"both"_s;
        QTest::newRow("pages") << u"--pages"_s << u"3-1"_s;
        QTest::newRow("sides") << u"--sides"_s << u"left"_s;
    }

    void whatCannotBeReadIsToldBeforeAnythingIsDone()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        const QString out = file(u"never.pdf"_s);
        const CtlRun run = ctl({u"report"_s, m_town, u"asset-ledger"_s, out, option, value});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.errors.contains(value));
        QVERIFY(!QFile::exists(out));
    }

    void anUnknownBookAmongOthersStopsAll()
    {
        const QString out = file(u"unknown.pdf"_s);
        QCOMPARE(ctl({u"report"_s, m_town, u"asset-ledger,no-such-book"_s, out}).exitCode, 2);
        QVERIFY(!QFile::exists(out));
    }
};

QTEST_GUILESS_MAIN(TstReports)
#include "tst_reports.moc"
