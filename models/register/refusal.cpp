// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/refusal.h"

#include <algorithm>

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

} // namespace Register
