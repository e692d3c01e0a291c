// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "ui/common/formfield.h"

class QCheckBox;

namespace Common {
class ChoiceBox;
}

namespace AssetsUi {

/// One axis of a class that many assets get: 変えない, one of its levels with the grounds to tick below it, or 未分類. Fits beside
/// the other axes in one line, because the preview needs the room.
class LevelChoice final : public QObject
{
    Q_OBJECT

public:
    LevelChoice(const Policy::Document &policy, const Policy::Axis &axis, QObject *parent);

    [[nodiscard]] Common::FormField *field() const { return m_field; }
    [[nodiscard]] const QString &axis() const { return m_axis.code; }
    /// False = 変えない.
    [[nodiscard]] bool isChosen() const;
    /// Empty = 変えない, or 未分類 where that is chosen.
    [[nodiscard]] QString level() const;
    void setLevel(const QString &code);
    void setUnclassified();
    [[nodiscard]] QStringList grounds() const;
    [[nodiscard]] QCheckBox *groundBox(const QString &level, const QString &ground) const;

signals:
    void changed();

private:
    struct Ground {
        QString level;
        QString code;
        QCheckBox *box;
    };
    void showGrounds();

    Policy::Axis m_axis;
    Common::ChoiceBox *m_box;
    Common::FormField *m_field;
    QWidget *m_below;
    QList<Ground> m_grounds;
};

} // namespace AssetsUi
