// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte chooses encoding and separator, the rest is the file. Whatever is read must come back from a file that is
// written with quotes around every cell.

#include "models/exchange/csvencoding.h"
#include "models/exchange/ledgerfile.h"
#include "tests/fuzz/seeds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> textsOf(const Exchange::SheetTable &table)
{
    QList<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        expect(table.rowOfLine(table.lineNumber(row)) == row);
        QStringList texts;
        const QList<Exchange::Cell> cells = table.row(row);
        expect(cells.size() <= table.columnCount());
        for (const Exchange::Cell &cell : cells) {
            texts.append(cell.text);
            (void)cell.isScientific();
            expect(Exchange::unguarded(Exchange::guarded(cell.text)) == cell.text);
        }
        rows.append(texts);
    }
    return rows;
}

QString quotedAgain(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    writeSeeds(*argc, *argv,
               {literal("\0番号,名称\r\n1,\"住民\"\"台帳\n写し\"\r\n"), literal("\0\x94\xd4\x8d\x86;\x96\xbc\x8f\xcc\r1;\x8e\x91\x8e\x59\r"),
                literal("\0\xef\xbb\xbf" "a\tb\n\nc\td\x1a"), literal("\0\xff\xfe" "a\0,\0\x42\x30\n\0"), literal("\3a,Caf\x8e\r"),
                literal("\4\xa4\xa2,\x8e\xb1\n"), literal("\5\x1b$B;q\x1b(B,x\n"), literal("\0a,\"b\n"), literal("\0\x94\xd4\n\xe8\xb3\x87\xe7\x94\xa3\n")});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const std::array<QString, 8> encodings = {QString(), u"UTF-8"_s, u"CP932"_s, u"macintosh"_s, u"EUC-JP"_s, u"ISO-2022-JP"_s, u"UTF-16LE"_s, u"UTF-16"_s};
    static constexpr std::array<char16_t, 4> separators = {u',', u'\t', u';', u'|'};
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    (void)Exchange::encodingCandidates(bytes);
    Exchange::Spool spool((data[0] & 0x40) != 0 ? 0 : Exchange::Spool::kInMemory);
    expect(spool.append(bytes) && spool.finish());
    auto decided = Exchange::decideEncoding(std::move(spool), encodings[data[0] % encodings.size()]);
    if (!decided) {
        expect(!decided.error().message.isEmpty());
        return 0;
    }
    QString name;
    const auto text = Exchange::decodeText(bytes, encodings[data[0] % encodings.size()], &name);
    const QChar separator = separators[(data[0] >> 4) % separators.size()];
    if (separator == u'|')
        return 0;
    auto rows = Exchange::CsvRows::scan(std::move(decided->bytes), decided->bomSize, decided->coding, static_cast<char>(separator.unicode()), nullptr);
    if (!rows)
        return 0;
    Exchange::SheetTable table;
    table.store = *rows;
    const QList<QStringList> read = textsOf(table);
    if (text) { // the two ways to decode must agree
        const auto parsed = Exchange::parseCsv(*text, separator);
        expect(parsed && textsOf(*parsed) == read);
    }
    const auto again = Exchange::parseCsv(quotedAgain(read), u',');
    expect(again.has_value());
    expect(textsOf(*again) == read);
    return 0;
}
