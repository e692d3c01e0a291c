// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/register/find/finder.h"

namespace Register {

/// One for each axis of the policy, also where there is no level.
[[nodiscard]] QList<HitLevel> hitLevels(const Policy::Document &policy, const Policy::Levels &levels);

} // namespace Register
