// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codelineedit.h"

#include "models/support/text.h"

namespace Common {

CodeLineEdit::CodeLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    // A hint only: clerks leave the IME on, and what it gives is taken too.
    setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::editingFinished, this, &CodeLineEdit::commit);
}

QString CodeLineEdit::code() const
{
    return Support::cleaned(Support::halfWidth(text()));
}

void CodeLineEdit::commit()
{
    const QString half = code();
    if (half == text())
        return;
    selectAll();
    insert(half); // not setText(): Ctrl+Z still knows what was typed
}

} // namespace Common
