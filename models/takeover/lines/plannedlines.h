// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/lines/draftmaker.h"
#include "models/takeover/lines/numberindex.h"

namespace Takeover {

/// What is kept of the judged lines: for each row of the file one byte, for each number twelve or twenty-four, and what the
/// register was asked. The lines themselves stand in the file and are read again.
struct TakeoverPlan::Lines {
    /// What became of a row, and what reading it again would have to ask the register.
    enum Fate : quint8 { None = 0, Accepted = 1, Refused = 2, Skipped = 3, FateBits = 3, PlaceStays = 4 };
    enum class Kind : quint8 { Updates, ByName, NumberOf };
    /// The asset of the register that a line is about.
    struct Found {
        quint32 place;
        Kind kind;
        qint64 id;
    };
    struct Parent {
        std::optional<qint64> id;     ///< in the register
        std::optional<quint32> place; ///< else in the file
    };

    std::unique_ptr<DraftMaker> maker;
    std::vector<std::unique_ptr<DraftMaker::Sheet>> sheets;
    std::vector<quint8> fates;
    std::vector<Found> found; ///< ascending by place
    NumberIndex numbers;
    QHash<QString, Parent> parents;

    [[nodiscard]] Fate fateAt(quint32 place) const { return static_cast<Fate>(fates[place] & FateBits); }
    [[nodiscard]] const DraftMaker::Sheet &sheetAt(quint32 place) const;
    /// The place of an accepted or at least unrefused line with the number.
    [[nodiscard]] std::optional<quint32> placeOf(const QString &number) const;
    /// What `settle` could not know from the line alone.
    void complete(PlannedRow &row, quint32 place, bool ambiguousPlace, size_t &nextFound) const;
};

} // namespace Takeover
