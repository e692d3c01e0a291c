// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Organization {

/// The acts person.add, person.edit and person.close.
[[nodiscard]] std::vector<Register::Act> personActs();

} // namespace Organization
