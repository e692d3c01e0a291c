// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyevent.h"
#include "models/storage/connection.h"

namespace Custody {

/// Reading events. All functions read only and throw DbError.

[[nodiscard]] std::optional<Event> event(Storage::Connection &db, qint64 id);
/// The history of one thing, the newest first.
[[nodiscard]] QList<Event> eventsOf(Storage::Connection &db, qint64 objectId);
/// The last event that says where the thing is: not a check, not a correction, not one that was corrected.
[[nodiscard]] std::optional<Event> lastPlacing(Storage::Connection &db, qint64 objectId);
/// The event that says this one was wrong.
[[nodiscard]] std::optional<qint64> correctionOf(Storage::Connection &db, qint64 eventId);
/// When the last event of the thing happened; empty when there is none. Corrected ones do not count.
[[nodiscard]] QString lastHappenedAt(Storage::Connection &db, qint64 objectId);

} // namespace Custody
