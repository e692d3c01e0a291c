// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulecontext.h"

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

Findings required(const RuleContext &context)
{
    Findings findings;
    for (const Axis &axis : context.policy.axes) {
        if (axis.required && !context.policy.rank(axis.code, context.facts.levels))
            findings.append(context.advice(classificationField(axis.code)));
    }
    return findings;
}

Findings ground(const RuleContext &context)
{
    const QString axis = context.text(u"axis"_s);
    if (context.facts.levels.value(axis) != context.text(u"level"_s))
        return {};
    const QStringList chosen = context.facts.grounds.value(axis);
    const Level *level = context.policy.level(axis, context.text(u"level"_s));
    const bool known = level && std::any_of(level->grounds.cbegin(), level->grounds.cend(),
                                            [&](const Ground &ground) { return chosen.contains(ground.code); });
    if (known)
        return {};
    const QString field = u"grounds."_s + axis;
    return {context.axisUntouched(axis) ? context.advice(field) : context.finding(field)};
}

Findings floorLevel(const RuleContext &context)
{
    const QString axis = context.text(u"axis"_s);
    const Level *least = context.policy.level(axis, context.text(u"level"_s));
    const std::optional<int> rank = context.policy.rank(axis, context.facts.levels);
    // Without a level the thing is 未分類, which classification.required says; the floor is proposed.
    if (!least || !rank || *rank >= least->rank || !context.bearsMark())
        return {};
    const bool untouched = context.axisUntouched(axis) && context.marksUntouched();
    return {untouched ? context.advice(classificationField(axis)) : context.finding(classificationField(axis))};
}

/// The named role lowers with the reason that every relabelling gives; anybody else is told whose decision it is.
Findings lower(const RuleContext &context)
{
    const Facts &facts = context.facts;
    if (!facts.previousLevels)
        return {};
    const bool decided = !context.rule.role.isEmpty() && facts.actorRoles.contains(context.rule.role)
        && !facts.reason.trimmed().isEmpty();
    if (decided)
        return {};
    Findings findings;
    const QString only = context.text(u"axis"_s);
    for (const Axis &axis : context.policy.axes) {
        const std::optional<int> before = context.policy.rank(axis.code, *facts.previousLevels);
        const std::optional<int> after = context.policy.rank(axis.code, facts.levels);
        const bool concerned = only.isEmpty() || only == axis.code;
        if (concerned && before && after.value_or(0) < *before)
            findings.append(context.finding(classificationField(axis.code)));
    }
    return findings;
}

Findings source(const RuleContext &context)
{
    const Facts &facts = context.facts;
    if (!context.list(u"acquisitions"_s).contains(facts.fields.value(u"acquisition"_s)))
        return {};
    const Levels given = levelsFromText(facts.fields.value(u"sourceLevels"_s));
    if (given.isEmpty())
        return {context.advice(u"sourceLevels"_s)};
    Findings findings;
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        const QString chosen = facts.levels.value(it.key());
        if (chosen.isEmpty() || chosen == it.value() || !context.policy.level(it.key(), it.value()))
            continue;
        const QString field = classificationField(it.key());
        findings.append(context.axisUntouched(it.key()) ? context.advice(field) : context.finding(field));
    }
    return findings;
}

/// Registering something whose class nobody knows is right and opens a consultation, and so is doubting a class later; only the
/// answer of the role that is asked ends it.
Findings unknown(const RuleContext &context)
{
    if (!context.facts.flags.contains(u"classUnknown"_s))
        return {};
    const QString field = u"classification"_s;
    const bool doubts = context.facts.previousFlags && !context.facts.previousFlags->contains(u"classUnknown"_s);
    if (context.facts.act != "asset.relabel"_L1 || doubts)
        return {context.advice(field)};
    const bool answers = context.facts.actorRoles.contains(context.rule.role);
    return answers ? Findings{} : Findings{context.finding(field)};
}

Findings inPrinciple(const RuleContext &context)
{
    const QString axis = context.text(u"axis"_s);
    if (context.threshold() != RuleContext::Threshold::Reached)
        return {};
    const QString field = axis.isEmpty() ? QString() : classificationField(axis);
    return {context.axisUntouched(axis) ? context.advice(field) : context.finding(field)};
}

Findings excludedScope(const RuleContext &context)
{
    const bool excluded = context.list(u"scopes"_s).contains(context.facts.fields.value(u"scope"_s));
    return excluded ? Findings{context.finding(u"scope"_s)} : Findings{};
}

Findings unitVisibility(const RuleContext &context)
{
    const bool known = context.facts.act == "asset.edit"_L1 && context.marksUntouched();
    return context.bearsMark() && !known ? Findings{context.advice(u"accessScope"_s)} : Findings{};
}

Findings neverPublished(const RuleContext &context)
{
    if (!context.bearsMark())
        return {};
    Findings findings;
    QStringList refused = context.list(u"publications"_s);
    if (refused.isEmpty())
        refused.append(u"public"_s);
    if (refused.contains(context.facts.fields.value(u"publication"_s)) || context.facts.act == "asset.publish"_L1)
        findings.append(context.finding(u"publication"_s));
    if (context.threshold() == RuleContext::Threshold::Below)
        findings.append(context.finding(classificationField(context.text(u"axis"_s))));
    return findings;
}

} // namespace

const QHash<QString, RuleCheck> &classificationChecks()
{
    static const QHash<QString, RuleCheck> checks = {
        {u"classification.required"_s, required},
        {u"classification.ground"_s, ground},
        {u"classification.floor"_s, floorLevel},
        {u"classification.propose"_s, [](const RuleContext &) { return Findings{}; }}, // speaks through proposals()
        {u"classification.lower"_s, lower},
        {u"classification.source"_s, source},
        {u"classification.unknown"_s, unknown},
        {u"handling.inPrinciple"_s, inPrinciple},
        {u"scope.excluded"_s, excludedScope},
        {u"visibility.unit"_s, unitVisibility},
        {u"publication.never"_s, neverPublished},
    };
    return checks;
}

} // namespace Policy
