// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/actor.h"
#include "models/register/policies.h"
#include "models/storage/connection.h"

#include <QVector>

namespace Media {

/// 媒体起こし: what ledgers say of media in words – a kind, a place, a serial number – gathered into media that could be registered.
/// Only assets that are on no medium yet. All functions read only and throw DbError.

/// Assets of which the ledger says the same medium in the same place.
struct LedgerGroup {
    QString key;            ///< the same as long as the words are the same
    std::optional<qint64> unitId;
    QString kind;           ///< as the ledger has it: a code of the policy or words
    QString kindLabel;
    std::optional<qint64> placeId;
    QString placeText;      ///< where the place is on no list
    QString place;          ///< path or words, for people
    QString maker;
    QString model;
    QString serial;
    QVector<qint64> assets; ///< by id
    bool together = false;  ///< proposed: all on one medium (equipment, or one serial number); else one medium for each
};

/// By unit, kind and place. What the actor may not see is not gathered (INV-44): its serial number would stand open on the medium.
[[nodiscard]] QList<LedgerGroup> ledgerGroups(Storage::Connection &db, const Register::Visibility &visible);

} // namespace Media
