// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disposal/disposal.h"
#include "models/journal/tabledescriptor.h"
#include "models/register/act.h"

#include <QDate>

namespace Disposal {

/// The descriptor of the table `disposal`: every column but the id.
[[nodiscard]] Journal::TableDescriptor disposalTable();

/// Writes a new record; it belongs to the entry that is open. Returns the id. Throws DbError.
qint64 insert(Register::ActContext &context, const Record &record);

[[nodiscard]] bool isNumberTaken(Storage::Connection &db, const QString &number);
/// D-2026-0001: the next after the highest of the fiscal year. A cancelled record keeps its number.
[[nodiscard]] QString nextNumber(Storage::Connection &db, QDate doneOn);

} // namespace Disposal
