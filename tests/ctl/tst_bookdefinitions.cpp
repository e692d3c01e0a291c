// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Definitions of books through the command line: kept, shared, printed, forgotten, and carried over with the whole register.
class TstBookDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTemplateIsKeptAndPrinted();
    void aSharedFileComesBackAsItWas();
    void aWrongFileIsToldByPath();
    void aBlankFormHoldsNoAssets();
    void theWholeRegisterCarriesThem();
    void aForgottenOneIsNoLongerPrinted();

private:
    QString file(const QString &name) const { return m_dir.filePath(name); }
    static QString pdfText(const QString &path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    QStringList names(const QString &town) const
    {
        QStringList all;
        for (const QJsonObject &line : ctl({u"book"_s, u"list"_s, town, u"--json"_s}).jsonLines())
            all.append(line.value(u"name"_s).toString());
        return all;
    }

    QTemporaryDir m_dir;
    QString m_town;
};

void TstBookDefinitions::initTestCase()
{
    m_town = file(u"town.daicho"_s);
    QCOMPARE(ctl({u"create"_s, m_town, u"--policy"_s, u"general"_s, u"--organization"_s, u"架空町"_s}).exitCode, 0);
    const QByteArray usb = R"({"name": "架空の暗号化USB", "unit": 1, "mediumKind": "USBメモリ", "recordCount": 12})";
    QCOMPARE(ctl({u"do"_s, m_town, u"asset.register"_s, u"--params"_s, u"-"_s}, usb).exitCode, 0);
    QCOMPARE(ctl({u"do"_s, m_town, u"asset.register"_s, u"--params"_s, u"-"_s}, R"({"name": "架空の名簿", "unit": 1, "recordCount": 30})").exitCode, 0);
}

void TstBookDefinitions::everyTemplateIsKeptAndPrinted()
{
    const QList<QJsonObject> templates = ctl({u"book"_s, u"templates"_s, u"--json"_s}).jsonLines();
    QVERIFY(templates.size() >= 7);
    for (const QJsonObject &one : templates) {
        const QString name = one.value(u"name"_s).toString();
        const CtlRun kept = ctl({u"book"_s, u"define"_s, m_town, name});
        QVERIFY2(kept.exitCode == 0, qPrintable(name + kept.errors));
        const QString out = file(u"out.pdf"_s);
        const CtlRun printed = ctl({u"report"_s, m_town, name, out, u"--json"_s});
        QVERIFY2(printed.exitCode == 0, qPrintable(name + printed.errors));
        QCOMPARE(printed.json().value(u"rows"_s).toInt() > 0, one.value(u"rows"_s).toString() == "assets"_L1);
    }
    QCOMPARE(names(m_town).size(), templates.size());
}

void TstBookDefinitions::aSharedFileComesBackAsItWas()
{
    const QString name = names(m_town).first();
    const CtlRun shown = ctl({u"book"_s, u"show"_s, m_town, name});
    QCOMPARE(shown.exitCode, 0);
    QFile shared(file(u"shared.json"_s));
    QVERIFY(shared.open(QIODevice::WriteOnly));
    shared.write(shown.out);
    shared.close();
    const QString other = file(u"other.daicho"_s);
    QCOMPARE(ctl({u"create"_s, other, u"--policy"_s, u"buzen"_s}).exitCode, 0);
    QCOMPARE(ctl({u"book"_s, u"define"_s, other, shared.fileName()}).exitCode, 0);
    QCOMPARE(ctl({u"book"_s, u"show"_s, other, name}).out, shown.out);
}

void TstBookDefinitions::aWrongFileIsToldByPath()
{
    QFile wrong(file(u"wrong.json"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(R"({"format": "daicho-book", "version": 1, "name": "誤り", "columns": [{"field": "number", "width": 0}], "colour": "red"})");
    wrong.close();
    const QStringList before = names(m_town);
    const CtlRun run = ctl({u"book"_s, u"define"_s, m_town, wrong.fileName()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains(u"$.columns[0].width"_s));
    QVERIFY(run.errors.contains(u"$.colour"_s));
    QCOMPARE(ctl({u"book"_s, u"define"_s, m_town, file(u"none.json"_s)}).exitCode, 2);
    QCOMPARE(ctl({u"book"_s, u"paint"_s, m_town}).exitCode, 2);
    QCOMPARE(names(m_town), before);
}

void TstBookDefinitions::aBlankFormHoldsNoAssets()
{
    const QString out = file(u"blank.pdf"_s);
    const CtlRun run = ctl({u"report"_s, m_town, u"asset-ledger"_s, out, u"--blank"_s, u"5"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"rows"_s).toInt(), 0);
    QVERIFY(!pdfText(out).contains(u"架空の名簿"_s));
    QVERIFY(pdfText(out).contains(u"収録資産の最高"_s));
    QCOMPARE(ctl({u"report"_s, m_town, u"asset-ledger"_s, out, u"--blank"_s, u"many"_s}).exitCode, 2);
}

void TstBookDefinitions::theWholeRegisterCarriesThem()
{
    const QString folder = file(u"whole/"_s);
    QCOMPARE(ctl({u"export"_s, m_town, folder}).exitCode, 0);
    const QString again = file(u"again.daicho"_s);
    const CtlRun made = ctl({u"create"_s, again, u"--from"_s, folder});
    QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
    QCOMPARE(names(again), names(m_town));
    QCOMPARE(ctl({u"book"_s, u"show"_s, again, names(m_town).first()}).out, ctl({u"book"_s, u"show"_s, m_town, names(m_town).first()}).out);
    QCOMPARE(ctl({u"verify"_s, again}).exitCode, 0);
}

void TstBookDefinitions::aForgottenOneIsNoLongerPrinted()
{
    const QString name = names(m_town).first();
    QCOMPARE(ctl({u"book"_s, u"forget"_s, m_town, name}).exitCode, 0);
    QVERIFY(!names(m_town).contains(name));
    QCOMPARE(ctl({u"report"_s, m_town, name, file(u"out.pdf"_s)}).exitCode, 2);
    QVERIFY(ctl({u"book"_s, u"forget"_s, m_town, name}).exitCode != 0);
}

QTEST_GUILESS_MAIN(TstBookDefinitions)
#include "tst_bookdefinitions.moc"
