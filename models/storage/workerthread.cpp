// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workerthread.h"

#include <QLoggingCategory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace Storage {

namespace {

/// Linux counts niceness by thread; where that is not so, the thread stays as it is.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int kStep = 5;
    (void)setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + kStep);
#endif
}

} // namespace

WorkerThread::WorkerThread(QString path, Connection::Mode mode, Urgency urgency)
    : m_path(std::move(path)), m_mode(mode), m_urgency(urgency), m_thread([this](const std::stop_token &stop) { loop(stop); })
{
}

WorkerThread::~WorkerThread()
{
    m_thread.request_stop();
    m_wake.notify_all();
}

void WorkerThread::post(Job job, Failed failed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::move(job), std::move(failed)});
    }
    m_wake.notify_one();
}

void WorkerThread::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    m_jobs.clear();
    if (m_connection)
        m_connection->interrupt();
}

void WorkerThread::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_connection)
        m_connection->interrupt();
}

void WorkerThread::loop(const std::stop_token &stop)
{
    if (m_urgency == Urgency::Background)
        giveWay();
    std::unique_ptr<Connection> connection;
    while (!stop.stop_requested()) {
        Posted next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (stop.stop_requested())
                break;
            next = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        try {
            if (!connection) {
                connection = std::make_unique<Connection>(m_path, m_mode);
                const std::lock_guard lock(m_mutex);
                m_connection = connection.get();
            }
            next.job(*connection);
        } catch (const DbError &error) {
            if (next.failed)
                next.failed(error);
            else
                qWarning("background work failed: %s", error.what());
        }
    }
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
}

} // namespace Storage
