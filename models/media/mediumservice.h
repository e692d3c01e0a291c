// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Media {

/// Adds the tables medium and erasure, the acts medium.register, .edit, .void, .labelled, .store, .remove, .erase and .fromLedger, search and
/// intake of media, and that media follow the class of what is on them. Object kind in the journal: "medium".
void addTo(Register::Blueprint &blueprint);
/// What permits freeze of a medium: the class of what is on it.
[[nodiscard]] Policy::Levels levelsOf(Storage::Connection &db, qint64 id);

} // namespace Media
