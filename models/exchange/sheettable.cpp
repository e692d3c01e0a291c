// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheettable.h"

#include <algorithm>

namespace Exchange {

int SheetTable::columnCount() const
{
    qsizetype widest = 0;
    for (const QList<Cell> &row : rows)
        widest = std::max(widest, row.size());
    return static_cast<int>(widest);
}

QString SheetTable::at(int row, int column) const
{
    if (row < 0 || row >= rows.size())
        return {};
    const QList<Cell> &cells = rows.at(row);
    if (column < 0 || column >= cells.size())
        return {};
    return cells.at(column).text;
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
