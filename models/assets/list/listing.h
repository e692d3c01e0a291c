// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"
#include "models/register/actor.h"

#include <QHash>

namespace Assets {

/// What a list asks for.
struct Question {
    Filter filter;
    QList<SortKey> sort; ///< no keys = by number; every order ends in the id
    QString groupBy;     ///< "" | "unit" | "place": rows of one group stand together, sorted inside it
    Register::Visibility visible;
    bool operator==(const Question &) const = default;
};

/// How many of the rows that a filter leaves have each value. Counted over open and closed rows alike, but what closed rows hide
/// (種類, 個人情報, sums) only over open ones.
struct Facets {
    qint64 count = 0;
    /// "unit", "place", "kind", "state", "personalInfo" and "class.<axis>" → value as conditions have it ("" = empty) → rows.
    /// A value that no row has is not there.
    QHash<QString, QHash<QString, qint64>> values;
    qint64 persons = 0; ///< sum of 本人の数
    qint64 records = 0; ///< sum of 件数
    qint64 closed = 0;  ///< rows that are closed to who asks
    bool operator==(const Facets &) const = default;
};

/// One group of rows, in the order of the list.
struct GroupCount {
    std::optional<qint64> id; ///< of the unit or place; nullopt: the rows that have none
    QString label;            ///< path of the unit or place; the words of the ledger; empty for none
    qint64 count = 0;
    bool operator==(const GroupCount &) const = default;
};

/// The whole answer.
struct Listing {
    QVector<qint64> ids; ///< in order
    qint64 total = 0;    ///< all assets but void ones
    QList<GroupCount> groups; ///< when asked for; their counts add up to `ids`
    Facets facets;
};

} // namespace Assets
