// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Register {

/// What is closed to somebody tells number, class, place and unit, and nothing of its name and content (INV-44).
/// Throws DbError.

/// True when the thing, or what it is about (a notice, a breach), is closed to who sees `visible`.
[[nodiscard]] bool isClosed(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, const ObjectRef &object);

/// The entry as it may be shown: where it is about a closed thing only the open keys of its summary and the changes of
/// open columns are left, and the name says 非表示. Refused registrations of what would have been closed are closed too.
[[nodiscard]] Journal::Entry shownEntry(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, Journal::Entry entry);

/// Stands in the place of what is hidden.
[[nodiscard]] QString hiddenText();

/// The key of a summary that says whose unit alone may read it, for things that have no row of their own.
inline constexpr char kClosedUnit[] = "closedUnit";

} // namespace Register
