// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/find/hitlevels.h"

#include <algorithm>

namespace Register {

QList<HitLevel> hitLevels(const Policy::Document &policy, const Policy::Levels &levels)
{
    QList<HitLevel> shown;
    for (const Policy::Axis &axis : policy.axes) {
        const Policy::Level *level = axis.level(levels.value(axis.code));
        HitLevel one{axis.label, {}, 0, 0};
        for (const Policy::Level &other : axis.levels)
            one.maxRank = std::max(one.maxRank, other.rank);
        if (level) {
            one.text = level->badge.isEmpty() ? level->label : level->badge;
            one.rank = level->rank;
        }
        shown.append(one);
    }
    return shown;
}

} // namespace Register
