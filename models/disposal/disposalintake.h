// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/intake.h"

namespace Disposal {

/// Older books of disposals (廃棄簿): each line becomes a record that bears 移行. Known by the book's number, by the asset that has a
/// record, or by words and time. A record that is there is never rewritten: a line that says the same is passed over.
[[nodiscard]] Register::Intake disposalIntake();

} // namespace Disposal
