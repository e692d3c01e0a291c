// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"
#include "models/exchange/xlsxorder.h"
#include "models/exchange/xlsxsheetwriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::OutColumn;
using Exchange::XlsxOrder;
using Support::ErrorCode;

using Rows = QList<QStringList>;

namespace {

Exchange::RowSource from(const Rows &rows)
{
    return [rows, at = qsizetype(0)](QStringList &row) mutable {
        row = rows.value(at);
        return at++ < rows.size();
    };
}

QByteArray part(const QString &path, const char *name)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    QByteArray bytes;
    if (zip_file_t *file = archive != nullptr ? zip_fopen(archive, name, 0) : nullptr) {
        bytes.resize(4'000'000);
        bytes.resize(std::max<qsizetype>(0, zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))));
        zip_fclose(file);
    }
    if (archive != nullptr)
        zip_discard(archive);
    return bytes;
}

/// A list as it is mailed out: explanations, locked numbers, choices, dates, a hidden column.
Exchange::XlsxSheet mailedOut()
{
    Exchange::XlsxSheet sheet;
    sheet.name = u"総務課"_s;
    sheet.above = {u"情報資産の確認のお願い（架空市）"_s, u"期限 令和8年5月1日"_s};
    sheet.columns = {{.header = u"番号"_s, .explanation = u"変えないでください"_s, .locked = true},
                     {.header = u"名称"_s, .width = 30, .comment = u"資産の呼び名"_s},
                     {.header = u"機密性"_s, .choices = {u"3A"_s, u"3B"_s, u"2"_s, u"1"_s}},
                     {.header = u"作成日"_s, .kind = OutColumn::Kind::Date},
                     {.header = u"id"_s, .locked = true, .hidden = true}};
    sheet.rows = from({{u"0012"_s, u"=台帳"_s, u"3B"_s, u"2026-04-01"_s, u"77"_s},
                       {u"0013"_s, u"名簿"_s, u""_s, u"不明"_s, u"78"_s},
                       {u"0014"_s, u"図面"_s, u"2"_s, u"1899-04-01"_s, u"79"_s}});
    sheet.spareRows = 20;
    sheet.isProtected = true;
    return sheet;
}

} // namespace

class TstXlsxOrder : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void locksAndChecksCells();
    void putsLongListsOnASheetOfTheirOwn();
    void knowsWhatFitsInACell_data();
    void knowsWhatFitsInACell();
    void givesEverySheetItsOwnName();
    void writesPagesOfText();
    void warnsInsteadOfRefusing();
    void refusesTooManyColumns();

private:
    QTemporaryDir m_folder;
};

void TstXlsxOrder::comesBackAsItWas()
{
    const QString path = m_folder.filePath(u"依頼用リスト.xlsx"_s);
    XlsxOrder order;
    order.sheets = {mailedOut()};
    const auto count = Exchange::writeXlsx(path, order);
    QVERIFY(count.has_value());
    QCOMPARE(*count, 3);
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.size(), 1);
    const Exchange::SheetTable &sheet = workbook->sheets.at(0);
    QCOMPARE(sheet.at(0, 0), u"情報資産の確認のお願い（架空市）"_s);
    QCOMPARE(sheet.at(2, 0), u"変えないでください"_s);
    QCOMPARE(sheet.at(3, 2), u"機密性"_s);
    QCOMPARE(sheet.row(4), (QList<Cell>{{Cell::Kind::Text, u"0012"_s}, {Cell::Kind::Text, u"=台帳"_s}, {Cell::Kind::Text, u"3B"_s},
                                        {Cell::Kind::Date, u"2026-04-01"_s}, {Cell::Kind::Text, u"77"_s}}));
    QCOMPARE(sheet.row(5).at(3), (Cell{Cell::Kind::Text, u"不明"_s}));
    QCOMPARE(sheet.row(6).at(3), (Cell{Cell::Kind::Text, u"1899-04-01"_s})); // before Excel counts days
    QCOMPARE(sheet.hiddenColumns, (QList<int>{4}));
    QVERIFY(part(path, "xl/styles.xml").contains("[$-411]ggge"));
}

void TstXlsxOrder::locksAndChecksCells()
{
    const QString path = m_folder.filePath(u"locked.xlsx"_s);
    XlsxOrder order;
    order.sheets = {mailedOut()};
    QVERIFY(Exchange::writeXlsx(path, order).has_value());
    const QString sheet = QString::fromUtf8(part(path, "xl/worksheets/sheet1.xml"));
    const QRegularExpressionMatch protection = QRegularExpression(u"<sheetProtection[^>]*>"_s).match(sheet);
    QVERIFY(protection.hasMatch());
    QVERIFY(!protection.captured().contains(u"password"_s));
    QVERIFY(sheet.contains(u"sqref=\"C5:C27\""_s)); // three rows and twenty spare ones
    QVERIFY(sheet.contains(u"\"3A,3B,2,1\""_s));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A4:E7\""_s));
    QVERIFY(sheet.contains(u"ySplit=\"4\""_s));
    QVERIFY(QString::fromUtf8(part(path, "xl/workbook.xml")).contains(u"$3:$4"_s)); // explanations and header on every page
    QVERIFY(QString::fromUtf8(part(path, "xl/comments1.xml")).contains(u"資産の呼び名"_s));
    // The style of a number is locked, that of a name is not.
    const QString styles = QString::fromUtf8(part(path, "xl/styles.xml"));
    const QStringList formats = styles.mid(styles.indexOf("<cellXfs"_L1)).split(u"<xf "_s);
    const auto formatOf = [&](const QString &cell) {
        return formats.value(QRegularExpression(u"r=\"%1\" s=\"(\\d+)\""_s.arg(cell)).match(sheet).captured(1).toInt() + 1);
    };
    QVERIFY(!formatOf(u"A5"_s).contains(u"locked=\"0\""_s));
    QVERIFY(formatOf(u"B5"_s).contains(u"locked=\"0\""_s));
    QVERIFY(formatOf(u"D5"_s).contains(u"locked=\"0\""_s));
}

void TstXlsxOrder::putsLongListsOnASheetOfTheirOwn()
{
    const QString path = m_folder.filePath(u"lists.xlsx"_s);
    QStringList places;
    for (int i = 1; i <= 60; ++i)
        places.append(u"第%1書庫（架空庁舎）"_s.arg(i));
    const QStringList commas = {u"紙, 図面"_s, u"電磁的記録"_s};
    XlsxOrder order;
    order.sheets.append({.name = u"一"_s, .columns = {{.header = u"場所"_s, .choices = places}, {.header = u"媒体"_s, .choices = commas}}, .rows = from({{u"x"_s}})});
    order.sheets.append({.name = u"選択肢"_s, .columns = {{.header = u"場所"_s, .choices = places}}, .rows = from({{u"y"_s}})});
    QVERIFY(Exchange::writeXlsx(path, order).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.size(), 3);
    const Exchange::SheetTable &list = workbook->sheets.at(2);
    QVERIFY(list.hidden);
    QCOMPARE(list.name, u"選択肢 (2)"_s);
    QCOMPARE(list.columnCount(), 2); // the list of places once for both sheets
    QCOMPARE(list.rowCount(), 60);
    QCOMPARE(list.at(59, 0), places.last());
    QCOMPARE(list.at(0, 1), commas.first());
    QVERIFY(QString::fromUtf8(part(path, "xl/worksheets/sheet1.xml")).contains(u"'選択肢 (2)'!$A$1:$A$60"_s));
    QVERIFY(QString::fromUtf8(part(path, "xl/worksheets/sheet2.xml")).contains(u"'選択肢 (2)'!$A$1:$A$60"_s));
}

void TstXlsxOrder::knowsWhatFitsInACell_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a few") << QStringList{u"有"_s, u"無"_s} << true;
    QTest::newRow("255 characters") << QStringList{QString(127, u'a'), QString(127, u'b')} << true;
    QTest::newRow("256 characters") << QStringList{QString(128, u'a'), QString(127, u'b')} << false;
    QTest::newRow("a comma") << QStringList{u"a,b"_s} << false;
    QTest::newRow("a quote") << QStringList{u"a\"b"_s} << false;
    QTest::newRow("spaces around") << QStringList{u" a"_s} << false;
    QTest::newRow("an empty one") << QStringList{u"a"_s, u""_s} << false;
}

void TstXlsxOrder::knowsWhatFitsInACell()
{
    QFETCH(const QStringList, choices);
    QTEST(Exchange::fitsInCell(choices), "fits");
}

void TstXlsxOrder::givesEverySheetItsOwnName()
{
    const QString path = m_folder.filePath(u"names.xlsx"_s);
    XlsxOrder order;
    for (const QString &name : {u"総務課"_s, u"総務課"_s, u"A"_s, u"a"_s, QString(40, u'課'), QString(40, u'課')})
        order.sheets.append({.name = name, .columns = {{.header = u"番号"_s}}});
    QVERIFY(Exchange::writeXlsx(path, order).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QStringList names;
    for (const Exchange::SheetTable &sheet : workbook->sheets)
        names.append(sheet.name);
    QCOMPARE(names, (QStringList{u"総務課"_s, u"総務課 (2)"_s, u"A"_s, u"a (2)"_s, QString(31, u'課'), QString(QString(27, u'課') + u" (2)"_s)}));
}

void TstXlsxOrder::writesPagesOfText()
{
    const QString path = m_folder.filePath(u"text.xlsx"_s);
    XlsxOrder order;
    order.sheets = {mailedOut(), {.name = u"説明"_s, .above = {u"書き方"_s}, .columns = {{.width = 20}, {.width = 80, .multiLine = true}},
                                  .rows = from({{u"番号"_s, u"変えないでください。\n新しい資産は空欄にします。"_s}}), .isTable = false}};
    QVERIFY(Exchange::writeXlsx(path, order).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(1).allRows().size(), 2);
    QCOMPARE(workbook->sheets.at(1).at(1, 1), u"変えないでください。\n新しい資産は空欄にします。"_s);
    const QByteArray sheet = part(path, "xl/worksheets/sheet2.xml");
    QVERIFY(!sheet.contains("autoFilter") && !sheet.contains("frozen") && !sheet.contains("sheetProtection"));
}

void TstXlsxOrder::warnsInsteadOfRefusing()
{
    const QString path = m_folder.filePath(u"warn.xlsx"_s);
    XlsxOrder order;
    order.sheets.append({.name = u"a"_s, .columns = {{.header = u"場所"_s, .choices = {u"書庫"_s}, .onlyChoices = false}}, .rows = from({{u"x"_s}})});
    QVERIFY(Exchange::writeXlsx(path, order).has_value());
    QVERIFY(part(path, "xl/worksheets/sheet1.xml").contains("errorStyle=\"warning\""));
}

void TstXlsxOrder::refusesTooManyColumns()
{
    const QString path = m_folder.filePath(u"wide.xlsx"_s);
    XlsxOrder order;
    order.sheets.append({.name = u"a"_s, .columns = QList<OutColumn>(16'385)});
    const auto wide = Exchange::writeXlsx(path, order);
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, ErrorCode::InvalidInput);
    order.sheets = {{.name = u"a"_s, .columns = {{.header = u"x"_s}}, .rows = from({QStringList(16'385, u"1"_s)})}};
    QCOMPARE(Exchange::writeXlsx(path, order).error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TstXlsxOrder)
#include "tst_xlsxorder.moc"
