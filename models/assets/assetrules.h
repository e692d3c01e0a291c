// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/policy/facts.h"

namespace Assets {

/// The facts that the policy's rules look at, for an asset as it will be after the act.
[[nodiscard]] Policy::Facts factsOf(const QString &act, const Asset &after, const Asset *before);

/// The state that follows from the class: 下書き until every required axis has a level, 分類照会中 while the class is asked
/// for. Taken-over assets are in force with their gaps (移行). A state that ends an asset is never left.
/// (BUZEN-2.2-3-イ, INV-01, INV-05)
[[nodiscard]] QString derivedState(const Policy::Document &policy, const Asset &asset, bool classUnknown);

} // namespace Assets
