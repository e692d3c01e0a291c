// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/inheritancerules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Classes {

namespace {

const QString kRuleKind = u"copy.inherits"_s;

} // namespace

QString inheritedAxis(const Policy::Document &policy)
{
    const QList<Policy::Rule> rules = policy.rulesOf(kRuleKind);
    if (!rules.isEmpty())
        return rules.first().params.value(u"axis"_s).toString();
    return policy.axes.isEmpty() ? QString() : policy.axes.first().code;
}

bool isBelowSource(const Policy::Document &policy, const Policy::Levels &copy, const Policy::Levels &source)
{
    return isBelowOn(policy, inheritedAxis(policy), copy, source);
}

bool isBelowOn(const Policy::Document &policy, const QString &axis, const Policy::Levels &copy, const Policy::Levels &source)
{
    const std::optional<int> least = policy.rank(axis, source);
    const std::optional<int> own = policy.rank(axis, copy);
    return least && (!own || *own < *least);
}

Policy::Findings copyFindings(const Policy::Document &policy, const Policy::Facts &facts)
{
    const auto origin = facts.fields.constFind(u"originLevels"_s);
    if (origin == facts.fields.cend() || !policy.rulesOf(kRuleKind).isEmpty() || policy.axes.isEmpty())
        return {};
    const QString axis = inheritedAxis(policy);
    const std::optional<int> own = policy.rank(axis, facts.levels);
    const int highest = policy.axis(axis)->levels.first().rank;
    if (!own || *own >= policy.rank(axis, Policy::levelsFromText(*origin)).value_or(highest))
        return {};
    Policy::Finding finding;
    finding.rule = kRuleKind;
    finding.severity = Policy::Severity::Reason;
    finding.field = u"classification."_s + axis;
    finding.text = QCoreApplication::translate("Classes", "複製・印刷物・バックアップは、元より低い分類にできません。");
    finding.satisfy = QCoreApplication::translate("Classes", "元と同じか、それより高い区分を選んでください。");
    return {finding};
}

Policy::Findings excerptFindings(const Policy::Document &policy, const Policy::Facts &facts, const Policy::Levels &source)
{
    Policy::Facts lowering = facts;
    lowering.act = u"asset.relabel"_s;
    lowering.previousLevels = source;
    for (const QString &axis : source.keys()) {
        if (!facts.levels.contains(axis)) // not decided yet is not lower
            lowering.levels.insert(axis, source.value(axis));
    }
    Policy::Findings findings = Policy::check(policy, lowering);
    const QList<Policy::Rule> rules = policy.rulesOf(u"classification.lower"_s);
    findings.removeIf([&rules](const Policy::Finding &finding) {
        return std::none_of(rules.cbegin(), rules.cend(), [&finding](const Policy::Rule &rule) { return rule.id == finding.rule; });
    });
    return findings;
}

QList<Raise> raises(const Policy::Document &policy, qint64 source, const Policy::Levels &levels,
                    const std::function<QList<Copy>(qint64)> &copiesOf)
{
    const QString axis = inheritedAxis(policy);
    QList<Raise> raised;
    QSet<qint64> seen{source};
    QList<qint64> sources{source};
    while (!sources.isEmpty()) {
        const qint64 from = sources.takeFirst();
        for (const Copy &copy : copiesOf(from)) {
            if (seen.contains(copy.id) || !isBelowOn(policy, axis, copy.levels, levels))
                continue;
            seen.insert(copy.id);
            Policy::Levels after = copy.levels;
            after.insert(axis, levels.value(axis));
            raised.append({copy.id, from, copy.levels, after});
            sources.append(copy.id);
        }
    }
    return raised;
}

} // namespace Classes
