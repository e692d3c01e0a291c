// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/relabel/relabelgroundactparts.h"

#include "models/assets/actparts.h"
#include "models/classes/inheritancerules.h"
#include "models/places/placerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

constexpr qsizetype kMostCounted = 4000; ///< different sentences; more of them are told as the last one

QString truth(const std::optional<bool> &value)
{
    return value ? (*value ? u"true"_s : u"false"_s) : QString();
}

} // namespace

RelabelGround::RelabelGround(Storage::Connection &db, const Register::Actor &actor, const RelabelWish &wish, RelabelPlan &plan)
    : m_db(db)
    , m_actor(actor)
    , m_wish(wish)
    , m_plan(plan)
    , m_exceptions(db, actor.day)
{
    m_plan.said = {Policy::Findings()};
}

const RelabelGround::Unit &RelabelGround::unit(std::optional<qint64> unitId)
{
    const auto known = m_units.constFind(unitId.value_or(0));
    if (known != m_units.cend())
        return *known;
    const Register::StoredPolicy policy = policyFor(m_db, unitId);
    const auto found = std::find_if(m_plan.policies.cbegin(), m_plan.policies.cend(), [&](const Register::StoredPolicy &one) { return one.id == policy.id; });
    const auto place = static_cast<quint16>(found - m_plan.policies.cbegin());
    if (found == m_plan.policies.cend()) {
        m_plan.policies.append(policy);
        m_copyAxes.append(Classes::inheritedAxis(*policy.document));
    }
    return *m_units.insert(unitId.value_or(0), {place, m_actor.rolesFor(policy.id, unitId)});
}

const ClassWish &RelabelGround::wish(quint32 decision, quint16 policy)
{
    const quint64 key = (quint64(decision) << 16) | policy;
    const auto known = m_wishes.constFind(key);
    return known != m_wishes.cend() ? *known : *m_wishes.insert(key, wishUnder(m_db, m_wish.decisions.at(decision), document(policy)));
}

quint16 RelabelGround::classOf(const Policy::Levels &levels)
{
    const QString text = Policy::levelsToText(levels);
    auto known = m_classes.constFind(text);
    if (known == m_classes.cend()) {
        known = m_classes.insert(text, static_cast<quint16>(m_plan.classes.size()));
        m_plan.classes.append(levels);
    }
    return *known;
}

quint8 RelabelGround::stateOf(const QString &state)
{
    qsizetype place = m_plan.states.indexOf(state);
    if (place < 0) {
        place = m_plan.states.size();
        m_plan.states.append(state);
    }
    return static_cast<quint8>(place);
}

quint16 RelabelGround::saidOf(const Policy::Findings &findings)
{
    if (findings.isEmpty())
        return 0;
    for (qsizetype at = 1; at < m_plan.said.size(); ++at) {
        if (m_plan.said.at(at) == findings)
            return static_cast<quint16>(at);
    }
    m_plan.said.append(findings);
    return static_cast<quint16>(m_plan.said.size() - 1);
}

quint16 RelabelGround::counted(QList<KeptBy> &list, const Policy::Finding &finding)
{
    for (qsizetype at = 0; at < list.size(); ++at) {
        if (list.at(at).finding == finding) {
            ++list[at].count;
            return static_cast<quint16>(at);
        }
    }
    if (list.size() < kMostCounted)
        list.append({finding, 0});
    ++list.last().count;
    return static_cast<quint16>(list.size() - 1);
}

bool RelabelGround::isBelow(quint16 policy, quint16 copy, quint16 source) const
{
    return Classes::isBelowOn(document(policy), copyAxis(policy), levels(copy), levels(source));
}

quint16 RelabelGround::raised(quint16 policy, quint16 copy, quint16 source)
{
    const QString &axis = copyAxis(policy);
    Policy::Levels after = levels(copy);
    after.insert(axis, levels(source).value(axis));
    return classOf(after);
}

/// storage.lockable, judged as if the thing were put there now. A place of which nothing is known does not suffice.
std::optional<Policy::Finding> RelabelGround::placeFinding(quint16 policy, qint64 place, quint16 known)
{
    const auto key = std::pair(place, (quint64(policy) << 16) | known);
    const auto judged = m_judged.constFind(key);
    if (judged != m_judged.cend())
        return *judged;
    auto holds = m_places.constFind(place);
    if (holds == m_places.cend())
        holds = m_places.insert(place, Places::propertiesAt(m_db, place));
    Policy::Facts facts;
    facts.act = u"medium.store"_s;
    facts.levels = levels(known);
    facts.fields = {{u"placeLockable"_s, truth(holds->lockable)}, {u"placeSafe"_s, truth(holds->safe)}};
    const QList<Policy::Rule> rules = document(policy).rulesOf(u"storage.lockable"_s);
    std::optional<Policy::Finding> found;
    for (const Policy::Finding &finding : Policy::check(document(policy), facts)) {
        const bool isAbout = std::any_of(rules.cbegin(), rules.cend(), [&finding](const Policy::Rule &rule) { return rule.id == finding.rule; });
        if (isAbout && finding.severity != Policy::Severity::Advise && !found)
            found = finding;
    }
    return *m_judged.insert(key, found);
}

quint16 RelabelGround::storage(quint16 policy, std::optional<qint64> place, quint16 before, quint16 after)
{
    if (!place || before == after)
        return 0;
    const std::optional<Policy::Finding> now = placeFinding(policy, *place, after);
    if (!now)
        return 0;
    const std::optional<Policy::Finding> then = placeFinding(policy, *place, before);
    if (then && then->rule == now->rule)
        return 0; // it did not suffice before either: not what follows from this
    return static_cast<quint16>(1 + counted(m_plan.storage, *now));
}

} // namespace Assets
