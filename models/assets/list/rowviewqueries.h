// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/assets/list/pagequeries.h"

namespace Assets {

/// The row with its texts by the codes of the `fields` that it was read with.
[[nodiscard]] RowView viewOf(const ListRow &row, const QStringList &fields);

} // namespace Assets
