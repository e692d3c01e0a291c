// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/assets/list/rowcodequeries.h"
#include "models/register/actor.h"

namespace Assets {

/// Assets that are closed to who asks.
[[nodiscard]] IdBits closedIds(const RowCodes &codes, const Register::Visibility &visible);

/// What the filter leaves, its search words not looked at. Throws DbError.
[[nodiscard]] IdBits filterHits(Storage::Connection &db, const QList<Field> &fields, const RowCodes &codes, const Filter &filter,
                                const std::function<IdBits(const QString &)> &searchHits);

} // namespace Assets
