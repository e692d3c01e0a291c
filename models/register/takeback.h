// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/register/blueprint.h"

namespace Register {

/// 取り消す: one's own last act is reversed by a new act, journalled as such; history keeps both. An act that takes back
/// bears the mark `takesBack` (the last entry of what it reverses) in its entries, and `again` when it reverses a taking
/// back, that is when it does the thing again (やり直す).

inline constexpr char kTakeBack[] = "act.takeBack";

enum class Direction { Back, Again };

/// What 取り消す (Back) or やり直す (Again) would reverse for the person who signs so: his last act in force. What was taken
/// back already is passed over together with its taking back, and so is what left no change. Throws DbError.
[[nodiscard]] std::optional<PastAct> nextToReverse(Storage::Connection &db, const Blueprint &blueprint, const Journal::Signature &who,
                                                   Direction direction);
/// What a person did when he did it first, through any number of takings back: for naming it.
[[nodiscard]] Journal::Entry firstDone(Storage::Connection &db, const PastAct &past);
/// 分類を変更 A-税-0042, as open to who sees `visible`.
[[nodiscard]] QString nameOf(Storage::Connection &db, const Blueprint &blueprint, const Visibility &visible, const PastAct &past);

/// Why there is nothing, or the act that a request for act.takeBack stands for, ready to be planned.
struct Resolved {
    Act act;
    QJsonObject params;
    QJsonObject mark;
};
[[nodiscard]] tl::expected<Resolved, Support::Error> resolveTakeBack(Storage::Connection &db, const Blueprint &blueprint,
                                                                     const Actor &actor, const QJsonObject &params);
/// The descriptor that daichoctl and the help know: {entry, again, reason}.
[[nodiscard]] Act takeBackAct();

/// Makes the cells of the act what they were before it, and raises revisions: for acts that only changed rows and whose
/// rooms keep nothing derived from them. A cell that is no longer what the act had made it is an error.
[[nodiscard]] Plan planRestore(ActContext &context, const PastAct &past);
/// A reversal by planRestore().
[[nodiscard]] Reversed restoring(Storage::Connection &db, const PastAct &past);
/// How an act that only edits one row is taken back: the same act, with the values of before.
struct EditedBack {
    QString act;       ///< unit.edit
    QString table;     ///< unit
    QString parameter; ///< names the thing by its id: "unit"
    QMap<QString, QString> columns; ///< column → parameter
    QSet<QString> yesNo;            ///< columns that are true, false or unknown
};
[[nodiscard]] std::function<Reversed(Storage::Connection &, const PastAct &)> editedBack(EditedBack how);
/// The same thing closed as a mistake, by an act with the parameter that names it by its id.
[[nodiscard]] std::function<Reversed(Storage::Connection &, const PastAct &)> closedAsMistake(const QString &act, const QString &parameter);
/// The row of this table that the act made; nullopt when it made none.
[[nodiscard]] std::optional<qint64> rowMade(Storage::Connection &db, const PastAct &past, quint16 table);
/// The first entry of the act.
[[nodiscard]] Journal::Entry firstEntry(Storage::Connection &db, const PastAct &past);
/// A reason for acts that ask for one: #58113 の取り消し.
[[nodiscard]] QString takeBackReason(const PastAct &past);
/// Keys of summaries that say what a thing is called, the most telling first.
[[nodiscard]] const QStringList &tellingKeys();
/// Always the same sentence.
[[nodiscard]] std::function<Reversed(Storage::Connection &, const PastAct &)> neverBecause(const QString &sentence);

} // namespace Register
