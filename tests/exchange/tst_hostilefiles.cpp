// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/exchange/xlsxreader.h"
#include "tests/exchange/packagefixture.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::Workbook;
using Support::ErrorCode;

/// What no clerk means to send, and what clerks send all the same.
class TstHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void refusesWithTheLine_data();
    void refusesWithTheLine();
    void asksForTheEncoding_data();
    void asksForTheEncoding();
    void showsHowCandidatesRead_data();
    void showsHowCandidatesRead();
    void readsUtf16_data();
    void readsUtf16();
    void readsLongAndWide();
    void refusesTooManyColumns();
    void keepsControlCharacters();
    void keepsHeadersThatAreDoubleOrEmpty();
    void refusesDeclarations_data();
    void refusesDeclarations();
    void survivesACutWorkbook();
    void refusesABomb();
    void readsAHugeCellOfASheet();
    void namesSheetAndCell();
    void replacesNulInASheet();
    void readsHiddenColumns();
    void showsPostalCodes();

private:
    Support::Result<Workbook> read(const QByteArray &bytes, const Exchange::ReadOptions &options = {}) const;
    Support::Result<Workbook> read(const PackageFixture &fixture) const;

    QTemporaryDir m_folder;
};

namespace {

const QByteArray kSjis = "\x94\xd4\x8d\x86,\x96\xbc\x8f\xcc\r\n";             // 番号,名称
const QByteArray kUtf8 = "1,\xe8\xb3\x87\xe7\x94\xa3\xe5\x8f\xb0\xe5\xb8\xb3\r\n"; // 1,資産台帳

} // namespace

Support::Result<Workbook> TstHostileFiles::read(const QByteArray &bytes, const Exchange::ReadOptions &options) const
{
    QFile file(m_folder.filePath(u"台帳.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Support::fail(ErrorCode::Internal, u"the fixture could not be written"_s);
    file.close();
    return Exchange::readLedgerFile(file.fileName(), options);
}

Support::Result<Workbook> TstHostileFiles::read(const PackageFixture &fixture) const
{
    const QString path = m_folder.filePath(u"台帳.xlsx"_s);
    if (!fixture.write(path))
        return Support::fail(ErrorCode::Internal, u"the fixture could not be written"_s);
    return Exchange::readLedgerFile(path);
}

void TstHostileFiles::refusesWithTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("line");
    QTest::newRow("a NUL") << QByteArray("a\nb\nc\0d\n", 8) << u""_s << u"3"_s;
    QTest::newRow("a quote that never closes") << QByteArray("a\nb,\"c\nd\ne\n") << u""_s << u"2"_s;
    QTest::newRow("a byte that is no UTF-8, behind a BOM") << QByteArray("\xef\xbb\xbf" "a\r\nb\r\n\xff\r\n") << u""_s << u"3"_s;
    QTest::newRow("a byte that is no UTF-8, as told") << QByteArray("a\rb\r\xe3\x81") << u"UTF-8"_s << u"3"_s;
    QTest::newRow("a byte that is no CP932, as told") << QByteArray("a\n\x8e\n") << u"CP932"_s << u"2"_s;
    QTest::newRow("far into a long file") << QByteArray(QByteArray("x,\xe3\x81\x82\n").repeated(50'000) + "\xe3\n") << u"UTF-8"_s << u"50001"_s;
    QTest::newRow("UTF-8 from a line on") << QByteArray(kSjis + kSjis + kUtf8 + kUtf8) << u""_s << u"3"_s;
    QTest::newRow("Shift_JIS from a line on") << QByteArray("a,b\n" + kUtf8 + "c\n" + kSjis) << u""_s << u"4"_s;
}

void TstHostileFiles::refusesWithTheLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QString, line);
    const auto workbook = read(bytes, {.encoding = encoding, .separator = {}});
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
    QVERIFY2(workbook.error().message.contains(QString(line + u"行目"_s)), qPrintable(workbook.error().message));
}

void TstHostileFiles::asksForTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("cell");
    QTest::newRow("Mac Roman, CR only") << QByteArray("id,name\r1,Caf\x8e\r") << u"macintosh"_s << u"Café"_s;
    QTest::newRow("UTF-16 without BOM") << QByteArray("i\0d\0,\0n\0\r\0\n\0" "1\0,\0\x42\x30\r\0\n\0", 22) << u"UTF-16LE"_s << u"あ"_s;
    QTest::newRow("UTF-16 the other way, without BOM") << QByteArray("\0i\0d\0,\0n\0\r\0\n\0" "1\0,\x30\x42\0\r\0\n", 22) << u"UTF-16BE"_s << u"あ"_s;
    QTest::newRow("EUC-JP") << QByteArray("id,n\n1,\xb1\xfe\xca\xe7\n") << u"EUC-JP"_s << u"応募"_s;
}

void TstHostileFiles::asksForTheEncoding()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, right);
    const auto asked = read(bytes);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::InvalidInput);
    const auto told = read(bytes, {.encoding = right, .separator = {}});
    QVERIFY(told.has_value());
    QTEST(told->sheets.at(0).at(1, 1), "cell");
    const auto candidates = Exchange::encodingCandidates(bytes);
    QVERIFY(std::any_of(candidates.cbegin(), candidates.cend(), [&](const auto &each) { return each.name == right && each.isWhole; }));
}

void TstHostileFiles::showsHowCandidatesRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("sample");
    QTest::newRow("UTF-8") << QByteArray("a,b\n" + kUtf8) << u"UTF-8"_s << u"1,資産台帳"_s;
    QTest::newRow("CP932") << QByteArray("a,b\n" + kSjis) << u"CP932"_s << u"番号,名称"_s;
    QTest::newRow("EUC-JP") << QByteArray("1,\xbb\xf1\xbb\xba\xc2\xe6\xc4\xa2\n\x8f\xb0\xa1\n") << u"EUC-JP"_s << u"1,資産台帳\n丂"_s;
    QTest::newRow("ISO-2022-JP") << QByteArray("1,\x1b$B;q;:\x1b(B\n") << u"ISO-2022-JP"_s << u"1,資産"_s;
    QTest::newRow("UTF-16") << QByteArray("1\0,\0\x42\x30\n\0", 8) << u"UTF-16LE"_s << u"1,あ"_s;
    QTest::newRow("cut in a character") << QByteArray("1,\xe8\xb3\x87\xe7\x94") << u"UTF-8"_s << u"1,資"_s;
    QTest::newRow("far along a line") << QByteArray("id,name\n" + QByteArray(200, 'x') + "0123456789012345678901234,\xe8\xb3\x87\xe7\x94\xa3\n") << u"UTF-8"_s << u"…23456789012345678901234,資産"_s;
    QTest::newRow("only ASCII") << QByteArray("id,name\n") << u"UTF-8"_s << u"id,name\n"_s;
    QTest::newRow("Mac Roman, CR only") << QByteArray("id,name\r1,Caf\x8e\r2,x\r") << u"macintosh"_s << u"1,Café"_s;
}

void TstHostileFiles::showsHowCandidatesRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, first);
    const QString path = m_folder.filePath(u"candidate.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto candidates = Exchange::encodingCandidatesOf(path);
    QVERIFY(candidates.has_value());
    QVERIFY(candidates->size() >= 2);
    if (first == "macintosh"_L1) { // nothing tells Western encodings from each other: people choose by the sample
        const auto mac = std::find_if(candidates->cbegin(), candidates->cend(), [](const auto &each) { return each.name == "macintosh"_L1; });
        QVERIFY(mac != candidates->cend());
        QTEST(mac->sample, "sample");
        return;
    }
    QCOMPARE(candidates->first().name, first);
    QTEST(candidates->first().sample, "sample");
    QCOMPARE(Exchange::encodingCandidatesOf(m_folder.filePath(u"none.csv"_s)).error().code, ErrorCode::NotFound);
}

void TstHostileFiles::readsUtf16_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<QString>("name");
    QTest::newRow("little end first") << QStringConverter::Utf16LE << u"UTF-16LE"_s;
    QTest::newRow("big end first") << QStringConverter::Utf16BE << u"UTF-16BE"_s;
}

void TstHostileFiles::readsUtf16()
{
    QFETCH(const QStringConverter::Encoding, encoding);
    // Longer than what is converted at a time, characters outside the BMP at every offset.
    QString text = u"番号\t名称\r\n"_s;
    for (int row = 0; row < 60'000; ++row)
        text += QString::number(row) + u"\t\"𠮷野\"\"家\"\"\"\r\n"_s;
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(text);
    const auto workbook = read(bytes);
    QVERIFY(workbook.has_value());
    QTEST(workbook->encoding, "name");
    QCOMPARE(workbook->separator, QChar(u'\t'));
    const Exchange::SheetTable &sheet = workbook->sheets.at(0);
    QCOMPARE(sheet.rowCount(), 60'001);
    QCOMPARE(sheet.at(0, 0), u"番号"_s);
    for (const int row : {1, 777, 30'000, 60'000})
        QCOMPARE(sheet.row(row), (QList<Cell>{{Cell::Kind::Text, QString::number(row - 1)}, {Cell::Kind::Text, u"𠮷野\"家\""_s}}));
}

void TstHostileFiles::readsLongAndWide()
{
    const QByteArray huge(10'000'000, 'x');
    QByteArray header;
    for (int column = 0; column < 5000; ++column)
        header += (column > 0 ? ",c" : "c") + QByteArray::number(column);
    const auto workbook = read(header + "\n\"" + huge + "\n\",2\n");
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).columnCount(), 5000);
    QCOMPARE(workbook->sheets.at(0).at(0, 4999), u"c4999"_s);
    QCOMPARE(workbook->sheets.at(0).at(1, 0).size(), 10'000'001);
    QCOMPARE(workbook->sheets.at(0).at(1, 1), u"2"_s);
}

void TstHostileFiles::refusesTooManyColumns()
{
    const auto workbook = read("a\nb" + QByteArray(16'384, ',') + "\n");
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
    QVERIFY(workbook.error().message.startsWith(u"2行目"_s));
    QVERIFY(read("a\nb" + QByteArray(16'383, ',') + "\n").has_value());
}

void TstHostileFiles::keepsControlCharacters()
{
    // NAGAOKAKYO-15.1: what is no text must not steer a program. Here it is only carried; fields drop it (Support::cleaned).
    const auto workbook = read("a\x01\x1b[31m,b\x7f\x0b\n\x1a");
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).row(0), (QList<Cell>{{Cell::Kind::Text, u"a\u0001\u001b[31m"_s}, {Cell::Kind::Text, u"b\u007f\u000b"_s}}));
    QCOMPARE(workbook->sheets.at(0).rowCount(), 1); // the DOS end of file is none of it
}

void TstHostileFiles::keepsHeadersThatAreDoubleOrEmpty()
{
    const auto workbook = read("name,,name,\nA,B,C,D\n");
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).row(0).size(), 4);
    QCOMPARE(workbook->sheets.at(0).at(0, 2), u"name"_s);
    QCOMPARE(workbook->sheets.at(0).at(1, 3), u"D"_s);
}

void TstHostileFiles::refusesDeclarations_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("xml");
    const QByteArray laughs = R"(<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>)";
    const QByteArray outside = R"(<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>)";
    QTest::newRow("entities in strings") << QByteArray("xl/sharedStrings.xml") << QByteArray("<?xml version='1.0'?>" + laughs + "<sst><si><t>&c;</t></si></sst>");
    QTest::newRow("a file of the machine in a sheet") << QByteArray("xl/worksheets/sheet1.xml")
        << QByteArray("<?xml version='1.0'?>" + outside + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&a;</v></c></row></sheetData></worksheet>");
    QTest::newRow("styles") << QByteArray("xl/styles.xml") << QByteArray(laughs + "<styleSheet>&c;</styleSheet>");
    QTest::newRow("the workbook") << QByteArray("xl/workbook.xml") << QByteArray(laughs + "<workbook/>");
    QTest::newRow("relationships") << QByteArray("_rels/.rels") << QByteArray(outside + "<Relationships/>");
}

void TstHostileFiles::refusesDeclarations()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, xml);
    auto fixture = PackageFixture::oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    fixture[part] = xml;
    const auto workbook = read(fixture);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
    QVERIFY(workbook.error().message.contains(u"DTD"_s));
    QVERIFY(workbook.error().message.contains(QString::fromUtf8(part)));
}

void TstHostileFiles::survivesACutWorkbook()
{
    QByteArray rows;
    for (int row = 1; row <= 300; ++row)
        rows += "<row><c><v>" + QByteArray::number(row * 7919 % 10007) + "</v></c></row>";
    const QString path = m_folder.filePath(u"cut.xlsx"_s);
    QVERIFY(PackageFixture::oneSheet(rows).write(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.first(size));
        file.close();
        const auto workbook = Exchange::readLedgerFile(path);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
    }
}

void TstHostileFiles::refusesABomb()
{
    // 100 MB of blanks packed into 100 kB, against a limit that no ledger reaches.
    const QString path = m_folder.filePath(u"bomb.xlsx"_s);
    QVERIFY(PackageFixture::oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>" + QByteArray(100'000'000, ' ')).write(path));
    QVERIFY(QFileInfo(path).size() < 1'000'000);
    const auto workbook = Exchange::readXlsx(path, {.bytes = 50'000'000}, nullptr);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
}

void TstHostileFiles::readsAHugeCellOfASheet()
{
    const auto workbook = read(PackageFixture::oneSheet("<row r='1'><c r='A1' t='str'><v>" + QByteArray(10'000'000, 'x')
                                                        + "</v></c><c r='GJH1'><v>5</v></c></row>"));
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).at(0, 0).size(), 10'000'000);
    QCOMPARE(workbook->sheets.at(0).columnCount(), 5000);
    QCOMPARE(workbook->sheets.at(0).at(0, 4999), u"5"_s);
}

void TstHostileFiles::namesSheetAndCell()
{
    const auto workbook = read(PackageFixture::oneSheet("<row r='7'><c r='XFE7'><v>1</v></c></row>"));
    QVERIFY(!workbook);
    QVERIFY(workbook.error().message.contains(u"「台帳」"_s));
    QVERIFY(workbook.error().message.contains(u'7'));
}

void TstHostileFiles::replacesNulInASheet()
{
    const auto workbook = read(PackageFixture::oneSheet("<row r='1'><c r='A1' t='inlineStr'><is><t>a_x0000_b</t></is></c></row>"));
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).at(0, 0), u"a\uFFFDb"_s);
}

void TstHostileFiles::readsHiddenColumns()
{
    auto fixture = PackageFixture::oneSheet({});
    fixture["xl/worksheets/sheet1.xml"] =
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="3" hidden="1"/>)"
        R"(<col min="4" max="4"/><col min="6" max="6" hidden="true"/><col min="16384" max="99999" hidden="1"/><col min="-5" max="0" hidden="1"/></cols>)"
        R"(<sheetData><row r="1"><c r="B1"><v>2</v></c></row></sheetData></worksheet>)";
    const auto workbook = read(fixture);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).hiddenColumns, (QList<int>{1, 2, 5, 16383}));
    QCOMPARE(workbook->sheets.at(0).at(0, 1), u"2"_s); // hidden, not absent
}

void TstHostileFiles::showsPostalCodes()
{
    auto fixture = PackageFixture::oneSheet("<row r='1'><c r='A1' s='0'><v>600001</v></c><c r='B1' s='1'><v>6000001</v></c></row>");
    fixture["xl/styles.xml"] = PackageFixture::styles(
        {200, 201}, R"(<numFmt numFmtId="200" formatCode="&quot;〒&quot;000\-0000"/><numFmt numFmtId="201" formatCode="[&lt;=999]000;[&lt;=9999]000\-00;000\-0000"/>)");
    const auto workbook = read(fixture);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).at(0, 0), u"〒060-0001"_s);
    QCOMPARE(workbook->sheets.at(0).at(0, 1), u"600-0001"_s);
}

QTEST_GUILESS_MAIN(TstHostileFiles)
#include "tst_hostilefiles.moc"
