// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionactparts.h"

#include "models/permits/exceptionqueries.h"
#include "models/permits/exceptionrepository.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/storage/dberror.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

} // namespace

Policy::Finding refusal(const QString &rule, const QString &clause, const QString &text, const QString &satisfy, Policy::Severity severity)
{
    Policy::Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.status = clause.isEmpty() ? Policy::Status::Default : Policy::Status::Quoted;
    finding.clause = clause;
    finding.text = text;
    finding.satisfy = satisfy;
    return finding;
}

QString nameOf(const Register::Actor &actor)
{
    return actor.post.isEmpty() ? actor.name : QString(actor.post + u' ' + actor.name);
}

QString roleLabels(const Policy::Document &policy, const QStringList &codes)
{
    QStringList labels;
    for (const QString &code : codes) {
        const Policy::Role *role = policy.role(code);
        labels.append(role ? role->label : code);
    }
    return labels.join(u'・');
}

tl::expected<Named, Plan> namedException(ActContext &context, const QJsonObject &params)
{
    const QString number = Register::textOf(params, u"exception"_s);
    const auto found = exception(context.db, number);
    if (!found)
        return tl::unexpected(Register::notFound(say(QT_TRANSLATE_NOOP("Permits", "番号「%1」の例外措置はありません。番号を確かめてください。")).arg(number)));
    const auto policy = Register::storedPolicy(context.db, found->policyId);
    if (!policy)
        throw Storage::DbError(Storage::DbError::Code::Damaged, u"an exception has no policy"_s);
    Named named{*found, *policy, {}};
    named.plan.object = {u"exception"_s, found->id};
    named.plan.policyId = policy->id;
    named.plan.unitId = found->unitId;
    named.plan.summary = summaryOf(*found);
    return named;
}

void requireRole(const ActContext &context, const QStringList &roles, bool orApplicant, const QString &rule, Named &named)
{
    const QStringList held = context.actor.rolesFor(named.policy.id, named.exception.unitId);
    const bool applied = orApplicant && named.exception.appliedById && named.exception.appliedById == context.actor.personId;
    if (applied || std::any_of(roles.cbegin(), roles.cend(), [&held](const QString &role) { return held.contains(role); }))
        return;
    const auto &article = named.policy.document->exceptions;
    const QString labels = roleLabels(*named.policy.document, roles);
    named.plan.findings.append(refusal(rule, article ? article->source.clause : QString(),
                                       say(QT_TRANSLATE_NOOP("Permits", "これを行うのは、%1 だけです。")).arg(labels),
                                       say(QT_TRANSLATE_NOOP("Permits", "%1 が操作者になって行ってください。")).arg(labels)));
}

QJsonObject summaryOf(const Exception &exception)
{
    QJsonObject summary{{u"number"_s, exception.number},
                        {u"clauses"_s, exception.clauses().join(u'、')},
                        {u"content"_s, exception.content},
                        {u"from"_s, exception.from.toString(Qt::ISODate)},
                        {u"to"_s, exception.to.toString(Qt::ISODate)}};
    if (exception.emergency)
        summary.insert(u"emergency"_s, true);
    return summary;
}

QJsonObject resultOf(const Exception &exception, QDate day)
{
    return {{u"id"_s, exception.id}, {u"number"_s, exception.number}, {u"state"_s, stateCode(exception.stateOn(day))}};
}

void closeEntries(ActContext &context, const Exception &exception, const QJsonObject &summary)
{
    context.journal.close({u"exception"_s, exception.id}, summary);
    for (const Journal::ObjectRef &thing : exception.things) {
        const auto object = Register::findObject(context.db, thing.id);
        context.journal.open();
        context.journal.close(thing, {{u"number"_s, object ? object->number : QString()}, {u"exception"_s, exception.number},
                                      {u"clauses"_s, exception.clauses().join(u'、')}});
    }
}

void writeChange(Named &named, QDate day)
{
    named.plan.apply = [exception = named.exception, summary = named.plan.summary, day](ActContext &at) {
        at.journal.open();
        updateException(at, exception);
        closeEntries(at, exception, summary);
        return resultOf(exception, day);
    };
}

QString tellException(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const bool isThing = told.contains(u"exception"_s);
    const QString number = told.value(isThing ? u"exception"_s : u"number"_s).toString();
    const QString clauses = told.value(u"clauses"_s).toString();
    const QString what = clauses.isEmpty() ? number : say(QT_TRANSLATE_NOOP("Permits", "例外措置 %1（%2）")).arg(number, clauses);
    const QString content = told.value(u"content"_s).toString();
    return content.isEmpty() ? what : say(QT_TRANSLATE_NOOP("Permits", "%1: %2")).arg(what, content);
}

} // namespace Permits
