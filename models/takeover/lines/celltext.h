// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetfield.h"

#include <optional>

namespace Takeover {

/// The value of a cell: cleaned; a dash that stands for nothing is nothing.
[[nodiscard]] QString cellValue(const QString &text, bool multiLine);
/// The text is its own value: nothing to trim, to remove, to join. Most cells are; a doubt is no.
[[nodiscard]] bool isPlain(const QString &text);
/// A number as it is compared.
[[nodiscard]] QString numberValue(const QString &text);

[[nodiscard]] bool hasControl(const QString &text);
/// A spreadsheet has rounded a long number: 6.37702E+15.
[[nodiscard]] bool isDamagedNumber(const QString &text);
[[nodiscard]] bool isAllDigits(const QString &text);

/// As the register stores it; what is none of the field's answers stays as it stands.
[[nodiscard]] QString storedYesNo(const QString &text);
[[nodiscard]] QString storedChoice(const Assets::Field &field, const QString &text);
/// "1,200 件" → 1200; nullopt when it is no count.
[[nodiscard]] std::optional<QString> storedCount(const QString &text);
/// An own field holds what an export of it says: 有 is the word for "yes".
[[nodiscard]] QString ownValue(const Assets::Field &field, const QString &text);
[[nodiscard]] QStringList listItems(const QString &text);

} // namespace Takeover
