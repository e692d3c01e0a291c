// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/idbits.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

namespace Assets {

/// Assets in force that bear the name of another one, as names are compared (Support::fold), under the same policy, and another
/// level on some axis: one of them may be classified wrongly. What has no level on an axis says nothing about it. Assets that
/// are closed to who asks are not compared: their names are hidden (INV-44). Throws DbError.
[[nodiscard]] IdBits sameNameOtherClass(Storage::Connection &db, const Register::Visibility &visible);

} // namespace Assets
