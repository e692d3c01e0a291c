// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

namespace Shell {
class FactSheet;
} // namespace Shell

namespace PolicyUi {

/// Writes a whole policy on the sheet: levels, restrictions, roles, rules, disposal, words; everything with its clause and
/// how firmly it stands in the text.
void writePolicy(Shell::FactSheet &sheet, const Policy::Document &policy);

/// 引用, 解釈, 既定.
[[nodiscard]] QString statusLabel(Policy::Status status);
/// The clause with its status: 豊前 2(1)（引用）; a default says so.
[[nodiscard]] QString sourceText(const Policy::Source &source);

/// What to look for in a text to find a clause, most exact first: the clause, without the policy's name, its number alone.
[[nodiscard]] QStringList clauseSearches(const Policy::Document &policy, const QString &clause);

} // namespace PolicyUi
