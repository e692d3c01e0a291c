// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsource.h"

namespace App {

/// The rooms whose things can be labelled.
[[nodiscard]] Labels::LabelSources labelSources();

} // namespace App
