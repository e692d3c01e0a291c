// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/assets/list/idbits.h"
#include "models/register/actor.h"
#include "models/storage/connection.h"

namespace Assets {

/// Which assets one 取扱制限 binds, and which it would without somebody's decision.
struct RestrictionBearers {
    qint64 policyId = 0;
    QString code;  ///< of the policy; empty for one in the office's own words
    QString text;
    QString clause;
    bool isDefault = false; ///< a default of the program, not the policy's own word (INV-48)
    IdBits borne;
    IdBits lifted;
};

/// What restrictions the assets of a list bear.
struct RestrictionsBorne {
    QList<RestrictionBearers> restrictions;  ///< policy by policy in their order, then the office's own
    QHash<qint64, RestrictionChoice> choices; ///< of assets that deviate from what their class proposes
    IdBits bound;                            ///< with any restriction
    IdBits hidden;                           ///< closed to who asks: what they bear is not told (INV-44)
};
[[nodiscard]] RestrictionsBorne restrictionsBorne(Storage::Connection &db, const Register::Visibility &visible, const IdBits &assets);

} // namespace Assets
