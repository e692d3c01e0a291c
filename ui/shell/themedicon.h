// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace Shell {

/// A line drawing of :/icons in the text colour of this palette, so that it is seen in light and dark.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace Shell
