// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/recorder.h"
#include "models/support/progress.h"

#include <QList>

namespace Journal {

/// One place where the book and its journal disagree.
struct Break {
    enum class Kind {
        ChangedRow,   ///< a cell was changed without an entry
        DeletedRow,
        InsertedRow,
        BrokenChain,  ///< an entry was changed, or one before it
        MissingEntry, ///< a gap in the numbers, or the end cut off
        UnknownTable, ///< a table without a descriptor
        Index,        ///< the search index does not match the rows
        OtherHead,    ///< the head that was given from outside is not in this chain
    };
    Kind kind = Kind::BrokenChain;
    qint64 entry = 0; ///< the entry concerned, 0 when none
    QString table;
    qint64 row = 0;
    [[nodiscard]] QString text() const; ///< one sentence
    bool operator==(const Break &) const = default;
};

struct Verification {
    Head head;
    qint64 rows = 0;
    QList<Break> breaks; ///< at most kMostBreaks; the first is the earliest found
    bool cancelled = false;
    [[nodiscard]] bool ok() const { return breaks.isEmpty() && !cancelled; }
};
inline constexpr qsizetype kMostBreaks = 200;

/// Recomputes the whole chain and the digest of every journalled row. Reads only. Throws DbError.
/// `against`: a head printed earlier (entry number and at least 128 bits in hex) that must be part of this chain.
struct KnownHead {
    qint64 seq = 0;
    QString hex;
};
[[nodiscard]] Verification verify(Storage::Connection &connection, const Catalogue &catalogue,
                                  Support::Progress *progress = nullptr, const std::optional<KnownHead> &against = std::nullopt);

/// Tables of the file that have neither a descriptor nor the mark "derived".
[[nodiscard]] QStringList undescribedTables(Storage::Connection &connection, const Catalogue &catalogue);

} // namespace Journal
