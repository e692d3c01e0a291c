// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Policy {

/// The Japanese name of a key of the policy file: "severity" → 重さ. A key that nobody has words for comes back as it is.
[[nodiscard]] QString fieldWord(const QString &key);
/// What a code among the fixed choices of the file means: of "severity" "refuse" → 満たすまでできない.
[[nodiscard]] QString choiceWord(const QString &key, const QString &code);

} // namespace Policy
