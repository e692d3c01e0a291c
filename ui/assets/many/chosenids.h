// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

namespace AssetsUi {

/// The assets that a dialog about many was opened for, in the order of the list that it was called from. Throws DbError.
[[nodiscard]] QVector<qint64> chosenIds(Storage::Connection &db, const Assets::Filter &filter, const QList<Assets::SortKey> &sort,
                                        const Register::Visibility &visible);

} // namespace AssetsUi
