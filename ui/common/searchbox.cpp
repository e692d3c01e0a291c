// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchbox.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Common {

namespace {
constexpr int kDelayMs = 150;
}

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchLineEdit"_s);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("検索（Ctrl+F）"));
    setAccessibleName(tr("検索"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &SearchBox::fire);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::schedule);
}

void SearchBox::setSearchText(const QString &text)
{
    m_said = text;
    setText(text);
    m_timer.stop();
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    if (m_composing)
        m_timer.stop();
    QLineEdit::inputMethodEvent(event);
    // A cancelled composition changes no text but may have stopped a waiting search.
    if (!m_composing)
        schedule();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_composing)
            fire();
        event->accept();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        event->accept();
        return;
    case Qt::Key_Down:
        if (!m_composing)
            emit leftDownwards();
        event->accept();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::schedule()
{
    if (m_composing)
        return;
    if (text().isEmpty())
        fire();
    else if (text() != m_said)
        m_timer.start();
    else
        m_timer.stop();
}

void SearchBox::fire()
{
    m_timer.stop();
    if (text() == m_said)
        return;
    m_said = text();
    emit searchChanged(m_said);
}

} // namespace Common
