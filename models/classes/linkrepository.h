// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classes/link.h"
#include "models/register/act.h"

namespace Classes {

/// Links in force. Removed ones stay in the table and in the history. All functions throw DbError.
/// Writing belongs to the entry that is open.
qint64 insertLink(Register::ActContext &context, qint64 fromId, qint64 toId, LinkKind kind, const QString &reason);
void endLink(Register::ActContext &context, qint64 linkId);
/// What was stored on a medium is taken off, with the class it has now: that counts there until something is erased (INV-04).
void endStored(Register::ActContext &context, qint64 linkId, const Policy::Levels &levels);
/// A link that was entered by mistake: ended, and nothing was left behind.
void undoLink(Register::ActContext &context, qint64 linkId);
/// What was taken off this medium so far is no longer on it.
void markErased(Register::ActContext &context, qint64 mediumId);

[[nodiscard]] std::optional<Link> link(Storage::Connection &db, qint64 linkId);
/// What the object is a copy, part … of, and what it is stored on; oldest first.
[[nodiscard]] QList<Link> linksFrom(Storage::Connection &db, qint64 objectId);
/// Copies, parts … of the object, and what is stored on it; oldest first.
[[nodiscard]] QList<Link> linksTo(Storage::Connection &db, qint64 objectId);
/// How many things are stored on the medium, those entered by mistake (取消) left out.
[[nodiscard]] qint64 storedCount(Storage::Connection &db, qint64 mediumId);
[[nodiscard]] QList<Link> allLinks(Storage::Connection &db);

} // namespace Classes
