// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/restrictionqueries.h"

#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/storage/statement.h"

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

class Gatherer
{
public:
    Gatherer(Storage::Connection &db, RestrictionsBorne &borne) : m_db(db), m_borne(borne)
    {
        for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
            for (const Policy::Restriction &one : policy.document->restrictions) {
                m_places.insert({policy.id, one.code}, m_borne.restrictions.size());
                m_borne.restrictions.append({policy.id, one.code, one.text, one.source.clause, one.source.status == Policy::Status::Default, {}, {}});
            }
            m_policies.insert(policy.id, policy);
        }
    }

    void take(qint64 asset, qint64 unit, const QByteArray &levels, const RestrictionChoice &choice)
    {
        const qint64 policy = policyOf(unit);
        for (const qsizetype place : proposed(policy, levels)) {
            RestrictionBearers &one = m_borne.restrictions[place];
            const bool isLifted = choice.removed.contains(one.code);
            (isLifted ? one.lifted : one.borne).set(asset);
            if (!isLifted)
                m_borne.bound.set(asset);
        }
        for (const QString &added : choice.added) {
            m_borne.restrictions[placeOf(policy, added)].borne.set(asset);
            m_borne.bound.set(asset);
        }
        if (!choice.isEmpty())
            m_borne.choices.insert(asset, choice);
    }

private:
    qint64 policyOf(qint64 unit)
    {
        auto known = m_policyOfUnit.constFind(unit);
        if (known == m_policyOfUnit.cend())
            known = m_policyOfUnit.insert(unit, Organization::policyIdForUnit(m_db, unit > 0 ? std::optional(unit) : std::nullopt));
        return *known;
    }

    /// Few combinations of levels, many assets.
    const QVector<qsizetype> &proposed(qint64 policy, const QByteArray &levels)
    {
        const auto key = std::pair(policy, levels);
        auto known = m_proposed.constFind(key);
        if (known == m_proposed.cend()) {
            QVector<qsizetype> places;
            const auto stored = m_policies.constFind(policy);
            if (stored != m_policies.cend()) {
                for (const Policy::Restriction &one : stored->document->proposedRestrictions(Policy::levelsFromText(QString::fromUtf8(levels))))
                    places.append(m_places.value({policy, one.code}));
            }
            known = m_proposed.insert(key, places);
        }
        return *known;
    }

    /// One in the office's own words is the same whatever the policy.
    qsizetype placeOf(qint64 policy, const QString &added)
    {
        if (const auto own = m_places.constFind({policy, added}); own != m_places.cend())
            return *own;
        auto known = m_places.constFind({0, added});
        if (known == m_places.cend()) {
            known = m_places.insert({0, added}, m_borne.restrictions.size());
            m_borne.restrictions.append({0, {}, added, {}, false, {}, {}});
        }
        return *known;
    }

    Storage::Connection &m_db;
    RestrictionsBorne &m_borne;
    QHash<std::pair<qint64, QString>, qsizetype> m_places;
    QHash<qint64, Register::StoredPolicy> m_policies;
    QHash<qint64, qint64> m_policyOfUnit;
    QHash<std::pair<qint64, QByteArray>, QVector<qsizetype>> m_proposed;
};

} // namespace

RestrictionsBorne restrictionsBorne(Storage::Connection &db, const Register::Visibility &visible, const IdBits &assets)
{
    RestrictionsBorne borne;
    Gatherer gatherer(db, borne);
    Storage::Statement row(db, u"SELECT asset.id, object.unit_id, asset.levels, asset.restrictions, asset.access_scope "
                               "FROM asset JOIN object ON object.id = asset.id ORDER BY asset.id"_s);
    while (row.step()) {
        const qint64 asset = row.integer(0);
        if (!assets.has(asset))
            continue;
        const qint64 unit = row.integer(1);
        if (!visible.sees(row.bytes(4) == "unit", unit > 0 ? std::optional(unit) : std::nullopt)) {
            borne.hidden.set(asset);
            continue;
        }
        const QByteArrayView choice = row.bytes(3);
        gatherer.take(asset, unit, row.bytes(2).toByteArray(), choice.isEmpty() ? RestrictionChoice() : restrictionsFromText(QString::fromUtf8(choice)));
    }
    return borne;
}

} // namespace Assets
