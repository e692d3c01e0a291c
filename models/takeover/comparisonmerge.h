// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"
#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// What of the register a line is held against.
struct MergeGround {
    const Policy::Document &policy; ///< of the asset's unit
    QString place;                  ///< the place as an export shows it: its path, else the clerk's words
};

/// The asset as it is after a line that corrects it; `given` is the line's own asset with the ids of everything that was
/// created for it. A cell with a value corrects, an empty one never clears, and a cell that says what an export of the asset
/// says changes nothing at all.
[[nodiscard]] Assets::Asset corrected(const Assets::Asset &before, const Draft &draft, const Assets::Asset &given,
                                      const MergeGround &ground);

/// The deviations that make just these restrictions (one on a line, as exports write them) hold for the levels.
[[nodiscard]] Assets::RestrictionChoice restrictionsOf(const Policy::Document &policy, const Policy::Levels &levels,
                                                       const QString &lines, const QString &note);

/// Field code of a column with all restrictions that hold, as our own exports have it.
inline constexpr char kRestrictions[] = "restrictions";

} // namespace Takeover
