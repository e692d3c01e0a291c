// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/labels/labelsheet.h"
#include "models/register/act.h"

namespace Labels {

/// Sizes that clerks have given, kept with the register so that all who print from it have them. Throws DbError.
[[nodiscard]] QList<LabelSheet> ownSheets(Storage::Connection &db);
void storeOwnSheets(Register::ActContext &context, const QList<LabelSheet> &sheets);
/// Own ones first, then those that ship.
[[nodiscard]] QList<LabelSheet> allSheets(Storage::Connection &db);
/// By product, as people type it.
[[nodiscard]] std::optional<LabelSheet> findSheet(Storage::Connection &db, const QString &name);

} // namespace Labels
