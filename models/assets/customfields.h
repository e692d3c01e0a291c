// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"
#include "models/storage/connection.h"

namespace Assets {

/// The own fields (独自項目) of assets that are in use, in their order. Throws DbError.
[[nodiscard]] QList<CustomField> customFields(Storage::Connection &db);

} // namespace Assets
