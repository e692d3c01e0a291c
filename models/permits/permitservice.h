// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Permits {

/// The class of a thing of one kind, which only rooms above know.
using ClassOf = std::function<Policy::Levels(Storage::Connection &, qint64 id)>;
using ClassesOf = QHash<QString, ClassOf>; ///< by object kind

/// Tables and acts of the room. `classes` are frozen in what is applied for.
void addTo(Register::Blueprint &blueprint, const ClassesOf &classes = {});
/// An exception or a permit is as closed as what it names. After every room has said what is closed.
void completeClosed(Register::Blueprint &blueprint);

} // namespace Permits
