// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArrayView>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace Storage {
class Statement;
}

namespace Search {

/// The search index of the register: bigram tokens in a contentless FTS5 table, one document for each object id.
/// Throws DbError.
class Index
{
public:
    explicit Index(Storage::Connection &connection);
    ~Index();
    Q_DISABLE_COPY_MOVE(Index)

    void add(qint64 objectId, const QStringList &fields);
    /// The same with tokens that are made already (TokenMaker).
    void addTokens(qint64 objectId, QByteArrayView tokens);
    /// Takes the old document out by its own tokens (a contentless table forgets them otherwise) and puts the new in.
    void replace(qint64 objectId, const QStringList &oldFields, const QStringList &newFields);
    /// All ids that match, ascending. An empty query matches nothing.
    [[nodiscard]] QVector<qint64> find(const QString &query);
    /// Larger buffers for a bulk load; endBulk() merges, so that single saves afterwards do not freeze.
    void beginBulk();
    /// Merges in small steps; asks `goOn` before each (false: the caller rolls back) and answers whether it went to the end.
    bool endBulk(const std::function<bool()> &goOn = {});

private:
    void set(const QString &option, int value);
    bool merge(int pages);
    void writeSegment(const QString &sql);

    Storage::Connection &m_connection;
    std::unique_ptr<Storage::Statement> m_add; ///< made when first needed
};

} // namespace Search
