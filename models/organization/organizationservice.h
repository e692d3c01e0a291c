// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Organization {

/// Adds the tables unit, person and role_held, the acts unit.add, unit.edit, unit.close, person.add, person.edit,
/// person.close, role.assign and role.end, and who a person is (Blueprint::actorFor).
///
/// Object kinds in the journal: "unit", "person", "role". Parameters that name a unit or person take id, code or name.
/// An edit takes only what is given; null or an empty text clears. With `revision`, a stale save is refused with both versions.
void addTo(Register::Blueprint &blueprint);

/// Who acts on that day: name, post, roles in force, own units with everything below them.
/// Without a person: the name of the system's account, Assurance::None, and no closed row is visible.
/// Holders of a role with scope "organization" see everything of that policy. Capabilities {"*"}: the register has no logins.
/// Throws DbError.
[[nodiscard]] Register::Actor actorFor(Storage::Connection &db, std::optional<qint64> personId, QDate day);

} // namespace Organization
