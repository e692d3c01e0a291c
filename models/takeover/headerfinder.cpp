// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/headerfinder.h"

#include "models/support/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Exchange::Cell;
using Exchange::MergedRange;
using Exchange::SheetTable;

namespace Takeover {

namespace {

constexpr int kSearched = 60;     ///< a header stands near the top
constexpr int kTallest = 4;       ///< rows of one header

struct RowLook {
    int filled = 0;
    int known = 0;
    int numeric = 0;
    bool distinct = true;
};

bool looksNumeric(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::Time)
        return true;
    static const QRegularExpression number(u"^[-+]?[0-9][0-9.,/:-]*$"_s);
    return number.match(Support::halfWidth(cell.text).trimmed()).hasMatch();
}

RowLook lookAt(const SheetTable &table, int row, const HeaderWords &words)
{
    RowLook look;
    QSet<QString> seen;
    const QList<Cell> cells = table.row(row);
    for (const Cell &cell : cells) {
        const QString text = plainText(cell.text);
        if (text.isEmpty())
            continue;
        ++look.filled;
        look.distinct = look.distinct && !seen.contains(text);
        seen.insert(text);
        if (words.isKnown(text))
            ++look.known;
        else if (looksNumeric(cell))
            ++look.numeric;
    }
    return look;
}

int filledBelow(const SheetTable &table, int row)
{
    int rows = 0;
    for (int at = row + 1; at < table.rowCount() && rows < 3; ++at) {
        const QList<Cell> cells = table.row(at);
        if (std::any_of(cells.cbegin(), cells.cend(), [](const Cell &cell) { return !plainText(cell.text).isEmpty(); }))
            ++rows;
    }
    return rows;
}

/// A single merged cell that covers the row's width is a title.
bool isTitle(const SheetTable &table, int row)
{
    return lookAt(table, row, HeaderWords({})).filled == 1;
}

std::optional<int> bestRow(const SheetTable &table, const HeaderWords &words)
{
    const int last = std::min(kSearched, table.rowCount());
    int widest = 0;
    for (int row = 0; row < last; ++row)
        widest = std::max(widest, lookAt(table, row, words).filled);
    std::optional<int> best;
    int bestScore = 0;
    for (int row = 0; row < last; ++row) {
        const RowLook look = lookAt(table, row, words);
        const bool named = look.known >= 2 || (look.known == 1 && (look.filled >= 3 || widest <= 2));
        // Without a word that we know: the first row that is wide, all text, and never says the same twice.
        const bool plain = look.known == 0 && !best && look.filled >= std::max(2, widest * 3 / 5) && look.numeric == 0 && look.distinct;
        if ((!named && !plain) || filledBelow(table, row) == 0)
            continue;
        const int score = 4 * look.known + look.filled - 3 * look.numeric;
        if (!best || score > bestScore) {
            best = row;
            bestScore = score;
        }
    }
    return best;
}

/// Merges that reach over the border of the header pull the neighbouring row into it.
HeaderRows withMerges(const SheetTable &table, HeaderRows rows)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const MergedRange &range : table.merged) {
            const bool touches = range.firstRow <= rows.last && range.lastRow >= rows.first;
            const bool flat = range.lastRow - range.firstRow < kTallest;
            if (!touches || !flat)
                continue;
            const HeaderRows wider{std::min(rows.first, range.firstRow), std::max(rows.last, range.lastRow)};
            if ((wider.first != rows.first || wider.last != rows.last) && wider.last - wider.first < kTallest) {
                rows = wider;
                grown = true;
            }
        }
    }
    return rows;
}

bool filled(const SheetTable &table, int row, int column)
{
    return !plainText(table.at(row, column)).isEmpty();
}

/// The group name above a column, where it stands once over several columns and is not merged.
QString spanned(const SheetTable &table, HeaderRows rows, int column)
{
    if (rows.first == rows.last || filled(table, rows.first, column) || !filled(table, rows.last, column))
        return {};
    for (int left = column - 1; left >= 0 && filled(table, rows.last, left); --left) {
        if (filled(table, rows.first, left))
            return plainText(table.at(rows.first, left));
    }
    return {};
}

QString groupOver(const SheetTable &table, int first, int second, int column)
{
    return filled(table, first, column) ? plainText(table.at(first, column)) : spanned(table, {first, second}, column);
}

/// A second row without vertical merges: words only, in columns where the first row is empty or spans several.
bool isSecondHeaderRow(const SheetTable &table, int first, int second, const HeaderWords &words)
{
    if (second + 1 >= table.rowCount())
        return false;
    RowLook look = lookAt(table, second, words);
    const qsizetype width = table.row(second).size();
    for (int column = 0; column < width; ++column) {
        // 機密性 over 3A, 3B, 3C, 2, 1: digits that are levels are words.
        const QString text = plainText(table.at(second, column));
        if (text.isEmpty() || words.isKnown(text) || !words.fieldFor(groupOver(table, first, second, column) + u'/' + text).contains(u':'))
            continue;
        ++look.known;
        look.numeric -= looksNumeric({Cell::Kind::Text, text}) ? 1 : 0;
    }
    if (look.filled == 0 || look.known == 0 || look.numeric > 0)
        return false;
    for (int column = 0; column < width; ++column) {
        if (!filled(table, second, column))
            continue;
        const bool opens = filled(table, first, column) && !filled(table, first, column + 1) && filled(table, second, column + 1);
        if (filled(table, first, column) && !opens)
            return false;
    }
    return true;
}

QString headerCell(const SheetTable &table, int row, int column)
{
    for (const MergedRange &range : table.merged) {
        if (range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column && column <= range.lastColumn)
            return plainText(table.at(range.firstRow, range.firstColumn));
    }
    return plainText(table.at(row, column));
}

} // namespace

QString plainText(const QString &text)
{
    QString plain = text;
    plain.remove(u'\r').remove(u'\n');
    return Support::cleaned(plain).simplified();
}

std::optional<HeaderRows> findHeader(const SheetTable &table, const HeaderWords &words, std::optional<int> wanted)
{
    std::optional<int> row = wanted ? wanted : bestRow(table, words);
    if (!row || *row < 0 || *row >= table.rowCount() || lookAt(table, *row, words).filled == 0)
        return std::nullopt;
    HeaderRows rows = withMerges(table, {*row, *row});
    if (wanted)
        rows.first = *wanted;
    if (rows.first == rows.last && isSecondHeaderRow(table, rows.first, rows.first + 1, words))
        rows.last = rows.first + 1;
    else if (!wanted && rows.first == rows.last && rows.first > 0 && !isTitle(table, rows.first - 1)
             && lookAt(table, rows.first - 1, words).known >= 2 && isSecondHeaderRow(table, rows.first - 1, rows.first, words))
        rows.first = rows.first - 1;
    return rows;
}

QStringList headerTexts(const SheetTable &table, HeaderRows rows)
{
    QStringList headers;
    for (int column = 0; column < table.columnCount(); ++column) {
        QStringList parts;
        if (const QString group = spanned(table, rows, column); !group.isEmpty())
            parts.append(group);
        for (int row = rows.first; row <= rows.last; ++row) {
            const QString text = headerCell(table, row, column);
            if (!text.isEmpty() && (parts.isEmpty() || parts.last() != text))
                parts.append(text);
        }
        headers.append(parts.join(u'/'));
    }
    return headers;
}

} // namespace Takeover
