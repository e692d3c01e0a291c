// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/facts.h"

#include "models/policy/rulecontext.h"
#include "models/policy/rulekinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

bool speaksTo(const QStringList &acts, const QString &act)
{
    return std::any_of(acts.cbegin(), acts.cend(), [&](const QString &named) {
        return named == act || (named.endsWith(u'.') && act.startsWith(named));
    });
}

bool speaksTo(const RuleContext &context)
{
    const QStringList own = context.list(u"acts"_s);
    if (!own.isEmpty())
        return speaksTo(own, context.facts.act);
    const RuleKind *kind = ruleKind(context.rule.kind);
    return kind && speaksTo(kind->acts, context.facts.act);
}

/// What an exception sets aside is still said, with both clauses.
Findings lifted(Findings findings, const RuleContext &context)
{
    const QList<Waiver> &waivers = context.facts.waivers;
    const auto waiver = std::find_if(waivers.cbegin(), waivers.cend(), [&](const Waiver &one) { return one.rule == context.rule.id; });
    if (waiver == waivers.cend() || !mayBeLifted(context.policy, context.rule))
        return findings;
    for (Finding &finding : findings) {
        if (finding.severity == Severity::Advise)
            continue;
        finding.severity = Severity::Advise;
        finding.exception = waiver->number;
        finding.exceptionClause = waiver->clause;
        finding.text = QCoreApplication::translate("Policy", "%1 例外措置 %2（%3）により、これによらずに行います。").arg(finding.text, waiver->number, waiver->clause);
        finding.satisfy.clear();
    }
    return findings;
}

Findings ask(const RuleContext &context)
{
    const RuleCheck check = classificationChecks().value(context.rule.kind, handlingChecks().value(context.rule.kind, custodyChecks().value(context.rule.kind)));
    return check ? lifted(check(context), context) : Findings{};
}

/// What exists is registered and what has happened is recorded: both are told, neither is refused.
Findings softened(Findings findings, const Facts &facts)
{
    const bool takingOver = facts.act == "asset.takeOver"_L1;
    if (!facts.fact && !takingOver)
        return findings;
    for (Finding &finding : findings) {
        if (finding.severity == Severity::Advise)
            continue;
        finding.severity = Severity::Advise;
        finding.breach = !takingOver;
    }
    return findings;
}

Finding programFinding(const QString &rule, const QString &field, const QString &text, const QString &satisfy)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Refuse;
    finding.field = field;
    finding.text = text;
    finding.satisfy = satisfy;
    return finding;
}

/// Remarks of a disposed thing may still be corrected; its class, its whereabouts and its end may not.
bool changesDisposed(const Facts &facts)
{
    if (facts.act == "asset.edit"_L1)
        return facts.previousLevels && *facts.previousLevels != facts.levels;
    return speaksTo({u"asset.relabel"_s, u"asset.copy"_s, u"asset.provide"_s, u"asset.publish"_s, u"disposal.record"_s,
                     u"disposal.complete"_s, u"custody."_s, u"medium.store"_s},
                    facts.act);
}

} // namespace

Findings check(const Document &policy, const Facts &facts)
{
    Findings findings;
    for (const Rule &rule : policy.rules) {
        const RuleContext context{policy, facts, rule};
        if (speaksTo(context))
            findings += ask(context);
    }
    return softened(findings, facts);
}

bool mayBeLifted(const Document &policy, const Rule &rule)
{
    const std::optional<ExceptionArticle> &article = policy.exceptions;
    return article && article->lifts.contains(severityCode(rule.confirmedSeverity)) && !article->neverLifted.contains(rule.id);
}

Findings programRules(const Facts &facts)
{
    Findings findings;
    if (facts.disposed && changesDisposed(facts)) {
        findings.append(programFinding(
            u"object.disposed"_s, {},
            QCoreApplication::translate("Policy", "廃棄済のものには、分類の変更・複製・受渡し・廃棄を記録できません。"),
            QCoreApplication::translate("Policy", "廃棄の記録が誤りであれば、理由を付けてその記録を取り消してください。")));
    }
    if (facts.act == "asset.relabel"_L1 && facts.reason.trimmed().isEmpty()) {
        findings.append(programFinding(u"relabel.reason"_s, u"reason"_s,
                                       QCoreApplication::translate("Policy", "分類を変更するには理由がいります。"),
                                       QCoreApplication::translate("Policy", "変更の理由を書いてください。")));
    }
    return softened(findings, facts);
}

std::optional<QString> accessScope(const Document &policy, const Facts &facts)
{
    const QList<Rule> rules = policy.rulesOf(u"visibility.unit"_s);
    for (const Rule &rule : rules) {
        const RuleContext context{policy, facts, rule};
        if (context.bearsMark())
            return context.text(u"unitKind"_s);
    }
    return std::nullopt;
}

Levels effectiveLevels(const Document &policy, const Facts &facts)
{
    if (!facts.flags.contains(u"classUnknown"_s))
        return facts.levels;
    Levels highest;
    for (const Axis &axis : policy.axes) {
        if (!axis.levels.isEmpty())
            highest.insert(axis.code, axis.levels.first().code);
    }
    return highest;
}

} // namespace Policy
