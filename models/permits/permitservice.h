// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Permits {

/// Tables and acts of the room.
void addTo(Register::Blueprint &blueprint);
/// An exception is as closed as what it names. After every room has said what is closed.
void completeClosed(Register::Blueprint &blueprint);

} // namespace Permits
