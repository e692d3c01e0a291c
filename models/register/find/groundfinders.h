// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/find/finder.h"

namespace Register {

/// What the register's policies say, by our words (要旨) and by the number of the clause. The hit's object is the policy, its key
/// the clause as it is cited; empty for what is only a default.
[[nodiscard]] Finder clauseFinder();

/// Something that has only a title: a book, an act.
struct TitledThing {
    QString key;
    QString title;
    QString note;
};
/// Finds `things` by title, key and note.
[[nodiscard]] Finder titleFinder(const QString &kind, const QString &title, std::function<QList<TitledThing>(Storage::Connection &)> things);

} // namespace Register
