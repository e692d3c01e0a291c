// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/reclassificationqueries.h"

#include <QJsonArray>
#include <QVector>

namespace Assets {

/// What waits on the 再分類 list, as the revision proposes it. Nothing is decided by this: the rows are for asset.relabelMany.
struct ProposedRows {
    QJsonArray rows;           ///< where exactly one level is proposed on every axis: {asset, levels, line}
    QVector<qint64> oneByOne;  ///< the others: several levels to choose from, or none
};
/// By unit and number. Throws DbError.
[[nodiscard]] ProposedRows proposedRows(Storage::Connection &db, const Classes::ReclassificationFilter &filter = {});

} // namespace Assets
