// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Takeover {

/// Plans ledger.undo: the assets of a batch become 取消, and what was made for them and is used by nothing else goes too.
/// A batch whose assets were changed since is an error that names them.
[[nodiscard]] Register::Plan planUndo(Register::ActContext &context, const QJsonObject &params);

} // namespace Takeover
