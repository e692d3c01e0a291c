// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/tabledescriptor.h"
#include "models/permits/exception.h"
#include "models/register/act.h"

namespace Permits {

/// The descriptors of the tables `policy_exception`, `policy_exception_rule` and `policy_exception_thing`.
[[nodiscard]] QList<Journal::TableDescriptor> exceptionTables();

/// Writes a new exception with its rules and things; it belongs to the entry that is open. Returns the id. Throws DbError.
qint64 insertException(Register::ActContext &context, const Exception &exception);
/// What was decided, reported or ended since; the rest of an exception never changes.
void updateException(Register::ActContext &context, const Exception &exception);
/// E-0001. Nothing is ever deleted, so no number comes twice.
[[nodiscard]] QString nextExceptionNumber(Storage::Connection &db);

} // namespace Permits
