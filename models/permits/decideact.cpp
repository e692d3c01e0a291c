// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionacts.h"

#include "models/permits/exceptionactparts.h"
#include "models/register/params.h"
#include "models/register/takeback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;
using Register::textOf;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

/// What the act says of an exception that cannot be decided now; empty when it can.
QString whyNotDecided(const Exception &exception, QDate day)
{
    if (day < exception.appliedOn)
        return say(QT_TRANSLATE_NOOP("Permits", "申請より前の日付では決められません。"));
    switch (exception.stateOn(day)) {
    case Exception::State::Applied:
    case Exception::State::Reported: break;
    case Exception::State::AwaitingReport: return say(QT_TRANSLATE_NOOP("Permits", "事後報告がまだです。報告を記録してから決めてください。"));
    case Exception::State::Permitted: return say(QT_TRANSLATE_NOOP("Permits", "もう許可されています。"));
    case Exception::State::Refused: return say(QT_TRANSLATE_NOOP("Permits", "もう許可しないと決められています。"));
    case Exception::State::Ended: return say(QT_TRANSLATE_NOOP("Permits", "もう失効しています。"));
    }
    return exception.decidedOn ? say(QT_TRANSLATE_NOOP("Permits", "もう決められています。")) : QString();
}

/// Whoever applied does not decide, where the policy's settings say so (INV-10).
void separateDuties(const ActContext &context, Named &named)
{
    const Policy::Setting *separation = named.policy.document->setting(u"duty.separation"_s);
    if (!separation || !named.exception.appliedById || named.exception.appliedById != context.actor.personId)
        return;
    Policy::Finding finding = refusal(u"duty.separation"_s, separation->source.clause,
                                      say(QT_TRANSLATE_NOOP("Permits", "申請した者と許可する者は、別の者とします。")),
                                      say(QT_TRANSLATE_NOOP("Permits", "やむを得ないときは、理由を書いてください。")), Policy::Severity::Reason);
    finding.status = separation->source.status;
    if (finding.status == Policy::Status::Default)
        finding.confirmation = named.policy.document->confirmation;
    named.plan.findings.append(finding);
    if (const QString reason = context.reasons.value(finding.rule); !reason.isEmpty())
        named.plan.summary.insert(u"reasons"_s, QJsonObject{{finding.rule, reason}});
    named.plan.summary.insert(u"findings"_s, Register::findingsToJson({finding}));
}

Plan planDecision(ActContext &context, const QJsonObject &params, Exception::Decision decision)
{
    auto named = namedException(context, params);
    if (!named)
        return named.error();
    if (const QString whyNot = whyNotDecided(named->exception, context.actor.day); !whyNot.isEmpty()) {
        named->plan.errors.append({u"exception"_s, whyNot});
        return named->plan;
    }
    const auto &article = named->policy.document->exceptions;
    requireRole(context, article ? QStringList{article->decider} : QStringList(), false, u"exception.decider"_s, *named);
    separateDuties(context, *named);
    Exception &exception = named->exception;
    exception.decision = decision;
    exception.decidedBy = nameOf(context.actor);
    exception.decidedOn = context.actor.day;
    exception.decisionNumber = textOf(params, u"number"_s);
    exception.decisionNote = textOf(params, u"note"_s);
    if (!exception.decisionNote.isEmpty())
        named->plan.summary.insert(u"reason"_s, exception.decisionNote);
    writeChange(*named, context.actor.day);
    return named->plan;
}

Register::Act decision(const QString &name, const char *title, Exception::Decision decision, const char *note)
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {name, say(title), u"permit.decide"_s,
                      {{u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置の番号")), Type::Text, true, u"E-0001"_s},
                       {u"number"_s, say(QT_TRANSLATE_NOOP("Permits", "決裁番号")), Type::Text, false, {}},
                       {u"note"_s, say(note), Type::Text, decision == Exception::Decision::Refused, {}}},
                      u"exception"_s, tellException};
    act.plan = [decision](ActContext &context, const QJsonObject &params) { return planDecision(context, params, decision); };
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Permits", "例外措置の決定は取り消せません。やめるときは、理由を付けて失効させてください。")));
    return act;
}

} // namespace

Register::Act permitAct()
{
    return decision(u"exception.permit"_s, QT_TRANSLATE_NOOP("Permits", "例外措置を許可"), Exception::Decision::Permitted, QT_TRANSLATE_NOOP("Permits", "条件"));
}

Register::Act refuseAct()
{
    return decision(u"exception.refuse"_s, QT_TRANSLATE_NOOP("Permits", "例外措置を許可しない"), Exception::Decision::Refused, QT_TRANSLATE_NOOP("Permits", "許可しない理由"));
}

} // namespace Permits
