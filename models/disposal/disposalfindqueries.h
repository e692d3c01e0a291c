// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Disposal {

/// Records of disposal, by number, thing, method, content, person, 許可番号, place and remarks. What is closed to the asker is
/// found by what stays open of it.
[[nodiscard]] Register::Finder disposalFinder();

} // namespace Disposal
