// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/sheetreader.h"

namespace Takeover {

/// What a line of the data area is, by what stands in its own cells (not what merges fill in). nullopt: an asset.
[[nodiscard]] std::optional<SkipKind> skipKindOf(const Exchange::SheetTable &table, const Line &line, const QStringList &headers,
                                                 const HeaderWords &words);

} // namespace Takeover
