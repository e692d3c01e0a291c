// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findline.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace FindUi {

namespace {

/// Between two keys of somebody who types fast: an older question is stopped anyway, this only spares beginning it.
constexpr int kDelayMs = 40;

} // namespace

FindLine::FindLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"findLineEdit"_s);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("番号、名称、職員、場所、条項、操作など"));
    setAccessibleName(tr("全体から探す"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &FindLine::fire);
    connect(this, &QLineEdit::textChanged, this, &FindLine::schedule);
}

void FindLine::setWords(const QString &words)
{
    setText(words);
    fire();
}

void FindLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        m_timer.stop();
    QLineEdit::inputMethodEvent(event);
    // A cancelled composition changes no text but may have stopped a waiting question.
    if (!m_composing)
        schedule();
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit moved(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        emit paged(event->key() == Qt::Key_PageUp ? -1 : 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        fire(); // what was typed last may not have been asked for yet
        if (event->modifiers().testFlag(Qt::ControlModifier))
            emit allWanted();
        else
            emit opened();
        break;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FindLine::schedule()
{
    if (m_composing)
        return;
    if (text() == m_said)
        m_timer.stop();
    else if (text().isEmpty())
        fire();
    else
        m_timer.start();
}

void FindLine::fire()
{
    m_timer.stop();
    if (text() == m_said)
        return;
    m_said = text();
    emit asked(m_said);
}

} // namespace FindUi
