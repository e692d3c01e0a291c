// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/intake.h"

namespace Places {

/// What units are called, by id.
using UnitNames = std::function<QHash<qint64, QString>(Storage::Connection &)>;

/// Lists of places: known by name in the same place; `parent` takes a name or a path (北庁舎 / 第1書庫). ○ and × say what a place
/// has; what is neither stays unknown and is kept in 備考.
[[nodiscard]] Register::Intake placeIntake(UnitNames unitNames);

} // namespace Places
