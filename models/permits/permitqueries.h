// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/permits/permit.h"
#include "models/storage/connection.h"

namespace Permits {

/// All functions read only and throw DbError.

/// By its number or its id.
[[nodiscard]] std::optional<Permit> permit(Storage::Connection &db, const QString &named);
/// Every permit, the newest first.
[[nodiscard]] QList<Permit> permits(Storage::Connection &db);
/// Those of the policy that name the thing, and its 包括許可, the newest first.
[[nodiscard]] QList<Permit> permitsAbout(Storage::Connection &db, qint64 policyId, qint64 objectId);
[[nodiscard]] bool wasUsed(Storage::Connection &db, qint64 permitId, qint64 objectId);

} // namespace Permits
