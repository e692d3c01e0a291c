// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QStringList>
#include <QVector>

namespace Search {

/// The search index of the register: bigram tokens in a contentless FTS5 table, one document for each object id.
/// Throws DbError.
class Index
{
public:
    explicit Index(Storage::Connection &connection) : m_connection(connection) { }

    void add(qint64 objectId, const QStringList &fields);
    /// Takes the old document out by its own tokens (a contentless table forgets them otherwise) and puts the new in.
    void replace(qint64 objectId, const QStringList &oldFields, const QStringList &newFields);
    /// All ids that match, ascending. An empty query matches nothing.
    [[nodiscard]] QVector<qint64> find(const QString &query);
    /// Larger buffers for a bulk load; endBulk() merges, so that single saves afterwards do not freeze.
    void beginBulk();
    void endBulk();

private:
    Storage::Connection &m_connection;
};

} // namespace Search
