// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace Bench {

/// Measures how long single events hold up the window's thread: an event that another one sends counts with that one.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    void reset() { m_longest = 0; }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, timer.nsecsElapsed());
        return result;
    }

private:
    qint64 m_longest = 0;
    int m_depth = 0;
};

} // namespace Bench
