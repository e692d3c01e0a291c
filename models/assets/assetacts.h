// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Assets {

/// The single acts; addTo() of assetservice.h gathers them.
[[nodiscard]] Register::Act registerAct();
[[nodiscard]] Register::Act editAct();
[[nodiscard]] Register::Act relabelAct();
[[nodiscard]] Register::Act voidAct();
[[nodiscard]] Register::Act outputAct();
[[nodiscard]] Register::Act confirmAct();
[[nodiscard]] Register::Act linkAddAct();
[[nodiscard]] Register::Act linkRemoveAct();
[[nodiscard]] Register::Act labelledAct();

} // namespace Assets
