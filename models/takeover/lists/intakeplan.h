// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"
#include "models/takeover/takeoverplan.h"

namespace Takeover {

/// A list of another kind than assets (see Register::Intake): units, persons, places, records of disposals.
struct IntakeJob {
    Options options;
    std::shared_ptr<const Register::Blueprint> rooms; ///< their acts do the checking
    const Register::Intake *intake = nullptr;         ///< of `rooms`
};

/// Plans ledger.takeOver for such a list. A dry run goes through the whole file as it would be done, inside the transaction,
/// and takes it back: so a line may name what another line makes, in any order. Lines that are refused are no refusal of the
/// act, unless allOrNothing. The result has the keys of planToJson(), `kind`, and in `made` the ids of what came in.
[[nodiscard]] Register::Plan planIntake(Register::ActContext &context, const IntakeJob &job);

/// Plans ledger.undo for a batch of such a list: what it made is closed as a mistake, the last first. What something else
/// depends on by now, or what was changed since, is an error that names it. `mapping` is what the batch remembers.
[[nodiscard]] Register::Plan planIntakeUndo(Register::ActContext &context, const std::shared_ptr<const Register::Blueprint> &rooms,
                                            qint64 batch, const QString &reason);
/// The kind of a batch: "asset", "unit" …; empty when there is no such batch. Throws DbError.
[[nodiscard]] QString kindOfBatch(Storage::Connection &db, qint64 batch);

} // namespace Takeover
