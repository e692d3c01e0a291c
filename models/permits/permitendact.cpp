// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitacts.h"

#include "models/permits/exceptionactparts.h"
#include "models/permits/permitactparts.h"
#include "models/permits/permitrepository.h"
#include "models/register/params.h"
#include "models/register/takeback.h"

#include <QCoreApplication>

#include <algorithm>

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

void writeEnding(NamedPermit &named, Permit::State ended)
{
    named.plan.summary.insert(u"result"_s, stateWord(ended));
    named.plan.apply = [permit = named.permit, summary = named.plan.summary](ActContext &at) {
        at.journal.open();
        updateEnding(at, permit);
        closeEntries(at, permit, summary);
        return resultOf(permit, at.actor.day);
    };
}

Plan planWithdrawal(ActContext &context, const QJsonObject &params)
{
    auto named = namedPermit(context, params);
    if (!named)
        return named.error();
    Permit &permit = named->permit;
    if (!permit.nextStep()) {
        named->plan.errors.append({u"permit"_s, say(QT_TRANSLATE_NOOP("Permits", "決裁が済んでいるので、取り下げられません。許可をやめるときは、許可を取り消してください。"))});
        return named->plan;
    }
    permit.withdrawnAt = context.actedAt;
    permit.withdrawReason = textOf(params, u"reason"_s);
    named->plan.summary.insert(u"reason"_s, permit.withdrawReason);
    writeEnding(*named, Permit::State::Withdrawn);
    return named->plan;
}

Plan planRevocation(ActContext &context, const QJsonObject &params)
{
    auto named = namedPermit(context, params);
    if (!named)
        return named.error();
    Permit &permit = named->permit;
    if (!permit.isComplete() || !permit.revokedAt.isEmpty()) {
        named->plan.errors.append({u"permit"_s, say(QT_TRANSLATE_NOOP("Permits", "効いている許可ではありません（%1）。")).arg(stateWord(permit.stateOn(context.actor.day)))});
        return named->plan;
    }
    const Someone who = someoneParam(context, params, u"person"_s);
    const QDate day = dayOf(context.actedAt);
    const bool decides = std::any_of(permit.deciders.cbegin(), permit.deciders.cend(), [&](const QString &code) {
        const Policy::Role *role = named->policy->role(code);
        return !role || role->external || holds(context.db, who, code, permit, day);
    });
    if (!decides) {
        const QString labels = roleLabels(*named->policy, permit.deciders);
        named->plan.findings.append(refusal(u"permit.holder"_s, named->kind->source.clause, say(QT_TRANSLATE_NOOP("Permits", "これを行うのは、%1 だけです。")).arg(labels),
                                            say(QT_TRANSLATE_NOOP("Permits", "%1 が操作者になって行ってください。")).arg(labels)));
    }
    permit.revokedAt = context.actedAt;
    permit.revokedBy = who.words;
    permit.revokeReason = textOf(params, u"reason"_s);
    named->plan.summary.insert(u"reason"_s, permit.revokeReason);
    named->plan.summary.insert(u"person"_s, who.words);
    writeEnding(*named, Permit::State::Revoked);
    return named->plan;
}

} // namespace

Register::Act withdrawPermitAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"permit.withdraw"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の申請を取り下げる")), u"register.read"_s,
                      {{u"permit"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の番号")), Type::Text, true, u"P-0001"_s},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Permits", "理由")), Type::Text, true, {}}},
                      u"permit"_s, tellPermit};
    act.plan = planWithdrawal;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Permits", "取下げは取り消せません。要るなら、あらためて申請してください。")));
    return act;
}

Register::Act revokePermitAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"permit.revoke"_s, say(QT_TRANSLATE_NOOP("Permits", "許可を取り消す")), u"register.read"_s,
                      {{u"permit"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の番号")), Type::Text, true, u"P-0001"_s},
                       {u"person"_s, say(QT_TRANSLATE_NOOP("Permits", "取り消した者")), Type::Object, false, say(QT_TRANSLATE_NOOP("Permits", "空なら操作者"))},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Permits", "理由")), Type::Text, true, {}}},
                      u"permit"_s, tellPermit};
    act.plan = planRevocation;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Permits", "許可の取消しは取り消せません。要るなら、あらためて申請してください。")));
    return act;
}

} // namespace Permits
