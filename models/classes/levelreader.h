// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

#include <QStringView>

#include <optional>

namespace Classes {

/// The level that a clerk's spelling means on an axis: 3B, ３Ｂ, 自治体機密性3B, 機密性３Ｂ, Ⅱ, II, 重要性分類２ …
/// Unreadable or ambiguous (機密性3 where the policy has 3A–3C) = nullopt: never guessed.
[[nodiscard]] std::optional<QString> readLevel(const Policy::Axis &axis, QStringView text);

/// Several axes in one cell ("3B／2／2", "機密性2・完全性1・可用性1"): in the policy's order or by the axis' name.
/// nullopt unless every part can be read.
[[nodiscard]] std::optional<Policy::Levels> readLevels(const Policy::Document &policy, QStringView text);

} // namespace Classes
