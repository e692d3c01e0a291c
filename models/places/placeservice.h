// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/places/placeintake.h"
#include "models/register/blueprint.h"

namespace Places {

/// Which unit a parameter means: places know a unit by its id only, the assembly brings the two rooms together. UnitNames
/// gives the other way round for lists that are written out.
/// Gives nullopt, with an error appended, for a unit that is not there; nullopt alone when the parameter is empty.
using UnitFinder = std::function<std::optional<qint64>(Storage::Connection &, const QJsonObject &params, const QString &name,
                                                       QList<Register::FieldError> &errors)>;

/// Adds the table place and the acts place.add, place.edit and place.close. Object kind in the journal: "place".
/// `parent` takes id, name or path. Properties are true, false or null (unknown). Without a finder `unit` takes an id.
void addTo(Register::Blueprint &blueprint, UnitFinder findUnit = {}, UnitNames unitNames = {});

} // namespace Places
