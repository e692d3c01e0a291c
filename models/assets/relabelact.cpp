// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/assets/inheritedactparts.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/reclassificationqueries.h"
#include "models/permits/exceptionqueries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

Plan planRelabel(ActContext &context, const QJsonObject &params)
{
    const auto named = namedAsset(context, params);
    if (!named)
        return named.error();
    const Asset &before = *named;
    Plan plan;
    plan.object = {u"asset"_s, before.object.id};
    plan.stale = staleSave(context.db, before, params);
    if (plan.stale)
        return plan;
    const Register::StoredPolicy policy = policyFor(context.db, before.object.unitId);
    Asset after = before;
    QJsonObject decision = params;
    decision.remove(u"asset"_s);
    const DraftExtras extras = applyParams(context.db, decision, *policy.document, after, plan.errors);
    refuseVoid(before, plan.errors);
    after.object.state = derivedState(*policy.document, after, extras.classUnknown);
    // The same class decided again after a revision of the policy is a decision.
    if (after.levels == before.levels && after.restrictions == before.restrictions && extras.grounds.isEmpty() && !extras.classUnknown
        && !Classes::awaitsReclassification(context.db, before.object.id))
        plan.errors.append({u"levels"_s, say(QT_TRANSLATE_NOOP("Assets", "分類が変わっていません。新しい区分を選んでください。"))});
    Policy::Facts facts = factsOf(u"asset.relabel"_s, after, &before);
    facts.grounds = extras.grounds;
    facts.reason = extras.reason;
    facts.actorRoles = context.actor.rolesFor(policy.id, before.object.unitId);
    facts.waivers = Permits::waivers(context.db, context.actor, policy, before.object.unitId, before.object.id);
    addOrigin(context.db, policy, before.object.id, facts);
    plan.findings = findingsFor(*policy.document, facts) + Classes::copyFindings(*policy.document, facts)
        + answerFindings(*policy.document, facts, before, after);
    const QList<Inherited> inherited = inheritedBy(context.db, policy, before.object, after.levels);
    plan.consequences = labelConsequences(before, after) + consequencesOf(*policy.document, context.actor.visible, inherited);
    plan.classes.insert(before.object.id, after.levels);
    for (const Inherited &one : inherited)
        plan.classes.insert(one.after.object.id, one.after.levels);
    plan.policyId = policy.id;
    plan.unitId = before.object.unitId;
    QJsonObject summary = summaryOf(context, *policy.document, after, plan.findings);
    summary.insert(u"before"_s, Classes::levelsForPeople(*policy.document, before.levels));
    summary.insert(u"reason"_s, extras.reason);
    if (!extras.decidedBy.isEmpty())
        summary.insert(u"decidedBy"_s, extras.decidedBy);
    plan.summary = summary;
    plan.apply = [before, after, extras, policy, summary, inherited, findings = plan.findings](ActContext &at) {
        at.journal.open();
        if (!update(at, before, after))
            Register::updateObject(at, before.object.id, {}); // new grounds for the same class are a decision too
        writeClassification(at, after, extras, u"relabelled"_s, policy.versionId);
        writeNotices(at, findings, {u"asset"_s, after.object.id}, policy.id);
        at.journal.close({u"asset"_s, after.object.id}, summary);
        QJsonObject result = resultOf(after, before.object.revision + 1);
        if (const QStringList raised = writeInherited(at, policy, inherited); !raised.isEmpty())
            result.insert(u"raised"_s, QJsonArray::fromStringList(raised));
        return result;
    };
    return plan;
}

} // namespace

Register::Act relabelAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"asset.relabel"_s, say(QT_TRANSLATE_NOOP("Assets", "分類を変更")), u"asset.edit"_s,
                      {{u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "対象の番号")), Type::Object, true, {}},
                       {u"levels"_s, say(QT_TRANSLATE_NOOP("Assets", "新しい分類")), Type::Map, false, u"{\"C\": \"3C\"}"_s},
                       {u"grounds"_s, say(QT_TRANSLATE_NOOP("Assets", "根拠")), Type::Map, false, u"{\"S\": [\"1\"]}"_s},
                       guidanceParameter(),
                       {u"restrictions"_s, say(QT_TRANSLATE_NOOP("Assets", "取扱制限の変更")), Type::Map, false, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Type::Text, false, {}},
                       {u"effectiveOn"_s, say(QT_TRANSLATE_NOOP("Assets", "適用日")), Type::Date, false, {}},
                       {u"decidedBy"_s, say(QT_TRANSLATE_NOOP("Assets", "判断者")), Type::Text, false, {}},
                       {u"classUnknown"_s, say(QT_TRANSLATE_NOOP("Assets", "分類が不明（照会する）")), Type::YesNo, false, {}},
                       {u"revision"_s, say(QT_TRANSLATE_NOOP("Assets", "見ていた版")), Type::Number, false, {}}},
                      u"asset"_s, {}};
    act.plan = planRelabel;
    act.reverse = relabelTakenBack;
    return act;
}

} // namespace Assets
