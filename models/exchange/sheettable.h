// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Exchange {

/// One cell as read. `text` is what a person sees in the sheet; a date cell is its ISO text.
struct Cell {
    enum class Kind { Empty, Text, Number, Bool, Date, Time, Error };
    Kind kind = Kind::Empty;
    QString text;
    bool operator==(const Cell &) const = default;

    /// Shown in powers of ten (6.37702E+15): a spreadsheet took a code for a number and kept 15 digits of it at most, in a
    /// text only those that are seen. Numbers that are only shown so where the column is narrow have all their digits here.
    [[nodiscard]] bool isScientific() const;
};

/// A rectangle of merged cells, zero-based, both ends inside.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const MergedRange &) const = default;
};

/// Where the rows of a sheet are kept. Rows are decoded when they are asked for, because a ledger of a million rows has no
/// place in memory as strings. Immutable once made, so any number of threads may read at the same time.
class RowStore
{
public:
    RowStore() = default;
    virtual ~RowStore();
    RowStore(const RowStore &) = delete;
    RowStore &operator=(const RowStore &) = delete;

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual int columnCount() const = 0; ///< cells of the longest row
    /// The cells of a row that exists; a short row simply ends.
    [[nodiscard]] virtual QList<Cell> row(int row) const = 0;
    /// The line of the file a row that exists begins on (1-based); a sheet's row number.
    [[nodiscard]] virtual int lineNumber(int row) const;
    /// The row that begins on that line, or -1.
    [[nodiscard]] virtual int rowOfLine(int line) const;
};

/// One sheet, or one CSV file, as a grid. Copies share the rows; reading is safe from several threads.
/// Merged cells are filled down by the reader of meaning (takeover), not here: only the top left has a value.
struct SheetTable {
    QString name;             ///< sheet name; the file's base name for CSV
    QList<MergedRange> merged;
    QList<int> hiddenRows;    ///< zero-based, ascending
    QList<int> hiddenColumns; ///< zero-based, ascending
    bool hidden = false;
    std::shared_ptr<const RowStore> store; ///< none: no rows

    /// A small table in memory. `lineNumbers` as RowStore::lineNumber(); empty: the row numbers.
    [[nodiscard]] static SheetTable fromRows(QList<QList<Cell>> rows, QList<int> lineNumbers = {});

    [[nodiscard]] int rowCount() const { return store ? store->rowCount() : 0; }
    [[nodiscard]] int columnCount() const { return store ? store->columnCount() : 0; }
    /// Decodes one row: ask once per row, not once per cell. Empty outside.
    [[nodiscard]] QList<Cell> row(int row) const;
    [[nodiscard]] QString at(int row, int column) const; ///< "" outside. Decodes the whole row.
    [[nodiscard]] int lineNumber(int row) const; ///< row + 1 outside
    [[nodiscard]] int rowOfLine(int line) const { return store ? store->rowOfLine(line) : -1; }
    [[nodiscard]] QList<QList<Cell>> allRows() const; ///< for small tables
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
