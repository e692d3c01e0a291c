// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

#include <QSqlError>
#include <QSqlResult>

using namespace Qt::StringLiterals;

namespace Storage {

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection), m_sql(sql), m_query(connection.take(sql))
{
}

Query::~Query()
{
    m_query.finish();
    m_connection.giveBack(m_sql, std::move(m_query));
}

Query &Query::bind(const QString &name, const QVariant &value)
{
    m_query.bindValue(name, value);
    return *this;
}

Query &Query::run()
{
    if (!m_query.exec())
        throw DbError::from(m_query.lastError(), m_sql);
    return *this;
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw DbError::from(m_query.lastError(), m_sql);
    return false;
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    if (m_query.isNull(column))
        return std::nullopt;
    return m_query.value(column).toLongLong();
}

sqlite3_stmt *Query::handle() const
{
    const QVariant handle = m_query.result()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        throw DbError(DbError::Code::Other, u"the QSQLITE driver gives no statement"_s);
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

QString escapedLike(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
}

} // namespace Storage
