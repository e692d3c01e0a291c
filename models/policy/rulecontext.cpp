// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/rulecontext.h"

#include <QJsonArray>

#include <algorithm>

namespace Policy {

using namespace Qt::StringLiterals;

QString RuleContext::text(const QString &param) const
{
    return rule.params.value(param).toString();
}

QStringList RuleContext::list(const QString &param) const
{
    QStringList texts;
    const QJsonArray values = rule.params.value(param).toArray();
    std::transform(values.begin(), values.end(), std::back_inserter(texts),
                   [](const QJsonValue &value) { return value.toString(); });
    return texts;
}

bool RuleContext::flag(const QString &param) const
{
    return rule.params.value(param).toBool();
}

Finding RuleContext::finding(const QString &field) const
{
    Finding said;
    said.rule = rule.id;
    said.severity = rule.severity;
    said.status = rule.source.status;
    said.clause = rule.source.clause;
    said.text = rule.text;
    said.satisfy = rule.satisfy;
    said.field = field;
    said.role = rule.role;
    said.notifyRole = rule.notifyRole;
    if (said.status == Status::Default)
        said.confirmation = policy.confirmation;
    return said;
}

Finding RuleContext::advice(const QString &field) const
{
    Finding said = finding(field);
    said.severity = Severity::Advise;
    return said;
}

RuleContext::Threshold RuleContext::threshold() const
{
    const QString axis = text(u"axis"_s);
    const Level *least = policy.level(axis, text(u"minLevel"_s));
    if (!least)
        return Threshold::Reached;
    const std::optional<int> rank = policy.rank(axis, effectiveLevels(policy, facts));
    if (!rank)
        return Threshold::Unclassified;
    return *rank >= least->rank ? Threshold::Reached : Threshold::Below;
}

bool RuleContext::bearsMark() const
{
    if (list(u"kinds"_s).contains(facts.kind))
        return true;
    const QStringList flags = list(u"flags"_s);
    if (std::any_of(flags.cbegin(), flags.cend(), [this](const QString &flag) { return facts.flags.contains(flag); }))
        return true;
    const QString name = facts.fields.value(u"name"_s).normalized(QString::NormalizationForm_KC);
    const QStringList words = list(u"words"_s);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return name.contains(word.normalized(QString::NormalizationForm_KC), Qt::CaseInsensitive);
    });
}

bool RuleContext::axisUntouched(const QString &axis) const
{
    return facts.act == "asset.edit"_L1 && facts.previousLevels
        && facts.previousLevels->value(axis) == facts.levels.value(axis);
}

bool RuleContext::marksUntouched() const
{
    return facts.previousFlags == facts.flags && facts.previousKind == facts.kind;
}

QString classificationField(const QString &axis)
{
    return u"classification."_s + axis;
}

} // namespace Policy
