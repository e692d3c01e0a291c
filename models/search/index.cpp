// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/index.h"

#include "models/search/tokens.h"
#include "models/storage/statement.h"
#include "models/storage/query.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Search {

namespace {

constexpr int kBulkHashBytes = 33'554'432;
constexpr int kMergePages = 500; // about 2 MB: some 20 ms

} // namespace

Index::Index(Storage::Connection &connection) : m_connection(connection) { }

Index::~Index() = default;

void Index::add(qint64 objectId, const QStringList &fields)
{
    const QString tokens = indexTokens(fields);
    if (tokens.isEmpty())
        return;
    Query query(m_connection, u"INSERT INTO search_index (rowid, tokens) VALUES (:id, :tokens)"_s);
    query.bind(u":id"_s, objectId).bind(u":tokens"_s, tokens).run();
}

void Index::addTokens(qint64 objectId, QByteArrayView tokens)
{
    if (tokens.isEmpty())
        return;
    if (!m_add)
        m_add = std::make_unique<Storage::Statement>(m_connection, u"INSERT INTO search_index (rowid, tokens) VALUES (?1, ?2)"_s);
    m_add->bindInteger(1, objectId);
    m_add->bindText(2, tokens);
    m_add->run();
}

void Index::replace(qint64 objectId, const QStringList &oldFields, const QStringList &newFields)
{
    const QString before = indexTokens(oldFields);
    const QString after = indexTokens(newFields);
    if (before == after)
        return;
    if (!before.isEmpty()) {
        Query query(m_connection, u"INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', :id, :tokens)"_s);
        query.bind(u":id"_s, objectId).bind(u":tokens"_s, before).run();
    }
    if (!after.isEmpty()) {
        Query query(m_connection, u"INSERT INTO search_index (rowid, tokens) VALUES (:id, :tokens)"_s);
        query.bind(u":id"_s, objectId).bind(u":tokens"_s, after).run();
    }
}

QVector<qint64> Index::find(const QString &query)
{
    QVector<qint64> ids;
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return ids;
    Query select(m_connection, u"SELECT rowid FROM search_index WHERE search_index MATCH :expression"_s);
    select.bind(u":expression"_s, expression).run();
    while (select.next())
        ids.append(select.integer(0));
    return ids;
}

void Index::beginBulk()
{
    m_connection.execute(u"INSERT INTO search_index (search_index, rank) VALUES ('hashsize', %1)"_s.arg(kBulkHashBytes));
}

bool Index::endBulk(const std::function<bool()> &goOn)
{
    m_connection.execute(u"INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576)"_s);
    // What 'optimize' does, but a few pages at a time: the first step puts all segments into one merge, the others go on with it.
    Storage::Statement merge(m_connection, u"INSERT INTO search_index (search_index, rank) VALUES ('merge', ?1)"_s);
    for (bool isFirst = true;; isFirst = false) {
        if (goOn && !goOn())
            return false;
        const int before = sqlite3_total_changes(m_connection.handle());
        merge.bindInteger(1, isFirst ? -kMergePages : kMergePages);
        merge.run();
        constexpr int kNothingDone = 2; // the command itself counts as a change
        if (!isFirst && sqlite3_total_changes(m_connection.handle()) - before < kNothingDone)
            return true;
    }
}

} // namespace Search
