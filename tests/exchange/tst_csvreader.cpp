// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

using Rows = QList<QStringList>;

namespace {

Rows textOf(const Exchange::SheetTable &sheet)
{
    Rows rows;
    for (const QList<Exchange::Cell> &cells : sheet.allRows()) {
        rows.emplace_back();
        for (const Exchange::Cell &cell : cells)
            rows.last().append(cell.text);
    }
    return rows;
}

QList<int> linesOf(const Exchange::SheetTable &sheet)
{
    QList<int> lines;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        lines.append(sheet.lineNumber(row));
        if (sheet.rowOfLine(lines.last()) != row)
            lines.append(-1);
    }
    return lines;
}

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void marksEmptyCells();
    void namesTheLineOfAnUnterminatedQuote();
    void namesTheLineOfANul();
    void sniffsTheSeparator_data();
    void sniffsTheSeparator();
    void stopsWhenCancelled();
    void reportsProgressToTheEnd();
    void readsAFile();
    void obeysTheOptions();
    void comesBackFromAnyQuoting();
};

void TstCsvReader::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("nothing") << u""_s << Rows{} << QList<int>{};
    QTest::newRow("one cell") << u"a"_s << Rows{{u"a"_s}} << QList<int>{1};
    QTest::newRow("last line with and without an end") << u"a\nb\n"_s << Rows{{u"a"_s}, {u"b"_s}} << QList<int>{1, 2};
    QTest::newRow("crlf, lf and cr in one file") << u"a\r\nb\nc\rd"_s << Rows{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}}
                                                 << QList<int>{1, 2, 3, 4};
    QTest::newRow("cr only") << u"a,b\rc,d\r"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}} << QList<int>{1, 2};
    QTest::newRow("crlf after a quoted field") << u"\"a\"\r\n\"b\"\r\n"_s << Rows{{u"a"_s}, {u"b"_s}} << QList<int>{1, 2};
    QTest::newRow("quoted separator, quote and break")
        << u"\"a,b\",\"c\"\"d\",\"e\nf\"\ng"_s << Rows{{u"a,b"_s, u"c\"d"_s, u"e\nf"_s}, {u"g"_s}} << QList<int>{1, 3};
    QTest::newRow("quoted crlf counts one line") << u"\"a\r\nb\"\r\nc"_s << Rows{{u"a\r\nb"_s}, {u"c"_s}}
                                                 << QList<int>{1, 3};
    QTest::newRow("empty line is a row without cells") << u"a\n\nb"_s << Rows{{u"a"_s}, {}, {u"b"_s}}
                                                       << QList<int>{1, 2, 3};
    QTest::newRow("separator at both ends") << u",a,"_s << Rows{{u""_s, u"a"_s, u""_s}} << QList<int>{1};
    QTest::newRow("rows of different length") << u"a,b,c\nd"_s << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}}
                                              << QList<int>{1, 2};
    QTest::newRow("quote inside an unquoted field") << u"12\" disk,b"_s << Rows{{u"12\" disk"_s, u"b"_s}} << QList<int>{1};
    QTest::newRow("text behind a closing quote") << u"\"a\"b,c"_s << Rows{{u"ab"_s, u"c"_s}} << QList<int>{1};
    QTest::newRow("spaces are kept") << u" a , b"_s << Rows{{u" a "_s, u" b"_s}} << QList<int>{1};
    QTest::newRow("empty quotes at the end") << u"a,\"\""_s << Rows{{u"a"_s, u""_s}} << QList<int>{1};
    QTest::newRow("numbers stay as written") << u"0012,6.37702E+15"_s << Rows{{u"0012"_s, u"6.37702E+15"_s}} << QList<int>{1};
}

void TstCsvReader::parses()
{
    QFETCH(const QString, text);
    const auto sheet = Exchange::parseCsv(text, u',');
    QVERIFY(sheet.has_value());
    QTEST(textOf(*sheet), "rows");
    QTEST(linesOf(*sheet), "lines");
}

void TstCsvReader::marksEmptyCells()
{
    const auto sheet = Exchange::parseCsv(u"a,,\"\"", u',');
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->row(0).at(0).kind, Exchange::Cell::Kind::Text);
    QCOMPARE(sheet->row(0).at(1).kind, Exchange::Cell::Kind::Empty);
    QCOMPARE(sheet->row(0).at(2).kind, Exchange::Cell::Kind::Empty);
    QCOMPARE(sheet->columnCount(), 3);
    QCOMPARE(sheet->at(0, 0), u"a"_s);
    QCOMPARE(sheet->at(0, 3), QString());
    QCOMPARE(sheet->at(1, 0), QString());
    QCOMPARE(sheet->at(-1, -1), QString());
}

void TstCsvReader::namesTheLineOfAnUnterminatedQuote()
{
    const auto sheet = Exchange::parseCsv(u"a\n\"b\nb\"\n\"c,d\ne", u',');
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::InvalidInput);
    QVERIFY(sheet.error().message.contains(u'4'));
}

void TstCsvReader::namesTheLineOfANul()
{
    const auto sheet = Exchange::parseCsv(QStringView(u"a\r\nb\r\nc\0", 8), u',');
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::InvalidInput);
    QVERIFY(sheet.error().message.contains(u'3'));
}

void TstCsvReader::sniffsTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b\n1,2"_s << QChar(u',');
    QTest::newRow("tab") << u"a\tb\n1\t2"_s << QChar(u'\t');
    QTest::newRow("semicolon") << u"a;b\n1;2"_s << QChar(u';');
    QTest::newRow("nothing to see") << u"a\nb"_s << QChar(u',');
    QTest::newRow("no text") << u""_s << QChar(u',');
    QTest::newRow("decimal commas under a header") << u"name;price\na;1,5\nb;2,5\n"_s << QChar(u';');
    QTest::newRow("commas inside quotes") << u"\"a,b,c\"\t\"d,e\"\n\"f,g,h\"\ti"_s << QChar(u'\t');
    QTest::newRow("text with commas here and there") << u"a\tb\nx, y and z\t1\nq\t2\nr, s\t3"_s << QChar(u'\t');
    QTest::newRow("break inside quotes") << u"a;\"b\nc,d\"\ne;f"_s << QChar(u';');
    QTest::newRow("title line above") << u"情報資産台帳\r\n\r\n番号,名称\r\n1,あ\r\n"_s << QChar(u',');
}

void TstCsvReader::sniffsTheSeparator()
{
    QFETCH(const QString, text);
    QTEST(Exchange::sniffSeparator(text), "separator");
}

void TstCsvReader::stopsWhenCancelled()
{
    Support::Progress progress;
    progress.cancel();
    const auto sheet = Exchange::parseCsv(u"a\nb", u',', &progress);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::Cancelled);

    // In the middle: the listener is called between rows.
    const QString text = u"a,b\n"_s.repeated(100'000);
    Support::Progress *shared = nullptr;
    Support::Progress midway([&shared](qint64 done, qint64) {
        if (done > 0)
            shared->cancel();
    });
    shared = &midway;
    const auto stopped = Exchange::parseCsv(text, u',', &midway);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(midway.done() < text.size() / 2);
}

void TstCsvReader::reportsProgressToTheEnd()
{
    Support::Progress progress;
    QVERIFY(Exchange::parseCsv(u"a\nb\n", u',', &progress).has_value());
    QCOMPARE(progress.total(), 4);
    QCOMPARE(progress.done(), 4);
}

void TstCsvReader::readsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"架空課 台帳.v2.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x94\xd4\x8d\x86;\x96\xbc\x8f\xcc\r1;\x8e\x91\x8e\x59\r"); // 番号;名称 / 1;資産
    file.close();
    const auto workbook = Exchange::readLedgerFile(path);
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->encoding, u"CP932"_s);
    QCOMPARE(workbook->separator, QChar(u';'));
    QCOMPARE(workbook->sheets.size(), 1);
    QCOMPARE(workbook->sheets.at(0).name, u"架空課 台帳.v2"_s);
    QCOMPARE(textOf(workbook->sheets.at(0)), (Rows{{u"番号"_s, u"名称"_s}, {u"1"_s, u"資産"_s}}));
}

void TstCsvReader::obeysTheOptions()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mac.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a;b,Caf\x8e\r");
    file.close();
    const auto asked = Exchange::readLedgerFile(path);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::InvalidInput);
    const auto workbook = Exchange::readLedgerFile(path, {.encoding = u"macintosh"_s, .separator = u';'});
    QVERIFY(workbook.has_value());
    QCOMPARE(textOf(workbook->sheets.at(0)), (Rows{{u"a"_s, u"b,Café"_s}}));
}

void TstCsvReader::comesBackFromAnyQuoting()
{
    // Every text of up to four of the characters that matter, quoted by RFC 4180, is read as it was.
    const QString alphabet = u"a,\"\r\n"_s;
    QStringList values = {QString()};
    for (qsizetype begin = 0, length = 0; length < 4; ++length) {
        const qsizetype end = values.size();
        for (qsizetype i = begin; i < end; ++i) {
            for (const QChar c : alphabet)
                values.append(values.at(i) + c);
        }
        begin = end;
    }
    QCOMPARE(values.size(), 1 + 5 + 25 + 125 + 625);
    for (const QString &value : std::as_const(values)) {
        QString doubled = value;
        doubled.replace(u'"', "\"\""_L1);
        const QString text = u"x,\""_s + doubled + u"\",y\r\nz"_s;
        const auto sheet = Exchange::parseCsv(text, u',');
        QVERIFY(sheet.has_value());
        QCOMPARE(textOf(*sheet), (Rows{{u"x"_s, value, u"y"_s}, {u"z"_s}}));
    }
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
