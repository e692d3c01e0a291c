// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Organization {

/// Units in force, by name, 記号, kana.
[[nodiscard]] Register::Finder unitFinder();
/// Persons in force, by name, kana, post and unit.
[[nodiscard]] Register::Finder personFinder();

} // namespace Organization
