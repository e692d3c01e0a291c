// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::OutColumn;
using Support::ErrorCode;

using Rows = QList<QStringList>;

namespace {

const QList<OutColumn> kColumns = {{.header = u"番号"_s, .width = 10}, {.header = u"備考"_s, .width = 40, .multiLine = true}};

Exchange::RowSource from(const Rows &rows)
{
    return [rows, at = qsizetype(0)](QStringList &row) mutable {
        if (at == rows.size())
            return false;
        row = rows.at(at++);
        return true;
    };
}

QByteArray part(const QString &path, const char *name)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return {};
    QByteArray bytes;
    if (zip_file_t *file = zip_fopen(archive, name, 0)) {
        char buffer[4096];
        for (zip_int64_t got = zip_fread(file, buffer, sizeof buffer); got > 0; got = zip_fread(file, buffer, sizeof buffer))
            bytes.append(buffer, static_cast<qsizetype>(got));
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

} // namespace

class TstXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void replacesHalfACharacter();
    void writesEveryCellAsText();
    void setsUpTheSheetForPeople();
    void namesTheSheet_data();
    void namesTheSheet();
    void namesTheCellThatIsTooLong();
    void takesTheLongestCell();
    void refusesOneRowTooMany();
    void leavesTheOldFileWhenCancelled();
    void refusesAMissingFolder();

private:
    QTemporaryDir m_folder;
};

void TstXlsxWriter::comesBackAsItWas()
{
    const Rows rows = {{u"0012"_s, u"=1+1"_s},
                       {u"2026-04-01"_s, u"𠮷野家\n二行目"_s},
                       {u"1E+15"_s, u" 前後の空白 "_s},
                       {u""_s, u"a\r\nb\tc"_s},
                       {u"葛\U000E0100"_s, u"_x000D_ と _x005F_ と <&>\"'"_s},
                       {u"\x01\x0b"_s, QString(u"x"_s + QChar(0xfffe) + u"y"_s)},
                       {},
                       {u"-"_s, u"　全角　"_s}};
    const QString path = m_folder.filePath(u"台帳.xlsx"_s);
    const auto count = Exchange::writeXlsx(path, u"情報資産台帳"_s, kColumns, from(rows));
    QVERIFY(count.has_value());
    QCOMPARE(*count, rows.size());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.size(), 1);
    const Exchange::SheetTable &sheet = workbook->sheets.at(0);
    QCOMPARE(sheet.name, u"情報資産台帳"_s);
    QCOMPARE(sheet.at(0, 0), u"番号"_s);
    QCOMPARE(sheet.at(0, 1), u"備考"_s);
    QCOMPARE(sheet.rowCount(), rows.size() + 1);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < 2; ++column)
            QCOMPARE(sheet.at(row + 1, column), rows.at(row).value(column));
    }
}

void TstXlsxWriter::replacesHalfACharacter()
{
    const QString path = m_folder.filePath(u"半分.xlsx"_s);
    QVERIFY(Exchange::writeXlsx(path, u"台帳"_s, kColumns, from({{u"1"_s, QString(u"x"_s + QChar(0xd800) + u"y"_s)}})).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).at(1, 1), u"x\uFFFDy"_s); // no register can hold the half
}

void TstXlsxWriter::writesEveryCellAsText()
{
    const QString path = m_folder.filePath(u"a.xlsx"_s);
    QVERIFY(Exchange::writeXlsx(path, u"a"_s, kColumns, from({{u"12"_s, u"=1+1"_s}})).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).row(1).at(0), (Cell{Cell::Kind::Text, u"12"_s}));
    QCOMPARE(workbook->sheets.at(0).row(1).at(1), (Cell{Cell::Kind::Text, u"=1+1"_s}));
    QVERIFY(!part(path, "xl/worksheets/sheet1.xml").contains("<f>"));
}

void TstXlsxWriter::setsUpTheSheetForPeople()
{
    const QString path = m_folder.filePath(u"a.xlsx"_s);
    QVERIFY(Exchange::writeXlsx(path, u"台帳"_s, kColumns, from({{u"1"_s, u"2"_s}})).has_value());
    const QByteArray sheet = part(path, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B2\""));
    QVERIFY(sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("numberStoredAsText"));
    QVERIFY(part(path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    QVERIFY(part(path, "xl/styles.xml").contains("wrapText=\"1\""));
    QVERIFY(part(path, "xl/styles.xml").contains("numFmtId=\"49\""));
}

void TstXlsxWriter::namesTheSheet_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("as wanted") << u"台帳 2026"_s << u"台帳 2026"_s;
    QTest::newRow("signs that Excel forbids") << u"a[b]:c*d?e/f\\g'"_s << u"a_b__c_d_e_f_g_"_s;
    QTest::newRow("nothing") << u" "_s << u"Sheet1"_s;
    QTest::newRow("too long") << QString(40, u'課') << QString(31, u'課');
    QTest::newRow("cut in a character") << QString(QString(30, u'a') + u"𠮷"_s) << QString(30, u'a');
}

void TstXlsxWriter::namesTheSheet()
{
    QFETCH(const QString, wanted);
    const QString path = m_folder.filePath(u"name.xlsx"_s);
    QVERIFY(Exchange::writeXlsx(path, wanted, kColumns, from({})).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QTEST(workbook->sheets.at(0).name, "name");
}

void TstXlsxWriter::namesTheCellThatIsTooLong()
{
    const QString path = m_folder.filePath(u"long.xlsx"_s);
    const auto count = Exchange::writeXlsx(path, u"a"_s, kColumns, from({{u"1"_s}, {u"2"_s, QString(32'768, u'長')}}));
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::InvalidInput);
    QVERIFY(count.error().message.contains(u"B3"_s));
    QVERIFY(!QFile::exists(path));
}

void TstXlsxWriter::takesTheLongestCell()
{
    const QString path = m_folder.filePath(u"longest.xlsx"_s);
    const QString longest(32'767, u'長');
    QVERIFY(Exchange::writeXlsx(path, u"a"_s, kColumns, from({{longest}})).has_value());
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.at(0).at(1, 0), longest);
}

void TstXlsxWriter::refusesOneRowTooMany()
{
    const QString path = m_folder.filePath(u"many.xlsx"_s);
    int given = 0;
    const auto count = Exchange::writeXlsx(path, u"a"_s, kColumns, [&given](QStringList &) { return ++given <= 1'048'576; });
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::InvalidInput);
    QCOMPARE(given, 1'048'576);
    QVERIFY(!QFile::exists(path));
}

void TstXlsxWriter::leavesTheOldFileWhenCancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    Support::Progress progress;
    int given = 0;
    const auto count = Exchange::writeXlsx(
        path, u"a"_s, kColumns,
        [&](QStringList &row) {
            row = {u"1"_s};
            if (++given == 1000)
                progress.cancel();
            return true;
        },
        &progress);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Cancelled);
    QCOMPARE(given, 1000);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TstXlsxWriter::refusesAMissingFolder()
{
    const auto count = Exchange::writeXlsx(m_folder.filePath(u"none/a.xlsx"_s), u"a"_s, kColumns, from({}));
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TstXlsxWriter)
#include "tst_xlsxwriter.moc"
