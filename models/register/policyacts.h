// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Register {

/// policy.attach (the office's own text) and policy.confirm: the responsible role has looked at the settings of the present
/// version (規程設定書) and enters day and 決裁番号. Until then the version is 未確認 and what rests on a 既定 refuses nothing.
/// Adding and revising a policy are acts of the room classes, since they put things on its list.
[[nodiscard]] std::vector<Act> policyActs();

} // namespace Register
