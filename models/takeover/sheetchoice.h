// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverplan.h"

namespace Takeover {

struct ChosenSheet {
    SheetReading reading;
    int index = 0; ///< in TakeoverPlan::sheets
};

/// The sheets that are taken. Every sheet of the book is listed in `plan`, with the reason why not; what has to be chosen
/// by the user is an error there.
[[nodiscard]] QList<ChosenSheet> chooseSheets(const Exchange::Workbook &book, const HeaderWords &words, TakeoverPlan &plan);

} // namespace Takeover
