// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notesedit.h"

#include "ui/common/style.h"

#include <QTextDocument>

namespace Common {

NotesEdit::NotesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NotesEdit::setVisibleLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize NotesEdit::sizeHint() const
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {QPlainTextEdit::sizeHint().width(), m_lines * fontMetrics().lineSpacing() + frame + kGrid / 2};
}

} // namespace Common
