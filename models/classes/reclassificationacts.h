// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Classes {

/// policy.add (a policy the register does not hold yet, or a new version of one it holds) and policy.revise (only a new
/// version, with summary and first day). Both keep the old version, start the new one 未確認 and put every thing on the 再分類
/// list whose class was decided under levels that have changed; nothing is mapped by itself (INV-49).
[[nodiscard]] std::vector<Register::Act> policyVersionActs();

} // namespace Classes
