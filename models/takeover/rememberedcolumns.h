// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// Gives the columns of a sheet what they were given when a sheet of the same headers was last taken over: fields, own
/// fields, and what was left out. A field that is there no more stays as proposed. Throws DbError.
void rememberColumns(Storage::Connection &db, PlannedSheet &sheet, const QList<Assets::Field> &fields);

/// [{name, headers, columns, labels}]: the taken sheets as they are remembered in takeover_batch.mapping.
[[nodiscard]] QJsonArray columnsToRemember(const QList<PlannedSheet> &sheets);

} // namespace Takeover
