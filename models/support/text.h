// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Support {

/// The rules under which fold() works. A register remembers the number it was indexed with.
inline constexpr int kFoldVersion = 1;

/// Text as it is compared and searched: NFKC_Casefold, then hiragana for katakana, one hyphen for all dashes and
/// wave dashes, 高 for 髙, 崎 for 﨑, variation selectors dropped. Never stored: the record keeps what was typed.
[[nodiscard]] QString fold(QStringView text);

/// A value as it goes into a field: control characters removed (tab and line breaks kept when `multiLine`),
/// outer white space (also U+3000) trimmed. Nothing else is changed: no width or composition is touched.
[[nodiscard]] QString cleaned(QStringView text, bool multiLine = false);

/// Full-width digits, letters, hyphens and spaces as ASCII: for codes and numbers, not for names.
[[nodiscard]] QString halfWidth(QStringView text);

/// Private-use characters (外字), which print only on machines that have the font.
[[nodiscard]] bool hasPrivateUse(QStringView text);

/// Natural order of codes: digits by value ("A-2" < "A-10"), the rest by code point. <0, 0, >0.
[[nodiscard]] int compareNatural(QStringView a, QStringView b);

} // namespace Support
