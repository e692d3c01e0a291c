// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/listing.h"
#include "models/storage/connection.h"

namespace Assets {

/// Counts of these rows by one pass over the tables. What closed rows hide is counted over open ones only. Throws DbError.
[[nodiscard]] Facets countFacets(Storage::Connection &db, const Register::Visibility &visible, const QVector<qint64> &ids);

/// Puts rows of one unit or place together, keeping their order inside it: in the order of the tree of units, or of the paths
/// of places; those without any come last. Throws DbError.
[[nodiscard]] QList<GroupCount> groupRows(Storage::Connection &db, const QString &groupBy, QVector<qint64> &ids);

} // namespace Assets
