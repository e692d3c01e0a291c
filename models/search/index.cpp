// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/index.h"

#include "models/search/tokens.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Search {

void Index::add(qint64 objectId, const QStringList &fields)
{
    const QString tokens = indexTokens(fields);
    if (tokens.isEmpty())
        return;
    Query query(m_connection, u"INSERT INTO search_index (rowid, tokens) VALUES (:id, :tokens)"_s);
    query.bind(u":id"_s, objectId).bind(u":tokens"_s, tokens).run();
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
    m_connection.execute(u"INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864)"_s);
}

void Index::endBulk()
{
    m_connection.execute(u"INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 1048576)"_s);
    m_connection.execute(u"INSERT INTO search_index (search_index) VALUES ('optimize')"_s);
}

} // namespace Search
