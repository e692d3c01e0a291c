// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLineEdit>

namespace Common {

/// A line for the codes of things, written by a code reader or by hand. The input method is off in it; what the mode of the
/// keyboard made of the code all the same is undone (full width, kana, CapsLock). Enter or Tab ends a code, which is said, and
/// the line is empty for the next one. On an empty line Tab goes on to the next field, and Enter does nothing.
class ScanLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanLine(QWidget *parent = nullptr);

    /// Lets the input method in, for numbers with kanji that are typed by hand.
    void setInputMethodOn(bool on);
    /// A code that was read elsewhere.
    void take(const QString &typed);

signals:
    /// What may have been meant, the most likely first (Support::scannedCodes); never empty.
    void scanned(const QStringList &codes);

protected:
    bool event(QEvent *event) override;

private:
    QElapsedTimer m_sinceScan; ///< some readers end a code with two keys
};

} // namespace Common
