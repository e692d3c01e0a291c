// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyevent.h"
#include "models/register/act.h"

namespace Custody {

/// All functions throw DbError; writing belongs to the entry that is open.

[[nodiscard]] Journal::TableDescriptor eventTable();
qint64 insert(Register::ActContext &context, const Event &event);

} // namespace Custody
