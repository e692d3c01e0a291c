// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

namespace App {

/// Everything the window is made of: how registers are opened and made, the pages of all rooms, the books.
[[nodiscard]] Shell::Services windowServices();

} // namespace App
