// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Custody {

/// Tables and acts of the room: one act for each kind of event (custody.takeOut, custody.return …), custody.fact and custody.correct.
void addTo(Register::Blueprint &blueprint);

} // namespace Custody
