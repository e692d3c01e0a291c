// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/openregister.h"

namespace App {

/// What is to be performed before the whole register is written into a folder: the record of it, with rows and highest class.
/// Reads through the register's read connection; throws DbError.
[[nodiscard]] Register::Request folderRecord(Register::OpenRegister &openRegister, std::optional<qint64> personId);

} // namespace App
