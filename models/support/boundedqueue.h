// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace Support {

/// Hands things from one thread to another, at most `room` of them waiting: a fast maker waits for a slow taker, so that
/// a file of any length needs no more memory than a short one.
template <typename T> class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t room) : m_room(room) { }
    Q_DISABLE_COPY_MOVE(BoundedQueue)

    /// Waits for room. False when the queue was closed: nobody takes any more.
    bool push(T thing)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || m_waiting.size() < m_room; });
        if (m_isClosed)
            return false;
        m_waiting.push_back(std::move(thing));
        m_changed.notify_all();
        return true;
    }
    /// Waits for a thing. Nothing when all were taken and none will come.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || m_isComplete || !m_waiting.empty(); });
        if (m_isClosed || m_waiting.empty())
            return std::nullopt;
        T thing = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return thing;
    }
    /// No more will be pushed; what waits is still taken.
    void complete()
    {
        const std::lock_guard lock(m_mutex);
        m_isComplete = true;
        m_changed.notify_all();
    }
    /// Nobody wants the rest.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_waiting.clear();
        m_changed.notify_all();
    }

private:
    const std::size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_waiting;
    bool m_isComplete = false;
    bool m_isClosed = false;
};

} // namespace Support
