// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvrows.h"

#include "models/exchange/cp932.h"
#include "models/exchange/encoding.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Exchange {

namespace {

constexpr int kRowsBetweenChecks = 1024;
constexpr size_t kMostRows = 20'000'000; // 8 bytes each
constexpr int kMostColumns = 16'384;     // as many as a spreadsheet has
constexpr int kReserved = 64;

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// Walks over the fields of records. Knows where they begin and end, not what they mean.
class Walker
{
public:
    Walker(QByteArrayView text, qsizetype at, char separator)
        : m_at(text.data() + at), m_end(text.data() + text.size()), m_separator(separator)
    {
        m_stops.fill(false);
        for (const char c : {separator, '\n', '\r'})
            m_stops[static_cast<uchar>(c)] = true;
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *at() const { return m_at; }
    [[nodiscard]] bool atBreak() const { return m_at < m_end && isBreak(*m_at); }
    [[nodiscard]] bool atQuote() const { return m_at < m_end && *m_at == '"'; }
    /// Steps over a separator. False at the end of a record.
    bool nextField()
    {
        if (m_at == m_end || *m_at != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void skipBreak()
    {
        if (m_at == m_end)
            return;
        m_at += *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n' ? 2 : 1;
    }

    QByteArrayView unquoted()
    {
        const char *const begin = m_at;
        while (m_at < m_end && !m_stops[static_cast<uchar>(*m_at)])
            ++m_at;
        return {begin, m_at};
    }

    /// From the opening quote to behind the closing one; `each` gets the pieces between. False when there is none.
    template <typename Each> bool quoted(const Each &each)
    {
        for (++m_at;;) {
            const auto *const quote =
                static_cast<const char *>(std::memchr(m_at, '"', static_cast<size_t>(m_end - m_at)));
            if (quote == nullptr)
                return false;
            const bool doubled = quote + 1 < m_end && quote[1] == '"';
            each(QByteArrayView(m_at, quote + (doubled ? 1 : 0)));
            m_at = quote + (doubled ? 2 : 1);
            if (!doubled)
                return true;
        }
    }

private:
    const char *m_at;
    const char *m_end;
    char m_separator;
    std::array<bool, 256> m_stops;
};

Support::Error unterminated(int line)
{
    return {Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "%1行目で始まる引用符（\"）が、ファイルの終わりまで閉じていません。").arg(line),
            u"unterminated quote opened in line %1"_s.arg(line)};
}

Support::Error nulFound(int line)
{
    return {Support::ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Exchange", "%1行目に NUL 文字があります。CSV ファイルではないか、文字コード（UTF-16 など）の選び方が違います。")
                .arg(line),
            u"NUL in line %1"_s.arg(line)};
}

Support::Error tooLarge(int line)
{
    return {Support::ErrorCode::InvalidInput,
            QCoreApplication::translate("Exchange", "%1行目で、読み込める大きさ（%2 行、%3 列）を超えました。区切り文字が正しいか確かめ、大きい台帳は分けてください。")
                .arg(QString::number(line), QString::number(kMostRows), QString::number(kMostColumns)),
            u"too many rows or columns at line %1"_s.arg(line)};
}

} // namespace

int breaksBefore(QByteArrayView bytes, qsizetype offset)
{
    int count = 0;
    for (qsizetype i = 0; i < offset && i < bytes.size(); ++i) {
        const bool crlf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (isBreak(bytes[i]) && !crlf)
            ++count;
    }
    return count;
}

CsvRows::CsvRows(Spool bytes, CsvCoding coding, char separator)
    : m_bytes(std::move(bytes)), m_text(m_bytes.view()), m_coding(coding), m_separator(separator)
{
    while (m_text.endsWith('\x1a'))
        m_text.chop(1);
}

Support::Result<std::shared_ptr<CsvRows>> CsvRows::scan(Spool bytes, qsizetype from, CsvCoding coding, char separator,
                                                        Support::Progress *progress)
{
    const std::shared_ptr<CsvRows> rows(new CsvRows(std::move(bytes), coding, separator));
    if (auto error = rows->findRecords(from, progress))
        return tl::unexpected(*std::move(error));
    return rows;
}

std::optional<Support::Error> CsvRows::findRecords(qsizetype from, Support::Progress *progress)
{
    if (const qsizetype nul = m_text.indexOf('\0'); nul >= 0)
        return nulFound(breaksBefore(m_text, nul) + 1);
    Walker walker(m_text, std::min(from, m_text.size()), m_separator);
    int line = 1;
    while (!walker.atEnd()) {
        const int row = rowCount();
        if (row % kRowsBetweenChecks == 0 && progress != nullptr) {
            progress->report(walker.at() - m_text.data(), m_text.size());
            if (progress->isCancelled()) {
                return Support::Error{Support::ErrorCode::Cancelled,
                                      QCoreApplication::translate("Exchange", "読み込みを中止しました。"),
                                      {}};
            }
        }
        if (m_offsets.size() >= kMostRows)
            return tooLarge(line);
        m_offsets.push_back(walker.at() - m_text.data());
        if (line != lineNumber(row))
            m_jumps.push_back({row, line});
        int width = 0;
        if (!walker.atBreak()) { // an empty line is a row without cells
            do {
                const int opened = line;
                if (walker.atQuote()
                    && !walker.quoted([&line](QByteArrayView part) { line += breaksBefore(part, part.size()); }))
                    return unterminated(opened);
                walker.unquoted();
                ++width;
            } while (walker.nextField());
        }
        if (width > kMostColumns)
            return tooLarge(line);
        m_widest = std::max(m_widest, width);
        walker.skipBreak();
        ++line;
    }
    m_offsets.shrink_to_fit();
    if (progress != nullptr)
        progress->report(m_text.size(), m_text.size());
    return std::nullopt;
}

Cell CsvRows::cellOf(QByteArrayView field, char16_t *room) const
{
    if (field.isEmpty())
        return {};
    if (m_coding == CsvCoding::Utf8)
        return {Cell::Kind::Text, textOfUtf8(field)};
    const qsizetype units = Cp932::table().decode(field, room);
    return {Cell::Kind::Text, QString(reinterpret_cast<const QChar *>(room), units)};
}

QList<Cell> CsvRows::row(int row) const
{
    const auto at = static_cast<size_t>(row);
    const qint64 begin = m_offsets[at];
    const qint64 end = at + 1 < m_offsets.size() ? m_offsets[at + 1] : m_text.size();
    Walker walker(m_text.first(end), begin, m_separator);
    if (walker.atBreak())
        return {};
    QVarLengthArray<char16_t, 2048> room(m_coding == CsvCoding::Cp932 ? end - begin : 0);
    QList<Cell> cells;
    cells.reserve(std::min(m_widest, kReserved));
    do {
        if (!walker.atQuote()) {
            cells.append(cellOf(walker.unquoted(), room.data()));
            continue;
        }
        QByteArray value;
        const bool closed = walker.quoted([&value](QByteArrayView part) { value.append(part); });
        Q_ASSERT(closed); // seen by findRecords()
        value.append(walker.unquoted());
        cells.append(cellOf(value, room.data()));
    } while (walker.nextField());
    return cells;
}

int CsvRows::lineNumber(int row) const
{
    const auto after = std::upper_bound(m_jumps.cbegin(), m_jumps.cend(), row,
                                        [](int wanted, const Jump &jump) { return wanted < jump.row; });
    if (after == m_jumps.cbegin())
        return row + 1;
    const Jump &jump = *std::prev(after);
    return jump.line + (row - jump.row);
}

int CsvRows::rowOfLine(int line) const
{
    const auto after = std::upper_bound(m_jumps.cbegin(), m_jumps.cend(), line,
                                        [](int wanted, const Jump &jump) { return wanted < jump.line; });
    const int row = after == m_jumps.cbegin() ? line - 1 : std::prev(after)->row + (line - std::prev(after)->line);
    return row >= 0 && row < rowCount() && lineNumber(row) == line ? row : -1;
}

} // namespace Exchange
