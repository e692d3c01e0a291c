// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ledgerfile.h"
#include "models/register/intake.h"
#include "models/takeover/comparison.h"

#include <memory>

namespace TakeoverUi {

/// One raw line of a sheet with its number, as people count.
struct RawLine {
    int number = 0;
    QStringList cells;
};

/// What became of the lines of one sheet, as far as there is something to tell.
struct SheetTroubles {
    QHash<QString, int> values;      ///< column title → values that could not be read
    QHash<QString, QString> reasons; ///< column title → the first sentence about it
    QHash<int, QString> skipped;     ///< line → why it is no asset
    QHash<int, QString> refused;     ///< line → why it cannot be taken
    QHash<int, QStringList>
        lines; ///< cells of the lines that are told of, as they stand in the file
};

/// A file as the wizard shows it: what would become of it, and how its sheets begin. Made off the window's thread
/// and never changed afterwards; it can be large, so it travels by pointer.
struct LedgerReading {
    QString kind = QStringLiteral("asset"); ///< what it is a list of
    QString likelyKind; ///< what its headers rather look like; empty = just that
    Takeover::TakeoverPlan plan;
    QHash<QString, QList<RawLine>> heads;         ///< sheet → its first lines that are not empty
    QHash<QString, SheetTroubles> troubles;       ///< sheet → what there is to tell
    QHash<qint64, QList<Assets::Field>> fields;   ///< policy → what a column may become
    QList<Exchange::EncodingCandidate> encodings; ///< of a text file that could not be read
    /// Lines that are about assets which are there already, beside the register; null when there are none.
    std::shared_ptr<const Takeover::Comparison> comparison;
};
using Reading = std::shared_ptr<const LedgerReading>;

/// What reading needs beside the database.
struct ReadingWish {
    Takeover::Options options;
    Reading earlier;      ///< of the same file: its first lines are taken from there
    bool compare = false; ///< also hold it against the register
    Register::Visibility visible;
    /// What other kinds of lists look like; must outlive the reading.
    const std::vector<Register::Intake> *intakes = nullptr;
};

/// Reads and judges the file without changing anything. A trouble with the database becomes the plan's fault.
[[nodiscard]] Reading readLedger(Storage::Connection &db, const ReadingWish &wish,
                                 const Support::Clock &clock, Support::Progress *progress);

/// A file that could not be judged, with what may help.
[[nodiscard]] Reading faultyReading(const Takeover::Options &options, const QString &kind,
                                    const Support::Error &fault);

/// Takes what the plan does not keep from the file, or from an earlier reading of it.
void completeReading(LedgerReading &reading, const Reading &earlier, Support::Progress *progress);

/// The parameters of ledger.takeOver that mean these options.
[[nodiscard]] QJsonObject takeOverParams(const Takeover::Options &options);

/// What has to be chosen differently on the page of the columns, in the words of the wizard.
[[nodiscard]] QStringList troublesOf(const Takeover::TakeoverPlan &plan);

} // namespace TakeoverUi
