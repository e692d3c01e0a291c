// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/exchange/spool.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Exchange {

/// Rows of typed cells, packed: for each cell a byte for its kind, the length as a varint, and its text in UTF-8.
/// In memory while they are few, in a nameless file beyond that (Spool), so that a workbook of any size fits.
class PackedRows final : public RowStore
{
public:
    int rowCount() const override { return static_cast<int>(m_offsets.size()); }
    int columnCount() const override { return m_widest; }
    QList<Cell> row(int row) const override;

private:
    friend class RowPacker;

    Spool m_bytes;
    std::vector<qint64> m_offsets; ///< where a row begins; kNothing for one without cells
    int m_widest = 0;
};

/// Half a surrogate pair and U+0000, which the register cannot hold, become U+FFFD.
[[nodiscard]] QByteArray packedText(const QString &text);

/// The shared strings of a workbook, packed likewise.
class PackedStrings
{
public:
    [[nodiscard]] bool append(QByteArrayView utf8);
    [[nodiscard]] bool finish() { return m_bytes.finish(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    Spool m_bytes;
    std::vector<qint64> m_ends;
};

/// Makes PackedRows of cells as they come: usually row by row from left to right, but any order is taken.
class RowPacker
{
public:
    RowPacker();
    ~RowPacker();

    /// Puts a cell in its place; an empty one only if it replaces another.
    /// `utf8` is the cell's text. Returns how many cells more are kept than before, gaps included: the caller's limit.
    qint64 place(int row, int column, Cell::Kind kind, QByteArrayView utf8);
    /// The rows; nothing when they could not be kept because the disk is full.
    [[nodiscard]] std::shared_ptr<const RowStore> finish();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    struct Packed {
        Cell::Kind kind = Cell::Kind::Empty;
        qsizetype begin = 0; ///< in m_texts
        qsizetype length = 0;
    };

    void store();
    void compact();
    qint64 load(int row);

    std::unique_ptr<PackedRows> m_rows;
    int m_row = -1;
    std::vector<Packed> m_cells; ///< of the row being filled
    QByteArray m_texts;
    qsizetype m_wasted = 0; ///< bytes of m_texts that no cell uses any more
    QByteArray m_packed;
    bool m_failed = false;
};

} // namespace Exchange
