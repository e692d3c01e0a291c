// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyreader.h"

namespace Policy {

/// What is wrong with the questions of an axis: codes used twice, turns to what is not there, circles, questions that no answer
/// leads to. Without these every path ends at a level. `path` is that of the axis. Not for other rooms.
[[nodiscard]] QList<Problem> questionProblems(const Axis &axis, const QString &path);

} // namespace Policy
