// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/finding.h"
#include "models/register/actor.h"

#include <QMap>

namespace Register {

/// Whether this finding stops the act of this actor, who holds `roles` for the thing: a reason that is asked for stops until it is written.
[[nodiscard]] bool stops(const Policy::Finding &finding, const Actor &actor, const QMap<QString, QString> &reasons, const QStringList &roles);
/// Whether one of them does.
[[nodiscard]] bool isRefused(const Policy::Findings &findings, const Actor &actor, const QMap<QString, QString> &reasons, const QStringList &roles);

} // namespace Register
