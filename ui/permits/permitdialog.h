// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actdialog.h"

namespace PermitsUi {

/// 許可を申請: of things by their numbers, or of everything of a unit (包括許可).
class PermitDialog final : public Shell::ActDialog
{
    Q_OBJECT

public:
    explicit PermitDialog(Shell::Session &session, QWidget *parent = nullptr);

protected:
    void complete(QJsonObject &params) const override;
};

} // namespace PermitsUi
