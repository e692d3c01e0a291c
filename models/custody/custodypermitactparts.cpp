// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodypermitactparts.h"

#include "models/permits/exceptionqueries.h"
#include "models/permits/permitcoverservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Custody {

namespace {

bool isOfPermits(const Policy::Document &policy, const Policy::Finding &finding)
{
    return std::any_of(policy.rules.cbegin(), policy.rules.cend(), [&finding](const Policy::Rule &rule) {
        return rule.id == finding.rule && (rule.kind == "custody.permit"_L1 || rule.kind == "copy.permit"_L1);
    });
}

Policy::PermitAsk askOf(const Wish &wish, const Item &item)
{
    Policy::PermitAsk ask;
    ask.act = wish.kind->code;
    ask.boundary = item.boundary;
    ask.isInformation = !item.before;
    if (!item.before) {
        ask.levels = item.asset->levels;
        return ask;
    }
    ask.kind = item.before->text("kind");
    ask.levels = item.before->held.levels;
    ask.undecided = item.before->held.undecided;
    ask.nothingOnIt = ask.levels.isEmpty() && ask.undecided.isEmpty();
    return ask;
}

/// What an exception in force sets aside is only told.
void setAside(const Policy::Document &policy, const QList<Policy::Waiver> &waivers, Policy::Finding &finding)
{
    const auto waiver = std::find_if(waivers.cbegin(), waivers.cend(), [&finding](const Policy::Waiver &one) { return one.rule == finding.rule; });
    const auto rule = std::find_if(policy.rules.cbegin(), policy.rules.cend(), [&finding](const Policy::Rule &one) { return one.id == finding.rule; });
    if (waiver == waivers.cend() || rule == policy.rules.cend() || !Policy::mayBeLifted(policy, *rule))
        return;
    finding.severity = Policy::Severity::Advise;
    finding.exception = waiver->number;
    finding.exceptionClause = waiver->clause;
}

} // namespace

void askForPermits(Register::ActContext &context, const Wish &wish, Item &item)
{
    const Policy::Document &policy = *item.policy.document;
    item.findings.removeIf([&policy](const Policy::Finding &finding) { return isOfPermits(policy, finding); });
    const Policy::PermitAsk ask = askOf(wish, item);
    const Permits::PermitThing thing{{item.object.kind, item.object.id}, ask.kind, item.object.unitId, ask.levels};
    const QString typed = wish.texts.value(u"permit"_s);
    const Permits::PermitAnswer answer = Permits::permitsFor(context.db, item.policy, ask, thing, item.event.happenedAt, typed);
    QStringList numbers;
    for (const Permits::PermitUse &use : answer.uses) {
        item.permits.append(use.permitId);
        numbers.append(use.number);
    }
    if (!numbers.isEmpty())
        item.event.texts.insert(u"permit"_s, numbers.join(u'、'));
    const QList<Policy::Waiver> waivers = Permits::waivers(context.db, context.actor, item.policy, item.object.unitId, item.object.id);
    for (Policy::Finding finding : answer.findings) {
        setAside(policy, waivers, finding);
        if (wish.fact && finding.severity != Policy::Severity::Advise) {
            finding.severity = Policy::Severity::Advise;
            finding.breach = true;
        }
        item.findings.append(finding);
    }
}

} // namespace Custody
