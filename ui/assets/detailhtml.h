// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assets/assetdetail.h"

class QPalette;

namespace AssetsUi {

/// The tabs of the detail as rich text in the colours of the palette. Everything from the register is escaped;
/// a clause is a link "clause:<text>", another asset "asset:<id>", taking a link away "unlink:<id>".
[[nodiscard]] QString guidanceHtml(const Policy::Document &policy, const Policy::Levels &levels, const QPalette &palette);
[[nodiscard]] QString overviewHtml(const AssetDetail &detail, const QPalette &palette);
[[nodiscard]] QString classesHtml(const AssetDetail &detail, const QPalette &palette);
[[nodiscard]] QString linksHtml(const AssetDetail &detail, const QPalette &palette);
[[nodiscard]] QString historyHtml(const AssetDetail &detail, const QPalette &palette);

} // namespace AssetsUi
