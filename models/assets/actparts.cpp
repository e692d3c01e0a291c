// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/actparts.h"

#include "models/assets/assetcolumns.h"
#include "models/assets/assetrepository.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/reclassificationrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/closed.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

Parameter::Type parameterType(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return Parameter::Type::Number;
    case FieldType::Date:
        return Parameter::Type::Date;
    case FieldType::List:
        return Parameter::Type::List;
    case FieldType::Unit:
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Asset:
        return Parameter::Type::Object;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Level:
        break;
    }
    return Parameter::Type::Text;
}

} // namespace

Register::StoredPolicy policyFor(Storage::Connection &db, std::optional<qint64> unitId)
{
    return Organization::appliedPolicy(db, unitId);
}

Parameter guidanceParameter()
{
    return {u"guidance"_s, say(QT_TRANSLATE_NOOP("Assets", "分類の手引きの答え")), Parameter::Type::Map, false,
            u"{\"C\": [{\"question\": \"secret\", \"answer\": \"no\"}, …]}"_s};
}

QList<Parameter> assetParameters()
{
    QList<Parameter> parameters;
    for (const Field &field : fixedFields()) {
        if (field.isEditable())
            parameters.append({field.code, field.label, parameterType(field.type), false, field.support});
    }
    parameters.append({u"levels"_s, say(QT_TRANSLATE_NOOP("Assets", "分類")), Parameter::Type::Map, false, u"{\"C\": \"3B\", \"I\": \"2\"}"_s});
    parameters.append({u"grounds"_s, say(QT_TRANSLATE_NOOP("Assets", "分類の根拠")), Parameter::Type::Map, false, u"{\"S\": [\"1\"]}"_s});
    parameters.append(guidanceParameter());
    parameters.append({u"restrictions"_s, say(QT_TRANSLATE_NOOP("Assets", "取扱制限の変更")), Parameter::Type::Map, false,
                       u"{\"removed\": [], \"added\": [], \"note\": \"\"}"_s});
    parameters.append({u"custom"_s, say(QT_TRANSLATE_NOOP("Assets", "独自項目")), Parameter::Type::Map, false, u"{\"項目名\": \"値\"}"_s});
    parameters.append({u"classUnknown"_s, say(QT_TRANSLATE_NOOP("Assets", "分類が不明（照会する）")), Parameter::Type::YesNo, false, u"true | false"_s});
    parameters.append({u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Parameter::Type::Text, false, {}});
    parameters.append({u"decidedBy"_s, say(QT_TRANSLATE_NOOP("Assets", "判断者")), Parameter::Type::Text, false, {}});
    return parameters;
}

tl::expected<Asset, Plan> namedAsset(Register::ActContext &context, const QJsonObject &params)
{
    const QString number = Register::textOf(params, u"asset"_s);
    const auto asset = loadByNumber(context.db, number);
    if (!asset)
        return tl::unexpected(Register::notFound(say(QT_TRANSLATE_NOOP("Assets", "番号「%1」の資産はありません。番号を確かめてください。")).arg(number)));
    const bool closed = asset->texts.value(u"accessScope"_s) == "unit"_L1;
    if (!context.actor.visible.sees(closed, asset->object.unitId)) {
        Plan plan;
        plan.object = {u"asset"_s, asset->object.id};
        plan.summary = {{u"number"_s, asset->object.number}};
        Policy::Finding finding;
        finding.rule = u"register.visibility"_s;
        finding.severity = Policy::Severity::Refuse;
        finding.text = say(QT_TRANSLATE_NOOP("Assets", "この資産は、所属する組織の職員だけが扱えます。"));
        plan.findings.append(finding);
        return tl::unexpected(plan);
    }
    return *asset;
}

void refuseVoid(const Asset &asset, QList<Register::FieldError> &errors)
{
    if (asset.object.state == QLatin1String(Register::State::kVoid))
        errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "この資産は誤登録として取消されています。"))});
}

std::optional<Register::Stale> staleSave(Storage::Connection &db, const Asset &present, const QJsonObject &params)
{
    if (!params.contains(u"revision"_s) || Register::textOf(params, u"revision"_s).toLongLong() == present.object.revision)
        return std::nullopt;
    QJsonObject theirs = toParams(db, present);
    theirs.insert(u"revision"_s, present.object.revision);
    return Register::Stale{{u"asset"_s, present.object.id}, params, theirs};
}

void addPlace(Storage::Connection &db, const Asset &asset, const Asset *before, Policy::Facts &facts)
{
    const auto called = [&db](const Asset &one) {
        const auto place = one.placeId ? Places::place(db, *one.placeId) : std::nullopt;
        const QString listed = place ? QString(Places::placePath(db, place->id) + u' ' + place->kind) : QString();
        return QString(listed + u' ' + one.texts.value(u"placeText"_s)).simplified();
    };
    facts.fields.insert(u"placeName"_s, called(asset));
    if (before)
        facts.fields.insert(u"previousPlaceName"_s, called(*before));
}

Policy::Findings findingsFor(const Policy::Document &policy, const Policy::Facts &facts)
{
    Policy::Findings findings = Policy::programRules(facts);
    findings.append(Policy::check(policy, facts));
    return findings;
}

Policy::Findings answerFindings(const Policy::Document &policy, Policy::Facts facts, const Asset &before, const Asset &after)
{
    const QLatin1String asking(Register::State::kAsking);
    if (before.object.state != asking || after.object.state == asking)
        return {};
    facts.act = u"asset.relabel"_s; // whatever act decides it
    facts.flags.insert(u"classUnknown"_s);
    const QList<Policy::Rule> rules = policy.rulesOf(u"classification.unknown"_s);
    Policy::Findings findings = Policy::check(policy, facts);
    findings.removeIf([&rules](const Policy::Finding &finding) {
        return std::none_of(rules.cbegin(), rules.cend(), [&finding](const Policy::Rule &rule) { return rule.id == finding.rule; });
    });
    return findings;
}

QList<Register::Consequence> proposalConsequences(const Policy::Document &policy, const Policy::Facts &facts)
{
    QList<Register::Consequence> consequences;
    for (const Policy::Proposal &proposal : Policy::proposals(policy, facts)) {
        if (facts.levels.value(proposal.axis) == proposal.level)
            continue;
        consequences.append({proposal.text,
                             {{u"rule"_s, proposal.rule},
                              {u"clause"_s, proposal.clause},
                              {u"proposal"_s, QJsonObject{{u"axis"_s, proposal.axis}, {u"level"_s, proposal.level},
                                                          {u"ground"_s, proposal.ground}, {u"locked"_s, proposal.locked}}}}});
    }
    return consequences;
}

void writeNotices(Register::ActContext &context, const Policy::Findings &findings, const Journal::ObjectRef &object, qint64 policyId)
{
    const QString now = context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    for (const Policy::Finding &finding : findings) {
        if (finding.breach) {
            context.journal.insert(u"breach"_s,
                                   {{u"object_kind"_s, object.kind}, {u"object_id"_s, object.id}, {u"rule"_s, finding.rule},
                                    {u"clause"_s, finding.clause}, {u"text"_s, finding.text},
                                    {u"happened_at"_s, context.actedAt}, {u"noticed_at"_s, now}});
        } else if (!finding.notifyRole.isEmpty() && (finding.severity == Policy::Severity::Reason || finding.severity == Policy::Severity::Advise)) {
            context.journal.insert(u"notice"_s,
                                   {{u"object_kind"_s, object.kind}, {u"object_id"_s, object.id}, {u"rule"_s, finding.rule},
                                    {u"clause"_s, finding.clause}, {u"text"_s, finding.text},
                                    {u"reason"_s, context.reasons.value(finding.rule)}, {u"to_role"_s, finding.notifyRole},
                                    {u"policy_id"_s, policyId}, {u"at"_s, now}});
        }
    }
}

QJsonObject summaryOf(const Register::ActContext &context, const Policy::Document &policy, const Asset &asset,
                      const Policy::Findings &findings)
{
    QJsonObject summary{{u"number"_s, asset.object.number},
                        {u"name"_s, asset.object.name},
                        {u"class"_s, Classes::levelsForPeople(policy, asset.levels)}};
    if (asset.object.id == 0 && asset.texts.value(u"accessScope"_s) == "unit"_L1 && asset.object.unitId)
        summary.insert(QLatin1String(Register::kClosedUnit), *asset.object.unitId); // a refusal must not tell more than the asset would
    if (!findings.isEmpty())
        summary.insert(u"findings"_s, Register::findingsToJson(findings));
    QJsonObject reasons;
    for (const Policy::Finding &finding : findings) {
        if (context.reasons.contains(finding.rule))
            reasons.insert(finding.rule, context.reasons.value(finding.rule));
    }
    if (!reasons.isEmpty())
        summary.insert(u"reasons"_s, reasons);
    return summary;
}

QJsonObject resultOf(const Asset &asset, qint64 revision)
{
    QJsonObject levels;
    for (auto it = asset.levels.cbegin(); it != asset.levels.cend(); ++it)
        levels.insert(it.key(), *it);
    return {{u"id"_s, asset.object.id}, {u"number"_s, asset.object.number}, {u"name"_s, asset.object.name},
            {u"state"_s, asset.object.state}, {u"levels"_s, levels}, {u"revision"_s, revision}};
}

QString numberFor(Register::ActContext &context, std::optional<qint64> unitId)
{
    const auto unit = unitId ? Organization::unit(context.db, *unitId) : std::nullopt;
    QMap<QString, QString> values{{u"unit"_s, unit ? Organization::numberCodeOf(*unit) : QString()},
                                  {u"fy"_s, QString::number(context.clock.today().addMonths(-3).year())}};
    return Register::nextNumber(context, Organization::numberPatternForUnit(context.db, unitId), values);
}

void writeClassification(Register::ActContext &context, const Asset &asset, const DraftExtras &extras, const QString &origin,
                         qint64 policyVersionId)
{
    Classes::Classification decision;
    decision.objectId = asset.object.id;
    decision.levels = asset.levels;
    decision.grounds = extras.grounds;
    decision.guidance = extras.guidance;
    decision.reason = extras.reason;
    decision.effectiveOn = extras.effectiveOn.isEmpty() ? context.actedAt.left(10) : extras.effectiveOn;
    decision.decidedBy = extras.decidedBy;
    decision.originalText = asset.texts.value(u"classText"_s);
    decision.origin = origin;
    decision.policyVersionId = policyVersionId;
    Classes::insertClassification(context, decision);
    Classes::closeReclassifications(context, asset.object.id); // decided again under the present version
}

} // namespace Assets
