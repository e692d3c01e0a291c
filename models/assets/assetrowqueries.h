// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"

namespace Assets {

/// What a closed row still tells (INV-44).
[[nodiscard]] bool staysOpen(const Field &field);

/// 〔第1版〕: behind a class that was decided under an earlier version of the policy and waits to be decided again.
[[nodiscard]] QString versionMark(const Policy::Document &policy);

} // namespace Assets
