// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Assets {

/// search.save: keeps conditions, order and grouping under a name; one of that name is replaced.
[[nodiscard]] Register::Act saveSearchAct();
/// search.rename
[[nodiscard]] Register::Act renameSearchAct();
/// search.remove: no longer offered; its history stays.
[[nodiscard]] Register::Act removeSearchAct();

} // namespace Assets
