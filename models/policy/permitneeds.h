// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policy.h"

namespace Policy {

/// The acts that a policy may ask a permit for: hand-overs by their codes, and "dispose".
[[nodiscard]] const QStringList &permitActs();
/// takeOut → 持ち出し; a code that nobody has words for comes back as it is.
[[nodiscard]] QString permitActWord(const QString &act);

/// One thing before one act.
struct PermitAsk {
    QString act;                ///< "takeOut"
    QString kind;               ///< of the medium; empty for information
    bool isInformation = false;
    Levels levels;              ///< what is on it; an axis without a level counts as the highest (INV-05)
    QStringList undecided;      ///< axes on which it may be higher than `levels` say
    bool nothingOnIt = false;   ///< an empty medium: what begins at a level is not asked
    QString boundary;           ///< "" within the room, "room" = leaves its room, "outside"
};

struct PermitNeed {
    const PermitKind *kind = nullptr; ///< of the document that was asked
    bool certain = true;              ///< false: only because an axis has no level yet
};

/// The permits that the act needs, in the policy's order; bans are none of them.
[[nodiscard]] QList<PermitNeed> permitsNeeded(const Document &policy, const PermitAsk &ask);
/// Whether what may be done under the kind includes the act, whatever the class.
[[nodiscard]] bool isFor(const PermitKind &kind, const PermitAsk &ask);

} // namespace Policy
