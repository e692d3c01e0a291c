// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findline.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace FindUi {

namespace {

/// Between two keys of somebody who types fast: an older question is stopped anyway, this only spares beginning it.
constexpr int kDelayMs = 40;

} // namespace

FindLine::FindLine(QWidget *parent)
    : TypingLine(kDelayMs, parent)
{
    setObjectName(u"findLineEdit"_s);
    setPlaceholderText(tr("番号、名称、職員、場所、条項、操作など"));
    setAccessibleName(tr("全体から探す"));
    connect(this, &TypingLine::said, this, &FindLine::asked);
}

void FindLine::setWords(const QString &words)
{
    setText(words);
    say();
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    if (isComposing()) {
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
        say(); // what was typed last may not have been asked for yet
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

} // namespace FindUi
