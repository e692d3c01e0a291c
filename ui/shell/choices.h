// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/choicebox.h"
#include "ui/shell/session.h"

namespace Shell {

/// What forms choose from; read fresh each time. Empty when the register cannot be read.
[[nodiscard]] QList<Common::Choice> unitChoices(Session &session);
[[nodiscard]] QList<Common::Choice> personChoices(Session &session);
[[nodiscard]] QList<Common::Choice> placeChoices(Session &session);
/// By code.
[[nodiscard]] QList<Common::Choice> policyChoices(Session &session);
/// Kinds of units of all policies, by code.
[[nodiscard]] QList<Common::Choice> unitKindChoices(Session &session);
[[nodiscard]] QList<Common::Choice> employmentChoices(Session &session);

[[nodiscard]] QVariant idVariant(const std::optional<qint64> &id);

} // namespace Shell
