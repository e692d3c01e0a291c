// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scanning/scanline.h"

#include "models/support/scancode.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Common {

namespace {

constexpr qint64 kSecondEndMs = 150;

} // namespace

ScanLine::ScanLine(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"scanLineEdit"_s);
    setAccessibleName(tr("番号の読み取り"));
    setPlaceholderText(tr("番号を読み取るか、入力して Enter"));
    setMaxLength(200); // a reader that is held on a wall of codes
    setInputMethodOn(false);
}

void ScanLine::setInputMethodOn(bool on)
{
    setAttribute(Qt::WA_InputMethodEnabled, on);
    setInputMethodHints(on ? Qt::ImhNone : Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
}

void ScanLine::take(const QString &typed)
{
    const QStringList codes = Support::scannedCodes(typed);
    if (!codes.isEmpty())
        emit scanned(codes);
}

bool ScanLine::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isTab = key->key() == Qt::Key_Tab && isPlain;
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isPlain;
    if (!isTab && !isEnter)
        return QLineEdit::event(event);
    const bool isSecondEnd = m_sinceScan.isValid() && m_sinceScan.elapsed() < kSecondEndMs;
    if (isTab && text().isEmpty() && !isSecondEnd)
        return QLineEdit::event(event); // on to the next field
    event->accept();
    const QString typed = text();
    clear();
    if (!typed.isEmpty()) {
        m_sinceScan.start();
        take(typed);
    }
    return true;
}

} // namespace Common
