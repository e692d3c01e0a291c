// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/consultationacts.h"

#include "models/classes/classificationrepository.h"
#include "models/classes/consultationrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/takeback.h"
#include "models/storage/dberror.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;
using Storage::Query;

namespace Classes {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Classes", text);
}

/// The role that the policy names for what is not known; empty where it names none.
QString roleForUnknown(const Policy::Document &policy)
{
    const QList<Policy::Rule> rules = policy.rulesOf(u"classification.unknown"_s);
    return rules.isEmpty() ? QString() : rules.first().role;
}

QString roleLabel(const Policy::Document &policy, const QString &code)
{
    const Policy::Role *role = policy.role(code);
    return role ? role->label : say(QT_TRANSLATE_NOOP("Classes", "責任者"));
}

const Policy::Rule *ruleOf(const Policy::Document &policy, const QString &id)
{
    for (const Policy::Rule &rule : policy.rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

Plan planAsk(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString number = Register::textOf(params, u"object"_s);
    const auto object = number.isEmpty() ? std::nullopt : Register::findByNumber(context.db, number);
    if (!number.isEmpty() && !object)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Classes", "番号「%1」のものはありません。番号を確かめてください。")).arg(number));
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, plan.errors);
    Consultation asked;
    asked.kind = Consultation::Kind::Comply;
    asked.unitId = object ? object->unitId : unit ? std::optional(unit->id) : std::nullopt;
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, asked.unitId);
    asked.policyId = policy.id;
    asked.object = object ? Register::ObjectRef{object->kind, object->id} : Register::ObjectRef{u"policy"_s, asked.policyId}; // nothing is registered yet
    asked.rule = Register::textOf(params, u"rule"_s);
    asked.question = Register::textOf(params, u"question"_s);
    plan.object = asked.object;
    const Policy::Rule *rule = ruleOf(*policy.document, asked.rule);
    if (!asked.rule.isEmpty() && !rule)
        plan.errors.append({u"rule"_s, say(QT_TRANSLATE_NOOP("Classes", "適用規程に「%1」という規則はありません。")).arg(asked.rule)});
    if (!plan.errors.isEmpty())
        return plan;
    asked.clause = rule ? rule->source.clause : QString();
    asked.role = rule && !rule->role.isEmpty() ? rule->role : roleForUnknown(*policy.document);
    plan.policyId = policy.id;
    plan.unitId = asked.unitId;
    plan.summary = {{u"number"_s, number}, {u"question"_s, asked.question}, {u"to"_s, roleLabel(*policy.document, asked.role)}};
    plan.apply = [asked, summary = plan.summary](ActContext &at) {
        at.journal.open();
        const qint64 id = insertConsultation(at, asked);
        at.journal.close(asked.object, summary);
        return QJsonObject{{u"id"_s, id}, {u"to"_s, summary.value(u"to"_s)}};
    };
    return plan;
}

/// Only the role that was asked answers.
void requireRole(ActContext &context, const Register::StoredPolicy &policy, const Consultation &asked, Plan &plan)
{
    if (asked.role.isEmpty() || context.actor.rolesFor(policy.id, asked.unitId).contains(asked.role))
        return;
    Policy::Finding finding;
    finding.rule = u"consultation.role"_s;
    finding.severity = Policy::Severity::Refuse;
    finding.clause = asked.clause;
    finding.text = say(QT_TRANSLATE_NOOP("Classes", "この相談に答えるのは、%1 だけです。")).arg(roleLabel(*policy.document, asked.role));
    finding.satisfy = say(QT_TRANSLATE_NOOP("Classes", "%1 が操作者になって答えてください。")).arg(roleLabel(*policy.document, asked.role));
    plan.findings.append(finding);
}

Plan planAnswer(ActContext &context, const QJsonObject &params)
{
    const auto asked = consultation(context.db, Register::textOf(params, u"consultation"_s).toLongLong());
    if (!asked)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Classes", "この照会・相談はありません。一覧を更新して確かめてください。")));
    Plan plan;
    plan.object = asked->object;
    if (!asked->isOpen())
        plan.errors.append({u"consultation"_s, say(QT_TRANSLATE_NOOP("Classes", "この照会・相談には、もう答えがあります。"))});
    else if (asked->kind == Consultation::Kind::Class)
        plan.errors.append({u"consultation"_s, say(QT_TRANSLATE_NOOP("Classes", "分類の照会には、分類を決めて答えます。資産の「分類変更」で決めてください。"))});
    if (!plan.errors.isEmpty())
        return plan;
    const auto policy = Register::storedPolicy(context.db, asked->policyId);
    if (!policy)
        throw Storage::DbError(Storage::DbError::Code::Damaged, u"a consultation has no policy"_s);
    requireRole(context, *policy, *asked, plan);
    const auto object = asked->object.kind == "policy"_L1 ? std::nullopt : Register::findObject(context.db, asked->object.id);
    plan.policyId = policy->id;
    plan.unitId = asked->unitId;
    plan.summary = {{u"number"_s, object ? object->number : QString()}, {u"question"_s, asked->question}, {u"answer"_s, Register::textOf(params, u"answer"_s)}};
    plan.apply = [asked = *asked, summary = plan.summary](ActContext &at) {
        at.journal.open();
        closeConsultation(at, asked.id, summary.value(u"answer"_s).toString(), {});
        at.journal.insert(u"notice"_s, // whoever asked sees it where everything waits; what it says is as closed as the thing
                          {{u"object_kind"_s, asked.object.kind}, {u"object_id"_s, asked.object.id}, {u"rule"_s, asked.rule}, {u"clause"_s, asked.clause},
                           {u"text"_s, say(QT_TRANSLATE_NOOP("Classes", "%1 相談に答えがありました。")).arg(summary.value(u"number"_s).toString()).trimmed()},
                           {u"reason"_s, summary.value(u"answer"_s).toString()}, {u"policy_id"_s, asked.policyId},
                           {u"at"_s, at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)}});
        at.journal.close(asked.object, summary);
        return QJsonObject{{u"id"_s, asked.id}};
    };
    return plan;
}

QString tell(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const QString answer = told.value(u"answer"_s).toString();
    const QString question = told.value(u"question"_s).toString();
    return answer.isEmpty() ? say(QT_TRANSLATE_NOOP("Classes", "%1 へ: %2")).arg(told.value(u"to"_s).toString(), question)
                            : say(QT_TRANSLATE_NOOP("Classes", "%1 → %2")).arg(question, answer);
}

bool hasEnded(const QString &state)
{
    return state == QLatin1String(Register::State::kVoid) || state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned);
}

/// Assets whose state and questions do not agree: few, however many an act has touched.
QList<qint64> disagreeing(Storage::Connection &db)
{
    QList<qint64> ids;
    Query query(db, u"SELECT id FROM object WHERE state = 'asking' AND kind = 'asset' AND NOT EXISTS (SELECT 1 FROM consultation "
                    "WHERE consultation.object_id = object.id AND consultation.kind = 'class' AND consultation.answered_at IS NULL) UNION ALL "
                    "SELECT consultation.object_id FROM consultation JOIN object ON object.id = consultation.object_id "
                    "WHERE consultation.answered_at IS NULL AND consultation.kind = 'class' AND object.state <> 'asking'"_s);
    query.run();
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

void open(ActContext &context, const Register::ObjectRow &object)
{
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, object.unitId);
    const QList<Policy::Rule> rules = policy.document->rulesOf(u"classification.unknown"_s);
    Consultation asked;
    asked.object = {object.kind, object.id};
    asked.policyId = policy.id;
    asked.unitId = object.unitId;
    asked.role = roleForUnknown(*policy.document);
    asked.rule = rules.isEmpty() ? QString() : rules.first().id;
    asked.clause = rules.isEmpty() ? QString() : rules.first().source.clause;
    const QList<Classification> decisions = history(context.db, object.id);
    asked.question = decisions.isEmpty() ? QString() : decisions.first().reason;
    context.journal.open();
    insertConsultation(context, asked);
    context.journal.close(asked.object, {{u"number"_s, object.number},
                                         {u"followed"_s, say(QT_TRANSLATE_NOOP("Classes", "%1 に分類を照会")).arg(roleLabel(*policy.document, asked.role))}});
}

void close(ActContext &context, const Register::ObjectRow &object, const Consultation &asked)
{
    context.journal.open();
    if (hasEnded(object.state)) { // nobody decided anything: the question is moot
        closeConsultation(context, asked.id, {}, {});
        context.journal.close(asked.object, {{u"number"_s, object.number}, {u"followed"_s, say(QT_TRANSLATE_NOOP("Classes", "照会を終了（対象がなくなったため）"))}});
        return;
    }
    const QList<Classification> decisions = history(context.db, object.id);
    const Classification decision = decisions.isEmpty() ? Classification{} : decisions.first();
    closeConsultation(context, asked.id, decision.reason, decision.levels);
    context.journal.close(asked.object, {{u"number"_s, object.number}, {u"followed"_s, say(QT_TRANSLATE_NOOP("Classes", "照会に回答"))}});
}

void follow(ActContext &context, const QList<Register::ObjectRef> &touched)
{
    const QList<qint64> ids = touched.isEmpty() ? QList<qint64>() : disagreeing(context.db);
    if (ids.isEmpty())
        return;
    QSet<qint64> assets;
    for (const Register::ObjectRef &thing : touched) {
        if (thing.kind == "asset"_L1)
            assets.insert(thing.id);
    }
    for (const qint64 id : ids) {
        const auto object = assets.contains(id) ? Register::findObject(context.db, id) : std::nullopt;
        if (!object || context.progress.isCancelled())
            continue;
        if (object->state == QLatin1String(Register::State::kAsking))
            open(context, *object);
        else if (const auto asked = openClassQuestion(context.db, id))
            close(context, *object, *asked);
    }
}

} // namespace

std::vector<Register::Act> consultationActs()
{
    using Type = Parameter::Type;
    std::vector<Register::Act> acts(2);
    acts[0].descriptor = {u"consultation.ask"_s, say(QT_TRANSLATE_NOOP("Classes", "相談する")), u"register.read"_s,
                          {{u"object"_s, say(QT_TRANSLATE_NOOP("Classes", "対象の番号")), Type::Object, false, say(QT_TRANSLATE_NOOP("Classes", "まだ登録していないときは空ける"))},
                           {u"unit"_s, say(QT_TRANSLATE_NOOP("Classes", "組織")), Type::Object, false, say(QT_TRANSLATE_NOOP("Classes", "対象がないとき、どの規程によるか"))},
                           {u"rule"_s, say(QT_TRANSLATE_NOOP("Classes", "守れない規則")), Type::Text, false, say(QT_TRANSLATE_NOOP("Classes", "規則の記号"))},
                           {u"question"_s, say(QT_TRANSLATE_NOOP("Classes", "相談の内容")), Type::Text, true, {}}},
                          u"asset"_s, tell};
    acts[0].plan = planAsk;
    acts[0].reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Classes", "相談は取り消せません。答えを待つか、答える人に知らせてください。")));
    acts[1].descriptor = {u"consultation.answer"_s, say(QT_TRANSLATE_NOOP("Classes", "相談に答える")), u"consultation.answer"_s,
                          {{u"consultation"_s, say(QT_TRANSLATE_NOOP("Classes", "照会・相談の番号")), Type::Number, true, {}},
                           {u"answer"_s, say(QT_TRANSLATE_NOOP("Classes", "答え")), Type::Text, true, {}}},
                          u"asset"_s, tell};
    acts[1].plan = planAnswer;
    acts[1].reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Classes", "答えは取り消せません。あらためて相談してもらい、答え直してください。")));
    return acts;
}

Register::Follower consultationFollower()
{
    return {{}, follow};
}

void addConsultations(Register::Blueprint &blueprint)
{
    // The number is stored in every entry: never change or reuse it.
    blueprint.catalogue.add(Journal::TableDescriptor::of(43, u"consultation"_s,
                                                         {u"kind"_s, u"object_kind"_s, u"object_id"_s, u"policy_id"_s, u"unit_id"_s, u"role"_s, u"rule"_s, u"clause"_s,
                                                          u"question"_s, u"asked_by"_s, u"asked_at"_s, u"answer"_s, u"levels"_s, u"answered_by"_s, u"answered_at"_s}));
    for (Register::Act &act : consultationActs())
        blueprint.acts.push_back(std::move(act));
    blueprint.followers.push_back(consultationFollower());
}

} // namespace Classes
