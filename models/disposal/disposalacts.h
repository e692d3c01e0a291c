// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Disposal {

/// The single acts; addTo() of disposalservice.h gathers them.
[[nodiscard]] Register::Act recordAct();
[[nodiscard]] Register::Act cancelAct();

} // namespace Disposal
