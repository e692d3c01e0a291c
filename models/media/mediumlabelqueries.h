// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"

namespace Media {

/// What stands on the label of a medium: number, name, the highest class of what is on it, the restrictions of that class, its unit.
/// Its filter: filterFromJson() of mediumfilterqueries.h.
[[nodiscard]] Labels::LabelSource labelSource();

} // namespace Media
