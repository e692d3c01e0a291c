// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/place.h"
#include "models/register/act.h"

namespace Places {

/// Loading places. All functions read only and throw DbError.

[[nodiscard]] std::optional<Place> place(Storage::Connection &db, qint64 id);
/// All places, closed ones too, by name and id.
[[nodiscard]] QList<Place> places(Storage::Connection &db);

/// The places that a text may mean: by id, else by exact name, else by folded name or path ("北庁舎 / 第1書庫 / A-3",
/// also with "／" and without the upper parts). Where several bear a name, closed ones step back.
[[nodiscard]] QList<Place> matchingPlaces(Storage::Connection &db, const QString &text);
/// The one place a text means; nullopt when there is none or more than one.
[[nodiscard]] std::optional<Place> findPlace(Storage::Connection &db, const QString &text);
/// The place that a parameter names, as Organization::unitParam() does for units.
[[nodiscard]] std::optional<Place> placeParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                                              QList<Register::FieldError> &errors);

/// Names from the root down: 北庁舎 / 第1書庫 / A-3. Empty for an unknown id.
[[nodiscard]] QString placePath(Storage::Connection &db, qint64 placeId);
/// What holds at a place: its own properties, and what is unknown there from the nearest place around it.
[[nodiscard]] Properties propertiesAt(Storage::Connection &db, qint64 placeId);

} // namespace Places
