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
constexpr int kNoCrisis = 1900;
// What FTS5 has of itself.
constexpr int kHashBytes = 1'048'576;
constexpr int kAutomerge = 4;
constexpr int kCrisis = 16;
constexpr int kMergePages = 125; // about 0.5 MB: some 5 ms. What the last step frees stays free in the file.

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

void Index::set(const QString &option, int value)
{
    Query query(m_connection, u"INSERT INTO search_index (search_index, rank) VALUES (:option, :value)"_s);
    query.bind(u":option"_s, option).bind(u":value"_s, value).run();
}

void Index::beginBulk()
{
    set(u"hashsize"_s, kBulkHashBytes);
    set(u"automerge"_s, 0); // all is merged once, at the end
    set(u"crisismerge"_s, kNoCrisis);
}

/// What 'optimize' does, but a few pages at a time: false when nothing is left to do.
bool Index::merge(int pages)
{
    const int before = sqlite3_total_changes(m_connection.handle());
    set(u"merge"_s, -pages);
    constexpr int kNothingDone = 2; // the command itself counts as a change
    return sqlite3_total_changes(m_connection.handle()) - before >= kNothingDone;
}

/// A segment of next to nothing. The savepoint makes FTS5 write what it holds in memory.
void Index::writeSegment(const QString &sql)
{
    m_connection.execute(sql);
    m_connection.execute(u"SAVEPOINT search_segment"_s);
    m_connection.execute(u"RELEASE search_segment"_s);
}

bool Index::endBulk(const std::function<bool()> &goOn)
{
    // Single saves later make small segments, and sixteen of one level are merged at once, by whoever saves next. Were the large segment on
    // a low level, it would soon be one of them, and that save would take seconds. FTS5 gives what it merges a level above all
    // others when the segments are of several levels: so a merge is begun, and a small segment added before it goes on.
    // The document 0, which no object has, goes with its own deletion when they meet.
    writeSegment(u"INSERT INTO search_index (rowid, tokens) VALUES (0, 'a')"_s);
    merge(1);
    writeSegment(u"INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', 0, 'a')"_s);
    do {
        if (goOn && !goOn())
            return false;
    } while (merge(kMergePages));
    set(u"hashsize"_s, kHashBytes);
    set(u"automerge"_s, kAutomerge);
    set(u"crisismerge"_s, kCrisis);
    return true;
}

} // namespace Search
