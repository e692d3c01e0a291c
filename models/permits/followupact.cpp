// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionacts.h"

#include "models/organization/inputrules.h"
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

/// Those who may apply, and the one who decides.
QStringList concernedRoles(const Policy::Document &policy)
{
    return policy.exceptions ? policy.exceptions->applicants + QStringList{policy.exceptions->decider} : QStringList();
}

Plan planReport(ActContext &context, const QJsonObject &params)
{
    auto named = namedException(context, params);
    if (!named)
        return named.error();
    Plan &plan = named->plan;
    Exception &exception = named->exception;
    if (!exception.emergency)
        plan.errors.append({u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "緊急に取ったものではないので、事後報告は要りません。"))});
    else if (exception.reportedOn)
        plan.errors.append({u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "事後報告は、もう記録されています。"))});
    exception.reportedOn = Organization::dayParam(params, u"on"_s, plan.errors).value_or(context.actor.day);
    if (*exception.reportedOn < exception.appliedOn)
        plan.errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置を取る前の日付です。"))});
    if (*exception.reportedOn > context.clock.today())
        plan.errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "まだ来ていない日です。報告を済ませてから記録してください。"))});
    if (!plan.errors.isEmpty())
        return plan;
    requireRole(context, concernedRoles(*named->policy.document), true, u"exception.reporter"_s, *named);
    const QString by = textOf(params, u"by"_s);
    exception.reportedBy = by.isEmpty() ? nameOf(context.actor) : by;
    exception.reportNote = textOf(params, u"note"_s);
    plan.summary.insert(u"on"_s, exception.reportedOn->toString(Qt::ISODate));
    plan.summary.insert(u"by"_s, exception.reportedBy);
    writeChange(*named, context.actor.day);
    return plan;
}

Plan planEnd(ActContext &context, const QJsonObject &params)
{
    auto named = namedException(context, params);
    if (!named)
        return named.error();
    Plan &plan = named->plan;
    Exception &exception = named->exception;
    const Exception::State state = exception.stateOn(context.actor.day);
    if (state == Exception::State::Ended || exception.endedOn)
        plan.errors.append({u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "もう失効しています。"))});
    else if (state == Exception::State::Refused)
        plan.errors.append({u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "許可されなかったものなので、失効させるまでもありません。"))});
    const auto on = Organization::dayParam(params, u"on"_s, plan.errors).value_or(context.actor.day);
    if (on < context.clock.today())
        plan.errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "さかのぼって失効させることはできません。今日からの日付にしてください。"))});
    else if (on > exception.to)
        plan.errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "その日には、期間が終わっています。"))});
    if (!plan.errors.isEmpty())
        return plan;
    requireRole(context, concernedRoles(*named->policy.document), true, u"exception.ender"_s, *named);
    exception.endedOn = on;
    exception.endReason = textOf(params, u"reason"_s);
    plan.summary.insert(u"on"_s, on.toString(Qt::ISODate));
    plan.summary.insert(u"reason"_s, exception.endReason);
    plan.consequences.append({say(QT_TRANSLATE_NOOP("Permits", "その日から、規則のとおりに行います。")), {{u"state"_s, u"ended"_s}}});
    writeChange(*named, context.actor.day);
    return plan;
}

} // namespace

Register::Act reportAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"exception.report"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置の事後報告を記録")), u"register.read"_s,
                      {{u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置の番号")), Type::Text, true, u"E-0001"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "報告した日")), Type::Date, false, say(QT_TRANSLATE_NOOP("Permits", "空なら今日"))},
                       {u"by"_s, say(QT_TRANSLATE_NOOP("Permits", "報告した者")), Type::Text, false, say(QT_TRANSLATE_NOOP("Permits", "空なら操作者"))},
                       {u"note"_s, say(QT_TRANSLATE_NOOP("Permits", "報告の内容")), Type::Text, false, {}}},
                      u"exception"_s, tellException};
    act.plan = planReport;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Permits", "報告の記録は取り消せません。")));
    return act;
}

Register::Act endAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"exception.end"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置を失効させる")), u"register.read"_s,
                      {{u"exception"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置の番号")), Type::Text, true, u"E-0001"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "失効の日")), Type::Date, false, say(QT_TRANSLATE_NOOP("Permits", "空なら今日。その日から効かない"))},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Permits", "理由")), Type::Text, true, {}}},
                      u"exception"_s, tellException};
    act.plan = planEnd;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Permits", "失効は取り消せません。要るなら、あらためて申請してください。")));
    return act;
}

} // namespace Permits
