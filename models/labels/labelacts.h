// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"
#include "models/register/act.h"

namespace Labels {

/// The acts of the room, one file each.
[[nodiscard]] Register::Act printAct(LabelSources sources);
[[nodiscard]] Register::Act saveSheetAct();
[[nodiscard]] Register::Act forgetSheetAct();

} // namespace Labels
