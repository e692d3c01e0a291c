// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organization/person.h"
#include "models/organization/unit.h"
#include "models/register/act.h"
#include "models/register/policies.h"

#include <QHash>
#include <QSet>

namespace Organization {

/// Loading units, persons and roles held. All functions read only and throw DbError.

[[nodiscard]] std::optional<Unit> unit(Storage::Connection &db, qint64 id);
/// All units, those entered by mistake left out, by code, name and id.
[[nodiscard]] QList<Unit> units(Storage::Connection &db);
[[nodiscard]] std::optional<Person> person(Storage::Connection &db, qint64 id);
/// All persons, those entered by mistake left out, by kana, name and id.
[[nodiscard]] QList<Person> persons(Storage::Connection &db);
[[nodiscard]] std::optional<RoleHeld> roleHeld(Storage::Connection &db, qint64 id);
/// All roles held, ended ones too, by policy, role and id.
[[nodiscard]] QList<RoleHeld> rolesHeld(Storage::Connection &db);
[[nodiscard]] QList<RoleHeld> rolesHeldBy(Storage::Connection &db, qint64 personId, QDate day);

/// The units that a text may mean: by id or code, else by exact name, else by folded name or path ("総務課 / 庶務係").
/// Where a name is borne by several, those that have ended step back. Empty: none; more than one: ambiguous.
[[nodiscard]] QList<Unit> matchingUnits(Storage::Connection &db, const QString &text);
/// The one unit a text means; nullopt when there is none or more than one.
[[nodiscard]] std::optional<Unit> findUnit(Storage::Connection &db, const QString &text);
[[nodiscard]] QList<Person> matchingPersons(Storage::Connection &db, const QString &text);
[[nodiscard]] std::optional<Person> findPerson(Storage::Connection &db, const QString &text);

/// The unit that a parameter names: a JSON number is an id, a text an id, code, name or path. Absent or empty gives nullopt
/// without an error; unknown or ambiguous gives nullopt and one error at `name`, which names the candidates.
[[nodiscard]] std::optional<Unit> unitParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                                            QList<Register::FieldError> &errors);
[[nodiscard]] std::optional<Person> personParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                                                QList<Register::FieldError> &errors);

/// The 適用規程 of a unit: its own, else the nearest parent's, else the register's first. 0 in a register without policies.
[[nodiscard]] qint64 policyIdForUnit(Storage::Connection &db, std::optional<qint64> unitId);
/// The 適用規程 itself. Throws DbError (Damaged) in a register without policies.
[[nodiscard]] Register::StoredPolicy appliedPolicy(Storage::Connection &db, std::optional<qint64> unitId);
/// The same for many units, each read once.
class AppliedPolicies
{
public:
    explicit AppliedPolicies(Storage::Connection &db) : m_db(db) { }
    /// Valid until the next call.
    const Register::StoredPolicy &of(std::optional<qint64> unitId);

private:
    Storage::Connection &m_db;
    QHash<qint64, Register::StoredPolicy> m_known; ///< by unit; 0 = none
};
/// The pattern of new numbers: the unit's own, else the nearest parent's, else Register::kDefaultNumberPattern.
[[nodiscard]] QString numberPatternForUnit(Storage::Connection &db, std::optional<qint64> unitId);
/// What {unit} stands for in a number: the unit's code, else its name.
[[nodiscard]] QString numberCodeOf(const Unit &unit);
/// The unit itself and everything below it, ended units too.
[[nodiscard]] QSet<qint64> withDescendants(Storage::Connection &db, qint64 unitId);
/// Names from the root down: 総務部 / 総務課 / 庶務係. Empty for an unknown id.
[[nodiscard]] QString unitPath(Storage::Connection &db, qint64 unitId);

} // namespace Organization
