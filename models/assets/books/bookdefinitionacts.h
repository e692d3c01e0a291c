// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/act.h"

namespace Assets {

/// book.define: keeps a definition under its name, or changes the one with the `id`.
[[nodiscard]] Register::Act defineBookAct();
/// book.forget: no longer offers a definition; its history stays.
[[nodiscard]] Register::Act forgetBookAct();

} // namespace Assets
