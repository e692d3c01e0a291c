// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheettable.h"
#include "models/takeover/takeoverplan.h"

namespace TakeoverUi {

/// One raw line of a sheet with its number, as people count.
struct RawLine {
    int number = 0;
    QStringList cells;
};

/// A file as the wizard shows it: what would become of it, and how its sheets begin.
struct LedgerReading {
    Takeover::TakeoverPlan plan;
    QHash<QString, QList<RawLine>> heads;       ///< sheet → its first lines that are not empty
    QHash<qint64, QList<Assets::Field>> fields; ///< policy → what a column may become
};

/// Reads and judges the file without changing anything. A trouble with the database becomes the plan's fault.
/// `withHeads`: also the first lines of every sheet, which the plan does not keep.
[[nodiscard]] LedgerReading readLedger(Storage::Connection &db, const Takeover::Options &options,
                                       const Support::Clock &clock, Support::Progress *progress,
                                       bool withHeads);

/// The parameters of ledger.takeOver that mean these options.
[[nodiscard]] QJsonObject takeOverParams(const Takeover::Options &options);

} // namespace TakeoverUi
