// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Labels through the command line.
class TstLabelCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_town;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    static QByteArray told(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_town = file(u"town.daicho"_s);
        QCOMPARE(ctl({u"create"_s, m_town, u"--policy"_s, u"general"_s, u"--organization"_s, u"架空町"_s}).exitCode, 0);
        for (const QString &name : {u"架空の名簿"_s, u"架空の台帳"_s, u"架空の図面"_s})
            QCOMPARE(ctlDo(m_town, u"asset.register"_s, {{u"name"_s, name}, {u"unit"_s, 1}}).exitCode, 0);
    }

    void labelsOfASearchGoIntoAPdf()
    {
        const QString out = file(u"labels.pdf"_s);
        const CtlRun run = ctl({u"labels"_s, m_town, u"--where"_s, u"名称~架空"_s, u"--sheet"_s, u"28388"_s, u"--start"_s, u"17"_s, u"--copies"_s, u"2"_s, u"--offset"_s,
                                u"0.3,-0.5"_s, u"--out"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(run.json().value(u"things"_s).toInt(), 3);
        QCOMPARE(run.json().value(u"labels"_s).toInt(), 6);
        QCOMPARE(run.json().value(u"again"_s).toInt(), 0);
        const QString text = QString::fromUtf8(told(u"pdftotext"_s, {u"-raw"_s, out, u"-"_s}));
        QCOMPARE(text.count(u"架空の台帳"_s), 2);
        told(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, out, file(u"page"_s)});
        const QStringList codes = QString::fromUtf8(told(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file(u"page-1.png"_s)})).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(codes.size(), 6);
        // What was scanned finds its asset.
        QCOMPARE(ctl({u"history"_s, m_town, codes.first()}).exitCode, 0);
    }

    void namedOnesAreAReprint()
    {
        const QString out = file(u"again.pdf"_s);
        const QList<QJsonObject> assets = ctl({u"list"_s, m_town, u"asset"_s, u"--json"_s}).jsonLines();
        const QString number = assets.first().value(u"number"_s).toString();
        const CtlRun run = ctl({u"labels"_s, m_town, u"--numbers"_s, number, u"--sheet"_s, u"ELM011"_s, u"--out"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QCOMPARE(run.json().value(u"again"_s).toInt(), 1);
        QVERIFY(!run.errors.isEmpty());
        QCOMPARE(ctl({u"verify"_s, m_town}).exitCode, 0);
    }

    void aDryRunWritesNothing()
    {
        const QString out = file(u"never.pdf"_s);
        const CtlRun run = ctl({u"labels"_s, m_town, u"--all"_s, u"--sheet"_s, u"28388"_s, u"--out"_s, out, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json().value(u"things"_s).toInt(), 3);
        QVERIFY(!QFile::exists(out));
    }

    void whatCannotBeDoneIsToldAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no things") << QStringList{u"--sheet"_s, u"28388"_s};
        QTest::newRow("two ways of choosing") << QStringList{u"--all"_s, u"--numbers"_s, u"A-1"_s, u"--sheet"_s, u"28388"_s};
        QTest::newRow("no sheet") << QStringList{u"--all"_s};
        QTest::newRow("sheet nobody knows") << QStringList{u"--all"_s, u"--sheet"_s, u"00000"_s};
        QTest::newRow("behind the last place") << QStringList{u"--all"_s, u"--sheet"_s, u"28388"_s, u"--start"_s, u"45"_s};
        QTest::newRow("offset") << QStringList{u"--all"_s, u"--sheet"_s, u"28388"_s, u"--offset"_s, u"left"_s};
        QTest::newRow("number nobody has") << QStringList{u"--numbers"_s, u"Z-9"_s, u"--sheet"_s, u"28388"_s};
        QTest::newRow("nothing answers") << QStringList{u"--where"_s, u"名称=ありません"_s, u"--sheet"_s, u"28388"_s};
    }

    void whatCannotBeDoneIsToldAndLeavesNothing()
    {
        QFETCH(QStringList, options);
        const QByteArray before = ctl({u"verify"_s, m_town, u"--json"_s}).out;
        const QString out = file(u"refused.pdf"_s);
        const CtlRun run = ctl(QStringList{u"labels"_s, m_town, u"--out"_s, out} + options);
        QVERIFY(run.exitCode != 0);
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(!QFile::exists(out));
        QCOMPARE(ctl({u"verify"_s, m_town, u"--json"_s}).out, before);
    }

    void whatIsStuckOnIsSaidByItsRun_BUZEN_2_2_2()
    {
        const auto levels = [](const QString &integrity) { return QJsonObject{{u"C"_s, u"3A"_s}, {u"I"_s, integrity}, {u"A"_s, u"1"_s}}; };
        QCOMPARE(ctlDo(m_town, u"asset.register"_s, {{u"name"_s, u"架空の帳簿"_s}, {u"unit"_s, 1}, {u"number"_s, u"A-9001"_s}, {u"levels"_s, levels(u"1"_s)}}).exitCode, 0);
        QCOMPARE(ctlDo(m_town, u"asset.relabel"_s, {{u"asset"_s, u"A-9001"_s}, {u"levels"_s, levels(u"2"_s)}, {u"reason"_s, u"見直し"_s}}).exitCode, 0);
        const QString out = file(u"due.pdf"_s);
        const CtlRun run = ctl({u"labels"_s, m_town, u"--numbers"_s, u"A-9001"_s, u"--sheet"_s, u"28388"_s, u"--out"_s, out, u"--json"_s});
        QCOMPARE(run.json().value(u"due"_s).toInt(), 1);
        const CtlRun done = ctlDo(m_town, u"asset.labelled"_s, {{u"run"_s, run.json().value(u"run"_s)}});
        QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
        QCOMPARE(done.json().value(u"result"_s).toObject().value(u"count"_s).toInt(), 1);
        const CtlRun again = ctl({u"labels"_s, m_town, u"--numbers"_s, u"A-9001"_s, u"--sheet"_s, u"28388"_s, u"--out"_s, out, u"--json"_s});
        QCOMPARE(again.json().value(u"due"_s).toInt(), 0);
    }

    void theTextsOfTheClassArePrinted_BUZEN_2_2_2()
    {
        const QString town = file(u"buzen.daicho"_s);
        QCOMPARE(ctl({u"create"_s, town, u"--policy"_s, u"buzen"_s, u"--organization"_s, u"架空町"_s}).exitCode, 0);
        QCOMPARE(ctlDo(town, u"asset.register"_s, {{u"name"_s, u"架空の名簿: 4月"_s}, {u"unit"_s, 1}, {u"number"_s, u"A-0001"_s}, {u"levels"_s, QJsonObject{{u"C"_s, u"3A"_s}}}}).exitCode, 0);
        const QList<QJsonObject> texts = ctl({u"label-text"_s, town, u"A-0001"_s, u"--json"_s}).jsonLines();
        QCOMPARE(texts.size(), 5);
        const CtlRun name = ctl({u"label-text"_s, town, u"A-0001"_s, u"--on"_s, u"fileName"_s});
        QCOMPARE(name.exitCode, 0);
        QVERIFY(name.out.trimmed().endsWith("架空の名簿： 4月"));
        QCOMPARE(ctl({u"label-text"_s, town, u"A-0001"_s, u"--on"_s, u"wall"_s}).exitCode, 2);
        QVERIFY(ctl({u"label-text"_s, town, u"Z-9"_s}).exitCode != 0);
    }

    void sheetsAreListed()
    {
        const QList<QJsonObject> sheets = ctl({u"labels"_s, u"sheets"_s, u"--json"_s}).jsonLines();
        QVERIFY(sheets.size() > 20);
        QVERIFY(std::any_of(sheets.cbegin(), sheets.cend(), [](const QJsonObject &sheet) { return sheet.value(u"product"_s).toString() == u"28388"_s; }));
        QVERIFY(ctl({u"labels"_s, u"sheets"_s}).out.contains("28388"));
        const CtlRun own = ctlDo(m_town, u"label.saveSheet"_s, {{u"sheet"_s, [&] {
            QJsonObject sheet = sheets.first();
            sheet.insert(u"product"_s, u"架空24"_s);
            sheet.remove(u"also"_s);
            return sheet;
        }()}});
        QVERIFY2(own.exitCode == 0, qPrintable(own.errors));
        QVERIFY(ctl({u"labels"_s, u"sheets"_s, m_town}).out.contains("架空24"));
    }

    void aCalibrationPageIsMade()
    {
        const QString out = file(u"calibration.pdf"_s);
        const CtlRun run = ctl({u"labels"_s, u"calibrate"_s, u"--sheet"_s, u"28388"_s, u"--out"_s, out});
        QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
        QVERIFY(told(u"pdfinfo"_s, {out}).contains("595."));
        QCOMPARE(ctl({u"labels"_s, u"calibrate"_s, u"--sheet"_s, u"00000"_s, u"--out"_s, out}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TstLabelCommands)
#include "tst_labelcommands.moc"
