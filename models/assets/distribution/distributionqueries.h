// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/distribution/distribution.h"

namespace Assets {

struct DistributionFilter {
    std::optional<qint64> sourceId;
    QSet<qint64> units;  ///< of the copies, as they are; empty = all
    bool onlyOut = false; ///< not collected yet
};

/// Copies of the 配付簿: those still out first, of these the ones that are due soonest, then those collected; of like ones by source and
/// number of the copy. Copies entered by mistake are left out. Throws DbError.
[[nodiscard]] QList<Distribution> distributions(Storage::Connection &db, const DistributionFilter &filter);

/// One line with both ends as flat rows; of a row that is closed the recipient is hidden too (INV-44).
struct DistributionLine {
    Distribution copy;
    RowView source;
    RowView row; ///< the copy itself: its class is that of the source as it stands now
    bool overdue = false;
};
[[nodiscard]] QList<DistributionLine> distributionLines(Storage::Connection &db, const Register::Visibility &visible,
                                                        const QList<Distribution> &copies, QDate today);
/// 3/20
[[nodiscard]] QString copyNumberText(const Distribution &copy);

} // namespace Assets
