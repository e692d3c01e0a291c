// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Media {

/// Finds media and equipment by number, name, serial, maker, place, holder …
[[nodiscard]] Register::Finder mediumFinder();

} // namespace Media
