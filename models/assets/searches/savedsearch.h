// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/filter.h"

namespace Assets {

/// 保存した検索: conditions with their order and grouping, under a name that is unique in the register.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    Filter filter;
    QList<SortKey> sort;
    QString groupBy; ///< "" | "unit" | "place"

    /// True when asking `other` gives the same list; name and id are not looked at.
    [[nodiscard]] bool asksTheSame(const SavedSearch &other) const
    {
        return filter == other.filter && sort == other.sort && groupBy == other.groupBy;
    }
};

} // namespace Assets
