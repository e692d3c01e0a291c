// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/rowhash.h"
#include "models/storage/connection.h"

#include <memory>
#include <optional>

namespace Storage {
class Statement;
}

namespace Journal {

/// Cells of many rows, their texts one behind the other: made by one thread, stepped by another, used again for the next rows.
struct RowCells {
    struct Cell {
        quint16 column = 0; ///< place in the descriptor
        char type = 't';    ///< 't' UTF-8, 'b' blob, 'i' integer
        qint64 value = 0;   ///< integer, or where its bytes begin
        qint64 size = 0;
    };
    QByteArray bytes;
    std::vector<Cell> cells;
    void clear();
};

/// One row among RowCells, with the digest that its entry keeps.
struct MadeRow {
    size_t first = 0; ///< cell
    size_t count = 0;
    Digest digest{};
};

/// Makes rows of one described table without a QVariant. Touches no database: any thread may have one. Cells may come in
/// any order, each column once; empty texts are left out. The digest is the one of rowDigest().
class RowMaker
{
public:
    explicit RowMaker(const TableDescriptor &table);

    /// The place of a column; the table must have it.
    [[nodiscard]] quint16 column(const QString &name) const;
    void begin(RowCells &into);
    void text(quint16 column, QStringView value);
    void utf8(quint16 column, QByteArrayView value);
    void blob(quint16 column, QByteArrayView value);
    void integer(quint16 column, qint64 value);
    void integer(quint16 column, const std::optional<qint64> &value)
    {
        if (value)
            integer(column, *value);
    }
    [[nodiscard]] MadeRow finish();
    [[nodiscard]] quint16 code() const { return m_code; }

private:
    [[nodiscard]] Digest digest(const RowCells::Cell *from, size_t count);

    quint16 m_code = 0;
    std::vector<QString> m_columns;
    RowHash m_hash;
    RowCells *m_into = nullptr;
    size_t m_first = 0;
};

/// Inserts made rows by the raw handle. No entry is written: that is Recorder::closeLoaded(). Throws DbError.
class RowInserter
{
public:
    RowInserter(Storage::Connection &connection, const TableDescriptor &table);
    ~RowInserter();
    Q_DISABLE_COPY_MOVE(RowInserter)
    /// Returns the id.
    qint64 insert(const RowCells &cells, const MadeRow &row, std::optional<qint64> id = std::nullopt);

private:
    Storage::Connection &m_connection;
    std::unique_ptr<Storage::Statement> m_statement;
};

/// UTF-8 of a text behind what is there already.
void appendUtf8(QByteArray &out, QStringView text);

} // namespace Journal
