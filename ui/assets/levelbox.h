// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/guide.h"
#include "models/policy/policy.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace AssetsUi {

class GuideDialog;

/// One axis of the class: a radio button for each level with its criterion beside it, 未分類 last, and under the chosen
/// level its grounds to tick. 手引き… asks the policy's questions beside the free choice, where it has some.
class LevelBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelBox(const Policy::Axis &axis, QWidget *parent = nullptr);

    [[nodiscard]] const QString &axis() const { return m_axis.code; }
    /// Empty = 未分類. A level that the axis does not have is 未分類.
    void setLevel(const QString &code);
    [[nodiscard]] QString level() const;
    void setGrounds(const QStringList &codes);
    /// Ticked grounds of the chosen level.
    [[nodiscard]] QStringList grounds() const;
    /// Offers 手引き…, when the axis has questions. Of the policy that the axis is from.
    void setGuide(std::shared_ptr<const Policy::Document> policy);
    void openGuide();
    [[nodiscard]] GuideDialog *guide() const;
    /// What was answered for this decision; stays when another level is chosen after all.
    void setGuidance(const Policy::AnswerPath &answers);
    [[nodiscard]] const Policy::AnswerPath &guidance() const { return m_answers; }
    [[nodiscard]] QRadioButton *button(const QString &code) const;
    [[nodiscard]] QCheckBox *groundBox(const QString &level, const QString &ground) const;

signals:
    void changed();
    /// 手引き was answered and taken; whether or not another level came out.
    void guided();
    void clauseRequested(const QString &clause);
    /// Nobody knows the class: it is to be asked.
    void askRequested();

private:
    struct Ground {
        QString level;
        QString code;
        QCheckBox *box;
    };
    struct Line {
        QString code;
        QRadioButton *button;
        QWidget *grounds;
    };
    void addLevel(QGridLayout *grid, const Policy::Level &level);
    QWidget *buildGrounds(const Policy::Level &level);
    QWidget *criterion(const QString &text, const Policy::Source &source);
    [[nodiscard]] bool isCitedOnce() const;
    void showGrounds();
    void takeGuided();
    void showGuided();

    Policy::Axis m_axis;
    QList<Line> m_lines;
    QList<Ground> m_grounds;
    QRadioButton *m_none;
    std::shared_ptr<const Policy::Document> m_policy;
    QPushButton *m_guideButton = nullptr;
    QLabel *m_guided = nullptr; ///< what the answers propose
    QPointer<GuideDialog> m_guide;
    Policy::AnswerPath m_answers;
};

} // namespace AssetsUi
