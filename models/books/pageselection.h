// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/result.h"

#include <QList>

namespace Books {

/// Which pages of a book are wanted, in the order of the book. Pages count from 1.
struct PageSelection {
    enum class Sides { All, Odd, Even };
    struct Range {
        int first = 1;
        int last = 0; ///< 0 = to the end
        bool operator==(const Range &) const = default;
    };
    QList<Range> ranges; ///< empty = all
    Sides sides = Sides::All;

    bool operator==(const PageSelection &) const = default;
    [[nodiscard]] bool isAll() const { return ranges.isEmpty() && sides == Sides::All; }
    [[nodiscard]] bool has(int page) const;
    /// The pages that a book of `count` pages has of these.
    [[nodiscard]] QList<int> of(int count) const;
};

/// 「1-3,5」「8-」「1～3、5」, also in full-width digits. Empty = all. InvalidInput, naming the part that cannot be read.
[[nodiscard]] Support::Result<PageSelection> pageSelectionFromText(const QString &text);
/// 「1-3,5」; empty for all.
[[nodiscard]] QString toText(const PageSelection &selection);

/// What to say when a choice leaves no page of any book.
[[nodiscard]] Support::Error noSuchPages();

} // namespace Books
