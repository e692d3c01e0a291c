// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/asset.h"
#include "models/policy/facts.h"
#include "models/register/act.h"
#include "models/register/policies.h"

namespace Assets {

/// What a change of class does to copies, printouts and backups (INV-03). All functions throw DbError.

/// A copy that follows its source.
struct Inherited {
    Asset before;
    Asset after;            ///< equal to `before` where `byHand`
    QString sourceNumber;
    bool byHand = false;    ///< under another policy, whose levels cannot be compared: only told
};

/// The copies, and copies of copies, that would be below once the asset has these levels. Disposed, returned and void
/// ones stay what they are.
[[nodiscard]] QList<Inherited> inheritedBy(Storage::Connection &db, const Register::StoredPolicy &policy,
                                           const Register::ObjectRow &source, const Policy::Levels &levels);
/// One line for each, and one for the rest of very many; of a closed one only the number (INV-44).
[[nodiscard]] QList<Register::Consequence> consequencesOf(const Policy::Document &policy, const Register::Visibility &visible,
                                                          const QList<Inherited> &inherited);
/// Raises them, each with its own decision, row and journal entry. No entry may be open. Returns their numbers.
QStringList writeInherited(Register::ActContext &context, const Register::StoredPolicy &policy, const QList<Inherited> &inherited);

/// Why a copy was raised, for its decision and its history.
[[nodiscard]] QString inheritedReason(const QString &sourceNumber);
/// What its entry tells beside its names.
[[nodiscard]] QJsonObject inheritedSummary(const Policy::Document &policy, const Policy::Levels &before, const Policy::Levels &after,
                                           const QString &reason, const QString &sourceNumber);

/// Says to the rules that the asset is a copy: `originLevels` of the facts, from the links that are there.
void addOrigin(Storage::Connection &db, const Register::StoredPolicy &policy, qint64 id, Policy::Facts &facts);

/// 表示の更新待ち: told where the change leaves a mark that no longer fits (INV-09).
[[nodiscard]] QList<Register::Consequence> labelConsequences(const Asset &before, const Asset &after);

} // namespace Assets
