// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace Exchange {

/// One cell as read. `text` is what a person sees in the sheet; a date cell is its ISO text.
struct Cell {
    enum class Kind { Empty, Text, Number, Bool, Date, Time, Error };
    Kind kind = Kind::Empty;
    QString text;
    bool operator==(const Cell &) const = default;
};

/// A rectangle of merged cells, zero-based, both ends inside.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const MergedRange &) const = default;
};

/// One sheet, or one CSV file, as a grid. Row r of the sheet is rows[r]; a short row simply ends.
/// Merged cells are filled down by the reader of meaning (takeover), not here: only the top left has a value.
struct SheetTable {
    QString name;             ///< sheet name; the file's base name for CSV
    QList<QList<Cell>> rows;
    QList<int> lineNumbers;   ///< for CSV: the line a row begins on (1-based); empty for sheets
    QList<MergedRange> merged;
    QList<int> hiddenRows;    ///< zero-based
    bool hidden = false;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString at(int row, int column) const; ///< "" outside
};

/// A whole workbook or CSV file.
struct Workbook {
    QList<SheetTable> sheets;
    QString encoding;  ///< CSV only: "UTF-8", "UTF-8 BOM", "UTF-16LE", "CP932" …
    QChar separator;   ///< CSV only
};

/// 0 → "A", 27 → "AB": how a column is named to people.
[[nodiscard]] QString columnName(int column);

} // namespace Exchange
