// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: bench_exchange [ROWS]      default 100,000
// Reads and writes a made-up ledger (架空) of 18 columns and holds each way against the bare library in the same run. No
// database. Ends with 1 when a ratio is over its limit.

#include "models/exchange/ledgerfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <malloc.h>
#include <unicode/ucnv.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 18;
constexpr int kTimes = 3;
constexpr double kReadLimit = 1.5;
constexpr double kWriteLimit = 1.3;
constexpr double kCsvLimit = 1.25;

QStringList rowOf(int row)
{
    static const QStringList names{u"住民基本台帳"_s, u"固定資産課税台帳"_s, u"国民健康保険資格者一覧"_s, u"選挙人名簿抄本"_s,
                                   u"図書館利用者登録票"_s, u"入札参加資格審査書類"_s, u"庁舎図面"_s};
    static const QStringList units{u"総務課"_s, u"税務課"_s, u"住民課"_s, u"福祉課"_s, u"建設課"_s};
    const QString number = QString::number(row);
    return {u"B-"_s + number.rightJustified(7, u'0'), names.at(row % names.size()) + u"（架空"_s + number + u"）"_s, u"だいちょう"_s,
            units.at(row % units.size()), u"税務事務"_s, u"紙"_s, u"3B"_s, QString::number(1 + row % 2), u"2"_s, u"第%1書庫"_s.arg(row % 9),
            u"USBメモリ"_s, QString(units.at(row % units.size()) + u"長"_s), u"山田 太郎"_s, u"2025-04-01"_s, u"5年"_s, u"2030-03-31"_s,
            u"有"_s, u"旧番号 %1 年度末に確認"_s.arg(row * 7919LL % 99991)};
}

/// The processor's time of this program, in milliseconds: others on the machine change it little.
double usedMs()
{
    timespec used = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Best of some runs in milliseconds, of two kinds of work in turn, so that both meet the same weather.
template <typename Ours, typename Floor> std::pair<double, double> bestMs(const Ours &ours, const Floor &floor)
{
    std::pair<double, double> best = {1e12, 1e12};
    const auto timed = [](const auto &work) {
        const double begin = usedMs();
        work();
        return usedMs() - begin;
    };
    for (int at = 0; at < kTimes; ++at) {
        best.second = std::min(best.second, timed(floor));
        best.first = std::min(best.first, timed(ours));
    }
    return best;
}

bool judged(const char *what, std::pair<double, double> ms, int rows, double limit)
{
    const double ratio = ms.first / ms.second;
    std::printf("%-28s %9.1f ms (%5.2f us a row)   floor %9.1f ms   ratio %5.2f   limit %4.2f %s\n", what, ms.first,
                ms.first * 1000 / rows, ms.second, ratio, limit, ratio <= limit ? "" : "  OVER");
    std::fflush(stdout);
    return ratio <= limit;
}

qint64 anonymousKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Bare libxlsxwriter. `packed`: constant memory; else shared strings, as a spreadsheet saves.
void writeBare(const QString &path, const std::vector<QStringList> &rows, bool packed)
{
    lxw_workbook_options options = {};
    options.constant_memory = packed ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "bare");
    for (size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < kColumns; ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), rows[row].at(column).toUtf8().constData(), nullptr);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        qFatal("the workbook cannot be written");
}

/// Feeds a part to the reader as it is unpacked, and calls `each` for every token.
template <typename Each> void streamPart(zip_t *archive, const char *name, const Each &each)
{
    zip_file_t *const file = zip_fopen(archive, name, 0);
    QXmlStreamReader xml;
    char buffer[65'536];
    for (;;) {
        xml.readNext();
        if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError || xml.tokenType() == QXmlStreamReader::NoToken) {
            const zip_int64_t got = zip_fread(file, buffer, sizeof buffer);
            if (got <= 0)
                break;
            xml.addData(QByteArray(buffer, static_cast<qsizetype>(got)));
            continue;
        }
        if (xml.atEnd())
            break;
        each(xml);
    }
    zip_fclose(file);
}

/// Bare libzip and QXmlStreamReader: the texts of all cells, one row at a time. Returns the characters read.
qint64 readBare(const QString &path)
{
    int code = 0;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    QStringList strings;
    QString text;
    streamPart(archive, "xl/sharedStrings.xml", [&](QXmlStreamReader &xml) {
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement() && xml.name() == "si"_L1) {
            strings.append(text);
            text.clear();
        }
    });
    qint64 characters = 0;
    QStringList row;
    bool shared = false;
    bool value = false;
    streamPart(archive, "xl/worksheets/sheet1.xml", [&](QXmlStreamReader &xml) {
        if (xml.isStartElement()) {
            if (xml.name() == "c"_L1)
                shared = xml.attributes().value("t"_L1) == "s"_L1;
            value = xml.name() == "v"_L1;
        } else if (xml.isCharacters() && value) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            if (xml.name() == "v"_L1) {
                row.append(shared ? strings.at(text.toInt()) : text);
                text.clear();
                value = false;
            } else if (xml.name() == "row"_L1) {
                for (const QString &cell : std::as_const(row))
                    characters += cell.size();
                row.clear();
            }
        }
    });
    zip_discard(archive);
    return characters;
}

qint64 readOurs(const QString &path)
{
    const auto workbook = Exchange::readLedgerFile(path);
    if (!workbook)
        qFatal("%s", qPrintable(workbook.error().message));
    qint64 characters = 0;
    const Exchange::SheetTable &table = workbook->sheets.at(0);
    for (int row = 0; row < table.rowCount(); ++row) {
        const QList<Exchange::Cell> cells = table.row(row);
        for (const Exchange::Cell &cell : cells)
            characters += cell.text.size();
    }
    return characters;
}

/// Bare mmap and ICU: lines and commas found in the bytes, one converter, a QString for every field.
qint64 readCsvBare(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the ledger cannot be read");
    const char *at = reinterpret_cast<const char *>(file.map(0, file.size()));
    const char *const end = at + file.size();
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open("ibm-943_P15A-2003", &status);
    std::vector<char16_t> room(65'536);
    qint64 characters = 0;
    QStringList row;
    while (at < end) {
        const char *stop = at;
        while (stop < end && *stop != ',' && *stop != '\n')
            ++stop;
        char16_t *target = room.data();
        const char *source = at;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, room.data() + room.size(), &source, stop, nullptr, true, &status);
        row.append(QString(reinterpret_cast<const QChar *>(room.data()), target - room.data()));
        if (stop < end && *stop == '\n') {
            for (const QString &cell : std::as_const(row))
                characters += cell.size();
            row.clear();
        }
        at = stop + 1;
    }
    ucnv_close(converter);
    return characters;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    const QString book = folder.filePath(u"ledger.xlsx"_s);
    const QString csv = folder.filePath(u"ledger.csv"_s);
    std::vector<QStringList> rows;
    for (int row = 0; row < count; ++row)
        rows.push_back(rowOf(row));
    bool good = true;

    QList<Exchange::OutColumn> columns;
    for (const QString &header : rowOf(0))
        columns.append({.header = header});
    const auto source = [&rows, at = size_t(0)](QStringList &row) mutable {
        if (at == rows.size())
            return false;
        row = rows[at++];
        return true;
    };
    good &= judged("XLSX out, constant memory", bestMs([&] {
                       if (!Exchange::writeXlsx(folder.filePath(u"ours.xlsx"_s), u"台帳"_s, columns, source))
                           qFatal("not written");
                   }, [&] { writeBare(folder.filePath(u"bare.xlsx"_s), rows, true); }), count, kWriteLimit);

    writeBare(book, rows, false);
    qint64 ours = 0;
    qint64 bare = 0;
    good &= judged("XLSX in, cells only", bestMs([&] { ours = readOurs(book); }, [&] { bare = readBare(book); }), count, kReadLimit);
    if (ours != bare)
        qFatal("the sheet was not read whole");

    if (!Exchange::writeCsv(csv, columns, source, Exchange::CsvEncoding::Cp932))
        qFatal("the ledger cannot be written");
    rows.clear();
    rows.shrink_to_fit();
    good &= judged("CSV in, CP932", bestMs([&] { ours = readOurs(csv); }, [&] { bare = readCsvBare(csv); }), count, kCsvLimit);
    if (ours != bare - count - 1) // the bare reader keeps each line's CR
        qFatal("the CSV was not read whole");
    for (const QString &file : {csv, book}) {
        malloc_trim(0); // what was freed is no memory of the ledger's
        const qint64 before = anonymousKb();
        const auto kept = Exchange::readLedgerFile(file);
        std::printf("%-28s %9.1f MB anonymous memory\n", file == csv ? "CSV, open" : "XLSX, open", static_cast<double>(anonymousKb() - before) / 1024);
        good = good && kept;
    }
    return good ? 0 : 1;
}
