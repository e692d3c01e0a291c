// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// The judged lines of a file.
struct TakeoverPlan::Lines {
    QList<PlannedRow> accepted;
    QList<QStringList> left; ///< cells of TakeoverPlan::left
    QSet<QString> numbers;   ///< of the accepted
};

} // namespace Takeover
