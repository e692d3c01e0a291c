// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/classification.h"
#include "models/register/blueprint.h"

namespace Classes {

/// Writes a decision; it belongs to the entry that is open. Throws DbError.
qint64 insertClassification(Register::ActContext &context, const Classification &decision);
/// All decisions on a thing, newest first. Throws DbError.
[[nodiscard]] QList<Classification> history(Storage::Connection &db, qint64 objectId);
[[nodiscard]] std::optional<Classification> classification(Storage::Connection &db, qint64 id);

/// Gives the room's table to the register.
void addTo(Register::Blueprint &blueprint);

} // namespace Classes
