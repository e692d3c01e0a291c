// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organization/unitcountqueries.h"

#include "models/organization/person.h"
#include "models/register/policies.h"
#include "models/storage/query.h"

#include <QMultiMap>
#include <QSet>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Organization {

namespace {

std::optional<QDate> day(const Query &query, int column)
{
    const QDate date = QDate::fromString(query.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString labelOf(const QList<Policy::Term> &terms, const QString &code)
{
    for (const Policy::Term &term : terms) {
        if (term.code == code)
            return term.label;
    }
    return code;
}

QHash<qint64, Register::StoredPolicy> policiesById(Storage::Connection &db)
{
    QHash<qint64, Register::StoredPolicy> byId;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        byId.insert(policy.id, policy);
    return byId;
}

QHash<qint64, qint64> counts(Storage::Connection &db, const QString &sql)
{
    Query query(db, sql);
    query.run();
    QHash<qint64, qint64> byUnit;
    while (query.next())
        byUnit.insert(query.integer(0), query.integer(1));
    return byUnit;
}

QHash<qint64, qint64> personCounts(Storage::Connection &db, QDate on)
{
    Query query(db,
                u"SELECT unit_id, count(*) FROM person WHERE unit_id IS NOT NULL AND state <> 'void' "
                "AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day) GROUP BY unit_id"_s);
    query.bind(u":day"_s, on.toString(Qt::ISODate)).run();
    QHash<qint64, qint64> byUnit;
    while (query.next())
        byUnit.insert(query.integer(0), query.integer(1));
    return byUnit;
}

QList<Unit> allUnits(Storage::Connection &db)
{
    Query query(db,
                u"SELECT id, code, name, kana, kind, parent_id, policy_id, number_pattern, valid_from, valid_to, successor_id, "
                "introduced_on, state, revision FROM unit WHERE state <> 'void' ORDER BY code IS NULL, code, name, id"_s);
    query.run();
    QList<Unit> all;
    while (query.next()) {
        all.append({query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4), query.optionalInteger(5),
                    query.optionalInteger(6), query.text(7), day(query, 8), day(query, 9), query.optionalInteger(10),
                    day(query, 11), query.text(12), query.integer(13)});
    }
    return all;
}

/// Lays the units out as a tree; a unit whose parent is not shown stands at the top, so that none is lost.
class Tree
{
public:
    Tree(Storage::Connection &db, QDate on, bool withEnded, QHash<qint64, qint64> objects)
        : m_day(on), m_policies(policiesById(db)), m_persons(personCounts(db, on)), m_objects(std::move(objects))
    {
        Query first(db, u"SELECT id FROM policy ORDER BY id LIMIT 1"_s);
        m_firstPolicy = first.run().next() ? first.integer(0) : 0;
        QSet<qint64> shown;
        const QList<Unit> all = allUnits(db);
        for (const Unit &unit : all) {
            m_policyOf.insert(unit.id, unit.policyId.value_or(0));
            m_parentOf.insert(unit.id, unit.parentId.value_or(0));
            if (withEnded || unit.inForce(on))
                shown.insert(unit.id);
        }
        for (const Unit &unit : all) {
            if (shown.contains(unit.id))
                m_children[unit.parentId && shown.contains(*unit.parentId) ? *unit.parentId : 0].append(unit);
        }
    }

    QList<UnitRow> rows()
    {
        append(0, 0, {});
        return m_rows;
    }

private:
    qint64 policyOf(qint64 unitId) const
    {
        for (int steps = 0; unitId != 0 && steps < 64; ++steps) {
            if (const qint64 own = m_policyOf.value(unitId))
                return own;
            unitId = m_parentOf.value(unitId);
        }
        return m_firstPolicy;
    }

    void append(qint64 parent, int depth, const QString &above)
    {
        const QList<Unit> children = m_children.take(parent);
        for (const Unit &unit : children) {
            UnitRow row;
            row.unit = unit;
            row.depth = depth;
            row.path = above.isEmpty() ? unit.name : above + u" / "_s + unit.name;
            row.policyId = policyOf(unit.id);
            row.policyInherited = !unit.policyId;
            row.kindLabel = unit.kind;
            if (const auto policy = m_policies.constFind(row.policyId); policy != m_policies.cend()) {
                row.policyTitle = policy->title;
                row.kindLabel = labelOf(policy->document->unitKinds, unit.kind);
            }
            row.inForce = unit.inForce(m_day);
            row.objectCount = m_objects.value(unit.id);
            row.personCount = m_persons.value(unit.id);
            m_rows.append(row);
            append(unit.id, depth + 1, row.path);
        }
    }

    QDate m_day;
    QHash<qint64, Register::StoredPolicy> m_policies;
    QHash<qint64, qint64> m_persons;
    QHash<qint64, qint64> m_objects;
    qint64 m_firstPolicy = 0;
    QHash<qint64, qint64> m_policyOf;
    QHash<qint64, qint64> m_parentOf;
    QHash<qint64, QList<Unit>> m_children; ///< 0: the top
    QList<UnitRow> m_rows;
};

QHash<qint64, QString> names(Storage::Connection &db, const QString &sql)
{
    Query query(db, sql);
    query.run();
    QHash<qint64, QString> byId;
    while (query.next())
        byId.insert(query.integer(0), query.text(1));
    return byId;
}

RoleRow rowFor(const Register::StoredPolicy &policy, const Policy::Role &role)
{
    RoleRow row;
    row.policyId = policy.id;
    row.policyTitle = policy.title;
    row.role = role.code;
    row.roleLabel = role.label;
    row.clause = role.source.clause;
    row.post = role.post;
    row.scope = role.scope;
    return row;
}

/// Roles held by (policy, role); those whose code the policy's present version no longer has stay listed under the code.
QMultiMap<std::pair<qint64, QString>, RoleRow> heldRows(Storage::Connection &db, QDate on, bool withEnded)
{
    Query query(db,
                u"SELECT role_held.id, role_held.policy_id, role, person_id, coalesce(person.name, holder_text), role_held.unit_id, "
                "unit.name, role_held.valid_from, role_held.valid_to FROM role_held "
                "LEFT JOIN person ON person.id = role_held.person_id LEFT JOIN unit ON unit.id = role_held.unit_id "
                "WHERE role_held.state <> 'void' ORDER BY role_held.id DESC"_s);
    query.run();
    QMultiMap<std::pair<qint64, QString>, RoleRow> held;
    while (query.next()) {
        RoleRow row;
        row.id = query.integer(0);
        row.policyId = query.integer(1);
        row.role = query.text(2);
        row.roleLabel = row.role;
        row.personId = query.optionalInteger(3);
        row.holder = query.text(4);
        row.unitId = query.optionalInteger(5);
        row.unitName = query.text(6);
        row.validFrom = day(query, 7);
        row.validTo = day(query, 8);
        row.inForce = isWithin(row.validFrom, row.validTo, on);
        if (withEnded || !row.validTo || *row.validTo >= on)
            held.insert({row.policyId, row.role}, row);
    }
    return held;
}

} // namespace

QList<UnitRow> unitTree(Storage::Connection &db, QDate day, bool withEnded)
{
    return Tree(db, day, withEnded, objectsOfUnits(db)).rows();
}

QList<UnitRow> unitTreeOnly(Storage::Connection &db, QDate day, bool withEnded)
{
    return Tree(db, day, withEnded, {}).rows();
}

QHash<qint64, qint64> objectsOfUnits(Storage::Connection &db)
{
    // All from the index of units alone, then the few that are void: the state of each thing would be a look at its row.
    QHash<qint64, qint64> all = counts(db, u"SELECT unit_id, count(*) FROM object WHERE unit_id IS NOT NULL GROUP BY unit_id"_s);
    const QHash<qint64, qint64> gone =
        counts(db, u"SELECT unit_id, count(*) FROM object WHERE state <> 'active' AND state = 'void' AND unit_id IS NOT NULL GROUP BY +unit_id"_s);
    for (auto it = gone.cbegin(); it != gone.cend(); ++it)
        all[it.key()] -= *it;
    return all;
}

QSet<qint64> unitsInUse(Storage::Connection &db)
{
    Query query(db, u"SELECT id FROM unit WHERE EXISTS (SELECT 1 FROM object WHERE object.unit_id = unit.id AND object.state <> 'void')"_s);
    query.run();
    QSet<qint64> units;
    while (query.next())
        units.insert(query.integer(0));
    return units;
}

QList<PersonRow> personRows(Storage::Connection &db, QDate on, bool withEnded)
{
    QHash<QString, QString> employments;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        for (const Policy::Term &term : policy.document->employmentKinds) {
            if (!employments.contains(term.code))
                employments.insert(term.code, term.label);
        }
    }
    QHash<qint64, QStringList> roles;
    for (const RoleRow &role : roleRows(db, on)) {
        if (role.personId && role.inForce)
            roles[*role.personId].append(role.roleLabel);
    }
    Query query(db,
                u"SELECT person.id, person.name, person.kana, employment, unit_id, unit.name, post, external, person.valid_from, "
                "person.valid_to, person.revision FROM person LEFT JOIN unit ON unit.id = person.unit_id "
                "WHERE person.state <> 'void' ORDER BY coalesce(person.kana, person.name), person.name, person.id"_s);
    query.run();
    QList<PersonRow> rows;
    while (query.next()) {
        PersonRow row{query.integer(0), query.text(1), query.text(2), query.text(3), {}, query.optionalInteger(4), query.text(5),
                      query.text(6), query.integer(7) != 0, {}, day(query, 8), day(query, 9), true, query.integer(10)};
        row.employmentLabel = employments.value(row.employment, row.employment);
        row.roles = roles.value(row.id);
        row.inForce = isWithin(row.validFrom, row.validTo, on);
        if (withEnded || row.inForce)
            rows.append(row);
    }
    return rows;
}

QList<RoleRow> roleRows(Storage::Connection &db, QDate day, bool withEnded)
{
    auto held = heldRows(db, day, withEnded);
    QList<RoleRow> rows;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        for (const Policy::Role &role : policy.document->roles) {
            const RoleRow blank = rowFor(policy, role);
            bool isHeld = false;
            const QList<RoleRow> holders = held.values({policy.id, role.code});
            for (const RoleRow &holder : holders) {
                RoleRow row = blank;
                row.id = holder.id;
                row.personId = holder.personId;
                row.holder = holder.holder;
                row.unitId = holder.unitId;
                row.unitName = holder.unitName;
                row.validFrom = holder.validFrom;
                row.validTo = holder.validTo;
                row.inForce = holder.inForce;
                isHeld = isHeld || holder.inForce;
                rows.append(row);
            }
            held.remove({policy.id, role.code});
            if (!isHeld) {
                rows.append(blank);
                rows.last().vacant = true;
            }
        }
        for (auto it = held.cbegin(); it != held.cend(); ++it) {
            if (it.key().first == policy.id) {
                rows.append(*it);
                rows.last().policyTitle = policy.title;
            }
        }
    }
    return rows;
}

QHash<qint64, QString> unitNames(Storage::Connection &db)
{
    return names(db, u"SELECT id, name FROM unit ORDER BY id"_s);
}

QHash<qint64, QString> personNames(Storage::Connection &db)
{
    return names(db, u"SELECT id, name FROM person ORDER BY id"_s);
}

} // namespace Organization
