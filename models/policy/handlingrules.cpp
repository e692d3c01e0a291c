// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulecontext.h"

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

namespace {

using Threshold = RuleContext::Threshold;

/// Speaks when the class is reached; of an unclassified thing it only says what would hold, as a default of ours.
Findings whenReached(const RuleContext &context, const QString &field)
{
    switch (context.threshold()) {
    case Threshold::Below: return {};
    case Threshold::Reached: return {context.finding(field)};
    case Threshold::Unclassified: break;
    }
    Finding unsure = context.advice(field);
    unsure.status = Status::Default;
    return {unsure};
}

Findings permit(const RuleContext &context)
{
    const bool permitted = !context.facts.fields.value(u"permitNumber"_s).trimmed().isEmpty();
    return permitted ? Findings{} : whenReached(context, u"permitNumber"_s);
}

Findings copyPermit(const RuleContext &context)
{
    const bool excepted = context.list(u"exceptPurposes"_s).contains(context.facts.fields.value(u"copyPurpose"_s));
    return excepted ? Findings{} : permit(context);
}

/// A copy is never of a lower class than what it is a copy of; while that has none, nothing but the highest is safe.
Findings copyInherits(const RuleContext &context)
{
    const QString axis = context.text(u"axis"_s);
    const auto origin = context.facts.fields.constFind(u"originLevels"_s);
    const std::optional<int> own = context.policy.rank(axis, context.facts.levels);
    if (origin == context.facts.fields.cend() || !own)
        return {};
    const Axis *ranks = context.policy.axis(axis);
    const std::optional<int> least = context.policy.rank(axis, levelsFromText(*origin));
    if (*own >= least.value_or(ranks->levels.first().rank))
        return {};
    const QString field = classificationField(axis);
    return {context.axisUntouched(axis) ? context.advice(field) : context.finding(field)};
}

Findings recordField(const RuleContext &context)
{
    Findings findings;
    const QStringList names = context.list(u"fields"_s);
    for (const QString &name : names) {
        const QString value = context.facts.fields.value(name).trimmed();
        const bool timeMissing = name == "doneAt"_L1 && context.flag(u"time"_s) && !value.contains(u':');
        if (value.isEmpty() || timeMissing)
            findings += whenReached(context, name);
    }
    return findings;
}

/// Only a method of the policy's own list can be judged; free words are what the clerk says was done.
Findings method(const RuleContext &context)
{
    const QString code = context.facts.fields.value(u"method"_s);
    const bool listed = std::any_of(context.policy.disposalMethods.cbegin(), context.policy.disposalMethods.cend(),
                                    [&](const Term &term) { return term.code == code; });
    const bool suffices = !listed || context.policy.irrecoverableMethods.contains(code);
    return suffices ? Findings{} : whenReached(context, u"method"_s);
}

Findings provideBan(const RuleContext &context)
{
    return whenReached(context, {});
}

Findings publishBan(const RuleContext &context)
{
    const QStringList channels = context.list(u"channels"_s);
    const bool concerned = channels.isEmpty() || channels.contains(context.facts.fields.value(u"channel"_s));
    return concerned ? whenReached(context, u"channel"_s) : Findings{};
}

bool holds(const RuleContext &context, const QString &field)
{
    return context.facts.fields.value(field) == "true"_L1;
}

Findings lockable(const RuleContext &context)
{
    const QSet<QString> &flags = context.facts.flags;
    if (flags.contains(u"paper"_s) || (context.flag(u"removable"_s) && flags.contains(u"builtIn"_s)))
        return {};
    if (!holds(context, u"placeLockable"_s))
        return whenReached(context, u"placeLockable"_s);
    const bool unsafe = context.flag(u"safe"_s) && !holds(context, u"placeSafe"_s);
    return unsafe ? whenReached(context, u"placeSafe"_s) : Findings{};
}

/// Places that nothing is put into, by the words of what they are called. What was there before is said, not stopped.
Findings placeBan(const RuleContext &context)
{
    const QMap<QString, QString> &fields = context.facts.fields;
    const QString place = fields.value(u"placeName"_s).normalized(QString::NormalizationForm_KC);
    const QStringList words = context.list(u"words"_s);
    const bool named = std::any_of(words.cbegin(), words.cend(), [&place](const QString &word) {
        return place.contains(word.normalized(QString::NormalizationForm_KC), Qt::CaseInsensitive);
    });
    if (!named)
        return {};
    const bool known = fields.value(u"previousPlaceName"_s) == fields.value(u"placeName"_s);
    return {known ? context.advice(u"place"_s) : context.finding(u"place"_s)};
}

/// What is kept for long is protected from being written over (INV-29).
Findings writeProtected(const RuleContext &context)
{
    const bool due = context.facts.flags.contains(u"longTerm"_s) && !context.facts.flags.contains(u"writeProtected"_s);
    return due ? whenReached(context, u"writeProtected"_s) : Findings{};
}

/// What is kept for long and hardly used stands where disasters are unlikely (INV-29).
Findings disasterLowRisk(const RuleContext &context)
{
    const bool concerned = context.facts.flags.contains(u"longTerm"_s) && context.facts.flags.contains(u"rarelyUsed"_s);
    return concerned && !holds(context, u"placeDisasterLowRisk"_s) ? whenReached(context, u"placeDisasterLowRisk"_s) : Findings{};
}

/// A removable medium that cannot encrypt is not used (INV-30).
Findings encrypted(const RuleContext &context)
{
    static const QSet<QString> others{u"encrypted"_s, u"paper"_s, u"equipment"_s, u"builtIn"_s};
    const bool concerned = !context.facts.flags.intersects(others);
    return concerned ? whenReached(context, u"encryption"_s) : Findings{};
}

} // namespace

const QHash<QString, RuleCheck> &handlingChecks()
{
    static const QHash<QString, RuleCheck> checks = {
        {u"copy.inherits"_s, copyInherits},
        {u"copy.permit"_s, copyPermit},
        {u"custody.permit"_s, permit},
        {u"disposal.method"_s, method},
        {u"disposal.permission"_s, permit},
        {u"disposal.recordField"_s, recordField},
        {u"provide.ban"_s, provideBan},
        {u"publish.ban"_s, publishBan},
        {u"storage.disasterLowRisk"_s, disasterLowRisk},
        {u"storage.encrypted"_s, encrypted},
        {u"storage.lockable"_s, lockable},
        {u"storage.placeBan"_s, placeBan},
        {u"storage.writeProtected"_s, writeProtected},
    };
    return checks;
}

} // namespace Policy
