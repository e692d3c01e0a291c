// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace Storage {

/// A thread with its own connection and a queue of work. The writer of a register is one of these; a list has another
/// one for reading. std::jthread and a plain queue, so that the thread sanitizer sees everything.
class WorkerThread
{
public:
    using Job = std::function<void(Connection &)>;
    /// Background: gives way to the window where both want the processor. A long act may take longer; a key must not.
    enum class Urgency { Ordinary, Background };

    WorkerThread(QString path, Connection::Mode mode, Urgency urgency = Urgency::Ordinary);
    /// Finishes the running job, drops the rest.
    ~WorkerThread();
    Q_DISABLE_COPY_MOVE(WorkerThread)

    using Failed = std::function<void(const DbError &)>;
    /// Runs the job in the thread. When the connection cannot be opened, or the job throws DbError, `failed` is called there
    /// instead. Neither is called for a job that is dropped before it began.
    void post(Job job, Failed failed = {});
    /// Drops what has not begun and interrupts the statement that runs.
    void cancelAll();
    /// Interrupts the statement that runs now, if any.
    void interrupt();

private:
    void loop(const std::stop_token &stop);

    QString m_path;
    Connection::Mode m_mode;
    Urgency m_urgency;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    struct Posted {
        Job job;
        Failed failed;
    };
    std::deque<Posted> m_jobs;
    Connection *m_connection = nullptr; ///< guarded by m_mutex; lives in the thread
    std::jthread m_thread;
};

} // namespace Storage
