// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/relabel/relabelplanactparts.h"
#include "models/permits/exceptionqueries.h"
#include "models/places/place.h"

namespace Assets {

/// What is asked again and again while many assets are judged, each looked up once: the policy of a unit, the roles that the
/// actor holds there, a decision as a policy reads it, a class among those that are known, what holds at a place.
class RelabelGround
{
public:
    RelabelGround(Storage::Connection &db, const Register::Actor &actor, const RelabelWish &wish, RelabelPlan &plan);

    struct Unit {
        quint16 policy = 0; ///< in RelabelPlan::policies
        QStringList roles;
    };
    [[nodiscard]] const Unit &unit(std::optional<qint64> unitId);
    [[nodiscard]] const Policy::Document &document(quint16 policy) const { return *m_plan.policies.at(policy).document; }
    /// What exceptions let be otherwise for this asset.
    [[nodiscard]] QList<Policy::Waiver> waivers(quint16 policy, std::optional<qint64> unitId, qint64 asset) const
    {
        return m_exceptions.waivers(m_plan.policies.at(policy), unitId, asset);
    }
    /// The axis on which copies follow their source.
    [[nodiscard]] const QString &copyAxis(quint16 policy) const { return m_copyAxes.at(policy); }
    [[nodiscard]] const ClassWish &wish(quint32 decision, quint16 policy);

    [[nodiscard]] quint16 classOf(const Policy::Levels &levels);
    [[nodiscard]] const Policy::Levels &levels(quint16 known) const { return m_plan.classes.at(known); }
    [[nodiscard]] quint8 stateOf(const QString &state);
    [[nodiscard]] quint16 saidOf(const Policy::Findings &findings);
    /// Where that finding is counted.
    [[nodiscard]] static quint16 counted(QList<KeptBy> &list, const Policy::Finding &finding);

    /// A class that the copy does not reach.
    [[nodiscard]] bool isBelow(quint16 policy, quint16 copy, quint16 source) const;
    /// The copy's class with the source's level on the axis on which it follows.
    [[nodiscard]] quint16 raised(quint16 policy, quint16 copy, quint16 source);
    /// 1 + place in RelabelPlan::storage of the rule that asks for another place now and did not before; 0 = none.
    [[nodiscard]] quint16 storage(quint16 policy, std::optional<qint64> place, quint16 before, quint16 after);

private:
    [[nodiscard]] std::optional<Policy::Finding> placeFinding(quint16 policy, qint64 place, quint16 known);

    Storage::Connection &m_db;
    const Register::Actor &m_actor;
    const RelabelWish &m_wish;
    RelabelPlan &m_plan;
    Permits::InForce m_exceptions;
    QHash<qint64, Unit> m_units;
    QStringList m_copyAxes;
    QHash<quint64, ClassWish> m_wishes;
    QHash<QString, quint16> m_classes; ///< by their stored form
    QHash<qint64, Places::Properties> m_places;
    QHash<std::pair<qint64, quint64>, std::optional<Policy::Finding>> m_judged; ///< by place, and policy with class
};

} // namespace Assets
