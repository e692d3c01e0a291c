// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/storage/query.h"

namespace Assets {

/// The SQL of a filter and an order, with the values to bind. Internal to the room.
struct FilterSql {
    QString where;  ///< " WHERE …"
    QString order;  ///< " ORDER BY …", ending in the id
    QList<QPair<QString, QVariant>> bindings;

    void bindTo(Storage::Query &query) const;
};

/// Text search is not part of it: that comes from the index as a set of ids.
[[nodiscard]] FilterSql filterSql(Storage::Connection &db, const Filter &filter, const QList<SortKey> &sort,
                                  const QList<Field> &fields);

/// What a list is sorted by in this field, over fromSql(); empty when it has no order of its own. Levels are sorted by rank instead.
[[nodiscard]] QString sortExpression(const Field &field);

/// FROM asset and everything a condition or an order may name.
[[nodiscard]] const QString &fromSql();

} // namespace Assets
