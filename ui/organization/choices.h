// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicebox.h"
#include "ui/shell/session.h"

namespace OrganizationUi {

/// What the forms of this room choose from; read fresh each time. Empty when the register cannot be read.
[[nodiscard]] QList<Common::Choice> unitChoices(Shell::Session &session);
[[nodiscard]] QList<Common::Choice> personChoices(Shell::Session &session);
[[nodiscard]] QList<Common::Choice> placeChoices(Shell::Session &session);
/// By code.
[[nodiscard]] QList<Common::Choice> policyChoices(Shell::Session &session);
/// Kinds of units of all policies, by code.
[[nodiscard]] QList<Common::Choice> unitKindChoices(Shell::Session &session);
[[nodiscard]] QList<Common::Choice> employmentChoices(Shell::Session &session);

[[nodiscard]] QVariant idVariant(const std::optional<qint64> &id);

} // namespace OrganizationUi
