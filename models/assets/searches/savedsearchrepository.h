// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/searches/savedsearch.h"
#include "models/register/act.h"

namespace Assets {

/// By name. One that this version cannot read is left out and logged. Throws DbError.
[[nodiscard]] QList<SavedSearch> savedSearches(Storage::Connection &db);
[[nodiscard]] std::optional<SavedSearch> savedSearch(Storage::Connection &db, const QString &name);

/// Inside the act's open entry. With an id the stored one is changed; returns its id.
qint64 writeSavedSearch(Register::ActContext &at, const SavedSearch &search);
void removeSavedSearch(Register::ActContext &at, qint64 id);

} // namespace Assets
