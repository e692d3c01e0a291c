// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Organization {

/// The acts role.assign and role.end.
[[nodiscard]] std::vector<Register::Act> roleActs();

} // namespace Organization
