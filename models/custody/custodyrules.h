// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/custody/custodyevent.h"
#include "models/policy/facts.h"

#include <QDateTime>

namespace Custody {

/// Whether the kind of event can happen to a thing that is there; none = it can (INV-23).
[[nodiscard]] bool canHappen(const EventKind &kind, State present);

/// The state after the event. Some kinds only come back to use after a check: see waitsForCheck().
[[nodiscard]] State stateAfter(const EventKind &kind, State present, bool waitsForCheck);
/// True where the policy wants such a thing checked before it is connected again (INV-26).
[[nodiscard]] bool waitsForCheck(const Policy::Document &policy, const EventKind &kind, State present, const QString &mediumKind);

/// Whether an event may stand after another: instants as instants, days as days; a day and an instant of that day go together.
[[nodiscard]] bool isNotBefore(const QString &happenedAt, const QString &earlier);
/// 後日入力: one working day has gone by since it happened. Working days: neither Saturday, Sunday nor 12/29 to 1/3 (地方公共団体の休日);
/// public holidays are not known here and count as working days.
[[nodiscard]] bool isLate(const QString &happenedAt, const QDateTime &enteredAt);

/// The register's own rules, whatever the policy; their clause is that of the policy's duty to keep the record.
[[nodiscard]] Policy::Finding onePlaceFinding(const Policy::Document &policy, const EventKind &kind, State present, const QString &number);

} // namespace Custody
