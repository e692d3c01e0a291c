// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionacts.h"

#include "models/organization/inputrules.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionactparts.h"
#include "models/permits/exceptionqueries.h"
#include "models/permits/exceptionrepository.h"
#include "models/policy/facts.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
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

/// An application as it is being read.
struct Draft {
    Exception exception;
    std::optional<Register::StoredPolicy> policy;
    QStringList numbers; ///< of the things
};

void readThings(ActContext &context, const QJsonObject &params, Draft &draft, QList<Register::FieldError> &errors)
{
    for (const QJsonValue &value : params.value(u"objects"_s).toArray()) {
        const QString number = value.toString();
        const auto object = Register::findByNumber(context.db, number);
        if (!object || object->state == QLatin1String(Register::State::kVoid)) {
            errors.append({u"objects"_s, say(QT_TRANSLATE_NOOP("Permits", "番号「%1」のものはありません。番号を確かめてください。")).arg(number)});
            continue;
        }
        const Journal::ObjectRef thing{object->kind, object->id};
        if (draft.exception.things.contains(thing))
            continue;
        const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, object->unitId);
        if (draft.policy && draft.policy->id != policy.id)
            errors.append({u"objects"_s, say(QT_TRANSLATE_NOOP("Permits", "%1 の適用規程は、ほかの対象と違います。規程ごとに申請してください。")).arg(number)});
        if (draft.exception.things.isEmpty()) {
            draft.policy = policy;
            draft.exception.unitId = object->unitId;
        }
        draft.exception.things.append(thing);
        draft.numbers.append(object->number);
    }
}

/// Named things; else a unit with all below it; else, said so, everything under a policy.
void readScope(ActContext &context, const QJsonObject &params, Draft &draft, QList<Register::FieldError> &errors)
{
    readThings(context, params, draft, errors);
    if (draft.policy || !errors.isEmpty())
        return;
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, errors);
    if (unit) {
        draft.exception.unitId = unit->id;
        draft.policy = Organization::appliedPolicy(context.db, unit->id);
        return;
    }
    if (!params.value(u"all"_s).toBool()) {
        if (errors.isEmpty())
            errors.append({u"objects"_s, say(QT_TRANSLATE_NOOP("Permits", "対象の番号か組織を選んでください。規程によるもの全てが対象なら、そう指定してください。"))});
        return;
    }
    const QString code = textOf(params, u"policy"_s);
    draft.policy = code.isEmpty() ? std::optional(Organization::appliedPolicy(context.db, std::nullopt)) : Register::storedPolicyByCode(context.db, code);
    if (!draft.policy)
        errors.append({u"policy"_s, say(QT_TRANSLATE_NOOP("Permits", "「%1」という規程は、この台帳にありません。")).arg(code)});
}

void readRules(const QJsonObject &params, Draft &draft, Plan &plan)
{
    const Policy::Document &policy = *draft.policy->document;
    for (const QJsonValue &value : params.value(u"rules"_s).toArray()) {
        const QString id = value.toString();
        const auto rule = std::find_if(policy.rules.cbegin(), policy.rules.cend(), [&id](const Policy::Rule &one) { return one.id == id; });
        if (rule == policy.rules.cend()) {
            plan.errors.append({u"rules"_s, say(QT_TRANSLATE_NOOP("Permits", "規程「%1」に「%2」という規則はありません。")).arg(policy.title, id)});
            continue;
        }
        if (policy.exceptions && !Policy::mayBeLifted(policy, *rule))
            plan.findings.append(refusal(u"exception.notLifted"_s, rule->source.clause,
                                         say(QT_TRANSLATE_NOOP("Permits", "この規則は、例外措置で外せません: %1")).arg(rule->text), {}, Policy::Severity::Ban));
        if (!draft.exception.names(id))
            draft.exception.rules.append({id, rule->source.clause});
    }
    if (draft.exception.rules.isEmpty() && plan.errors.isEmpty())
        plan.errors.append({u"rules"_s, say(QT_TRANSLATE_NOOP("Permits", "守れない規則を一つ以上選んでください。"))});
}

void readRest(ActContext &context, const QJsonObject &params, Draft &draft, QList<Register::FieldError> &errors)
{
    Exception &wanted = draft.exception;
    wanted.policyId = draft.policy->id;
    wanted.policyVersionId = draft.policy->versionId;
    wanted.content = textOf(params, u"content"_s);
    wanted.reason = textOf(params, u"reason"_s);
    wanted.alternative = textOf(params, u"alternative"_s);
    wanted.papers = textOf(params, u"papers"_s);
    wanted.emergency = params.value(u"emergency"_s).toBool();
    wanted.appliedBy = nameOf(context.actor);
    wanted.appliedById = context.actor.personId;
    wanted.appliedOn = context.actor.day;
    wanted.from = Organization::dayParam(params, u"from"_s, errors).value_or(context.actor.day);
    const auto to = Organization::dayParam(params, u"to"_s, errors);
    wanted.to = to.value_or(wanted.from);
    Organization::checkPeriod(wanted.from, to, u"to"_s, errors);
    if (to && *to < context.actor.day)
        errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Permits", "終わりの日が、もう過ぎています。"))});
}

void checkArticle(ActContext &context, const Draft &draft, Plan &plan)
{
    const Policy::Document &policy = *draft.policy->document;
    const auto &article = policy.exceptions;
    if (!article) {
        plan.findings.append(refusal(u"exception.article"_s, {},
                                     say(QT_TRANSLATE_NOOP("Permits", "規程「%1」に例外措置の定めはありません。規則を外す道はありません。")).arg(policy.title),
                                     say(QT_TRANSLATE_NOOP("Permits", "許可を申請するか、相談してください。")), Policy::Severity::Ban));
        return;
    }
    if (draft.exception.emergency && !article->emergencySource)
        plan.findings.append(refusal(u"exception.emergency"_s, article->source.clause,
                                     say(QT_TRANSLATE_NOOP("Permits", "この規程は、許可の前に例外措置を取ることを認めていません。")),
                                     say(QT_TRANSLATE_NOOP("Permits", "許可を受けてから行ってください。")), Policy::Severity::Ban));
    const QStringList held = context.actor.rolesFor(draft.policy->id, draft.exception.unitId);
    if (std::any_of(article->applicants.cbegin(), article->applicants.cend(), [&held](const QString &role) { return held.contains(role); }))
        return;
    const QString labels = roleLabels(policy, article->applicants);
    plan.findings.append(refusal(u"exception.applicant"_s, article->source.clause,
                                 say(QT_TRANSLATE_NOOP("Permits", "例外措置を申請できるのは、%1 だけです。")).arg(labels),
                                 say(QT_TRANSLATE_NOOP("Permits", "%1 に申請してもらってください。")).arg(labels)));
}

void foretell(const Draft &draft, Plan &plan)
{
    const auto &article = draft.policy->document->exceptions;
    if (!article)
        return;
    const QString decider = roleLabels(*draft.policy->document, {article->decider});
    plan.consequences.append(draft.exception.emergency
                                 ? Register::Consequence{say(QT_TRANSLATE_NOOP("Permits", "すぐに効き、事後報告待ちになります。速やかに %1 に報告してください。")).arg(decider),
                                                         {{u"state"_s, u"awaitingReport"_s}}}
                                 : Register::Consequence{say(QT_TRANSLATE_NOOP("Permits", "%1 が許可するまで、効きません。")).arg(decider), {{u"state"_s, u"applied"_s}}});
}

Plan planApply(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    Draft draft;
    readScope(context, params, draft, plan.errors);
    if (!draft.policy)
        return plan;
    readRules(params, draft, plan);
    readRest(context, params, draft, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    checkArticle(context, draft, plan);
    foretell(draft, plan);
    draft.exception.number = nextExceptionNumber(context.db);
    plan.object = {u"exception"_s, 0};
    plan.policyId = draft.policy->id;
    plan.unitId = draft.exception.unitId;
    plan.summary = summaryOf(draft.exception);
    plan.summary.insert(u"reason"_s, draft.exception.reason);
    plan.summary.insert(u"things"_s, draft.numbers.mid(0, 50).join(u'、'));
    plan.apply = [exception = draft.exception, summary = plan.summary](ActContext &at) {
        Exception made = exception;
        at.journal.open();
        made.id = insertException(at, made);
        closeEntries(at, made, summary);
        return resultOf(made, at.actor.day);
    };
    return plan;
}

/// While nobody has decided and nobody could rely on it, it is withdrawn; it stays in the list.
Register::Reversed withdrawn(Storage::Connection &db, const Register::PastAct &past)
{
    const auto made = exception(db, QString::number(Register::firstEntry(db, past).object.id));
    if (!made || made->emergency || made->decidedOn || made->endedOn)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Permits", "この申請は、もう取り消せません。要らなくなったら、理由を付けて失効させてください。")));
    return Register::Reversal{u"exception.end"_s, {{u"exception"_s, made->number}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
}

} // namespace

Register::Act applyAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"exception.apply"_s, say(QT_TRANSLATE_NOOP("Permits", "例外措置を申請")), u"register.read"_s,
                      {{u"objects"_s, say(QT_TRANSLATE_NOOP("Permits", "対象の番号")), Type::List, false, u"[\"M-0001\", \"A-1\"]"_s},
                       {u"unit"_s, say(QT_TRANSLATE_NOOP("Permits", "対象の組織")), Type::Object, false, say(QT_TRANSLATE_NOOP("Permits", "番号がないとき。下の組織を含む"))},
                       {u"all"_s, say(QT_TRANSLATE_NOOP("Permits", "規程によるもの全て")), Type::YesNo, false, u"true | false"_s},
                       {u"policy"_s, say(QT_TRANSLATE_NOOP("Permits", "規程")), Type::Text, false, say(QT_TRANSLATE_NOOP("Permits", "全てが対象のとき、規程の記号"))},
                       {u"rules"_s, say(QT_TRANSLATE_NOOP("Permits", "守れない規則")), Type::List, true, say(QT_TRANSLATE_NOOP("Permits", "規則の記号"))},
                       {u"content"_s, say(QT_TRANSLATE_NOOP("Permits", "内容")), Type::Text, true, say(QT_TRANSLATE_NOOP("Permits", "規則のとおりにせず、何をするか"))},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Permits", "理由")), Type::Text, true, {}},
                       {u"alternative"_s, say(QT_TRANSLATE_NOOP("Permits", "代替策")), Type::Text, true, say(QT_TRANSLATE_NOOP("Permits", "代わりに取る対策。取れないときは、その訳"))},
                       {u"papers"_s, say(QT_TRANSLATE_NOOP("Permits", "関係書類")), Type::Text, false, say(QT_TRANSLATE_NOOP("Permits", "文書番号と保管場所"))},
                       {u"from"_s, say(QT_TRANSLATE_NOOP("Permits", "始まりの日")), Type::Date, false, say(QT_TRANSLATE_NOOP("Permits", "空なら今日"))},
                       {u"to"_s, say(QT_TRANSLATE_NOOP("Permits", "終わりの日")), Type::Date, true, {}},
                       {u"emergency"_s, say(QT_TRANSLATE_NOOP("Permits", "緊急（許可の前に行い、事後に報告する）")), Type::YesNo, false, u"true | false"_s}},
                      u"exception"_s, tellException};
    act.plan = planApply;
    act.reverse = withdrawn;
    return act;
}

} // namespace Permits
