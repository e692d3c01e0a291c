// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Storage {

/// Writes the write-ahead log back into the file on a thread of its own, so that whoever saves waits for the log alone:
/// SQLite would do it in the commit that fills the log, for tens of milliseconds.
class Checkpointer
{
public:
    explicit Checkpointer(QString path);
    /// Ends a run at its end; what is still in the log goes back when the last connection closes.
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// Follows the commits of this connection, in its thread. The connection must be closed before this goes.
    void watch(Connection &connection);
    /// Pages of the log that one run has brought back so far (for tests).
    [[nodiscard]] int pagesBack() const { return m_back; }

private:
    static int committed(void *self, sqlite3 *handle, const char *database, int pages);
    void loop(const std::stop_token &stop);
    void bringBack(Connection &connection);

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_isDue = false;               ///< guarded by m_mutex
    std::atomic<bool> m_isRunning = false;
    std::atomic<bool> m_hasFailed = false;
    std::atomic<int> m_back = 0;
    std::jthread m_thread;
};

} // namespace Storage
