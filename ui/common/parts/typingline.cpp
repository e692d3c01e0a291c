// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/parts/typingline.h"

#include <QInputMethodEvent>

namespace Common {

TypingLine::TypingLine(int delayMs, QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &TypingLine::say);
    connect(this, &QLineEdit::textChanged, this, &TypingLine::schedule);
}

void TypingLine::setTextUnsaid(const QString &text)
{
    m_said = text;
    setText(text);
    m_timer.stop();
}

void TypingLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        m_timer.stop();
    QLineEdit::inputMethodEvent(event);
    // A cancelled composition changes no text but may have stopped what was waiting.
    if (!m_composing)
        schedule();
}

void TypingLine::schedule()
{
    if (m_composing)
        return;
    if (text() == m_said)
        m_timer.stop();
    else if (text().isEmpty())
        say();
    else
        m_timer.start();
}

void TypingLine::say()
{
    m_timer.stop();
    if (text() == m_said)
        return;
    m_said = text();
    emit said(m_said);
}

} // namespace Common
