// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Common {

/// A line whose text is wanted while it is typed: it is said shortly after the last key, at once when there is none any more, and
/// never while an IME composition is open.
class TypingLine : public QLineEdit
{
    Q_OBJECT

public:
    TypingLine(int delayMs, QWidget *parent);

    /// Changes the text without saying so.
    void setTextUnsaid(const QString &text);
    /// Says it now, unless it was said already.
    void say();
    [[nodiscard]] bool isComposing() const { return m_composing; }

signals:
    void said(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void schedule();

    QTimer m_timer;
    QString m_said;
    bool m_composing = false;
};

} // namespace Common
