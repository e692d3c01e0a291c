// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Register {

/// Why an act was not done, in sentences for people, one on each line: findings with their clause, field errors with the
/// field, what somebody else changed meanwhile, or the error.
[[nodiscard]] QString rejectionText(const Rejection &rejection);

} // namespace Register
