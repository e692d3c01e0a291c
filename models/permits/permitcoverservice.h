// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/permit.h"
#include "models/policy/permitneeds.h"
#include "models/register/policies.h"

namespace Permits {

/// The thing that an act is about.
struct PermitThing {
    Journal::ObjectRef object;
    QString kind; ///< of the medium; empty for information
    std::optional<qint64> unitId;
    Policy::Levels levels;
};

struct PermitUse {
    qint64 permitId = 0;
    QString number;
    bool operator==(const PermitUse &) const = default;
};

/// What the act is done under, and what is missing.
struct PermitAnswer {
    QList<PermitUse> uses;     ///< each once
    Policy::Findings findings; ///< one for each need that no effective permit covers
};

/// Effective is what every step has permitted, in order, before the act, within its days, for this thing, and not used up
/// (INV-12, 13, 14). A permit of another kind does too where the same officers decide both and both are about this act: they
/// were asked. `chosen`: numbers that were typed, with 、 between them; where one of them is of the kind, no other is looked at.
/// Reads only; throws DbError.
[[nodiscard]] PermitAnswer permitsFor(Storage::Connection &db, const Register::StoredPolicy &policy, const Policy::PermitAsk &ask, const PermitThing &thing,
                                      const QString &actedAt, const QString &chosen);

} // namespace Permits
