// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/turns.h"

#include <QTimer>

namespace Shell {

Turns::Turns(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    // Not 0: then what an answer has led to (layout, painting) would still be done in the same turn as the next answer.
    m_timer->setInterval(1);
    connect(m_timer, &QTimer::timeout, this, &Turns::next);
}

void Turns::take(std::function<void()> answer)
{
    m_waiting.push_back(std::move(answer));
    if (!m_timer->isActive())
        m_timer->start();
}

void Turns::next()
{
    if (m_waiting.empty())
        return;
    const std::function<void()> answer = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        m_timer->start(); // before the answer, which may run an event loop of its own
    answer();
}

} // namespace Shell
