// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"
#include "ui/takeover/ledgerreading.h"

namespace TakeoverUi {

/// What a file may be a list of: the assets, or what a room describes (Register::Intake).
inline constexpr char kAssetKind[] = "asset";

/// What the dry run of ledger.takeOver said of a list of another kind, as the wizard shows it. `fault` when it was
/// refused altogether. The file is read once more for its first lines and those that are told of.
[[nodiscard]] Reading readingOfList(const QJsonObject &result, const Takeover::Options &options,
                                    const Register::Intake &intake, const Reading &earlier,
                                    Support::Progress *progress);

/// The kind of list that the headers of the file are clearly about; empty when it is no other than assets.
[[nodiscard]] QString likelyKind(const Takeover::TakeoverPlan &plan,
                                 const std::vector<Register::Intake> &intakes);

} // namespace TakeoverUi
