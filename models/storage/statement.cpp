// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/query.h"

#include <sqlite3.h>

namespace Storage {

Statement::Statement(Connection &connection, const QString &sql, Keep keep) : m_connection(connection), m_sql(sql)
{
    if (keep == Keep::Yes) {
        m_kept = std::make_unique<Query>(connection, sql);
        m_statement = m_kept->handle();
        return;
    }
    const QByteArray utf8 = sql.toUtf8();
    check(sqlite3_prepare_v2(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()), &m_statement, nullptr));
}

Statement::~Statement()
{
    if (m_kept) { // no read lock stays behind, and no value
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        return;
    }
    sqlite3_finalize(m_statement);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        check(result);
    return false;
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // its result is that of the step before, which was told already
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return Type::Null;
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Text;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::bytes(int column, Type type) const
{
    // The bytes are asked for first: their number is that of the form they were last asked in.
    const void *data = type == Type::Blob ? sqlite3_column_blob(m_statement, column)
                                                  : static_cast<const void *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

void Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bindInteger(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bindText(int parameter, QByteArrayView utf8)
{
    const char *data = utf8.isEmpty() ? "" : utf8.data(); // a null pointer would bind NULL
    check(sqlite3_bind_text64(m_statement, parameter, data, static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    check(sqlite3_bind_blob64(m_statement, parameter, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

void Statement::clear()
{
    sqlite3_clear_bindings(m_statement);
}

void Statement::run()
{
    try {
        while (step()) { }
    } catch (const DbError &) {
        sqlite3_reset(m_statement);
        throw;
    }
    sqlite3_reset(m_statement);
}

void Statement::check(int resultCode) const
{
    if (resultCode != SQLITE_OK)
        throw DbError::fromNative(resultCode, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())), m_sql);
}

} // namespace Storage
