// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulecontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

Proposal proposal(const RuleContext &context, const QString &axis, const QString &level)
{
    Proposal proposed;
    proposed.axis = axis;
    proposed.level = level;
    proposed.ground = context.text(u"ground"_s);
    proposed.rule = context.rule.id;
    proposed.clause = context.rule.source.clause;
    proposed.text = context.rule.text;
    proposed.status = context.rule.source.status;
    return proposed;
}

QList<Proposal> proposedBy(const RuleContext &context)
{
    const QString &kind = context.rule.kind;
    QList<Proposal> proposed;
    if (kind == "classification.floor"_L1 || kind == "classification.propose"_L1) {
        if (context.bearsMark()) {
            proposed.append(proposal(context, context.text(u"axis"_s), context.text(u"level"_s)));
            proposed.last().locked = kind == "classification.floor"_L1;
        }
    } else if (kind == "classification.source"_L1
               && context.list(u"acquisitions"_s).contains(context.facts.fields.value(u"acquisition"_s))) {
        const Levels given = levelsFromText(context.facts.fields.value(u"sourceLevels"_s));
        for (auto it = given.cbegin(); it != given.cend(); ++it) {
            if (!context.policy.level(it.key(), it.value()))
                continue;
            proposed.append(proposal(context, it.key(), it.value()));
            proposed.last().locked = true;
        }
    }
    return proposed;
}

/// The highest wins; of two of one rank the one that rests on the harder rule, then the first.
bool outweighs(const Document &policy, const Proposal &candidate, const Proposal &present)
{
    const int rank = policy.level(candidate.axis, candidate.level)->rank;
    const int presentRank = policy.level(present.axis, present.level)->rank;
    return rank != presentRank ? rank > presentRank : candidate.locked && !present.locked;
}

using Lines = QList<Guidance>;

void appendRestrictions(const Document &policy, const Levels &levels, const Levels &chosen, Lines &lines)
{
    const QList<Restriction> restrictions = policy.proposedRestrictions(levels);
    for (const Restriction &restriction : restrictions) {
        const bool prohibits = restriction.kind == "prohibit"_L1;
        const bool assumed = !chosen.contains(restriction.axis);
        lines.append({prohibits ? Guidance::Allowed::Cannot : Guidance::Allowed::Needs, restriction.text,
                      restriction.source.clause, assumed ? Status::Default : restriction.source.status,
                      restriction.code});
    }
}

bool forbids(const Rule &rule)
{
    return rule.kind == "provide.ban"_L1 || rule.kind == "publish.ban"_L1 || rule.kind == "storage.placeBan"_L1;
}

bool asksPermit(const Rule &rule)
{
    return rule.kind == "custody.permit"_L1 || rule.kind == "copy.permit"_L1 || rule.kind == "disposal.permission"_L1;
}

void appendRule(const RuleContext &context, const Levels &chosen, Lines &lines)
{
    const QString subject = context.text(u"subject"_s);
    if (subject.isEmpty())
        return;
    Guidance line{Guidance::Allowed::Needs, {}, context.rule.source.clause, context.rule.source.status, context.rule.id};
    const QString axis = context.text(u"axis"_s);
    if (!axis.isEmpty() && !chosen.contains(axis))
        line.status = Status::Default;
    if (context.threshold() == RuleContext::Threshold::Below) {
        if (!forbids(context.rule) && !asksPermit(context.rule))
            return;
        line.allowed = Guidance::Allowed::Can;
        line.text = forbids(context.rule)
            ? QCoreApplication::translate("Policy", "%1（この分類では禁じられていません）").arg(subject)
            : QCoreApplication::translate("Policy", "%1（この分類では許可がいりません）").arg(subject);
    } else {
        line.allowed = forbids(context.rule) ? Guidance::Allowed::Cannot : Guidance::Allowed::Needs;
        line.text = subject + u"："_s + context.rule.text;
    }
    lines.append(line);
}

} // namespace

QList<Proposal> proposals(const Document &policy, const Facts &facts)
{
    QList<Proposal> best;
    for (const Rule &rule : policy.rules) {
        const QList<Proposal> proposed = proposedBy({policy, facts, rule});
        for (const Proposal &candidate : proposed) {
            const auto present = std::find_if(best.begin(), best.end(),
                                              [&](const Proposal &other) { return other.axis == candidate.axis; });
            if (present == best.end())
                best.append(candidate);
            else if (outweighs(policy, candidate, *present))
                *present = candidate;
        }
    }
    return best;
}

QList<Guidance> guidance(const Document &policy, const Levels &levels)
{
    Facts facts;
    facts.levels = levels;
    Levels chosen;
    for (const Axis &axis : policy.axes) {
        if (policy.rank(axis.code, levels))
            chosen.insert(axis.code, levels.value(axis.code));
        else if (axis.required && !axis.levels.isEmpty())
            facts.levels.insert(axis.code, axis.levels.first().code);
    }
    Lines lines;
    appendRestrictions(policy, facts.levels, chosen, lines);
    for (const Rule &rule : policy.rules)
        appendRule({policy, facts, rule}, chosen, lines);
    std::stable_sort(lines.begin(), lines.end(), [](const Guidance &a, const Guidance &b) {
        return static_cast<int>(a.allowed) > static_cast<int>(b.allowed);
    });
    return lines;
}

} // namespace Policy
