// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/distribution/distribution.h"
#include "models/register/blueprint.h"

#include <optional>

namespace Assets {

/// All functions throw DbError; writing belongs to the entry that is open.
qint64 insertDistribution(Register::ActContext &context, const Distribution &copy);
void markCollected(Register::ActContext &context, qint64 id, const QString &on, const QString &by, const QString &note);

/// Of the asset that is a numbered copy; the number of the copy stays with it for ever.
[[nodiscard]] std::optional<Distribution> distributionOf(Storage::Connection &db, qint64 copyId);
/// The highest number that was given to a copy of this source, also to one entered by mistake; 0 = none yet.
[[nodiscard]] int lastCopyNumber(Storage::Connection &db, qint64 sourceId);

/// Its table and words. The number of the table is stored in every entry: never change or reuse it.
void addDistributionTable(Register::Blueprint &blueprint);

} // namespace Assets
