// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace AssetsUi {

/// 有 / 無 / 未記入 side by side.
class YesNoBox final : public QWidget
{
    Q_OBJECT

public:
    explicit YesNoBox(QWidget *parent = nullptr);

    /// "yes", "no" or empty; anything else counts as empty.
    void setStored(const QString &stored);
    [[nodiscard]] QString stored() const;
    [[nodiscard]] QRadioButton *yes() const { return m_yes; }

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_unsaid;
};

} // namespace AssetsUi
