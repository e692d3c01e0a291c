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
/// ー is one of the dashes wherever it stands (サーバー, さーばー, サ−バ− → さ-ば-), so part of a word folds as in the word.
/// Thread-safe.
[[nodiscard]] QString fold(QStringView text);

/// A value as it goes into a field: control characters removed (tab and line breaks kept when `multiLine`),
/// outer white space (also U+3000) trimmed. CR LF and CR become LF. What no file can hold (half a surrogate pair,
/// noncharacters, byte order marks) goes too. Nothing else is changed: no width or composition is touched.
[[nodiscard]] QString cleaned(QStringView text, bool multiLine = false);

/// Full-width digits, letters, signs, hyphens and spaces as ASCII: for codes and numbers, not for names.
/// ー becomes a hyphen only between ASCII letters or digits (Ａー００１ → A-001, サーバー stays); ～ stays.
[[nodiscard]] QString halfWidth(QStringView text);

/// Private-use characters (外字), which print only on machines that have the font.
[[nodiscard]] bool hasPrivateUse(QStringView text);

/// Natural order of codes: digits by value ("A-2" < "A-10"), the rest by code point. <0, 0, >0.
/// Full-width digits count as digits. 0 only for equal texts: "A-02" comes just before "A-2".
[[nodiscard]] int compareNatural(QStringView a, QStringView b);

} // namespace Support
