// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArray>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace Storage {

/// One prepared statement at work. Prepared statements are kept by the connection and reused;
/// the statement is finished when the Query goes out of scope, so that no lock stays behind.
/// Throws DbError. Named placeholders only (":name").
class Query
{
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Query &bind(const QString &name, const QVariant &value);
    /// Null when the optional is empty.
    template <typename T> Query &bindOptional(const QString &name, const std::optional<T> &value)
    {
        return bind(name, value ? QVariant::fromValue(*value) : QVariant());
    }
    Query &run();
    /// Advances to the next row; false at the end.
    bool next();

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

    /// The raw statement, never null: for Statement.
    [[nodiscard]] sqlite3_stmt *handle() const;

    [[nodiscard]] qint64 insertId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }

private:
    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
};

/// "%" and "_" of a text as themselves, for LIKE … ESCAPE '\'.
[[nodiscard]] QString escapedLike(const QString &text);

} // namespace Storage
