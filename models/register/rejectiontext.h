// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Register {

/// How firmly a finding stands, as it is printed behind its sentence: the clause; 既定; 既定（確認済 決裁番号 …） with the clause it
/// leans on. A default never looks as if the policy had said it (INV-48).
[[nodiscard]] QString standingText(const Policy::Finding &finding);

/// Why an act was not done, in sentences for people, one on each line: findings with their clause, field errors with the
/// field, what somebody else changed meanwhile, or the error.
[[nodiscard]] QString rejectionText(const Rejection &rejection);

} // namespace Register
