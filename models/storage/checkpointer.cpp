// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/checkpointer.h"

#include <QLoggingCategory>

#include <sqlite3.h>

namespace Storage {

namespace {

constexpr int kDuePages = 250;   ///< 4 MB
constexpr int kMostPages = 4096; ///< 64 MB: the log should have begun anew by now
constexpr int kFewPages = 512;   ///< what the writer itself may bring back in a few milliseconds

} // namespace

Checkpointer::Checkpointer(QString path) : m_path(std::move(path)), m_thread([this](const std::stop_token &stop) { loop(stop); }) { }

Checkpointer::~Checkpointer()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void Checkpointer::watch(Connection &connection)
{
    sqlite3_wal_hook(connection.handle(), &Checkpointer::committed, this); // takes the place of wal_autocheckpoint
}

int Checkpointer::committed(void *self, sqlite3 *handle, const char *database, int pages)
{
    auto *our = static_cast<Checkpointer *>(self);
    if (pages < kDuePages)
        return SQLITE_OK;
    // The log begins anew only when all of it is back. A writer that never rests is always a few pages ahead of the thread, so
    // now and then it brings back those few itself.
    const bool isFewLeft = pages > kMostPages && !our->m_isRunning && pages - our->m_back < kFewPages;
    if (isFewLeft || our->m_hasFailed) {
        sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr); // busy: another time
        return SQLITE_OK;
    }
    {
        const std::lock_guard lock(our->m_mutex);
        our->m_isDue = true;
    }
    our->m_wake.notify_one();
    return SQLITE_OK;
}

void Checkpointer::loop(const std::stop_token &stop)
{
    std::unique_ptr<Connection> connection;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_isDue; });
            if (stop.stop_requested())
                return;
            m_isDue = false;
        }
        try {
            if (!connection)
                connection = std::make_unique<Connection>(m_path, Connection::Mode::ReadWrite);
            bringBack(*connection);
        } catch (const DbError &error) {
            qWarning("checkpoint: %s", error.what());
            m_hasFailed = true; // the writer does it again, as SQLite would
            return;
        }
    }
}

void Checkpointer::bringBack(Connection &connection)
{
    m_isRunning = true;
    int pages = 0;
    int back = 0;
    const int result = sqlite3_wal_checkpoint_v2(connection.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &back);
    m_isRunning = false;
    if (result == SQLITE_OK)
        m_back = back;
    else if (result != SQLITE_BUSY && result != SQLITE_LOCKED) // another process does it
        throw DbError::fromNative(result, QString::fromUtf8(sqlite3_errmsg(connection.handle())), QStringLiteral("wal_checkpoint"));
}

} // namespace Storage
