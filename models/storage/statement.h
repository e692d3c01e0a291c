// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArrayView>

#include <memory>

struct sqlite3_stmt;

namespace Storage {

class Query;

/// One statement on the raw handle, for passing whole tables over and for pages of lists: bytes in and out, nothing converted.
/// Columns count from 0, parameters from 1. Lives shorter than its connection. Throws DbError.
class Statement
{
public:
    enum class Type { Null, Integer, Text, Blob };
    /// Yes: the connection keeps what was prepared for the next statement of the same text; the parameters are NULL then.
    enum class Keep { No, Yes };

    Statement(Connection &connection, const QString &sql, Keep keep = Keep::No);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// The next row; false at the end.
    bool step();
    /// Ready to run again; the parameters keep what they were given.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] Type type(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// UTF-8 of a text, or a blob; valid until the next step.
    [[nodiscard]] QByteArrayView bytes(int column) const { return bytes(column, type(column)); }
    /// The same for who has asked for the type already.
    [[nodiscard]] QByteArrayView bytes(int column, Type type) const;

    void bindNull(int parameter);
    void bindInteger(int parameter, qint64 value);
    /// The bytes must stay until the statement has run.
    void bindText(int parameter, QByteArrayView utf8);
    void bindBlob(int parameter, QByteArrayView bytes);
    void clear(); ///< all parameters NULL
    /// For a statement without an answer: runs it, and is ready for the next values.
    void run();

private:
    void check(int resultCode) const;

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<Query> m_kept; ///< owns the statement then
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Storage
