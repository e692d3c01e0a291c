// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/intake.h"

namespace Organization {

/// Lists of units: known by code, else by name under the same parent; `parent` takes a code, a name or a path.
/// Without a parent a new unit comes under the one root.
[[nodiscard]] Register::Intake unitIntake();
/// Lists of persons: known by name and unit; a person of that name in another unit has moved, unless the kana differ.
/// 役割 names roles of the policy, several parted by 、 or a line break.
[[nodiscard]] Register::Intake personIntake();

} // namespace Organization
