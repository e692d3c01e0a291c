// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/reclassification.h"
#include "models/storage/connection.h"

#include <QVector>

namespace Classes {

/// The open lines of the 再分類 list: those that lead to the present version of their policy. All functions read only and
/// throw DbError. Names of things are not here: who may see them is known further up.
struct ReclassificationFilter {
    std::optional<qint64> policyId;
    std::optional<qint64> unitId;
    QVector<qint64> objects; ///< these alone, a page of a list; empty = all
};
/// By unit, number and id.
[[nodiscard]] QList<Reclassification> openReclassifications(Storage::Connection &db, const ReclassificationFilter &filter = {},
                                                            qsizetype limit = -1);
/// How many lines wait in each unit; key 0 = things of no unit.
[[nodiscard]] QMap<qint64, int> reclassificationCounts(Storage::Connection &db, std::optional<qint64> policyId = {});
/// True when the thing waits on the list.
[[nodiscard]] bool awaitsReclassification(Storage::Connection &db, qint64 objectId);

} // namespace Classes
