// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Assets {

/// Assets, by number, other numbers, name, kana, every searchable field with own fields, and the names of unit, place and person.
/// What is closed to the asker is found by its exact number, and then says no more than what stays open of it.
[[nodiscard]] Register::Finder assetFinder();

} // namespace Assets
