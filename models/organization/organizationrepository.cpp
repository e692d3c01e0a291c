// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/organizationrepository.h"

#include "models/register/objects.h"
#include "models/storage/dberror.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Organization {

namespace {

const QString kUnitColumns = u"id, code, name, kana, kind, parent_id, policy_id, number_pattern, valid_from, valid_to, "
                             "successor_id, introduced_on, state, revision"_s;
const QString kPersonColumns = u"id, name, kana, employment, unit_id, post, external, valid_from, valid_to, state, revision"_s;
const QString kRoleColumns = u"id, policy_id, role, person_id, holder_text, unit_id, valid_from, valid_to, state"_s;

std::optional<QDate> day(const Query &query, int column)
{
    const QDate date = QDate::fromString(query.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Unit readUnit(const Query &query)
{
    Unit unit;
    unit.id = query.integer(0);
    unit.code = query.text(1);
    unit.name = query.text(2);
    unit.kana = query.text(3);
    unit.kind = query.text(4);
    unit.parentId = query.optionalInteger(5);
    unit.policyId = query.optionalInteger(6);
    unit.numberPattern = query.text(7);
    unit.validFrom = day(query, 8);
    unit.validTo = day(query, 9);
    unit.successorId = query.optionalInteger(10);
    unit.introducedOn = day(query, 11);
    unit.state = query.text(12);
    unit.revision = query.integer(13);
    return unit;
}

Person readPerson(const Query &query)
{
    Person person;
    person.id = query.integer(0);
    person.name = query.text(1);
    person.kana = query.text(2);
    person.employment = query.text(3);
    person.unitId = query.optionalInteger(4);
    person.post = query.text(5);
    person.external = query.integer(6) != 0;
    person.validFrom = day(query, 7);
    person.validTo = day(query, 8);
    person.state = query.text(9);
    person.revision = query.integer(10);
    return person;
}

RoleHeld readRole(const Query &query)
{
    RoleHeld held;
    held.id = query.integer(0);
    held.policyId = query.integer(1);
    held.role = query.text(2);
    held.personId = query.optionalInteger(3);
    held.holderText = query.text(4);
    held.unitId = query.optionalInteger(5);
    held.validFrom = day(query, 6);
    held.validTo = day(query, 7);
    held.state = query.text(8);
    return held;
}

/// The unit and everything above it, nearest first. A ring, which no act can make, ends the walk.
QList<Unit> upwards(Storage::Connection &db, std::optional<qint64> unitId)
{
    QList<Unit> chain;
    QSet<qint64> seen;
    for (std::optional<qint64> at = unitId; at && !seen.contains(*at);) {
        seen.insert(*at);
        const std::optional<Unit> found = unit(db, *at);
        if (!found)
            break;
        chain.append(*found);
        at = found->parentId;
    }
    return chain;
}

} // namespace

std::optional<Unit> unit(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT "_s + kUnitColumns + u" FROM unit WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(readUnit(query)) : std::nullopt;
}

QList<Unit> units(Storage::Connection &db)
{
    Query query(db, u"SELECT "_s + kUnitColumns + u" FROM unit WHERE state <> 'void' ORDER BY code, name, id"_s);
    query.run();
    QList<Unit> all;
    while (query.next())
        all.append(readUnit(query));
    return all;
}

std::optional<Person> person(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT "_s + kPersonColumns + u" FROM person WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(readPerson(query)) : std::nullopt;
}

QList<Person> persons(Storage::Connection &db)
{
    Query query(db, u"SELECT "_s + kPersonColumns + u" FROM person WHERE state <> 'void' ORDER BY kana, name, id"_s);
    query.run();
    QList<Person> all;
    while (query.next())
        all.append(readPerson(query));
    return all;
}

std::optional<RoleHeld> roleHeld(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT "_s + kRoleColumns + u" FROM role_held WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(readRole(query)) : std::nullopt;
}

QList<RoleHeld> rolesHeld(Storage::Connection &db)
{
    Query query(db, u"SELECT "_s + kRoleColumns + u" FROM role_held WHERE state <> 'void' ORDER BY policy_id, role, id"_s);
    query.run();
    QList<RoleHeld> all;
    while (query.next())
        all.append(readRole(query));
    return all;
}

QList<RoleHeld> rolesHeldBy(Storage::Connection &db, qint64 personId, QDate day)
{
    Query query(db, u"SELECT "_s + kRoleColumns + u" FROM role_held WHERE person_id = :person ORDER BY policy_id, role, id"_s);
    query.bind(u":person"_s, personId).run();
    QList<RoleHeld> held;
    while (query.next()) {
        const RoleHeld role = readRole(query);
        if (role.inForce(day))
            held.append(role);
    }
    return held;
}

qint64 policyIdForUnit(Storage::Connection &db, std::optional<qint64> unitId)
{
    const QList<Unit> chain = upwards(db, unitId);
    for (const Unit &unit : chain) {
        if (unit.policyId)
            return *unit.policyId;
    }
    Query first(db, u"SELECT id FROM policy ORDER BY id LIMIT 1"_s);
    return first.run().next() ? first.integer(0) : 0;
}

Register::StoredPolicy appliedPolicy(Storage::Connection &db, std::optional<qint64> unitId)
{
    const auto policy = Register::storedPolicy(db, policyIdForUnit(db, unitId));
    if (!policy)
        throw Storage::DbError(Storage::DbError::Code::Damaged, u"a unit has no policy"_s);
    return *policy;
}

const Register::StoredPolicy &AppliedPolicies::of(std::optional<qint64> unitId)
{
    auto known = m_known.constFind(unitId.value_or(0));
    if (known == m_known.cend())
        known = m_known.insert(unitId.value_or(0), appliedPolicy(m_db, unitId));
    return *known;
}

QString numberPatternForUnit(Storage::Connection &db, std::optional<qint64> unitId)
{
    const QList<Unit> chain = upwards(db, unitId);
    for (const Unit &unit : chain) {
        if (!unit.numberPattern.isEmpty())
            return unit.numberPattern;
    }
    return QString::fromLatin1(Register::kDefaultNumberPattern);
}

QString numberCodeOf(const Unit &unit)
{
    return unit.code.isEmpty() ? unit.name : unit.code;
}

QSet<qint64> withDescendants(Storage::Connection &db, qint64 unitId)
{
    Query query(db,
                u"WITH RECURSIVE below (id) AS (SELECT id FROM unit WHERE id = :id "
                "UNION SELECT unit.id FROM unit JOIN below ON unit.parent_id = below.id) SELECT id FROM below"_s);
    query.bind(u":id"_s, unitId).run();
    QSet<qint64> ids;
    while (query.next())
        ids.insert(query.integer(0));
    return ids;
}

QString unitPath(Storage::Connection &db, qint64 unitId)
{
    QStringList names;
    for (const Unit &unit : upwards(db, unitId))
        names.prepend(unit.name);
    return names.join(u" / "_s);
}

} // namespace Organization
