// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"

#include <tl/expected.hpp>

namespace Assets {

/// One text as the field stores it: ISO day, "yes"/"no", choice code, digits. The error is a sentence.
[[nodiscard]] tl::expected<QString, QString> storedValue(const Field &field, const QString &typed);

} // namespace Assets
