// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchbox.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Common {

namespace {
constexpr int kDelayMs = 150;
}

SearchBox::SearchBox(QWidget *parent)
    : TypingLine(kDelayMs, parent)
{
    setObjectName(u"searchLineEdit"_s);
    setPlaceholderText(tr("検索（Ctrl+F）"));
    setAccessibleName(tr("検索"));
    connect(this, &TypingLine::said, this, &SearchBox::searchChanged);
}

void SearchBox::setSearchText(const QString &text)
{
    setTextUnsaid(text);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isComposing())
            say();
        event->accept();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        event->accept();
        return;
    case Qt::Key_Down:
        if (!isComposing())
            emit leftDownwards();
        event->accept();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace Common
