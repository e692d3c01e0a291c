// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

class QTimer;

namespace Shell {

/// Answers that come from other threads, shown one in a turn of the event loop: list, detail and totals that arrive together after an
/// act are painted one after the other, and keys and mouse get in between.
class Turns final : public QObject
{
    Q_OBJECT
public:
    explicit Turns(QObject *parent);
    /// In the order in which they are given, each later than now. In the window's thread.
    void take(std::function<void()> answer);

private:
    void next();

    std::deque<std::function<void()>> m_waiting;
    QTimer *m_timer;
};

} // namespace Shell
