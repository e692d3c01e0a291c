// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QRadioButton;

namespace AssetsUi {

/// One axis of the class: a radio button for each level with its criterion beside it, 未分類 last, and under the chosen
/// level its grounds to tick.
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
    [[nodiscard]] QRadioButton *button(const QString &code) const;
    [[nodiscard]] QCheckBox *groundBox(const QString &level, const QString &ground) const;

signals:
    void changed();
    void clauseRequested(const QString &clause);

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

    Policy::Axis m_axis;
    QList<Line> m_lines;
    QList<Ground> m_grounds;
    QRadioButton *m_none;
};

} // namespace AssetsUi
