// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/tabledescriptor.h"
#include "models/permits/permit.h"
#include "models/register/act.h"

namespace Permits {

/// One permit with all it is made of. All functions throw DbError.

[[nodiscard]] QList<Journal::TableDescriptor> permitTables();

/// Writes a new permit with its things; it belongs to the entry that is open, as do the others. Returns the id.
qint64 insertPermit(Register::ActContext &context, const Permit &permit);
void insertStep(Register::ActContext &context, qint64 permitId, const Step &step);
/// Withdrawn or revoked; the rest never changes.
void updateEnding(Register::ActContext &context, const Permit &permit);
/// Done under the permit: what may be done once is then done.
void countUse(Register::ActContext &context, qint64 permitId, const Journal::ObjectRef &object);

/// P-0001. Nothing is ever deleted, so no number comes twice.
[[nodiscard]] QString nextPermitNumber(Storage::Connection &db);

} // namespace Permits
