// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Takeover {

/// What stands above the header of a 依頼用リスト and is read again when it comes back.
[[nodiscard]] QString requestConditionLabel(); ///< 抽出条件
/// `--where` texts in one cell, and back.
[[nodiscard]] QString requestConditionText(const QStringList &where);
[[nodiscard]] QStringList requestConditions(const QString &text);

} // namespace Takeover
