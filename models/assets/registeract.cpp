// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/assets/copydraft.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/linkrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/params.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// A level that a rule fixes (a key, a copy of the source's class) stands even when nobody chose it.
void takeLockedProposals(const Policy::Document &policy, const Policy::Facts &facts, Asset &asset, DraftExtras &extras)
{
    for (const Policy::Proposal &proposal : Policy::proposals(policy, facts)) {
        if (!proposal.locked || asset.levels.contains(proposal.axis))
            continue;
        asset.levels.insert(proposal.axis, proposal.level);
        if (!proposal.ground.isEmpty() && extras.grounds.value(proposal.axis).isEmpty())
            extras.grounds[proposal.axis] = {proposal.ground};
    }
}

QString tellRegistered(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (told.contains(u"copy"_s)) // the entry of the source
        return say(QT_TRANSLATE_NOOP("Assets", "%1として %2 を登録")).arg(told.value(u"kind"_s).toString(), told.value(u"copy"_s).toString());
    QString text = say(QT_TRANSLATE_NOOP("Assets", "%1「%2」（%3）"))
                       .arg(told.value(u"number"_s).toString(), told.value(u"name"_s).toString(), told.value(u"class"_s).toString());
    if (told.contains(u"source"_s))
        text += say(QT_TRANSLATE_NOOP("Assets", " ・ %1 の%2")).arg(told.value(u"source"_s).toString(), told.value(u"kind"_s).toString());
    return text;
}

/// With a source both come from it; without one they are asked for.
void requireNameAndUnit(const QJsonObject &params, QList<Register::FieldError> &errors)
{
    if (Register::textOf(params, u"name"_s).isEmpty())
        errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "名称を入力してください。"))});
    if (Register::textOf(params, u"unit"_s).isEmpty())
        errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Assets", "組織を選んでください。"))});
}

/// What the source binds the new thing to, said to the rules; excerpts are judged as a lowering of the source.
Policy::Findings originFindings(const Policy::Document &policy, const Origin &origin, Policy::Facts &facts)
{
    if (!Classes::inheritsClass(origin.kind))
        return Classes::excerptFindings(policy, facts, origin.source.levels);
    facts.fields.insert(u"originLevels"_s, Policy::levelsToText(origin.source.levels));
    return Classes::copyFindings(policy, facts);
}

QList<Register::Consequence> originConsequences(const Policy::Document &policy, const Origin &origin, const Policy::Levels &levels)
{
    const QString number = origin.source.object.number;
    QList<Register::Consequence> consequences{
        {say(QT_TRANSLATE_NOOP("Assets", "%1 の%2として登録します。")).arg(number, Classes::linkLabel(policy, origin.kind)),
         {{u"link"_s, QJsonObject{{u"kind"_s, Classes::linkCode(origin.kind)}, {u"to"_s, number}}}}}};
    for (auto it = origin.source.levels.cbegin(); Classes::inheritsClass(origin.kind) && it != origin.source.levels.cend(); ++it) {
        if (levels.value(it.key()) == *it)
            continue;
        const bool bound = it.key() == Classes::inheritedAxis(policy);
        consequences.append({say(QT_TRANSLATE_NOOP("Assets", "元の %1 の区分です。")).arg(number),
                             {{u"proposal"_s, QJsonObject{{u"axis"_s, it.key()}, {u"level"_s, *it}, {u"ground"_s, QString()}, {u"locked"_s, bound}}}}});
    }
    return consequences;
}

QJsonObject told(QJsonObject summary, const Policy::Document &policy, const std::optional<Origin> &origin)
{
    if (origin) {
        summary.insert(u"source"_s, origin->source.object.number);
        summary.insert(u"kind"_s, Classes::linkLabel(policy, origin->kind));
    }
    return summary;
}

/// The history of the source knows of its copies.
void tellSource(ActContext &at, const Policy::Document &policy, const Origin &origin, const QString &copy)
{
    at.journal.open();
    at.journal.close({u"asset"_s, origin.source.object.id},
                     {{u"number"_s, origin.source.object.number}, {u"copy"_s, copy}, {u"kind"_s, Classes::linkLabel(policy, origin.kind)}});
}

/// The parameters with what the source proposes, under the policy of the unit that they end up in.
QJsonObject filledParams(ActContext &context, const std::optional<Origin> &origin, const QJsonObject &given)
{
    if (!origin)
        return given;
    const qint64 sourcePolicy = policyFor(context.db, origin->source.object.unitId).id;
    QList<Register::FieldError> unheard; // said when the parameters are read
    const auto unit = Organization::unitParam(context.db, given, u"unit"_s, unheard);
    const Register::StoredPolicy policy = policyFor(context.db, unit ? std::optional(unit->id) : origin->source.object.unitId);
    QJsonObject proposed = proposedParams(context.db, *policy.document, *origin);
    if (policy.id != sourcePolicy) { // its levels and restrictions are other words
        for (const QString &bound : {u"levels"_s, u"grounds"_s, u"restrictions"_s, u"kind"_s})
            proposed.remove(bound);
    }
    return withProposed(proposed, given);
}

Plan planRegister(ActContext &context, const QJsonObject &given)
{
    Plan plan;
    Asset asset;
    const auto named = originParam(context, given, plan.errors);
    if (!named)
        return named.error();
    const std::optional<Origin> &origin = *named;
    const QJsonObject params = filledParams(context, origin, given);
    requireNameAndUnit(params, plan.errors);
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, plan.errors);
    if (!unit)
        return plan;
    const Register::StoredPolicy policy = policyFor(context.db, unit->id);
    const bool comparable = origin && policyFor(context.db, origin->source.object.unitId).id == policy.id;
    DraftExtras extras = applyParams(context.db, params, *policy.document, asset, plan.errors);
    if (!asset.object.number.isEmpty() && Register::isNumberTaken(context.db, asset.object.number))
        plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」は既に使われています。別の番号にするか、空けて自動で付けてください。")).arg(asset.object.number)});
    if (!asset.createdByUnitId)
        asset.createdByUnitId = unit->id;
    Policy::Facts facts = factsOf(u"asset.register"_s, asset, nullptr);
    if (extras.classUnknown)
        facts.flags.insert(u"classUnknown"_s);
    plan.consequences = proposalConsequences(*policy.document, facts); // told even when they are taken at once
    takeLockedProposals(*policy.document, facts, asset, extras);
    facts.levels = asset.levels;
    facts.grounds = extras.grounds;
    facts.reason = extras.reason;
    if (Policy::accessScope(*policy.document, facts) && asset.texts.value(u"accessScope"_s).isEmpty())
        asset.texts.insert(u"accessScope"_s, u"unit"_s);
    asset.texts.insert(u"registeredOn"_s, context.clock.today().toString(Qt::ISODate));
    asset.object.state = derivedState(*policy.document, asset, extras.classUnknown);
    facts.actorRoles = context.actor.rolesFor(policy.id, unit->id);
    facts.waivers = Permits::waivers(context.db, context.actor, policy, unit->id, 0);
    addPlace(context.db, asset, nullptr, facts);
    const Policy::Findings ofOrigin = comparable ? originFindings(*policy.document, *origin, facts) : Policy::Findings();
    if (origin)
        plan.consequences += originConsequences(*policy.document, *origin, comparable ? asset.levels : origin->source.levels);
    plan.findings = findingsFor(*policy.document, facts) + ofOrigin;
    plan.policyId = policy.id;
    plan.unitId = unit->id;
    plan.object = {u"asset"_s, 0};
    plan.summary = summaryOf(context, *policy.document, asset, plan.findings);
    plan.apply = [asset, extras, policy, origin, findings = plan.findings](ActContext &at) mutable {
        if (asset.object.number.isEmpty())
            asset.object.number = numberFor(at, asset.object.unitId);
        at.journal.open();
        asset.object.id = insert(at, asset);
        if (!asset.levels.isEmpty() || !extras.reason.isEmpty() || !extras.guidance.isEmpty())
            writeClassification(at, asset, extras, u"registered"_s, policy.versionId);
        writeNotices(at, findings, {u"asset"_s, asset.object.id}, policy.id);
        if (origin)
            Classes::insertLink(at, asset.object.id, origin->source.object.id, origin->kind, extras.reason);
        at.journal.close({u"asset"_s, asset.object.id}, told(summaryOf(at, *policy.document, asset, findings), *policy.document, origin));
        if (origin)
            tellSource(at, *policy.document, *origin, asset.object.number);
        return resultOf(asset, 1);
    };
    return plan;
}

} // namespace

Register::Act registerAct()
{
    Register::Act act;
    act.descriptor = {u"asset.register"_s, say(QT_TRANSLATE_NOOP("Assets", "資産を登録")), u"asset.edit"_s, assetParameters(), u"asset"_s, tellRegistered};
    for (Register::Parameter &parameter : act.descriptor.parameters) {
        if (parameter.name == "name"_L1 || parameter.name == "unit"_L1)
            parameter.help = say(QT_TRANSLATE_NOOP("Assets", "必須（元の資産を指定したときは省けます）"));
    }
    act.descriptor.parameters.append(originParameters());
    act.plan = planRegister;
    act.reverse = registerTakenBack;
    return act;
}

} // namespace Assets
