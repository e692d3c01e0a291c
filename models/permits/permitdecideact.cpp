// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitacts.h"

#include "models/permits/exceptionactparts.h"
#include "models/permits/permitactparts.h"
#include "models/permits/permitrepository.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::FieldError;
using Register::Parameter;
using Register::Plan;
using Register::textOf;

namespace Permits {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

QString labelOf(const Policy::Document &policy, const QString &role)
{
    const Policy::Role *known = policy.role(role);
    return known ? known->label : role;
}

/// A day, or an instant where a time was typed; the day of the act otherwise: a decision without a time counts from its day.
QString decidedAt(const ActContext &context, const QJsonObject &params, QList<FieldError> &errors)
{
    const QString typed = textOf(params, u"on"_s);
    if (typed.isEmpty())
        return context.actor.day.toString(Qt::ISODate);
    const Support::DateTimeReading reading = Support::readDateTime(typed);
    if (reading.day.kind != Support::DateReading::Kind::Exact || !reading.day.date) {
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "日時「%1」を読めません。例: 2026-04-01 14:05、令和8年4月1日")).arg(typed)});
        return {};
    }
    if (!reading.time.isValid())
        return reading.day.date->toString(Qt::ISODate);
    return QDateTime(*reading.day.date, reading.time).toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

void readStep(ActContext &context, const QJsonObject &params, const NamedPermit &named, Step &step, QList<FieldError> &errors)
{
    const auto result = resultOf(textOf(params, u"result"_s));
    const auto capacity = capacityOf(textOf(params, u"capacity"_s));
    if (!result)
        errors.append({u"result"_s, say(QT_TRANSLATE_NOOP("Permits", "結果は「許可」「不許可」「差戻し」のどれかです。"))});
    if (!capacity)
        errors.append({u"capacity"_s, say(QT_TRANSLATE_NOOP("Permits", "立場は「本人」「代理」「職務代理」のどれかです。"))});
    const Someone who = someoneParam(context, params, u"person"_s);
    step.result = result.value_or(Step::Result::Refused);
    step.capacity = capacity.value_or(Step::Capacity::Holder);
    step.person = who.words;
    step.personId = who.id;
    step.paper = !who.id || who.id != context.actor.personId;
    step.enteredBy = nameOf(context.actor);
    step.document = textOf(params, u"number"_s);
    step.note = textOf(params, u"note"_s);
    step.decidedAt = decidedAt(context, params, errors);
    if (step.result == Step::Result::Returned && step.note.isEmpty())
        errors.append({u"note"_s, say(QT_TRANSLATE_NOOP("Permits", "差し戻す訳を書いてください。"))});
    if (step.decidedAt.isEmpty())
        return;
    const QString before = named.permit.steps.isEmpty() ? named.permit.appliedOn.toString(Qt::ISODate) : named.permit.steps.constLast().decidedAt;
    if (isAfter(before, step.decidedAt))
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "申請や前の段階の決裁（%1）より前です。")).arg(Support::shownDate(before))});
    if (isAfter(step.decidedAt, context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)))
        errors.append({u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "まだ来ていない日時です。決裁が済んでから記録してください。"))});
}

/// The next role in order, its holder on that day, or somebody recorded as standing in for him (INV-12).
void checkDecider(ActContext &context, const QJsonObject &params, NamedPermit &named, const Step &step)
{
    const QString clause = named.kind->source.clause;
    const QString asked = textOf(params, u"role"_s);
    const QString label = labelOf(*named.policy, step.role);
    if (!asked.isEmpty() && asked != step.role && asked != label)
        named.plan.findings.append(refusal(u"permit.order"_s, clause, say(QT_TRANSLATE_NOOP("Permits", "先に、%1 の決裁がいります。")).arg(label),
                                           say(QT_TRANSLATE_NOOP("Permits", "規程の順に決裁を記録してください。"))));
    const Policy::Role *role = named.policy->role(step.role);
    const bool anybody = !role || role->external || step.capacity != Step::Capacity::Holder;
    if (!anybody && !holds(context.db, {step.personId, step.person}, step.role, named.permit, dayOf(step.decidedAt)))
        named.plan.findings.append(refusal(u"permit.holder"_s, clause,
                                           say(QT_TRANSLATE_NOOP("Permits", "%1 は、その日に %2 ではありません。")).arg(step.person, label),
                                           say(QT_TRANSLATE_NOOP("Permits", "%1 の決裁を受けてください。代理の決裁なら、立場を選んでください。")).arg(label)));
    if (step.paper && !context.actor.may(u"asset.edit"_s) && !context.actor.may(u"permit.decide"_s))
        named.plan.findings.append(refusal(u"permit.enter"_s, {}, say(QT_TRANSLATE_NOOP("Permits", "紙の決裁を入力できるのは、台帳の担当者です。")), {}));
}

/// Who applied does not decide; where it cannot be helped, with a reason (INV-10).
void separateDuties(const ActContext &context, NamedPermit &named, Step &step)
{
    const bool isSame = step.personId ? named.permit.applicantId == step.personId : !named.permit.applicantId && named.permit.applicant == step.person;
    const Policy::Setting *separation = named.policy->setting(u"duty.separation"_s);
    if (!isSame || !separation)
        return;
    Policy::Finding finding = refusal(u"duty.separation"_s, separation->source.clause, say(QT_TRANSLATE_NOOP("Permits", "申請した者と許可する者は、別の者とします。")),
                                      say(QT_TRANSLATE_NOOP("Permits", "やむを得ないときは、理由を書いてください。")), Policy::Severity::Reason);
    finding.status = separation->source.status;
    if (finding.status == Policy::Status::Default)
        finding.confirmation = named.policy->confirmation;
    named.plan.findings.append(finding);
    step.dualReason = context.reasons.value(finding.rule);
    if (!step.dualReason.isEmpty())
        named.plan.summary.insert(u"reasons"_s, QJsonObject{{finding.rule, step.dualReason}});
    named.plan.summary.insert(u"findings"_s, Register::findingsToJson({finding}));
}

QString resultWord(Step::Result result)
{
    return result == Step::Result::Permitted ? stateWord(Permit::State::Permitted)
        : result == Step::Result::Refused    ? stateWord(Permit::State::Refused)
                                             : stateWord(Permit::State::Returned);
}

Plan planDecision(ActContext &context, const QJsonObject &params)
{
    auto named = namedPermit(context, params);
    if (!named)
        return named.error();
    Plan &plan = named->plan;
    const auto next = named->permit.nextStep();
    if (!next) {
        plan.errors.append({u"permit"_s, say(QT_TRANSLATE_NOOP("Permits", "決裁の段階は、もう残っていません（%1）。")).arg(stateWord(named->permit.stateOn(context.actor.day)))});
        return plan;
    }
    Step step;
    step.step = *next;
    step.role = named->permit.deciders.at(*next);
    readStep(context, params, *named, step, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    checkDecider(context, params, *named, step);
    separateDuties(context, *named, step);
    plan.summary.insert(u"result"_s, resultWord(step.result));
    plan.summary.insert(u"role"_s, labelOf(*named->policy, step.role));
    plan.summary.insert(u"person"_s, step.person);
    plan.summary.insert(u"on"_s, step.decidedAt);
    if (!step.document.isEmpty())
        plan.summary.insert(u"document"_s, step.document);
    if (!step.note.isEmpty())
        plan.summary.insert(u"reason"_s, step.note);
    named->permit.steps.append(step);
    if (const auto then = named->permit.nextStep())
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Permits", "次は、%1 の決裁です。")).arg(labelOf(*named->policy, named->permit.deciders.at(*then))), {}});
    plan.apply = [permit = named->permit, step, summary = plan.summary](ActContext &at) {
        at.journal.open();
        insertStep(at, permit.id, step);
        closeEntries(at, permit, summary);
        return resultOf(permit, at.actor.day);
    };
    return plan;
}

} // namespace

Register::Act decidePermitAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"permit.decide"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の決裁を記録")), u"register.read"_s,
                      {{u"permit"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の番号")), Type::Text, true, u"P-0001"_s},
                       {u"result"_s, say(QT_TRANSLATE_NOOP("Permits", "結果")), Type::Text, true, u"permitted=許可 refused=不許可 returned=差戻し"_s},
                       {u"role"_s, say(QT_TRANSLATE_NOOP("Permits", "役割")), Type::Text, false, say(QT_TRANSLATE_NOOP("Permits", "空なら、次に決裁する役割"))},
                       {u"person"_s, say(QT_TRANSLATE_NOOP("Permits", "決裁した者")), Type::Object, false, say(QT_TRANSLATE_NOOP("Permits", "空なら操作者。紙の決裁なら、その者"))},
                       {u"capacity"_s, say(QT_TRANSLATE_NOOP("Permits", "立場")), Type::Text, false, u"holder=本人 deputy=代理 acting=職務代理"_s},
                       {u"on"_s, say(QT_TRANSLATE_NOOP("Permits", "決裁日")), Type::Text, false, say(QT_TRANSLATE_NOOP("Permits", "日付か日時。空なら今日"))},
                       {u"number"_s, say(QT_TRANSLATE_NOOP("Permits", "決裁番号")), Type::Text, false, {}},
                       {u"note"_s, say(QT_TRANSLATE_NOOP("Permits", "条件や訳")), Type::Text, false, say(QT_TRANSLATE_NOOP("Permits", "差戻しのときは必須"))}},
                      u"permit"_s, tellPermit};
    act.plan = planDecision;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Permits", "決裁の記録は取り消せません。許可をやめるときは、決裁する者が許可を取り消します。")));
    return act;
}

} // namespace Permits
