// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/list/filter.h"
#include "models/assets/list/idbits.h"
#include "models/storage/connection.h"

#include <vector>

namespace Assets {

/// The ids of all `assets` in this order; the same as ORDER BY has them: empty cells last whichever way, equal ones by id. Keys of
/// fields that have no order are passed over; no keys = by number. Throws DbError.
[[nodiscard]] std::vector<quint32> orderOf(Storage::Connection &db, const QList<Field> &fields, const QList<SortKey> &sort, const IdBits &assets);

} // namespace Assets
