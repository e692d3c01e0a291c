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
/// Objects that entries after `seq` were about, each once: how the window learns of another process's acts.
[[nodiscard]] QList<ObjectRef> touchedSince(Storage::Connection &connection, qint64 seq);

} // namespace Journal
