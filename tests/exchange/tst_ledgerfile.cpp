// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "tests/exchange/packagefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

class TstLedgerFile : public QObject
{
    Q_OBJECT

private slots:
    void readsByContentNotByName();
    void refusesWhatIsNotThere();
    void refusesAnEmptyFile();
    void stopsBeforeItBegins();
    void namesColumns_data();
    void namesColumns();

private:
    QTemporaryDir m_folder;
};

void TstLedgerFile::readsByContentNotByName()
{
    const QString path = m_folder.filePath(u"book.csv"_s);
    QVERIFY(PackageFixture::oneSheet("<row r='1'><c r='A1'><v>7</v></c></row>").write(path));
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).name, u"台帳"_s);
    QCOMPARE(workbook->sheets.at(0).at(0, 0), u"7"_s);

    QFile file(m_folder.filePath(u"text.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK,a\nb,c\n");
    file.close();
    const auto text = Exchange::readLedgerFile(file.fileName());
    QVERIFY(text.has_value());
    QCOMPARE(text->sheets.at(0).at(0, 0), u"PK"_s);
}

void TstLedgerFile::refusesWhatIsNotThere()
{
    for (const QString &path : {m_folder.filePath(u"none.csv"_s), m_folder.path()}) {
        const auto workbook = Exchange::readLedgerFile(path);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, ErrorCode::NotFound);
    }
}

void TstLedgerFile::refusesAnEmptyFile()
{
    QFile file(m_folder.filePath(u"empty.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto workbook = Exchange::readLedgerFile(file.fileName());
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
}

void TstLedgerFile::stopsBeforeItBegins()
{
    QFile file(m_folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a");
    file.close();
    Support::Progress progress;
    progress.cancel();
    const auto workbook = Exchange::readLedgerFile(file.fileName(), {}, &progress);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::Cancelled);
}

void TstLedgerFile::namesColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << 0 << u"A"_s;
    QTest::newRow("last of one letter") << 25 << u"Z"_s;
    QTest::newRow("first of two letters") << 26 << u"AA"_s;
    QTest::newRow("later") << 27 << u"AB"_s;
    QTest::newRow("last of two letters") << 701 << u"ZZ"_s;
    QTest::newRow("first of three letters") << 702 << u"AAA"_s;
    QTest::newRow("last of Excel") << 16383 << u"XFD"_s;
}

void TstLedgerFile::namesColumns()
{
    QFETCH(const int, column);
    QTEST(Exchange::columnName(column), "name");
}

QTEST_GUILESS_MAIN(TstLedgerFile)
#include "tst_ledgerfile.moc"
