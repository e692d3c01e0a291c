// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/takeover/headerwords.h"

#include <optional>

namespace Takeover {

/// The rows of a header, zero-based, both inside.
struct HeaderRows {
    int first = 0;
    int last = 0;
};

/// The header of a sheet; nullopt when nothing looks like one. `wanted` (zero-based) is taken as its first row.
[[nodiscard]] std::optional<HeaderRows> findHeader(const Exchange::SheetTable &table, const HeaderWords &words, std::optional<int> wanted);

/// Text of each column's header, rows joined with a slash, merged cells counted for every column they cover.
[[nodiscard]] QStringList headerTexts(const Exchange::SheetTable &table, HeaderRows rows);

/// A cell of a header or above it: breaks and runs of spaces gone.
[[nodiscard]] QString plainText(const QString &text);

} // namespace Takeover
