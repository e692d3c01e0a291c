// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodydraft.h"

namespace Custody {

/// Looks for the permits that the event needs (INV-12 to 14): what is found stands in the event, what is missing takes the
/// place of what the rules say of permits in general. An exception that names such a rule sets it aside. Throws DbError.
void askForPermits(Register::ActContext &context, const Wish &wish, Item &item);

} // namespace Custody
