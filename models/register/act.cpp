// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/act.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Register {

namespace {

/// A finding of severity reason passes with a written reason; where the policy itself names the role, by its holder.
bool mayContinue(const Policy::Finding &finding, const Actor &actor, const QMap<QString, QString> &reasons, const QStringList &roles)
{
    if (reasons.value(finding.rule).trimmed().isEmpty())
        return false;
    const bool unconfirmed = finding.status == Policy::Status::Default && finding.confirmation.isEmpty();
    return finding.role.isEmpty() || unconfirmed || roles.contains(finding.role) || actor.capabilities.contains(finding.role);
}

} // namespace

bool isRefused(const Policy::Findings &findings, const Actor &actor, const QMap<QString, QString> &reasons, const QStringList &roles)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [&](const Policy::Finding &finding) { return stops(finding, actor, reasons, roles); });
}

bool stops(const Policy::Finding &finding, const Actor &actor, const QMap<QString, QString> &reasons, const QStringList &roles)
{
    switch (finding.severity) {
    case Policy::Severity::Advise:
        return false;
    case Policy::Severity::Reason:
        return !mayContinue(finding, actor, reasons, roles);
    case Policy::Severity::Refuse:
    case Policy::Severity::Ban:
        break;
    }
    return true;
}

QJsonArray findingsToJson(const Policy::Findings &findings)
{
    QJsonArray array;
    for (const Policy::Finding &finding : findings) {
        QJsonObject object{{u"rule"_s, finding.rule},
                           {u"severity"_s, Policy::severityCode(finding.severity)},
                           {u"clause"_s, finding.clause},
                           {u"text"_s, finding.text},
                           {u"status"_s, Policy::statusCode(finding.status)}};
        if (!finding.satisfy.isEmpty())
            object.insert(u"satisfy"_s, finding.satisfy);
        if (!finding.field.isEmpty())
            object.insert(u"field"_s, finding.field);
        if (!finding.role.isEmpty())
            object.insert(u"role"_s, finding.role);
        if (finding.breach)
            object.insert(u"breach"_s, true);
        if (!finding.confirmation.isEmpty())
            object.insert(u"confirmation"_s, finding.confirmation);
        array.append(object);
    }
    return array;
}

QJsonArray consequencesToJson(const QList<Consequence> &consequences)
{
    QJsonArray array;
    for (const Consequence &consequence : consequences) {
        QJsonObject object = consequence.data;
        object.insert(u"text"_s, consequence.text);
        array.append(object);
    }
    return array;
}

} // namespace Register
