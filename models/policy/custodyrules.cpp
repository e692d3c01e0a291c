// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What policies ask of hand-overs beside permits: a record, checks, escorts, carriers, protection.
#include "models/policy/rulecontext.h"

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

using Threshold = RuleContext::Threshold;

bool isGiven(const RuleContext &context, const QString &field)
{
    return !context.facts.fields.value(field).trimmed().isEmpty();
}

/// Where nobody has decided the class, it counts as the highest (INV-05), as a default of ours.
Findings asked(const RuleContext &context, const QString &field)
{
    switch (context.threshold()) {
    case Threshold::Below: return {};
    case Threshold::Reached: return {context.finding(field)};
    case Threshold::Unclassified: break;
    }
    Finding unsure = context.finding(field);
    unsure.status = Status::Default;
    unsure.severity = std::min(unsure.severity, Severity::Reason);
    return {unsure};
}

bool isOfKind(const RuleContext &context)
{
    const QStringList kinds = context.list(u"mediumKinds"_s);
    return kinds.isEmpty() || kinds.contains(context.facts.kind);
}

/// The duty to keep a record of hand-overs, with what it has to say.
Findings record(const RuleContext &context)
{
    Findings findings;
    const QStringList fields = context.list(u"fields"_s);
    for (const QString &field : fields) {
        if (!isGiven(context, field))
            findings += asked(context, field);
    }
    return findings;
}

/// What comes from outside is checked for malicious programs first (INV-27).
Findings virusCheck(const RuleContext &context)
{
    const bool concerned = !context.facts.flags.contains(u"paper"_s) && !isGiven(context, u"virusCheckedAt"_s);
    return concerned ? asked(context, u"virusCheckedAt"_s) : Findings{};
}

/// Into a controlled area: somebody of the staff has checked that it is safe, and somebody goes with it (INV-27).
Findings escort(const RuleContext &context)
{
    if (context.facts.fields.value(u"placeControlledArea"_s) == "false"_L1)
        return {};
    Findings findings;
    for (const QString &field : {u"safetyCheckedBy"_s, u"accompaniedBy"_s}) {
        if (!isGiven(context, field))
            findings += asked(context, field);
    }
    return findings;
}

/// Back is not ready: nothing is connected again before it has been checked (INV-26).
Findings reconnect(const RuleContext &context)
{
    if (!isOfKind(context) || !context.facts.flags.contains(u"unconnected"_s))
        return {};
    if (context.facts.act != "custody.reconnect"_L1)
        return {context.finding(u"medium"_s)};
    Findings findings;
    for (const QString &field : {u"virusCheckedAt"_s, u"patchCheckedAt"_s}) {
        if (!isGiven(context, field))
            findings.append(context.finding(field));
    }
    if (!isGiven(context, u"allowedBy"_s) && !isGiven(context, u"permitNumber"_s))
        findings.append(context.finding(u"allowedBy"_s));
    return findings;
}

/// Staff carry it, or a contractor whose contract has the clauses (INV-31).
Findings carrier(const RuleContext &context)
{
    if (context.facts.fields.value(u"carrierKind"_s) != "contractor"_L1)
        return {};
    const QStringList clauses = context.facts.fields.value(u"contractClauses"_s).split(u';');
    const QStringList needed = context.list(u"clauses"_s);
    const bool hasAll = std::all_of(needed.cbegin(), needed.cend(), [&clauses](const QString &clause) { return clauses.contains(clause); });
    return isGiven(context, u"contract"_s) && hasAll ? Findings{} : asked(context, isGiven(context, u"contract"_s) ? u"contractClauses"_s : u"contract"_s);
}

/// 暗号化, パスワード, 鍵付きケース …: one of the policy's measures, or one in the town's own words.
Findings protection(const RuleContext &context)
{
    const bool concerned = isOfKind(context) && !isGiven(context, u"protection"_s);
    return concerned ? asked(context, u"protection"_s) : Findings{};
}

/// To be repaired with what is on it: everything is erased, or the contract binds to secrecy (INV-21).
Findings repair(const RuleContext &context)
{
    if (context.facts.fields.value(u"erased"_s) == "yes"_L1)
        return {};
    const bool isBound = context.facts.fields.value(u"contractClauses"_s).split(u';').contains(u"secrecy"_s) && isGiven(context, u"contract"_s);
    return isBound ? Findings{} : asked(context, u"erased"_s);
}

/// Whom the thing may be given to: a contract in force is there (INV-32).
Findings contract(const RuleContext &context)
{
    return isGiven(context, u"contract"_s) ? Findings{} : asked(context, u"contract"_s);
}

} // namespace

const QHash<QString, RuleCheck> &custodyChecks()
{
    static const QHash<QString, RuleCheck> checks = {
        {u"custody.carrier"_s, carrier},   {u"custody.contract"_s, contract}, {u"custody.escort"_s, escort},
        {u"custody.protection"_s, protection}, {u"custody.reconnect"_s, reconnect}, {u"custody.record"_s, record},
        {u"custody.repair"_s, repair},     {u"custody.virusCheck"_s, virusCheck},
    };
    return checks;
}

} // namespace Policy
