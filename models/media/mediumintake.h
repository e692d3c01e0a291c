// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/intake.h"

namespace Media {

/// Lists of media and equipment: each line becomes medium.register, marked as 移行, or medium.edit.
[[nodiscard]] Register::Intake mediumIntake();

} // namespace Media
