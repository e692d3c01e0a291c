// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/act.h"

using namespace Qt::StringLiterals;

namespace Register {

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
        if (!finding.exception.isEmpty()) {
            object.insert(u"exception"_s, finding.exception);
            object.insert(u"exceptionClause"_s, finding.exceptionClause);
        }
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
