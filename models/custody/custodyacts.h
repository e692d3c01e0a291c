// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodykind.h"
#include "models/register/blueprint.h"

namespace Custody {

/// The single acts; addTo() of custodyservice.h gathers them.
[[nodiscard]] Register::Act recordAct(const EventKind &kind);
/// 発生済みの事実を記録: any kind, as it happened; what was against the policy stays listed as a breach.
[[nodiscard]] Register::Act factAct();
/// 訂正: an event that says which one was wrong; the thing is again where it was before that one.
[[nodiscard]] Register::Act correctAct();

} // namespace Custody
