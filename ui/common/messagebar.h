// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Common {

/// A bar inside a page or dialog: one sentence, its kind in a word and a shape, perhaps a button. It takes no focus and asks nothing.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Advice, Refusal, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QString &actionText = {});
    /// The sentence of the error; its detail as tool tip.
    void showError(const Support::Error &error);
    void clear();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString kindWord() const; ///< お知らせ, 完了, 助言, お断り, エラー

signals:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    QLabel *m_word;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Common
