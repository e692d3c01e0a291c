// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"
#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// Writes what was planned, each asset with its own journal entry, and returns the result of the act.
/// Stops between two lines when the work is cancelled; the caller's transaction then rolls back. Throws DbError.
[[nodiscard]] QJsonObject writePlan(Register::ActContext &context, const TakeoverPlan &plan);

/// Lines from which a thread of its own makes the rows, and the search index is loaded in bulk.
inline constexpr int kBulkLines = 2000;

} // namespace Takeover
