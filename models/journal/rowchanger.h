// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/rowhash.h"
#include "models/storage/connection.h"

#include <map>
#include <memory>

namespace Storage {
class Statement;
}

namespace Journal {

/// Changes cells of rows of one described table by the raw handle, one row after the other: the same row, digest and told
/// changes as Recorder::update() makes, without a QVariant. No entry is written: that is Recorder::closeLoaded(). A table
/// has at most 64 columns. Throws DbError.
class RowChanger
{
public:
    RowChanger(Storage::Connection &connection, const TableDescriptor &table);
    ~RowChanger();
    Q_DISABLE_COPY_MOVE(RowChanger)

    /// The place of a column; the table must have it.
    [[nodiscard]] quint16 column(const QString &name) const;
    /// Reads a row; false when there is none.
    bool read(qint64 id);
    /// Of the row that was read, as it was: empty and 0 for NULL. Valid until the next read().
    [[nodiscard]] QByteArrayView text(quint16 column) const;
    [[nodiscard]] qint64 integer(quint16 column) const { return m_cells[column].value; }
    /// The bytes must stay until write(); none of them = NULL.
    void setText(quint16 column, QByteArrayView utf8);
    void setInteger(quint16 column, qint64 value);
    /// Writes what differs; false when nothing does. Appends the digest to `rows`, and to `changes`, which begins with a
    /// bracket and is closed by the caller, what was told.
    bool write(QByteArray &rows, QByteArray &changes);

private:
    struct Cell {
        char type = 0;        ///< 0 NULL, 't' text, 'b' blob, 'i' integer
        qint64 value = 0;     ///< integer, or where its bytes begin
        qint64 size = 0;
    };
    struct Wish {
        quint16 column = 0;
        bool isInteger = false;
        qint64 value = 0;
        QByteArrayView bytes;
    };
    [[nodiscard]] bool differs(const Wish &wish) const;
    void tell(QByteArray &changes, const Wish &wish) const;
    void hash(const Cell &cell, quint16 column);
    [[nodiscard]] Storage::Statement &statementFor(quint64 mask);

    Storage::Connection &m_connection;
    quint16 m_code = 0;
    QString m_table;
    QByteArray m_tableJson; ///< "asset"
    std::vector<QString> m_columns;
    std::vector<QByteArray> m_columnsJson;
    RowHash m_hash;
    std::unique_ptr<Storage::Statement> m_select;
    std::map<quint64, std::unique_ptr<Storage::Statement>> m_updates; ///< by the columns that they write
    qint64 m_id = 0;
    QByteArray m_bytes;
    std::vector<Cell> m_cells; ///< by column
    std::vector<Wish> m_wishes;
};

} // namespace Journal
