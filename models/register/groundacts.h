// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Register {

/// The acts on the register as a whole: register.create, register.setting, those of policyacts.h, policy.detach,
/// field.add, field.retire, notice.close, breach.close, draft.park, draft.finish.
[[nodiscard]] std::vector<Act> groundActs();

/// A plan that cannot go on: a thing that is not there.
[[nodiscard]] Plan notFound(const QString &message);

} // namespace Register
