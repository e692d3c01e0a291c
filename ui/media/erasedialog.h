// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/medium.h"
#include "ui/shell/actdialog.h"

class QComboBox;

namespace MediaUi {

/// 消去を記録: a medium that stays in use was erased.
class EraseDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    EraseDialog(Shell::Session &session, const Media::Medium &medium, QWidget *parent = nullptr);

protected:
    void check() override;
    void complete(QJsonObject &params) const override;

private:
    QComboBox *m_method = nullptr;
};

} // namespace MediaUi
