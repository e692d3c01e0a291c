// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/containerrules.h"
#include "ui/common/badge.h"

#include <QVariant>

namespace MediaUi {

/// The class of what is on a medium, for a list: a badge of the axis that copies follow; 内容なし where nothing is on it.
[[nodiscard]] QVariant heldCell(const Policy::Document &policy, const Classes::ContainerClass &held);
/// One badge for each axis that has a level or is 未確定.
[[nodiscard]] QList<Common::Badge> heldBadges(const Policy::Document &policy, const Classes::ContainerClass &held);

} // namespace MediaUi
