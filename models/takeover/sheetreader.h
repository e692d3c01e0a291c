// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/takeover/headerwords.h"

#include <optional>

namespace Takeover {

/// Why a line of the data area is no asset.
enum class SkipKind { Subtotal, Note, Example, RepeatedHeader, Heading, NumberOnly, EndMark, Description };
[[nodiscard]] QString skipText(SkipKind kind);

/// One line that is not empty, with its meaning: merged cells filled down, 〃 resolved.
struct Line {
    int row = 0;              ///< zero-based in the sheet
    int number = 0;           ///< as people count: the row of a sheet, the line of a CSV file
    bool hidden = false;
    QStringList cells;        ///< by column; as long as the sheet is wide
    QStringList original;     ///< as they stand in the file
    QList<int> lostDittos;    ///< columns whose 〃 has nothing above it
    QList<int> errorCells;    ///< columns that show #REF! and the like
    std::optional<SkipKind> skip;
};

/// A sheet as it is meant.
struct SheetReading {
    QString name;
    bool hidden = false;
    QString whyNone;          ///< a sentence when the sheet is no ledger; empty when it is one
    int headerFirst = 0;      ///< zero-based rows of the header
    int headerLast = 0;
    QStringList headers;      ///< by column, two rows joined as 分類/機密性
    QList<QPair<QString, QString>> above; ///< what is said above the header: 所属 → 総務課
    QList<Line> lines;
    [[nodiscard]] bool isLedger() const { return whyNone.isEmpty(); }
    [[nodiscard]] int hiddenLines() const;
};

/// Finds the header (in `headerRow`, 1-based, when given), the lines below it, and what each of them is.
[[nodiscard]] SheetReading readSheet(const Exchange::SheetTable &table, const HeaderWords &words,
                                     std::optional<int> headerRow = std::nullopt);

} // namespace Takeover
