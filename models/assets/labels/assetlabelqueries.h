// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"

namespace Assets {

/// What stands on the label of an asset: number, name, class in words, what is and is not allowed with it, and its unit.
[[nodiscard]] Labels::LabelSource labelSource();

} // namespace Assets
