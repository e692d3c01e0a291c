// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/takeover/comparisondiff.h"

#include <QSet>

namespace Takeover {

/// Judges the lines of a ledger that came back: which asset a line without number may mean, and whether the line is taken.
/// For the planner alone. Throws DbError.
class ReturnChoice
{
public:
    ReturnChoice(Storage::Connection &db, const Options &options);

    /// The one asset of the unit that bears the name, narrowed by what else the line says; each asset is proposed once.
    /// Only with OnDuplicate::Update and Options::matchByName.
    [[nodiscard]] std::optional<qint64> proposedFor(const Draft &draft, qint64 unitId);
    /// The line names the place just as the register shows it: nothing is to be created for it.
    [[nodiscard]] bool isWhereItIs(const Draft &draft);
    /// Why an accepted line is left out after all; empty = it is taken. `sheet` is the sheet's name.
    [[nodiscard]] QString whyLeft(const QString &sheet, const PlannedRow &row);
    /// Why the rules refuse the change of class that the line asks for, with the clause; empty = they do not, or a reason was
    /// written for each that asks for one. A rule that rests on an unconfirmed default is only `told`: the policy never said so.
    [[nodiscard]] QString whyForbidden(const PlannedRow &row, QString *told);

private:
    [[nodiscard]] const QMultiHash<QString, qint64> &namesIn(qint64 unitId);

    Storage::Connection &m_db;
    const Options &m_options;
    QSet<QString> m_accepted;
    AssetDiff m_diff;
    qint64 m_namesOf = -1;
    QMultiHash<QString, qint64> m_names; ///< of the assets of one unit, folded
    QSet<qint64> m_proposed;
};

/// The options say that this line is taken, changed or new. The name of an accepted line is "SHEET:LINE" or its number.
[[nodiscard]] bool isAccepted(const Options &options, const QSet<QString> &accepted, const QString &sheet, const PlannedRow &row);

/// Makes the line 確認済 where the options or the section's own mark say so. Only reads `options` and `today` (ISO): it may be
/// done again whenever the line is read.
void confirm(Draft &draft, const Options &options, const QString &today);

} // namespace Takeover
