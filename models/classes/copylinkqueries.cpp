// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/copylinkqueries.h"

#include "models/storage/statement.h"

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Classes {

namespace {

constexpr int kManyAsked = 200; ///< then reading the table costs less than asking on

/// The kinds of inheritsClass(), which a test holds against this text.
const QString kInForce = u" FROM link WHERE removed_at IS NULL AND kind IN ('copyOf', 'printOf', 'backupOf')"_s;

} // namespace

CopyLinks::CopyLinks(Storage::Connection &db, Reading reading)
    : m_db(db)
    , m_reading(reading)
    , m_sourceSql(u"SELECT to_id"_s + kInForce + u" AND from_id = ?1 ORDER BY id"_s)
    , m_copySql(u"SELECT from_id"_s + kInForce + u" AND to_id = ?1 ORDER BY id"_s)
{
    if (reading == Reading::AtOnce)
        readAll();
}

void CopyLinks::readAll()
{
    m_reading = Reading::AtOnce;
    m_sources.clear();
    m_copies.clear();
    Statement all(m_db, u"SELECT from_id, to_id"_s + kInForce + u" ORDER BY id"_s);
    while (all.step()) {
        m_sources[all.integer(0)].append(all.integer(1));
        m_copies[all.integer(1)].append(all.integer(0));
    }
}

QVector<qint64> CopyLinks::look(Ends &known, const QString &sql, qint64 id)
{
    if (const auto found = known.constFind(id); found != known.cend() || m_reading == Reading::AtOnce)
        return found == known.cend() ? QVector<qint64>() : *found;
    if (++m_asked > kManyAsked) {
        readAll();
        return known.value(id);
    }
    QVector<qint64> ids;
    Statement statement(m_db, sql, Statement::Keep::Yes);
    statement.bindInteger(1, id);
    while (statement.step())
        ids.append(statement.integer(0));
    known.insert(id, ids);
    return ids;
}

} // namespace Classes
