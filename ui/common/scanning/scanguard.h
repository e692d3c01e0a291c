// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace Common {

class ScanLine;

/// While it lives, what a code reader types anywhere in the program belongs to its line: keys that come faster than anybody
/// types and end in Enter or Tab are taken out of the field that they went into, and the key that ends them does nothing there.
/// In the window of the line, letters and digits that are pressed beside a field go to the line as well.
/// What an input method composes in another field is not seen.
class ScanGuard final : public QObject
{
public:
    /// Lives as long as the line.
    explicit ScanGuard(ScanLine *line);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool keyPressed(QWidget *widget, QKeyEvent *event);
    [[nodiscard]] bool charactersPressed(QWidget *widget, QKeyEvent *event);
    [[nodiscard]] bool endPressed(QWidget *widget, qint64 at);
    void forget();

    ScanLine *m_line;
    QPointer<QWidget> m_target; ///< where the keys go
    QString m_before;           ///< what stood there
    QString m_typed;
    qint64 m_last = 0;  ///< when the last of them came; ms
    qint64 m_taken = 0; ///< when a code was taken; 0 = none yet
    QElapsedTimer m_clock;
    const QEvent *m_seen = nullptr;
    QPointer<QWidget> m_seenAt;
};

} // namespace Common
