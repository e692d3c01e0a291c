// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace Storage {

/// One statement on the raw handle, for passing whole tables over: bytes in and out, nothing converted, nothing kept.
/// Columns count from 0, parameters from 1. Lives shorter than its connection. Throws DbError.
class Statement
{
public:
    enum class Type { Null, Integer, Text, Blob };

    Statement(Connection &connection, const QString &sql);
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
    [[nodiscard]] QByteArrayView bytes(int column) const;

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
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace Storage
