// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/organizationqueries.h"

#include <QHash>
#include <QSet>

namespace Organization {

// How much is registered in a unit is known only after a look at everything registered: some 100 ms for a million. So the window
// takes the tree without it, and asks for it off its thread.

/// unitTree() with every objectCount 0.
[[nodiscard]] QList<UnitRow> unitTreeOnly(Storage::Connection &db, QDate day, bool withEnded = false);
/// Unit → what is registered there, void things left out.
[[nodiscard]] QHash<qint64, qint64> objectsOfUnits(Storage::Connection &db);
/// Units in which something is registered, void things left out. Looks at one thing of each unit.
[[nodiscard]] QSet<qint64> unitsInUse(Storage::Connection &db);

} // namespace Organization
