// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/japanesedate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Common {

/// A date typed in any spelling (Support::readDate), shown as 和暦 and 西暦 under it, with a 今日 button.
/// Empty is a value. What was typed is kept until it is understood.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Whether 永年, 常用, 不明, 昭和63年度 … are answers (default) or errors.
    void setWordsAllowed(bool allowed);
    /// The day the button 今日 writes; the calendar day here unless told.
    void setToday(QDate today);

    void setDate(QDate date);
    /// A stored text: ISO day, words, or empty.
    void setStored(const QString &stored);
    /// ISO day, words as typed, or empty. Meaningful when isAcceptable().
    [[nodiscard]] QString stored() const;
    /// nullopt when empty, words, or wrong.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const;
    /// Empty, a day, or allowed words.
    [[nodiscard]] bool isAcceptable() const;
    /// The sentence to show when it is not acceptable; empty otherwise.
    [[nodiscard]] QString problem() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

signals:
    void changed();

private:
    void readText();
    void chooseToday();

    QLineEdit *m_edit;
    QToolButton *m_todayButton;
    QLabel *m_shown;
    Support::DateReading m_reading;
    QDate m_today;
    bool m_wordsAllowed = true;
};

} // namespace Common
