// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/lines/linereader.h"

namespace Takeover {

/// A sheet as it is meant.
struct SheetReading {
    QString name;
    bool hidden = false;
    QString whyNone;          ///< a sentence when the sheet is no ledger; empty when it is one
    int headerFirst = 0;      ///< zero-based rows of the header
    int headerLast = 0;
    QStringList headers;      ///< by column, two rows joined as 分類/機密性
    QList<QPair<QString, QString>> above; ///< what is said above the header: 所属 → 総務課
    LineRange lines;          ///< below the header; read when walked over
    [[nodiscard]] bool isLedger() const { return whyNone.isEmpty(); }
};

/// Finds the header (in `headerRow`, 1-based, when given), the lines below it, and what each of them is.
[[nodiscard]] SheetReading readSheet(const Exchange::SheetTable &table, const HeaderWords &words,
                                     std::optional<int> headerRow = std::nullopt);

} // namespace Takeover
