// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry.h"
#include "models/journal/tabledescriptor.h"
#include "models/storage/connection.h"

namespace Register {

/// A sentence when a cell is no longer what this entry had made it; empty otherwise. Rows that the entry made are not looked at.
[[nodiscard]] QString changedSince(Storage::Connection &db, const Journal::Catalogue &catalogue, const Journal::Entry &entry);

} // namespace Register
