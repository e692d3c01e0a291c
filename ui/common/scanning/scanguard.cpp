// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scanning/scanguard.h"

#include "ui/common/scanning/scanline.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace Common {

namespace {

constexpr qint64 kFastestTypistMs = 40; ///< between two keys; readers need 1 to 30
constexpr qsizetype kShortestCode = 4;  ///< shorter ones cannot be told from a hasty pair of keys
constexpr qint64 kSecondEndMs = 150;

/// The line of text behind a widget that takes keys.
QLineEdit *lineOf(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    if (qobject_cast<QAbstractSpinBox *>(widget))
        return widget->findChild<QLineEdit *>();
    const auto *box = qobject_cast<QComboBox *>(widget);
    return box ? box->lineEdit() : nullptr;
}

bool takesText(QWidget *widget)
{
    if (const QLineEdit *line = lineOf(widget))
        return !line->isReadOnly();
    if (const auto *notes = qobject_cast<QPlainTextEdit *>(widget))
        return !notes->isReadOnly();
    const auto *text = qobject_cast<QTextEdit *>(widget);
    return text && !text->isReadOnly();
}

QString textOf(QWidget *widget)
{
    if (const QLineEdit *line = lineOf(widget))
        return line->text();
    if (const auto *notes = qobject_cast<QPlainTextEdit *>(widget))
        return notes->textCursor().selectedText();
    const auto *text = qobject_cast<QTextEdit *>(widget);
    return text ? text->textCursor().selectedText() : QString();
}

void replaceTyped(QTextCursor cursor, qsizetype typed, const QString &selected)
{
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(typed));
    cursor.insertText(selected);
}

/// As it was before; undoing goes on working.
void putBack(QWidget *widget, const QString &before, qsizetype typed)
{
    if (QLineEdit *line = lineOf(widget); line && !line->isReadOnly()) {
        line->selectAll();
        if (before.isEmpty())
            line->del();
        else
            line->insert(before);
    } else if (auto *notes = qobject_cast<QPlainTextEdit *>(widget); notes && !notes->isReadOnly()) {
        replaceTyped(notes->textCursor(), typed, before);
    } else if (auto *text = qobject_cast<QTextEdit *>(widget); text && !text->isReadOnly()) {
        replaceTyped(text->textCursor(), typed, before);
    }
}

bool writes(const QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !event->text().isEmpty() && event->text().front().isPrint();
}

} // namespace

ScanGuard::ScanGuard(ScanLine *line) : QObject(line), m_line(line)
{
    m_clock.start();
    qApp->installEventFilter(this);
}

bool ScanGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched == m_line || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // A key that nobody wanted goes on to the parents: the same event once more.
    if (event == m_seen && m_seenAt && widget != m_seenAt && widget->isAncestorOf(m_seenAt))
        return false;
    m_seen = event;
    m_seenAt = widget;
    return keyPressed(widget, static_cast<QKeyEvent *>(event));
}

bool ScanGuard::keyPressed(QWidget *widget, QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
        return false; // a reader presses them too
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return !(event->modifiers() & ~Qt::KeypadModifier) && endPressed(widget, event->timestamp() > 0 ? qint64(event->timestamp()) : m_clock.elapsed());
    default:
        break;
    }
    if (writes(event) && !event->isAutoRepeat())
        return charactersPressed(widget, event);
    forget();
    return false;
}

bool ScanGuard::charactersPressed(QWidget *widget, QKeyEvent *event)
{
    const bool isSpace = event->key() == Qt::Key_Space; // presses buttons
    if (widget->window() == m_line->window() && !takesText(widget) && !isSpace) {
        forget();
        m_line->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_line, event);
        return true;
    }
    const qint64 at = event->timestamp() > 0 ? qint64(event->timestamp()) : m_clock.elapsed();
    if (widget != m_target || at - m_last > kFastestTypistMs) {
        m_target = widget;
        m_before = textOf(widget);
        m_typed.clear();
    }
    m_typed += event->text();
    m_last = at;
    return false;
}

bool ScanGuard::endPressed(QWidget *widget, qint64 at)
{
    if (m_taken > 0 && at - m_taken < kSecondEndMs && m_typed.isEmpty())
        return true; // of the same code
    const bool isCode = widget == m_target && at - m_last <= kFastestTypistMs && m_typed.size() >= kShortestCode;
    const QString typed = m_typed;
    if (isCode) {
        putBack(widget, m_before, typed.size());
        m_taken = qMax<qint64>(at, 1);
    }
    forget();
    if (isCode)
        m_line->take(typed);
    return isCode;
}

void ScanGuard::forget()
{
    m_target.clear();
    m_before.clear();
    m_typed.clear();
}

} // namespace Common
