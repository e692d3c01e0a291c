// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/dberror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <vector>

struct sqlite3;

namespace Storage {

/// One connection of one thread. It is opened and closed in the thread that uses it.
/// WAL, foreign_keys=ON, synchronous=FULL. Throws DbError.
class Connection
{
public:
    enum class Mode {
        ReadWrite,
        QueryOnly, ///< physically unable to write: `query_only=ON`
    };
    Connection(const QString &path, Mode mode, int busyTimeoutMs = 5000);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The raw handle, for bulk work, backup and interrupt. Never null.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs one statement without parameters.
    void execute(const QString &sql);
    /// Runs statements that are separated by lines holding only ";".
    void executeScript(const QString &script);
    [[nodiscard]] qint64 pragma(const QString &name);
    /// Stops the running statement of this connection; may be called from any thread while it lives.
    void interrupt();
    /// Changes whenever another connection has committed to the file.
    [[nodiscard]] qint64 dataVersion() { return pragma(QStringLiteral("data_version")); }

private:
    friend class Query;
    [[nodiscard]] QSqlQuery take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::vector<QSqlQuery>> m_idle; ///< prepared statements by their text
};

} // namespace Storage
