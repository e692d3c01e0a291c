// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace Support {

/// Progress of long work, shared between the thread that works and the one that watches.
/// The worker calls report() and asks isCancelled() between small steps; cancel() may be called from any thread.
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) { }

    void report(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
        if (m_listener)
            m_listener(done, total);
    }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener; ///< called in the worker's thread
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace Support
