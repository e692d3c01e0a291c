// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/rowhash.h"
#include "models/storage/statement.h"

namespace Journal {

/// The rows of one table as they stand in the file, ascending by id, each as the digest that its entry must hold.
class StoredRows
{
public:
    /// Rows with ids `from` to `to`, both included. Throws DbError, as next() does.
    StoredRows(Storage::Connection &connection, const TableDescriptor &table, qint64 from, qint64 to);

    /// False at the end.
    bool next() { return m_rows.step(); }
    [[nodiscard]] qint64 id() const { return m_rows.integer(0); }
    [[nodiscard]] Digest digest();

private:
    quint16 m_columns;
    RowHash m_hash;
    Storage::Statement m_rows;
};

} // namespace Journal
