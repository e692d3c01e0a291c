// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/assets/list/filter.h"
#include "models/assets/list/rowcodequeries.h"
#include "models/storage/connection.h"

#include <vector>

namespace Assets {

/// The ids of all `assets` in this order; the same as ORDER BY has them: empty cells last whichever way, equal ones by id. Keys of
/// fields that have no order are passed over; no keys = by number. What `codes` has is not read from the file; nullptr = not there yet.
/// Throws DbError.
[[nodiscard]] std::vector<quint32> orderOf(Storage::Connection &db, const QList<Field> &fields, const QList<SortKey> &sort, const IdBits &assets,
                                           const RowCodes *codes);

/// Brings `order`, which orderOf() gave for this sort, up to date when only these assets have changed, come or gone. Throws DbError.
void moveInOrder(Storage::Connection &db, const QList<Field> &fields, const QList<SortKey> &sort, const IdBits &assets, const QVector<qint64> &changed,
                 std::vector<quint32> &order);

} // namespace Assets
