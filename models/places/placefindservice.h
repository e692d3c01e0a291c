// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Places {

/// Places that are open, by path, kana, kind and remarks.
[[nodiscard]] Register::Finder placeFinder();

} // namespace Places
