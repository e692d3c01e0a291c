// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry.h"
#include "models/storage/connection.h"

namespace Journal {

/// Reading the journal for people. Newest first. Throws DbError.
struct EntryFilter {
    std::optional<ObjectRef> object;
    QString act;
    QString result;
    QString actorName;
    QString from; ///< entered_at ≥, ISO
    QString to;   ///< entered_at <, ISO
};

[[nodiscard]] QList<Entry> entries(Storage::Connection &connection, const EntryFilter &filter, qint64 beforeSeq = 0, int limit = 200);
[[nodiscard]] std::optional<Entry> entry(Storage::Connection &connection, qint64 seq);
/// The entries of one act: they have one context and stand together.
struct Span {
    qint64 first = 0;
    qint64 last = 0;
};
/// The span of the act that this entry belongs to; nullopt when there is no such entry.
[[nodiscard]] std::optional<Span> spanAround(Storage::Connection &connection, qint64 seq);
/// Oldest first.
[[nodiscard]] QList<Entry> entriesOf(Storage::Connection &connection, const Span &span);
/// The first entry of the span about an object of this kind; only the first hundreds of a long span are looked at.
[[nodiscard]] std::optional<Entry> entryAbout(Storage::Connection &connection, const Span &span, const QString &kind);
/// True when both stand for the same person; where nobody is chosen, for the same account on the same machine.
[[nodiscard]] bool isSameActor(const Signature &a, const Signature &b);
/// The first done entry after the span about one of its objects that somebody else than `own` made.
[[nodiscard]] std::optional<Entry> changedByOthers(Storage::Connection &connection, const Span &span, const Signature &own);
/// Objects that entries after `seq` were about, each once: how the window learns of another process's acts.
[[nodiscard]] QList<ObjectRef> touchedSince(Storage::Connection &connection, qint64 seq);

} // namespace Journal
