// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Books {

/// Flags of Atom for line breaking (a small part of JIS X 4051: 行頭禁則, 行末禁則, words of ASCII kept together).
[[nodiscard]] quint8 breakFlags(char32_t character);

/// Marks, selectors and joiners, which belong to the character before them.
[[nodiscard]] bool joinsPrevious(char32_t character);
[[nodiscard]] bool isVariationSelector(char32_t character);

/// One character is one glyph, whatever stands beside it.
[[nodiscard]] bool isSimple(char32_t character);

/// Neither drawn nor kept in the text layer: control characters and invisible marks of order.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace Books
