// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Permits {

[[nodiscard]] Register::Act applyAct();  ///< exception.apply 例外措置を申請: in an emergency it is used at once and reported afterwards
[[nodiscard]] Register::Act permitAct(); ///< exception.permit 例外措置を許可: the role that the policy names alone
[[nodiscard]] Register::Act refuseAct(); ///< exception.refuse 例外措置を許可しない: the same
[[nodiscard]] Register::Act reportAct(); ///< exception.report 事後報告を記録
[[nodiscard]] Register::Act endAct();    ///< exception.end 例外措置を失効させる: before its time, with a reason

} // namespace Permits
