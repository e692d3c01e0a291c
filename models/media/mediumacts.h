// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Media {

/// The single acts; addTo() of mediumservice.h gathers them.
[[nodiscard]] Register::Act registerAct();
[[nodiscard]] Register::Act editAct();
[[nodiscard]] Register::Act voidAct();
[[nodiscard]] Register::Act labelledAct();
[[nodiscard]] Register::Act storeAct();
[[nodiscard]] Register::Act removeAct();
[[nodiscard]] Register::Act eraseAct();
[[nodiscard]] Register::Act fromLedgerAct();

/// How acts that change one medium are taken back: what it was before, unless it has changed since.
[[nodiscard]] Register::Reversed mediumTakenBack(Storage::Connection &db, const Register::PastAct &past);

/// The same for what was put on a medium, taken off it or erased.
[[nodiscard]] Register::Reversed contentsTakenBack(Storage::Connection &db, const Register::PastAct &past);

} // namespace Media
