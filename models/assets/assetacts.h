// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Assets {

/// The single acts; addTo() of assetservice.h gathers them.
[[nodiscard]] Register::Act registerAct();
[[nodiscard]] Register::Act editAct();
[[nodiscard]] Register::Act editManyAct();
[[nodiscard]] Register::Act relabelAct();
[[nodiscard]] Register::Act relabelManyAct();
[[nodiscard]] Register::Act voidAct();
[[nodiscard]] Register::Act outputAct();
[[nodiscard]] Register::Act confirmAct();
[[nodiscard]] Register::Act linkAddAct();
[[nodiscard]] Register::Act linkRemoveAct();
[[nodiscard]] Register::Act labelledAct();
[[nodiscard]] Register::Act restoreAct();
/// 配付簿: numbered copies, and their coming back.
[[nodiscard]] Register::Act distributeAct();
[[nodiscard]] Register::Act collectAct();

/// How they are taken back (Act::reverse).
[[nodiscard]] Register::Reversed registerTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed editTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed manyTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed relabelTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed relabelManyTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed voidTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed linkTakenBack(Storage::Connection &db, const Register::PastAct &past);
[[nodiscard]] Register::Reversed unlinkTakenBack(Storage::Connection &db, const Register::PastAct &past);
/// Cells that stand in no relation to others: the day of a confirmation or of a label.
[[nodiscard]] Register::Reversed cellsTakenBack(Storage::Connection &db, const Register::PastAct &past);

} // namespace Assets
