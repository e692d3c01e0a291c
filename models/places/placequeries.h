// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/storage/connection.h"

#include <QHash>
#include <QList>

namespace Places {

/// One place in tree order: parents before children, brothers by name in natural order.
struct PlaceRow {
    Place place;
    int depth = 0;
    QString path;       ///< 北庁舎 / 第1書庫 / A-3
    Properties holding; ///< own, else of the nearest place around it
};
/// Throws DbError.
[[nodiscard]] QList<PlaceRow> placeTree(Storage::Connection &db, bool withClosed = false);
/// Paths by id, also of closed ones: lists and books join them in memory. Throws DbError.
[[nodiscard]] QHash<qint64, QString> placePaths(Storage::Connection &db);

} // namespace Places
