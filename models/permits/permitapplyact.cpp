// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitacts.h"

#include "models/organization/inputrules.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionactparts.h"
#include "models/permits/permitactparts.h"
#include "models/permits/permitqueries.h"
#include "models/permits/permitrepository.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

#include <algorithm>

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

/// An application as it is being read.
struct Draft {
    Permit permit;
    std::optional<Register::StoredPolicy> policy;
    const Policy::PermitKind *kind = nullptr;
    QStringList numbers;
};

void readThings(ActContext &context, const QJsonObject &params, const ClassesOf &classes, Draft &draft, QList<FieldError> &errors)
{
    for (const QJsonValue &value : params.value(u"things"_s).toArray()) {
        const QString number = value.toString();
        const auto object = Register::findByNumber(context.db, number);
        if (!object || object->state == QLatin1String(Register::State::kVoid)) {
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Permits", "番号「%1」のものはありません。番号を確かめてください。")).arg(number)});
            continue;
        }
        const Journal::ObjectRef ref{object->kind, object->id};
        if (std::any_of(draft.permit.things.cbegin(), draft.permit.things.cend(), [&ref](const NamedThing &one) { return one.object == ref; }))
            continue;
        const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, object->unitId);
        if (draft.policy && draft.policy->id != policy.id)
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Permits", "%1 の適用規程は、ほかの対象と違います。規程ごとに申請してください。")).arg(number)});
        if (draft.permit.things.isEmpty()) {
            draft.policy = policy;
            draft.permit.unitId = object->unitId;
        }
        const ClassOf classOf = classes.value(object->kind);
        draft.permit.things.append({ref, classOf ? classOf(context.db, object->id) : Policy::Levels()});
        draft.numbers.append(object->number);
    }
}

/// Named things; else 包括許可: kinds of media of a unit, up to a class.
void readScope(ActContext &context, const QJsonObject &params, const ClassesOf &classes, Draft &draft, QList<FieldError> &errors)
{
    readThings(context, params, classes, draft, errors);
    if (draft.policy || !errors.isEmpty())
        return;
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, errors);
    if (!unit) {
        if (errors.isEmpty())
            errors.append({u"things"_s, say(QT_TRANSLATE_NOOP("Permits", "対象の番号か、包括許可とする組織を入力してください。"))});
        return;
    }
    draft.permit.blanket = true;
    draft.permit.unitId = unit->id;
    draft.policy = Organization::appliedPolicy(context.db, unit->id);
    const Policy::Document &policy = *draft.policy->document;
    for (const QJsonValue &value : params.value(u"mediumKinds"_s).toArray()) {
        const auto known = std::find_if(policy.mediumKinds.cbegin(), policy.mediumKinds.cend(),
                                        [&value](const Policy::Term &term) { return term.code == value.toString() || term.label == value.toString(); });
        if (known == policy.mediumKinds.cend())
            errors.append({u"mediumKinds"_s, say(QT_TRANSLATE_NOOP("Permits", "「%1」という媒体の種類は、規程にありません。")).arg(value.toString())});
        else
            draft.permit.mediumKinds.append(known->code);
    }
    const QJsonObject levels = params.value(u"levels"_s).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        if (!policy.level(it.key(), it.value().toString()))
            errors.append({u"levels"_s, say(QT_TRANSLATE_NOOP("Permits", "「%1 %2」という区分は、規程にありません。")).arg(it.key(), it.value().toString())});
        else
            draft.permit.levels.insert(it.key(), it.value().toString());
    }
}

void readKind(const QJsonObject &params, Draft &draft, Plan &plan)
{
    const Policy::Document &policy = *draft.policy->document;
    const QString code = textOf(params, u"kind"_s);
    const auto kind = std::find_if(policy.permits.cbegin(), policy.permits.cend(),
                                   [&code](const Policy::PermitKind &one) { return one.code == code || one.label == code; });
    if (kind == policy.permits.cend()) {
        QStringList known;
        for (const Policy::PermitKind &one : policy.permits) {
            if (!one.ban)
                known.append(one.code + u'=' + one.label);
        }
        plan.errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の種類は、%1 のどれかです。")).arg(known.join(u"、"_s))});
        return;
    }
    draft.kind = &*kind;
    draft.permit.kind = kind->code;
    if (kind->ban) // INV-15
        plan.findings.append(refusal(u"permit.ban"_s, kind->source.clause, say(QT_TRANSLATE_NOOP("Permits", "「%1」は禁止されていて、許可の道はありません。")).arg(kind->label),
                                     {}, Policy::Severity::Ban));
}

void readDays(ActContext &context, const QJsonObject &params, Permit &wanted, QList<FieldError> &errors)
{
    wanted.appliedOn = Organization::dayParam(params, u"appliedOn"_s, errors).value_or(context.actor.day);
    wanted.from = Organization::dayParam(params, u"from"_s, errors).value_or(wanted.appliedOn);
    const auto to = Organization::dayParam(params, u"to"_s, errors);
    wanted.to = to.value_or(wanted.from);
    Organization::checkPeriod(wanted.from, to, u"to"_s, errors);
    if (wanted.appliedOn > context.clock.today())
        errors.append({u"appliedOn"_s, say(QT_TRANSLATE_NOOP("Permits", "まだ来ていない日です。"))});
    if (wanted.blanket && Support::fiscalYear(wanted.to) != Support::fiscalYear(wanted.from))
        errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Permits", "包括許可の期間は、年度末（3月31日）までにしてください。"))});
}

void readRest(ActContext &context, const QJsonObject &params, Draft &draft, QList<FieldError> &errors)
{
    Permit &wanted = draft.permit;
    wanted.policyId = draft.policy->id;
    wanted.policyVersionId = draft.policy->versionId;
    const Someone applicant = someoneParam(context, params, u"applicant"_s);
    wanted.applicant = applicant.words;
    wanted.applicantId = applicant.id;
    wanted.purpose = textOf(params, u"purpose"_s);
    wanted.reason = textOf(params, u"reason"_s);
    wanted.party = textOf(params, u"party"_s);
    wanted.method = textOf(params, u"method"_s);
    wanted.conditions = textOf(params, u"conditions"_s);
    const QString uses = textOf(params, u"uses"_s);
    wanted.once = uses == "once"_L1 || uses == u"1回";
    if (!uses.isEmpty() && !wanted.once && uses != "several"_L1 && uses != u"何度でも")
        errors.append({u"uses"_s, say(QT_TRANSLATE_NOOP("Permits", "回数は「1回」か「何度でも」です。"))});
    readDays(context, params, wanted, errors);
}

Plan planApply(ActContext &context, const QJsonObject &params, const ClassesOf &classes)
{
    Plan plan;
    Draft draft;
    readScope(context, params, classes, draft, plan.errors);
    if (!draft.policy)
        return plan;
    readKind(params, draft, plan);
    readRest(context, params, draft, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    Permit &wanted = draft.permit;
    wanted.number = nextPermitNumber(context.db);
    plan.object = {u"permit"_s, 0};
    plan.policyId = draft.policy->id;
    plan.unitId = wanted.unitId;
    plan.summary = summaryOf(wanted, *draft.kind);
    plan.summary.insert(u"things"_s, draft.numbers.mid(0, 50).join(u'、'));
    if (!draft.kind->ban) {
        const QString who = draft.kind->deciders.isEmpty() ? draft.kind->decider : roleLabels(*draft.policy->document, draft.kind->deciders);
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Permits", "%1 が許可するまで、効きません。")).arg(who), {{u"state"_s, u"applied"_s}}});
    }
    plan.apply = [permit = wanted, summary = plan.summary](ActContext &at) {
        Permit made = permit;
        at.journal.open();
        made.id = insertPermit(at, made);
        closeEntries(at, made, summary);
        return resultOf(made, at.actor.day);
    };
    return plan;
}

/// While nobody has decided it is withdrawn; it stays in the list.
Register::Reversed takenBack(Storage::Connection &db, const Register::PastAct &past)
{
    const auto made = permit(db, QString::number(Register::firstEntry(db, past).object.id));
    if (!made || !made->steps.isEmpty() || !made->withdrawnAt.isEmpty())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Permits", "この申請は、もう取り消せません。決裁の済んだ許可は、決裁する者が取り消します。")));
    return Register::Reversal{u"permit.withdraw"_s, {{u"permit"_s, made->number}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
}

QList<Parameter> parameters()
{
    using Type = Parameter::Type;
    return {{u"kind"_s, say(QT_TRANSLATE_NOOP("Permits", "許可の種類")), Type::Text, true, say(QT_TRANSLATE_NOOP("Permits", "規程の許可の記号か名称"))},
            {u"things"_s, say(QT_TRANSLATE_NOOP("Permits", "対象の番号")), Type::List, false, u"[\"M-0001\", \"A-1\"]"_s},
            {u"unit"_s, say(QT_TRANSLATE_NOOP("Permits", "包括許可の組織")), Type::Object, false, say(QT_TRANSLATE_NOOP("Permits", "番号がないとき。下の組織を含む"))},
            {u"mediumKinds"_s, say(QT_TRANSLATE_NOOP("Permits", "包括許可の媒体の種類")), Type::List, false, say(QT_TRANSLATE_NOOP("Permits", "空なら全ての種類"))},
            {u"levels"_s, say(QT_TRANSLATE_NOOP("Permits", "包括許可の分類の上限")), Type::Map, false, u"{\"C\": \"2\"}"_s},
            {u"applicant"_s, say(QT_TRANSLATE_NOOP("Permits", "申請者")), Type::Object, false, say(QT_TRANSLATE_NOOP("Permits", "空なら操作者"))},
            {u"appliedOn"_s, say(QT_TRANSLATE_NOOP("Permits", "申請日")), Type::Date, false, say(QT_TRANSLATE_NOOP("Permits", "空なら今日"))},
            {u"purpose"_s, say(QT_TRANSLATE_NOOP("Permits", "目的")), Type::Text, true, {}},
            {u"reason"_s, say(QT_TRANSLATE_NOOP("Permits", "理由")), Type::Text, false, {}},
            {u"party"_s, say(QT_TRANSLATE_NOOP("Permits", "相手・行先")), Type::Text, false, {}},
            {u"method"_s, say(QT_TRANSLATE_NOOP("Permits", "方法")), Type::Text, false, {}},
            {u"conditions"_s, say(QT_TRANSLATE_NOOP("Permits", "条件")), Type::Text, false, {}},
            {u"from"_s, say(QT_TRANSLATE_NOOP("Permits", "始まりの日")), Type::Date, false, say(QT_TRANSLATE_NOOP("Permits", "空なら今日"))},
            {u"to"_s, say(QT_TRANSLATE_NOOP("Permits", "終わりの日")), Type::Date, true, {}},
            {u"uses"_s, say(QT_TRANSLATE_NOOP("Permits", "回数")), Type::Text, false, u"once=1回 several=何度でも"_s}};
}

} // namespace

Register::Act applyForPermitAct(const ClassesOf &classes)
{
    Register::Act act;
    act.descriptor = {u"permit.apply"_s, say(QT_TRANSLATE_NOOP("Permits", "許可を申請")), u"register.read"_s, parameters(), u"permit"_s, tellPermit};
    act.plan = [classes](ActContext &context, const QJsonObject &params) { return planApply(context, params, classes); };
    act.reverse = takenBack;
    return act;
}

} // namespace Permits
