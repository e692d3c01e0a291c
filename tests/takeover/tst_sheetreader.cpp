// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/takeover/sheets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Takeover;

Q_DECLARE_METATYPE(QList<Exchange::MergedRange>)

class TstSheetReader : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHeader_data();
    void findsTheHeader();
    void joinsTwoRows();
    void joinsTwoRowsWithoutMerges();
    void takesTheRowThatIsNamed();
    void readsWhatIsSaidAbove();
    void leavesACoverSheet();
    void fillsMergedCellsOnly();
    void resolvesDittos();
    void tellsOfADittoWithNothingAbove();
    void skips_data();
    void skips();
    void takesHiddenRows();
    void countsLinesOfCsv();

private:
    HeaderWords words{fieldsOf()};
};

void TstSheetReader::findsTheHeader_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("row");
    QTest::newRow("in the first row") << u"名称|保管場所\n台帳A|書庫"_s << 0;
    QTest::newRow("below a title and metadata") << u"情報資産台帳（架空）\n\n所属|総務課||作成日|令和8年4月1日\n\n№|情報資産名|媒体|保管場所\n1|台帳A|紙|書庫"_s << 4;
    QTest::newRow("in full width and with breaks") << u"様式\n№|情報資産名\\n（正式名称）|保管\\n場所\n1|台帳A|書庫"_s << 1;
    QTest::newRow("in English") << u"Exported 2026\nAsset Tag|Name|Location|Status\nA1|Ledger|Room|ok"_s << 1;
    QTest::newRow("of words that nobody knows") << u"いろは|にほへ|とちり\n1|花|2\n2|鳥|3"_s << 0;
}

void TstSheetReader::findsTheHeader()
{
    QFETCH(QString, sheet);
    QFETCH(int, row);
    const SheetReading reading = readSheet(sheetOf(sheet), words);
    QVERIFY(reading.isLedger());
    QCOMPARE(reading.headerFirst, row);
    QCOMPARE(reading.headerLast, row);
    QVERIFY(!reading.lines.toList().isEmpty());
}

void TstSheetReader::joinsTwoRows()
{
    const auto table = sheetOf(u"№|名称|分類|||備考\n||機密性|完全性|可用性|\n1|台帳A|3B|2|1|x"_s,
                               {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 4}, {0, 5, 1, 5}});
    const SheetReading reading = readSheet(table, words);
    QCOMPARE(reading.headers, (QStringList{u"№"_s, u"名称"_s, u"分類/機密性"_s, u"分類/完全性"_s, u"分類/可用性"_s, u"備考"_s}));
    QCOMPARE(reading.headerLast, 1);
    QCOMPARE(valuesOf(reading, 2), QStringList{u"3B"_s});
}

void TstSheetReader::joinsTwoRowsWithoutMerges()
{
    const SheetReading reading = readSheet(sheetOf(u"番号|名称|分類||\n||機密性|完全性|可用性\nA-1|台帳A|3B|2|1"_s), words);
    QCOMPARE(reading.headers, (QStringList{u"番号"_s, u"名称"_s, u"分類/機密性"_s, u"分類/完全性"_s, u"分類/可用性"_s}));
    QCOMPARE(reading.lines.toList().size(), 1);
}

void TstSheetReader::takesTheRowThatIsNamed()
{
    const auto table = sheetOf(u"名称|備考\n旧|x\n品目|置き場\n台帳A|書庫"_s);
    QCOMPARE(readSheet(table, words, 3).headers, (QStringList{u"品目"_s, u"置き場"_s}));
    QVERIFY(!readSheet(table, words, 9).isLedger());
}

void TstSheetReader::readsWhatIsSaidAbove()
{
    const SheetReading reading = readSheet(sheetOf(u"所管課：税務課\n課名||住民課\n名称|保管場所\n台帳A|書庫"_s), words);
    QVERIFY(reading.above.contains({u"所管課"_s, u"税務課"_s}));
    QVERIFY(reading.above.contains({u"課名"_s, u"住民課"_s}));
    QVERIFY(words.isUnitLabel(u"所管課"_s));
    QVERIFY(!words.isUnitLabel(u"作成日"_s));
}

void TstSheetReader::leavesACoverSheet()
{
    const SheetReading reading = readSheet(sheetOf(u"\n\n|情報資産台帳（令和８年度）\n\n|北都町（架空）\n|作成日|令和8年4月1日"_s), words);
    QVERIFY(!reading.isLedger());
    QVERIFY(reading.lines.toList().isEmpty());
}

void TstSheetReader::fillsMergedCellsOnly()
{
    const auto table = sheetOf(u"名称|保管場所\nA|書庫\nB|\nC|\nD|棚"_s, {{1, 1, 2, 1}});
    QCOMPARE(valuesOf(readSheet(table, words), 1), (QStringList{u"書庫"_s, u"書庫"_s, QString(), u"棚"_s}));
}

void TstSheetReader::resolvesDittos()
{
    const SheetReading reading = readSheet(sheetOf(u"№|名称|媒体|管理責任者\n1|A|紙|総務課長\n2|B|〃|同上\n小計|||\n3|C| ″ |同じ\n4|D|CD|\"\n5|E|〃|係長"_s), words);
    QCOMPARE(valuesOf(reading, 2), (QStringList{u"紙"_s, u"紙"_s, u"紙"_s, u"CD"_s, u"CD"_s}));
    QCOMPARE(valuesOf(reading, 3), (QStringList{u"総務課長"_s, u"総務課長"_s, u"総務課長"_s, u"総務課長"_s, u"係長"_s}));
    QCOMPARE(reading.lines.toList()[1].original[2], u"〃"_s);
}

void TstSheetReader::tellsOfADittoWithNothingAbove()
{
    const SheetReading reading = readSheet(sheetOf(u"名称|媒体\nA|〃"_s), words);
    QCOMPARE(reading.lines.toList()[0].lostDittos, QList<int>{1});
}

void TstSheetReader::skips_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    const auto kind = [](SkipKind which) { return static_cast<int>(which); };
    QTest::newRow("a subtotal") << u"小計||20|"_s << kind(SkipKind::Subtotal);
    QTest::newRow("a total in the name's column") << u"|合　計||58件"_s << kind(SkipKind::Subtotal);
    QTest::newRow("a total of a section") << u"総務課 合計||12|"_s << kind(SkipKind::Subtotal);
    QTest::newRow("a note") << u"※ 分類は対策基準による。|||"_s << kind(SkipKind::Note);
    QTest::newRow("a numbered note") << u"（注１）持出しは別表|||"_s << kind(SkipKind::Note);
    QTest::newRow("an example") << u"※ 記載例：サーバ設定書 3B／2／2|||"_s << kind(SkipKind::Example);
    QTest::newRow("an example line") << u"記入例|住民台帳|紙|書庫"_s << kind(SkipKind::Example);
    QTest::newRow("the header again") << u"№|名称|媒体|保管場所"_s << kind(SkipKind::RepeatedHeader);
    QTest::newRow("a heading") << u"■ 電子媒体|||"_s << kind(SkipKind::Heading);
    QTest::newRow("a number filled in beforehand") << u"３１|||"_s << kind(SkipKind::NumberOnly);
    QTest::newRow("the end") << u"|以下余白||"_s << kind(SkipKind::EndMark);
    QTest::newRow("nothing, an asset with a remark") << u"7|会計|※要確認|"_s << -1;
    QTest::newRow("nothing, an asset named after counting") << u"8|人口統計|紙|"_s << -1;
    QTest::newRow("nothing, an asset of one word") << u"|設計||"_s << -1;
}

void TstSheetReader::skips()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    const SheetReading reading = readSheet(sheetOf(u"№|名称|媒体|保管場所\n1|A|紙|書庫\n"_s + line), words);
    QCOMPARE(reading.lines.toList().size(), 2);
    QCOMPARE(reading.lines.toList()[1].skip ? static_cast<int>(*reading.lines.toList()[1].skip) : -1, kind);
}

void TstSheetReader::takesHiddenRows()
{
    const SheetReading reading = readSheet(sheetOf(u"№|名称|媒体\n1|A|紙\n2|B|紙"_s, {}, {2}), words);
    QCOMPARE(valuesOf(reading, 1), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(hiddenLines(reading), 1);
}

void TstSheetReader::countsLinesOfCsv()
{
    const Exchange::SheetTable table = sheetOf(u"名称|備考\nA|二行\\nの備考\nB|x"_s, {}, {}, {1, 2, 4});
    const SheetReading reading = readSheet(table, words);
    QCOMPARE(reading.lines.toList()[1].number, 4);
    QCOMPARE(readSheet(table, words, 4).isLedger(), true);
}

QTEST_GUILESS_MAIN(TstSheetReader)
#include "tst_sheetreader.moc"
