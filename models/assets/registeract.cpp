// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/organization/organizationrepository.h"

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

QString numberFor(ActContext &context, std::optional<qint64> unitId)
{
    const auto unit = unitId ? Organization::unit(context.db, *unitId) : std::nullopt;
    QMap<QString, QString> values{{u"unit"_s, unit ? Organization::numberCodeOf(*unit) : QString()},
                                  {u"fy"_s, QString::number(context.clock.today().addMonths(-3).year())}};
    return Register::nextNumber(context, Organization::numberPatternForUnit(context.db, unitId), values);
}

QString tellRegistered(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    return say(QT_TRANSLATE_NOOP("Assets", "%1「%2」（%3）"))
        .arg(told.value(u"number"_s).toString(), told.value(u"name"_s).toString(), told.value(u"class"_s).toString());
}

Plan planRegister(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    Asset asset;
    const auto unit = Organization::unitParam(context.db, params, u"unit"_s, plan.errors);
    if (!unit)
        return plan;
    const Register::StoredPolicy policy = policyFor(context.db, unit->id);
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
    plan.findings = findingsFor(*policy.document, facts);
    plan.policyId = policy.id;
    plan.unitId = unit->id;
    plan.object = {u"asset"_s, 0};
    plan.summary = summaryOf(context, *policy.document, asset, plan.findings);
    plan.apply = [asset, extras, policy, findings = plan.findings](ActContext &at) mutable {
        if (asset.object.number.isEmpty())
            asset.object.number = numberFor(at, asset.object.unitId);
        at.journal.open();
        asset.object.id = insert(at, asset);
        if (!asset.levels.isEmpty() || !extras.reason.isEmpty())
            writeClassification(at, asset, extras, u"registered"_s, policy.versionId);
        writeNotices(at, findings, {u"asset"_s, asset.object.id}, policy.id);
        at.journal.close({u"asset"_s, asset.object.id}, summaryOf(at, *policy.document, asset, findings));
        return resultOf(asset, 1);
    };
    return plan;
}

} // namespace

Register::Act registerAct()
{
    Register::Act act;
    act.descriptor = {u"asset.register"_s, say(QT_TRANSLATE_NOOP("Assets", "資産を登録")), u"asset.edit"_s, assetParameters(), u"asset"_s, tellRegistered};
    for (Register::Parameter &parameter : act.descriptor.parameters)
        parameter.required = parameter.name == "name"_L1 || parameter.name == "unit"_L1;
    act.plan = planRegister;
    return act;
}

} // namespace Assets
