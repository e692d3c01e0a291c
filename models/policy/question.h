// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/source.h"

namespace Policy {

/// Where an answer leads: to another question of the axis, or to a level of it.
struct Turn {
    QString question; ///< code; empty = a level is reached
    QString level;
    QString ground; ///< of that level, where the policy lists grounds
    bool operator==(const Turn &) const = default;
};

/// One question of 分類の手引き, to be answered with yes or no. The first of an axis is where one begins.
struct Question {
    QString code; ///< unique in its axis
    QString text; ///< our own short words (要旨)
    Turn yes;
    Turn no;
    Source source;
    bool operator==(const Question &) const = default;
};

} // namespace Policy
