// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheettable.h"

#include <algorithm>
#include <utility>

namespace Exchange {

namespace {

class MemoryRows final : public RowStore
{
public:
    MemoryRows(QList<QList<Cell>> rows, QList<int> lineNumbers)
        : m_rows(std::move(rows)), m_lineNumbers(std::move(lineNumbers))
    {
        for (const QList<Cell> &row : std::as_const(m_rows))
            m_widest = std::max(m_widest, static_cast<int>(row.size()));
    }
    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    int columnCount() const override { return m_widest; }
    QList<Cell> row(int row) const override { return m_rows.at(row); }
    int lineNumber(int row) const override { return m_lineNumbers.value(row, row + 1); }
    int rowOfLine(int line) const override
    {
        return m_lineNumbers.isEmpty() ? RowStore::rowOfLine(line) : static_cast<int>(m_lineNumbers.indexOf(line));
    }

private:
    QList<QList<Cell>> m_rows;
    QList<int> m_lineNumbers;
    int m_widest = 0;
};

} // namespace

bool Cell::isScientific() const
{
    if (kind != Kind::Number && kind != Kind::Text)
        return false;
    const QStringView shown = QStringView(text).trimmed();
    const qsizetype power = shown.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (power < 1 || power + 2 >= shown.size() || (shown[power + 1] != u'+' && shown[power + 1] != u'-'))
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView mantissa = shown.first(power);
    const QStringView exponent = shown.sliced(power + 2);
    return std::all_of(exponent.begin(), exponent.end(), isDigit) && mantissa.count(u'.') <= 1 && isDigit(mantissa.back())
           && std::all_of(mantissa.begin(), mantissa.end(), [&](QChar c) { return isDigit(c) || c == u'.' || c == u'-'; });
}

RowStore::~RowStore() = default;

int RowStore::lineNumber(int row) const
{
    return row + 1;
}

int RowStore::rowOfLine(int line) const
{
    return line >= 1 && line <= rowCount() ? line - 1 : -1;
}

SheetTable SheetTable::fromRows(QList<QList<Cell>> rows, QList<int> lineNumbers)
{
    SheetTable table;
    table.store = std::make_shared<MemoryRows>(std::move(rows), std::move(lineNumbers));
    return table;
}

QList<Cell> SheetTable::row(int row) const
{
    return row < 0 || row >= rowCount() ? QList<Cell>() : store->row(row);
}

QString SheetTable::at(int row, int column) const
{
    return this->row(row).value(column).text;
}

int SheetTable::lineNumber(int row) const
{
    return row < 0 || row >= rowCount() ? row + 1 : store->lineNumber(row);
}

QList<QList<Cell>> SheetTable::allRows() const
{
    QList<QList<Cell>> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.append(store->row(row));
    return rows;
}

QString columnName(int column)
{
    QString name;
    // Bijective base 26: there is no zero, so "Z" is followed by "AA".
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace Exchange
