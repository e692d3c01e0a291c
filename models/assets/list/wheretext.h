// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/list/condition.h"

namespace Assets {

/// One `--where` text into conditions, with the values as typed:
///   field=value  field!=value  field~part  field!~part  field>=value  field<=value  field=from..to  field=  field!=
/// joined by " | " (or), inside brackets also by " & " (and); !( … ) is the opposite, ( … ) holds together.
/// A value in "double quotes" is taken as it is. A range with ".." is one for days, numbers, levels and 番号 only; in any other text
/// the two dots are dots. Errors are sentences that name the character where it went wrong, counted from 1.
[[nodiscard]] tl::expected<ConditionGroup, QString> conditionsFromText(const QList<Field> &fields, const QString &text);

} // namespace Assets
