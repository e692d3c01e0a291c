// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

// A ledger of a million lines is some 200 MB; far beyond that it is some other file.
constexpr qint64 kMaximumBytes = 1'000'000'000;
constexpr int kSniffedLines = 20;
constexpr int kRowsBetweenChecks = 1024;

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// RFC 4180 over a whole text. Reads slices, not single characters: most fields are one view.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator, Support::Progress *progress)
        : m_text(text), m_separator(separator), m_progress(progress)
    {
    }

    Support::Result<SheetTable> parse()
    {
        if (const qsizetype nul = m_text.indexOf(QChar(u'\0')); nul >= 0)
            return nulError(nul);
        while (m_at < m_text.size()) {
            if (m_table.rows.size() % kRowsBetweenChecks == 0 && !watched())
                return Support::fail(Support::ErrorCode::Cancelled,
                                     QCoreApplication::translate("Exchange", "読み込みを中止しました。"));
            m_table.lineNumbers.append(m_line);
            m_table.rows.emplace_back();
            if (!readRow(m_table.rows.last()))
                return unterminatedError();
        }
        if (m_progress != nullptr)
            m_progress->report(m_text.size(), m_text.size());
        return std::move(m_table);
    }

private:
    bool watched()
    {
        if (m_progress == nullptr)
            return true;
        m_progress->report(m_at, m_text.size());
        return !m_progress->isCancelled();
    }

    bool readRow(QList<Cell> &row)
    {
        if (isBreak(m_text.at(m_at))) { // an empty line is a row without cells
            skipBreak();
            return true;
        }
        for (;;) {
            QString value;
            if (m_at < m_text.size() && m_text.at(m_at) == u'"' && !readQuoted(value))
                return false;
            value += unquoted();
            const Cell::Kind kind = value.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
            row.append(Cell{kind, std::move(value)});
            if (m_at >= m_text.size())
                return true;
            if (m_text.at(m_at) == m_separator) {
                ++m_at;
                continue;
            }
            skipBreak();
            return true;
        }
    }

    QStringView unquoted()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isBreak(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// From the opening quote to behind the closing one. False when there is none.
    bool readQuoted(QString &value)
    {
        m_quoteLine = m_line;
        ++m_at;
        for (;;) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0)
                return false;
            const QStringView part = m_text.mid(m_at, end - m_at);
            m_line += breaksIn(part);
            value += part;
            m_at = end + 1;
            if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
                return true;
            value += u'"';
            ++m_at;
        }
    }

    static int breaksIn(QStringView part)
    {
        int count = 0;
        for (qsizetype i = 0; i < part.size(); ++i) {
            const bool crlf = part.at(i) == u'\r' && i + 1 < part.size() && part.at(i + 1) == u'\n';
            if (isBreak(part.at(i)) && !crlf)
                ++count;
        }
        return count;
    }

    void skipBreak()
    {
        const bool crlf = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += crlf ? 2 : 1;
        ++m_line;
    }

    [[nodiscard]] tl::unexpected<Support::Error> unterminatedError() const
    {
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "%1行目で始まる引用符（\"）が、ファイルの終わりまで閉じていません。")
                .arg(m_quoteLine),
            u"unterminated quote opened in line %1"_s.arg(m_quoteLine));
    }

    [[nodiscard]] tl::unexpected<Support::Error> nulError(qsizetype offset) const
    {
        const int line = breaksIn(m_text.left(offset)) + 1;
        return Support::fail(
            Support::ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Exchange", "%1行目に NUL 文字があります。CSV ファイルではないか、文字コード（UTF-16 など）の選び方が違います。")
                .arg(line),
            u"NUL in line %1"_s.arg(line));
    }

    QStringView m_text;
    QChar m_separator;
    Support::Progress *m_progress = nullptr;
    SheetTable m_table;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 1;
};

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

Support::Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Support::fail(Support::ErrorCode::InputOutput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」を開けません。").arg(path),
                             file.errorString());
    }
    if (file.size() > kMaximumBytes) {
        return Support::fail(Support::ErrorCode::InvalidInput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」は大きすぎます（1 GB まで）。").arg(path));
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Support::fail(Support::ErrorCode::InputOutput,
                             QCoreApplication::translate("Exchange", "ファイル「%1」を読めません。").arg(path),
                             file.errorString());
    }
    return bytes;
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
    return CsvParser(text, separator, progress).parse();
}

Support::Result<Workbook> readCsv(const QString &path, const ReadOptions &options, Support::Progress *progress)
{
    const auto bytes = readAll(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Workbook workbook;
    const auto text = decodeText(*bytes, options.encoding, &workbook.encoding);
    if (!text)
        return tl::unexpected(text.error());
    workbook.separator = options.separator.isNull() ? sniffSeparator(*text) : options.separator;
    auto sheet = parseCsv(*text, workbook.separator, progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    sheet->name = QFileInfo(path).completeBaseName();
    workbook.sheets.append(*std::move(sheet));
    return workbook;
}

} // namespace Exchange
