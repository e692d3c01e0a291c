// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace App {

/// Adds to what the rooms find the books and the acts, by their titles, and puts all kinds into the order in which people
/// see them. Called when every room has been added.
void completeFinders(Register::Blueprint &blueprint);

} // namespace App
