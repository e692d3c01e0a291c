// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include "models/exchange/cp932.h"
#include "models/exchange/csvencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

// A ledger of a million lines is some 200 MB; far beyond that it is some other file.
constexpr qint64 kMaximumBytes = 1'000'000'000;
constexpr int kSniffedLines = 20;
constexpr qsizetype kSniffedBytes = 262'144;
constexpr qsizetype kCopiedAtOnce = 1 << 20;
constexpr char16_t kFirstTrailByte = 0x40;

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// How often a separator stands outside quotes in each of the first lines.
QList<int> countsPerLine(QStringView text, QChar separator)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool lineHasText = false;
    for (qsizetype i = 0; i < text.size() && counts.size() < kSniffedLines; ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && isBreak(c)) {
            if (lineHasText)
                counts.append(count);
            count = 0;
            lineHasText = false;
            continue;
        }
        lineHasText = true;
        if (!quoted && c == separator)
            ++count;
    }
    if (lineHasText && counts.size() < kSniffedLines)
        counts.append(count);
    return counts;
}

tl::unexpected<Support::Error> unreadable(const QFile &file)
{
    return Support::fail(Support::ErrorCode::InputOutput,
                         QCoreApplication::translate("Exchange", "ファイル「%1」を読めません。").arg(file.fileName()),
                         file.errorString());
}

Support::Result<Spool> copyOf(const QString &path, Support::Progress *progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Support::fail(Support::ErrorCode::InputOutput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」を開けません。").arg(path),
                             file.errorString());
    }
    Spool copy;
    copy.expect(file.size());
    for (QByteArray part = file.read(kCopiedAtOnce); !part.isEmpty(); part = file.read(kCopiedAtOnce)) {
        if (copy.size() + part.size() > kMaximumBytes) {
            return Support::fail(Support::ErrorCode::InvalidInput,
                                 QCoreApplication::translate("Exchange", "ファイル「%1」は大きすぎます（1 GB まで）。").arg(path));
        }
        if (!copy.append(part))
            return tl::unexpected(noSpool());
        if (progress != nullptr && progress->isCancelled())
            return tl::unexpected(readingCancelled());
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (!copy.finish())
        return tl::unexpected(noSpool());
    return copy;
}

bool canSeparate(QChar separator)
{
    return separator.unicode() < kFirstTrailByte && separator != u'"' && !isBreak(separator) && !separator.isNull();
}

/// The separator of a file, from its first lines.
QChar sniffed(const DecidedText &text)
{
    QByteArrayView start = text.bytes.view().sliced(text.bomSize);
    if (start.size() > kSniffedBytes) {
        start = start.first(kSniffedBytes);
        // Not in the middle of a character.
        start = start.first(std::max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1);
    }
    if (text.coding == CsvCoding::Utf8)
        return sniffSeparator(QString::fromUtf8(start));
    QString decoded(start.size(), Qt::Uninitialized);
    decoded.truncate(Cp932::table().decode(start, reinterpret_cast<char16_t *>(decoded.data())));
    return sniffSeparator(decoded);
}

Support::Result<SheetTable> tableOf(DecidedText text, QChar separator, Support::Progress *progress)
{
    if (!canSeparate(separator)) {
        return Support::fail(Support::ErrorCode::InvalidInput,
                             QCoreApplication::translate("Exchange", "「%1」は区切り文字にできません。カンマ、タブ、セミコロンなどを選んでください。")
                                 .arg(separator));
    }
    auto rows = CsvRows::scan(std::move(text.bytes), text.bomSize, text.coding, static_cast<char>(separator.unicode()), progress);
    if (!rows)
        return tl::unexpected(rows.error());
    SheetTable table;
    table.store = *std::move(rows);
    return table;
}

} // namespace

QChar sniffSeparator(QStringView text)
{
    // The separator is the one most lines use equally often: text has commas too, but not the same number everywhere.
    QChar best = u',';
    std::pair<int, int> bestScore = {0, 0};
    for (const QChar separator : std::array<QChar, 3>{u',', u'\t', u';'}) {
        QMap<int, int> linesWithCount;
        for (const int count : countsPerLine(text, separator)) {
            if (count > 0)
                ++linesWithCount[count];
        }
        for (auto it = linesWithCount.cbegin(); it != linesWithCount.cend(); ++it) {
            const std::pair<int, int> score = {it.value(), it.key()};
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
    }
    return best;
}

Support::Result<SheetTable> parseCsv(QStringView text, QChar separator, Support::Progress *progress)
{
    DecidedText decided;
    if (!decided.bytes.append(text.toUtf8()) || !decided.bytes.finish())
        return tl::unexpected(noSpool());
    return tableOf(std::move(decided), separator, progress);
}

Support::Result<Workbook> readCsv(const QString &path, const ReadOptions &options, Support::Progress *progress)
{
    auto copy = copyOf(path, progress);
    if (!copy)
        return tl::unexpected(copy.error());
    auto text = decideEncoding(*std::move(copy), options.encoding);
    if (!text)
        return tl::unexpected(text.error());
    Workbook workbook;
    workbook.encoding = text->encoding;
    workbook.separator = options.separator.isNull() ? sniffed(*text) : options.separator;
    auto sheet = tableOf(*std::move(text), workbook.separator, progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    sheet->name = QFileInfo(path).completeBaseName();
    workbook.sheets.append(*std::move(sheet));
    return workbook;
}

} // namespace Exchange
