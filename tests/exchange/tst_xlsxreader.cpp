// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxreader.h"
#include "models/exchange/xlsxsheet.h"
#include "tests/exchange/packagefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::MergedRange;
using Exchange::SheetTable;
using Exchange::Workbook;
using Support::ErrorCode;

class TstXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void readsACell_data();
    void readsACell();
    void readsSharedStrings();
    void placesCells();
    void readsMergedRangesAndHiddenRows();
    void followsTargets_data();
    void followsTargets();
    void readsSheetsInTabOrder();
    void countsDaysFrom1904();
    void refuses_data();
    void refuses();
    void refusesWhatIsOverALimit_data();
    void refusesWhatIsOverALimit();
    void refusesOldAndProtectedFiles();
    void refusesADamagedArchive();
    void stopsWhenCancelled();
    void reportsProgressToTheEnd();
    void readsPlacesOfCells_data();
    void readsPlacesOfCells();

private:
    Support::Result<Workbook> read(const PackageFixture &fixture, const Exchange::XlsxLimits &limits = {},
                                   Support::Progress *progress = nullptr) const;
    SheetTable sheet(const PackageFixture &fixture) const;

    QTemporaryDir m_folder;
};

Support::Result<Workbook> TstXlsxReader::read(const PackageFixture &fixture, const Exchange::XlsxLimits &limits,
                                              Support::Progress *progress) const
{
    const QString path = m_folder.filePath(u"台帳.xlsx"_s);
    if (!fixture.write(path))
        return Support::fail(ErrorCode::Internal, u"the fixture could not be written"_s);
    return Exchange::readXlsx(path, limits, progress);
}

SheetTable TstXlsxReader::sheet(const PackageFixture &fixture) const
{
    const auto workbook = read(fixture);
    if (!workbook)
        qWarning("%s / %s", qPrintable(workbook.error().message), qPrintable(workbook.error().detail));
    return workbook && !workbook->sheets.isEmpty() ? workbook->sheets.first() : SheetTable();
}

void TstXlsxReader::readsACell_data()
{
    using enum Cell::Kind;
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<Cell::Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *xml, Cell::Kind kind, const QString &text) {
        QTest::newRow(name) << QByteArray(xml) << kind << text;
    };
    row("number", "<c r='A1'><v>12</v></c>", Number, u"12"_s);
    row("number with its type", "<c r='A1' t='n'><v>1.50</v></c>", Number, u"1.5"_s);
    row("fifteen digits", "<c r='A1'><v>1.23456789012345E+14</v></c>", Number, u"123456789012345"_s);
    row("damaged by a spreadsheet, as text", "<c r='A1' t='str'><v>6.37702E+15</v></c>", Text, u"6.37702E+15"_s);
    row("built-in date", "<c r='A1' s='1'><v>46113</v></c>", Date, u"2026-04-01"_s);
    row("built-in era date", "<c r='A1' s='2'><v>46113</v></c>", Date, u"2026-04-01"_s);
    row("custom era date", "<c r='A1' s='3'><v>46113.75</v></c>", Date, u"2026-04-01T18:00"_s);
    row("duration", "<c r='A1' s='4'><v>1.25</v></c>", Time, u"30:00"_s);
    row("padded code", "<c r='A1' s='5'><v>7</v></c>", Number, u"0007"_s);
    row("number of an unknown style", "<c r='A1' s='99'><v>46113</v></c>", Number, u"46113"_s);
    row("true", "<c r='A1' t='b'><v>1</v></c>", Bool, u"TRUE"_s);
    row("false", "<c r='A1' t='b'><v>0</v></c>", Bool, u"FALSE"_s);
    row("error", "<c r='A1' t='e'><v>#N/A</v></c>", Error, u"#N/A"_s);
    row("text of a formula", "<c r='A1' t='str'><f>B1&amp;C1</f><v>甲乙</v></c>", Text, u"甲乙"_s);
    row("number of a formula", "<c r='A1'><f>1+1</f><v>2</v></c>", Number, u"2"_s);
    row("empty text of a formula", "<c r='A1' t='str'><f>\"\"</f><v></v></c>", Empty, u""_s);
    row("formula never calculated", "<c r='A1'><f>SUM(B1)</f></c>", Error, u""_s);
    row("formula never calculated, empty value", "<c r='A1'><f>SUM(B1)</f><v/></c>", Error, u""_s);
    row("inline text", "<c r='A1' t='inlineStr'><is><t>資産</t></is></c>", Text, u"資産"_s);
    row("inline runs and furigana", "<c r='A1' t='inlineStr'><is><r><t>資</t></r><r><rPr><b/></rPr><t>産</t></r>"
                                    "<rPh sb='0' eb='2'><t>シサン</t></rPh><phoneticPr fontId='1'/></is></c>",
        Text, u"資産"_s);
    row("inline text that looks like a number", "<c r='A1' t='inlineStr'><is><t>0012</t></is></c>", Text, u"0012"_s);
    row("spaces that are kept", "<c r='A1' t='inlineStr'><is><t xml:space='preserve'> a </t></is></c>", Text, u" a "_s);
    row("spaces that are not", "<c r='A1' t='inlineStr'><is><t>\n a </t></is></c>", Text, u"a"_s);
    row("ideographic space", "<c r='A1' t='inlineStr'><is><t>　a</t></is></c>", Text, u"　a"_s);
    row("escaped carriage return", "<c r='A1' t='inlineStr'><is><t>a_x000D_&#10;b</t></is></c>", Text, u"a\r\nb"_s);
    row("escaped escape", "<c r='A1' t='inlineStr'><is><t>_x005F_x000D_</t></is></c>", Text, u"_x000D_"_s);
    row("what only looks escaped", "<c r='A1' t='inlineStr'><is><t>_x00G0_ _x</t></is></c>", Text, u"_x00G0_ _x"_s);
    row("iso day", "<c r='A1' t='d'><v>2026-04-01</v></c>", Date, u"2026-04-01"_s);
    row("iso day and midnight", "<c r='A1' t='d'><v>2026-04-01T00:00:00Z</v></c>", Date, u"2026-04-01"_s);
    row("iso day and time", "<c r='A1' t='d'><v>2026-04-01T14:05:00</v></c>", Date, u"2026-04-01T14:05"_s);
    row("shared string out of range", "<c r='A1' t='s'><v>7</v></c>", Error, u""_s);
    row("only a style", "<c r='A1' s='1'/>", Empty, u""_s);
}

void TstXlsxReader::readsACell()
{
    QFETCH(const QByteArray, xml);
    // A second cell tells an empty one from a sheet that was not read.
    auto fixture = PackageFixture::oneSheet("<row r='1'>" + xml + "<c r='B1'><v>1</v></c></row>");
    fixture["xl/styles.xml"] = PackageFixture::styles(
        {0, 14, 57, 200, 201, 202}, R"(<numFmt numFmtId="200" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>)"
                                    R"(<numFmt numFmtId="201" formatCode="[h]:mm"/><numFmt numFmtId="202" formatCode="0000"/>)");
    const SheetTable table = sheet(fixture);
    QCOMPARE(table.name, u"台帳"_s);
    QCOMPARE(table.at(0, 1), u"1"_s);
    QTEST(table.row(0).at(0).kind, "kind");
    QTEST(table.at(0, 0), "text");
}

void TstXlsxReader::readsSharedStrings()
{
    auto fixture = PackageFixture::oneSheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                                            "<c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>3</v></c></row>");
    fixture["xl/sharedStrings.xml"] = PackageFixture::strings(
        "<si><t>資産名</t><rPh sb='0' eb='3'><t>シサンメイ</t></rPh><phoneticPr fontId='1'/></si>"
        "<si><r><t>機密性</t></r><r><rPr><sz val='11'/></rPr><t xml:space='preserve"
        "'> 3A</t></r><rPh sb='0' eb='1'><t>キ</t></rPh></si><si><t/></si><si><t>𠮷_x000D_野</t></si>");
    const SheetTable table = sheet(fixture);
    QCOMPARE(table.at(0, 0), u"資産名"_s);
    QCOMPARE(table.at(0, 1), u"機密性 3A"_s);
    QCOMPARE(table.row(0).at(2), Cell());
    QCOMPARE(table.at(0, 3), u"𠮷\r野"_s);
}

void TstXlsxReader::placesCells()
{
    const SheetTable table = sheet(PackageFixture::oneSheet(
        "<row r='2'><c r='C2'><v>1</v></c><c r='AA2'><v>2</v></c></row>"
        "<row><c><v>3</v></c><c><v>4</v></c><c r='E3'><v>5</v></c><c><v>6</v></c></row>"
        "<row r='6'><c r='A6' s='1'/><c r='XFD6' s='1'/></row>"));
    QCOMPARE(table.rowCount(), 3); // a row of empty cells is no row
    QVERIFY(table.row(0).isEmpty());
    QCOMPARE(table.at(1, 2), u"1"_s);
    QCOMPARE(table.at(1, 26), u"2"_s);
    QCOMPARE(table.row(1).size(), 27);
    QCOMPARE(table.row(1).at(3), Cell());
    QCOMPARE(table.at(2, 0), u"3"_s);
    QCOMPARE(table.at(2, 1), u"4"_s);
    QCOMPARE(table.at(2, 4), u"5"_s);
    QCOMPARE(table.at(2, 5), u"6"_s);
    QCOMPARE(table.columnCount(), 27);
    QCOMPARE(table.lineNumber(2), 3);
}

void TstXlsxReader::readsMergedRangesAndHiddenRows()
{
    const SheetTable table = sheet(PackageFixture::oneSheet(
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='2' hidden='1'><c r='A2'><v>2</v></c></row>"
        "<row r='3' hidden='0'/><row r='4' hidden='true'/>",
        "<mergeCells count='3'><mergeCell ref='A1:C2'/><mergeCell ref='B5:B9'/><mergeCell ref='nonsense'/></mergeCells>"));
    QCOMPARE(table.merged, (QList<MergedRange>{{0, 0, 1, 2}, {4, 1, 8, 1}}));
    QCOMPARE(table.hiddenRows, (QList<int>{1, 3}));
    QCOMPARE(table.at(1, 0), u"2"_s); // hidden, not absent
}

void TstXlsxReader::followsTargets_data()
{
    QTest::addColumn<QByteArray>("bookTarget");
    QTest::addColumn<QByteArray>("sheetTarget");
    QTest::addColumn<QByteArray>("sheetPart");
    QTest::newRow("relative") << QByteArray("xl/workbook.xml") << QByteArray("worksheets/sheet1.xml")
                              << QByteArray("xl/worksheets/sheet1.xml");
    QTest::newRow("absolute") << QByteArray("/xl/workbook.xml") << QByteArray("/xl/worksheets/sheet1.xml")
                              << QByteArray("xl/worksheets/sheet1.xml");
    QTest::newRow("upwards") << QByteArray("./xl/workbook.xml") << QByteArray("../other/sheet1.xml")
                             << QByteArray("other/sheet1.xml");
    QTest::newRow("other case") << QByteArray("XL/Workbook.xml") << QByteArray("Worksheets/Sheet1.xml")
                                << QByteArray("xl/worksheets/sheet1.xml");
    QTest::newRow("backslashes") << QByteArray("xl\\workbook.xml") << QByteArray("worksheets\\sheet1.xml")
                                 << QByteArray("xl/worksheets/sheet1.xml");
    QTest::newRow("per cent signs") << QByteArray("xl/workbook.xml") << QByteArray("a%20b/sheet1.xml")
                                    << QByteArray("xl/a b/sheet1.xml");
}

void TstXlsxReader::followsTargets()
{
    QFETCH(const QByteArray, bookTarget);
    QFETCH(const QByteArray, sheetTarget);
    QFETCH(const QByteArray, sheetPart);
    auto fixture = PackageFixture::oneSheet({});
    fixture["_rels/.rels"] = PackageFixture::relationships({{"rId1", "officeDocument", bookTarget}});
    fixture["xl/_rels/workbook.xml.rels"] = PackageFixture::relationships({{"rId1", "worksheet", sheetTarget}});
    fixture.remove("xl/worksheets/sheet1.xml");
    fixture[sheetPart] = PackageFixture::worksheet("<row r='1'><c r='A1'><v>5</v></c></row>");
    QCOMPARE(sheet(fixture).at(0, 0), u"5"_s);
}

void TstXlsxReader::readsSheetsInTabOrder()
{
    auto fixture = PackageFixture::oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
    fixture["xl/workbook.xml"] = PackageFixture::workbook(
        R"(<sheet name="税務課" sheetId="9" r:id="rId4"/><sheet name="表" sheetId="3" r:id="rId6"/>)"
        R"(<sheet name="総務課" sheetId="2" state="hidden" r:id="rId1"/><sheet name="控" sheetId="4" state="veryHidden" r:id="rId5"/>)");
    fixture["xl/_rels/workbook.xml.rels"] =
        PackageFixture::relationships({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                                       {"rId4", "worksheet", "worksheets/sheet2.xml"},
                                       {"rId5", "worksheet", "worksheets/sheet3.xml"},
                                       {"rId6", "chartsheet", "chartsheets/sheet1.xml"}});
    fixture["xl/worksheets/sheet2.xml"] = PackageFixture::worksheet("<row r='1'><c r='A1'><v>2</v></c></row>");
    fixture["xl/worksheets/sheet3.xml"] = PackageFixture::worksheet({});
    const auto workbook = read(fixture);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.size(), 3); // a chart sheet has no cells
    QCOMPARE(workbook->sheets.at(0).name, u"税務課"_s);
    QCOMPARE(workbook->sheets.at(0).at(0, 0), u"2"_s);
    QVERIFY(!workbook->sheets.at(0).hidden);
    QCOMPARE(workbook->sheets.at(1).name, u"総務課"_s);
    QVERIFY(workbook->sheets.at(1).hidden);
    QVERIFY(workbook->sheets.at(2).hidden);
    QCOMPARE(workbook->sheets.at(2).rowCount(), 0);
    QVERIFY(workbook->encoding.isEmpty());
}

void TstXlsxReader::countsDaysFrom1904()
{
    auto fixture = PackageFixture::oneSheet("<row r='1'><c r='A1' s='1'><v>44651</v></c></row>");
    fixture["xl/styles.xml"] = PackageFixture::styles({0, 14});
    fixture["xl/workbook.xml"] =
        PackageFixture::workbook(R"(<sheet name="a" sheetId="1" r:id="rId1"/>)", R"(<workbookPr date1904="1"/>)");
    QCOMPARE(sheet(fixture).at(0, 0), u"2026-04-01"_s);
}

void TstXlsxReader::refuses_data()
{
    QTest::addColumn<PackageFixture>("fixture");
    QTest::newRow("an archive of something else") << [] {
        PackageFixture fixture;
        fixture["readme.txt"] = "x";
        return fixture;
    }();
    QTest::newRow("a text document") << [] {
        PackageFixture fixture;
        fixture["_rels/.rels"] = PackageFixture::relationships({{"rId1", "officeDocument", "word/document.xml"}});
        fixture["word/document.xml"] = "<document/>";
        return fixture;
    }();
    QTest::newRow("a binary workbook") << [] {
        PackageFixture fixture;
        fixture["_rels/.rels"] = PackageFixture::relationships({{"rId1", "officeDocument", "xl/workbook.bin"}});
        fixture["xl/workbook.bin"] = "\x83\x01";
        return fixture;
    }();
    QTest::newRow("an OpenDocument spreadsheet") << [] {
        PackageFixture fixture;
        fixture["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet";
        fixture["content.xml"] = "<x/>";
        return fixture;
    }();
    QTest::newRow("a workbook without sheets") << [] {
        auto fixture = PackageFixture::oneSheet({});
        fixture["xl/workbook.xml"] = PackageFixture::workbook({});
        return fixture;
    }();
    QTest::newRow("a sheet that is missing") << [] {
        auto fixture = PackageFixture::oneSheet({});
        fixture.remove("xl/worksheets/sheet1.xml");
        return fixture;
    }();
    QTest::newRow("broken sheet") << PackageFixture::oneSheet("<row r='1'><c r='A1'><v>1</c></row>");
    QTest::newRow("cut sheet") << [] {
        auto fixture = PackageFixture::oneSheet("<row r='1'><c r='A1'><v>1</v></c></row>");
        fixture["xl/worksheets/sheet1.xml"].chop(30);
        return fixture;
    }();
    QTest::newRow("broken strings") << [] {
        auto fixture = PackageFixture::oneSheet({});
        fixture["xl/sharedStrings.xml"] = "<sst><si>";
        return fixture;
    }();
    QTest::newRow("broken styles") << [] {
        auto fixture = PackageFixture::oneSheet({});
        fixture["xl/styles.xml"] = "<styleSheet";
        return fixture;
    }();
    QTest::newRow("broken workbook") << [] {
        auto fixture = PackageFixture::oneSheet({});
        fixture["xl/workbook.xml"] = "no xml";
        return fixture;
    }();
    QTest::newRow("row zero") << PackageFixture::oneSheet("<row r='0'><c><v>1</v></c></row>");
}

void TstXlsxReader::refuses()
{
    QFETCH(const PackageFixture, fixture);
    const auto workbook = read(fixture);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
    QVERIFY(!workbook.error().message.isEmpty());
}

void TstXlsxReader::refusesWhatIsOverALimit_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Exchange::XlsxLimits>("limits");
    QTest::addColumn<bool>("fits");
    const Exchange::XlsxLimits excel;
    QTest::newRow("last cell of the grid") << QByteArray("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>") << excel << true;
    QTest::newRow("one column more") << QByteArray("<row r='1'><c r='XFE1'><v>1</v></c></row>") << excel << false;
    QTest::newRow("one row more") << QByteArray("<row r='1048577'/>") << excel << false;
    QTest::newRow("row of a cell") << QByteArray("<row r='1'><c r='A1048577'><v>1</v></c></row>") << excel << false;
    QTest::newRow("absurd place") << QByteArray("<row r='1'><c r='ZZZZZZZZZZ1'><v>1</v></c></row>") << excel << false;
    QTest::newRow("cells, gaps counted") << QByteArray("<row r='1'><c r='K1'><v>1</v></c></row>")
                                         << Exchange::XlsxLimits{.cells = 10} << false;
    QTest::newRow("cells that just fit") << QByteArray("<row r='1'><c r='J1'><v>1</v></c></row>")
                                         << Exchange::XlsxLimits{.cells = 10} << true;
    const QByteArray bomb = "<row r='1'><c r='A1'><v>1</v></c></row>" + QByteArray(3'000'000, ' ');
    QTest::newRow("unpacked size") << bomb << Exchange::XlsxLimits{.bytes = 2'000'000} << false;
    QTest::newRow("unpacked size that fits") << bomb << Exchange::XlsxLimits{.bytes = 4'000'000} << true;
}

void TstXlsxReader::refusesWhatIsOverALimit()
{
    QFETCH(const QByteArray, data);
    QFETCH(const Exchange::XlsxLimits, limits);
    QFETCH(const bool, fits);
    const auto workbook = read(PackageFixture::oneSheet(data), limits);
    QCOMPARE(workbook.has_value(), fits);
    if (!fits)
        QCOMPARE(workbook.error().code, ErrorCode::InvalidInput);
}

void TstXlsxReader::refusesOldAndProtectedFiles()
{
    const QString path = m_folder.filePath(u"old.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(2000, '\0'));
    file.close();
    const auto old = Exchange::readLedgerFile(path);
    QVERIFY(!old);
    QCOMPARE(old.error().code, ErrorCode::InvalidInput);
    QVERIFY(old.error().message.contains(u".xlsx"_s));

    QVERIFY(file.open(QIODevice::Append));
    const QString stream = u"EncryptedPackage"_s;
    file.write(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    file.close();
    const auto locked = Exchange::readLedgerFile(path);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::InvalidInput);
    QVERIFY(locked.error().message != old.error().message);
}

void TstXlsxReader::refusesADamagedArchive()
{
    const QString path = m_folder.filePath(u"damaged.xlsx"_s);
    QByteArray rows;
    for (int row = 1; row <= 2000; ++row)
        rows += "<row><c><v>" + QByteArray::number(row * 7919 % 10007) + "</v></c></row>";
    QVERIFY(PackageFixture::oneSheet(rows).write(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    // In the middle of the largest part, then without the directory at the end.
    const qsizetype middle = bytes.indexOf("xl/worksheets/sheet1.xml") + 2000;
    file.seek(middle);
    file.write(QByteArray(64, '\x55'));
    file.close();
    const auto damaged = Exchange::readLedgerFile(path);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::InvalidInput);

    QVERIFY(file.resize(bytes.size() / 2));
    const auto cut = Exchange::readLedgerFile(path);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::InvalidInput);
}

void TstXlsxReader::stopsWhenCancelled()
{
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row)
        rows += "<row><c><v>1</v></c></row>";
    const auto fixture = PackageFixture::oneSheet(rows);
    Support::Progress *shared = nullptr;
    Support::Progress progress([&shared](qint64 done, qint64) {
        if (done > 0)
            shared->cancel();
    });
    shared = &progress;
    const auto workbook = read(fixture, {}, &progress);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.done() < progress.total() / 2);

    const auto before = Exchange::readLedgerFile(m_folder.filePath(u"台帳.xlsx"_s), {}, &progress);
    QVERIFY(!before);
    QCOMPARE(before.error().code, ErrorCode::Cancelled);
}

void TstXlsxReader::reportsProgressToTheEnd()
{
    Support::Progress progress;
    QVERIFY(read(PackageFixture::oneSheet("<row r='1'/>"), {}, &progress).has_value());
    QVERIFY(progress.total() > 0);
    QCOMPARE(progress.done(), progress.total());
}

void TstXlsxReader::readsPlacesOfCells_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<std::optional<Exchange::CellPlace>>("place");
    using Place = std::optional<Exchange::CellPlace>;
    QTest::newRow("first") << u"A1"_s << Place({0, 0});
    QTest::newRow("two letters") << u"AB12"_s << Place({27, 11});
    QTest::newRow("absolute") << u"$C$3"_s << Place({2, 2});
    QTest::newRow("small letters") << u"xfd1048576"_s << Place({16383, 1048575});
    QTest::newRow("no letter") << u"12"_s << Place();
    QTest::newRow("no digit") << u"AB"_s << Place();
    QTest::newRow("row zero") << u"A0"_s << Place();
    QTest::newRow("letters behind digits") << u"A1B"_s << Place();
    QTest::newRow("nothing") << u""_s << Place();
}

void TstXlsxReader::readsPlacesOfCells()
{
    QFETCH(const QString, reference);
    QFETCH(const std::optional<Exchange::CellPlace>, place);
    QVERIFY(Exchange::cellPlace(reference) == place);
    if (place && reference.front() == reference.front().toUpper() && !reference.startsWith(u'$'))
        QCOMPARE(u"%1%2"_s.arg(Exchange::columnName(place->column), QString::number(place->row + 1)), reference);
}

QTEST_GUILESS_MAIN(TstXlsxReader)
#include "tst_xlsxreader.moc"
