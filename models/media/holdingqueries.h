// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/containerrules.h"
#include "models/media/mediumqueries.h"
#include "models/register/policies.h"

namespace Media {

/// All that is at a place, with a person or in a unit: the media there with what is on them, and the assets there that are on none of
/// these media. The scope is that of a filter of media: its units, its place and its holder (who manages the assets). Ended ones are left
/// out. All functions read only and throw DbError.

/// Assets of the scope that are on none of its media, in natural order of their numbers.
[[nodiscard]] QVector<qint64> looseAssets(Storage::Connection &db, const MediumFilter &scope);

/// The same, counted by unit and class.
struct LooseClass {
    std::optional<qint64> unitId;
    QString levels; ///< stored form; "" = unclassified
    bool asking = false;
    qint64 count = 0;
};
[[nodiscard]] QList<LooseClass> looseClasses(Storage::Connection &db, const MediumFilter &scope);

/// The highest class of what the scope holds (INV-04). Levels of different policies do not compare, so each has its own.
struct HoldingClass {
    Register::StoredPolicy policy;
    Classes::ContainerClass held;
    qint64 media = 0;
    qint64 assets = 0; ///< on none of the media
};
[[nodiscard]] QList<HoldingClass> holdingClasses(Storage::Connection &db, const MediumFilter &scope);

} // namespace Media
