// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Classes {

/// consultation.ask (相談: a rule that cannot be kept) and consultation.answer, by the role that was asked. The answer to a 照会 is
/// the class itself, decided by that role.
[[nodiscard]] std::vector<Register::Act> consultationActs();

/// Opens the question when the class of a thing becomes unknown, and closes it with the decision, whichever act that was (INV-05).
[[nodiscard]] Register::Follower consultationFollower();

/// Acts, table and follower.
void addConsultations(Register::Blueprint &blueprint);

} // namespace Classes
