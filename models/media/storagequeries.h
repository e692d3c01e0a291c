// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/medium.h"
#include "models/register/policies.h"

#include <QVector>

namespace Media {

/// Where a medium is kept, against what the policy asks for. All functions read only and throw DbError.

/// What the policy says of keeping it where it is (INV-28, 29, 30). Of an empty one only what does not depend on a class.
[[nodiscard]] Policy::Findings storageFindings(Storage::Connection &db, const Register::StoredPolicy &policy, const Medium &medium,
                                               const QStringList &actorRoles, const QList<Policy::Waiver> &waivers = {});
/// What is said only since `before`; what held already is said, not asked again, unless the place is another.
[[nodiscard]] Policy::Findings newFindings(Storage::Connection &db, const Register::StoredPolicy &policy, const Medium &before,
                                           const Medium &after, const QStringList &actorRoles, const QList<Policy::Waiver> &waivers = {});

/// Of these media those in use that are not kept as the policy asks, with what it asks for and no exception of that day sets aside.
[[nodiscard]] QHash<qint64, Policy::Findings> unsuitablyKept(Storage::Connection &db, const QVector<qint64> &media, QDate day);

} // namespace Media
