// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Organization {

/// The acts unit.add, unit.edit and unit.close.
[[nodiscard]] std::vector<Register::Act> unitActs();

} // namespace Organization
