// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/guide.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace Common {
class ToneLabel;
}

namespace AssetsUi {

/// 分類の手引き of one axis: one question after the other, the answers so far, and at the end the level that they propose with
/// its grounds and clause. Y, N, U and Backspace answer and go back. It chooses nothing: whoever opened it takes what was accepted.
class GuideDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Goes on where `answers` end; answers that do not fit the questions (of another version) are left out.
    GuideDialog(std::shared_ptr<const Policy::Document> policy, const QString &axis, const Policy::AnswerPath &answers, QWidget *parent = nullptr);

    void answer(Policy::Answer answer);
    void back();
    [[nodiscard]] const Policy::AnswerPath &answers() const { return m_answers; }
    /// Where they lead.
    [[nodiscard]] const Policy::Course &course() const { return m_course; }
    /// Accepted with 照会する: the class is to be asked, not chosen.
    [[nodiscard]] bool asks() const { return m_asks; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void clauseRequested(const QString &clause);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QPushButton *addButton(const QString &text, const QString &name);
    void fill();
    void showQuestion();
    void showEnd();
    [[nodiscard]] QString unsureText() const;
    [[nodiscard]] QString pathHtml() const;

    std::shared_ptr<const Policy::Document> m_policy;
    const Policy::Axis *m_axis; ///< of m_policy
    Policy::AnswerPath m_answers;
    Policy::Course m_course;
    bool m_asks = false;
    Common::ToneLabel *m_step;
    QLabel *m_question;
    QLabel *m_grounds;
    QLabel *m_path;
    QList<QPushButton *> m_answerButtons;
    QPushButton *m_back = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_ask = nullptr;
};

} // namespace AssetsUi
