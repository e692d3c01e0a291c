// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/permitservice.h"
#include "models/register/act.h"

namespace Permits {

[[nodiscard]] Register::Act applyForPermitAct(const ClassesOf &classes); ///< permit.apply 許可を申請: for things, or 包括許可
[[nodiscard]] Register::Act decidePermitAct();   ///< permit.decide 許可の決裁を記録: the next step, on paper or here
[[nodiscard]] Register::Act withdrawPermitAct(); ///< permit.withdraw 許可の申請を取り下げる: before it is decided
[[nodiscard]] Register::Act revokePermitAct();   ///< permit.revoke 許可を取り消す: by who decides it

} // namespace Permits
