// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/assets/inheritedactparts.h"
#include "models/classes/inheritancerules.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/params.h"
#include "models/register/takeback.h"

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

/// Editing may complete a class that was never given; changing one is a decision of its own.
void refuseSilentRelabelling(const Asset &before, const Asset &after, QList<Register::FieldError> &errors)
{
    for (auto it = before.levels.cbegin(); it != before.levels.cend(); ++it) {
        if (after.levels.value(it.key()) != *it)
            errors.append({u"levels."_s + it.key(), say(QT_TRANSLATE_NOOP("Assets", "決まった分類は「分類変更」で、理由を付けて変えてください。"))});
    }
}

Plan planEdit(ActContext &context, const QJsonObject &params)
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
    Asset after = before;
    Register::StoredPolicy policy = policyFor(context.db, before.object.unitId);
    const DraftExtras extras = applyParams(context.db, params, *policy.document, after, plan.errors);
    policy = policyFor(context.db, after.object.unitId);
    if (after.object.name.isEmpty())
        plan.errors.append({u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "名称を入力してください。"))});
    if (params.contains(u"unit"_s) && Register::textOf(params, u"unit"_s).isEmpty())
        plan.errors.append({u"unit"_s, say(QT_TRANSLATE_NOOP("Assets", "組織を選んでください。"))});
    if (after.object.number.isEmpty())
        plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Assets", "番号を入力してください。"))});
    if (after.object.number != before.object.number && Register::isNumberTaken(context.db, after.object.number))
        plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Assets", "番号「%1」は既に使われています。")).arg(after.object.number)});
    if (after.parentId == before.object.id)
        plan.errors.append({u"parent"_s, say(QT_TRANSLATE_NOOP("Assets", "自分自身を元の資産にはできません。"))});
    refuseVoid(before, plan.errors);
    refuseSilentRelabelling(before, after, plan.errors);
    if (before.object.number != after.object.number && !after.aliases.contains(before.object.number))
        after.aliases.append(before.object.number); // whoever looks for the old number must find the thing
    after.object.state = derivedState(*policy.document, after, extras.classUnknown || (before.object.state == QLatin1String(Register::State::kAsking) && after.levels == before.levels));
    if (!extras.guidance.isEmpty() && after.levels == before.levels && after.object.state == before.object.state)
        plan.errors.append({u"guidance"_s, say(QT_TRANSLATE_NOOP("Assets", "手引きの答えは、分類を決めるときに一緒に残します。"))});
    Policy::Facts facts = factsOf(u"asset.edit"_s, after, &before);
    facts.grounds = extras.grounds;
    facts.actorRoles = context.actor.rolesFor(policy.id, after.object.unitId);
    facts.waivers = Permits::waivers(context.db, context.actor, policy, after.object.unitId, before.object.id);
    addOrigin(context.db, policy, before.object.id, facts);
    addPlace(context.db, after, &before, facts);
    plan.findings = findingsFor(*policy.document, facts) + answerFindings(*policy.document, facts, before, after);
    QList<Inherited> inherited;
    if (after.levels != before.levels) { // a class that is given for the first time
        plan.findings += Classes::copyFindings(*policy.document, facts);
        inherited = inheritedBy(context.db, policy, before.object, after.levels);
    }
    plan.consequences = proposalConsequences(*policy.document, facts) + consequencesOf(*policy.document, context.actor.visible, inherited);
    if (after.levels != before.levels)
        plan.classes.insert(before.object.id, after.levels);
    for (const Inherited &one : inherited)
        plan.classes.insert(one.after.object.id, one.after.levels);
    plan.policyId = policy.id;
    plan.unitId = after.object.unitId;
    plan.summary = summaryOf(context, *policy.document, after, plan.findings);
    plan.apply = [before, after, extras, policy, inherited, findings = plan.findings](ActContext &at) {
        at.journal.open();
        const bool changed = update(at, before, after);
        if (!changed)
            return resultOf(after, before.object.revision); // nothing to tell, no entry
        if (after.levels != before.levels || !extras.guidance.isEmpty())
            writeClassification(at, after, extras, u"registered"_s, policy.versionId);
        writeNotices(at, findings, {u"asset"_s, after.object.id}, policy.id);
        at.journal.close({u"asset"_s, after.object.id}, summaryOf(at, *policy.document, after, findings));
        writeInherited(at, policy, inherited);
        return resultOf(after, before.object.revision + 1);
    };
    return plan;
}

QString outputWord(const QString &code)
{
    static const QHash<QString, QString> words{
        {u"asset-ledger"_s, say(QT_TRANSLATE_NOOP("Assets", "情報資産台帳"))},
        {u"class-changes"_s, say(QT_TRANSLATE_NOOP("Assets", "分類変更簿"))},
        {u"class-totals"_s, say(QT_TRANSLATE_NOOP("Assets", "分類別・組織別集計"))},
        {u"restrictions"_s, say(QT_TRANSLATE_NOOP("Assets", "取扱制限一覧"))},
        {u"disposal-record"_s, say(QT_TRANSLATE_NOOP("Assets", "廃棄記録簿"))},
        {u"media-ledger"_s, say(QT_TRANSLATE_NOOP("Assets", "媒体・機器台帳"))},
        {u"media-contents"_s, say(QT_TRANSLATE_NOOP("Assets", "媒体の内容一覧"))},
        {u"labels-due"_s, say(QT_TRANSLATE_NOOP("Assets", "表示未更新一覧"))},
        {u"distribution"_s, say(QT_TRANSLATE_NOOP("Assets", "配付簿"))},
        {u"storage-unsuitable"_s, say(QT_TRANSLATE_NOOP("Assets", "保管不適合一覧"))},
        {u"exceptions"_s, say(QT_TRANSLATE_NOOP("Assets", "例外措置一覧"))},
        {u"medium"_s, say(QT_TRANSLATE_NOOP("Assets", "媒体・機器"))},
        {u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "情報資産"))},
        {u"register"_s, say(QT_TRANSLATE_NOOP("Assets", "台帳全体"))},
        {u"folder"_s, say(QT_TRANSLATE_NOOP("Assets", "フォルダー"))},
        {u"pdf"_s, u"PDF"_s},
        {u"csv"_s, u"CSV"_s},
        {u"xlsx"_s, u"XLSX"_s},
        {u"jsonl"_s, u"JSON Lines"_s},
        {u"request"_s, say(QT_TRANSLATE_NOOP("Assets", "依頼用リスト"))},
        {u"printer"_s, say(QT_TRANSLATE_NOOP("Assets", "プリンター"))},
        {u"clipboard"_s, say(QT_TRANSLATE_NOOP("Assets", "クリップボード"))}};
    return words.value(code, code);
}

QString tellOutput(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    QString text = say(QT_TRANSLATE_NOOP("Assets", "%1 → %2、%3 件"))
                       .arg(outputWord(told.value(u"what"_s).toString()), outputWord(told.value(u"target"_s).toString()),
                            told.value(u"count"_s).toVariant().toString());
    if (const QString filter = told.value(u"filter"_s).toString(); !filter.isEmpty())
        text += u" ・ "_s + filter;
    if (const QString pages = told.value(u"pages"_s).toString(); !pages.isEmpty())
        text += u" ・ "_s + say(QT_TRANSLATE_NOOP("Assets", "頁 %1")).arg(pages);
    return text;
}

Plan planOutput(ActContext &, const QJsonObject &params)
{
    Plan plan;
    plan.object = {u"book"_s, 0};
    plan.summary = params;
    plan.apply = [params](ActContext &at) {
        at.journal.open();
        const qint64 run = at.journal.insert(
            u"book_run"_s,
            {{u"book"_s, Register::textOf(params, u"what"_s)},
             {u"filter"_s, Register::textOf(params, u"filter"_s)},
             {u"row_count"_s, Register::textOf(params, u"count"_s).toLongLong()},
             {u"totals"_s, Register::textOf(params, u"totals"_s)},
             {u"collected_levels"_s, Register::textOf(params, u"collectedClass"_s)},
             {u"book_levels"_s, Register::textOf(params, u"bookClass"_s)},
             {u"lower_reason"_s, Register::textOf(params, u"lowerReason"_s)},
             {u"target"_s, Register::textOf(params, u"target"_s)},
             {u"at"_s, at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)}});
        at.journal.close({u"book"_s, run}, params);
        return QJsonObject{{u"run"_s, run}};
    };
    return plan;
}

} // namespace

Register::Act editAct()
{
    Register::Act act;
    act.descriptor = {u"asset.edit"_s, say(QT_TRANSLATE_NOOP("Assets", "資産を訂正")), u"asset.edit"_s, {}, u"asset"_s, {}};
    act.descriptor.parameters.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "対象の番号")), Parameter::Type::Object, true, {}});
    act.descriptor.parameters.append(assetParameters());
    act.descriptor.parameters.append({u"revision"_s, say(QT_TRANSLATE_NOOP("Assets", "見ていた版")), Parameter::Type::Number, false, {}});
    act.plan = planEdit;
    act.reverse = editTakenBack;
    return act;
}

Register::Act outputAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"output.record"_s, say(QT_TRANSLATE_NOOP("Assets", "印刷・書き出し・コピーを記録")), {},
                      {{u"what"_s, say(QT_TRANSLATE_NOOP("Assets", "帳票または書き出し")), Type::Text, true, {}},
                       {u"target"_s, say(QT_TRANSLATE_NOOP("Assets", "出力先")), Type::Text, true, u"pdf | printer | csv | xlsx | clipboard"_s},
                       {u"count"_s, say(QT_TRANSLATE_NOOP("Assets", "件数")), Type::Number, true, {}},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Assets", "絞込み")), Type::Text, false, {}},
                       {u"totals"_s, say(QT_TRANSLATE_NOOP("Assets", "集計")), Type::Text, false, {}},
                       {u"collectedClass"_s, say(QT_TRANSLATE_NOOP("Assets", "収録資産の最高")), Type::Text, false, {}},
                       {u"bookClass"_s, say(QT_TRANSLATE_NOOP("Assets", "本帳票の分類")), Type::Text, false, {}},
                       {u"lowerReason"_s, say(QT_TRANSLATE_NOOP("Assets", "分類を下げる理由")), Type::Text, false, {}},
                       {u"pages"_s, say(QT_TRANSLATE_NOOP("Assets", "頁")), Type::Text, false, {}}},
                      u"book"_s, tellOutput};
    act.plan = planOutput;
    act.leavesNoChange = true;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Assets", "印刷・書き出し・コピーは、したという記録なので取り消せません。出したものは、要らなければ廃棄してください。")));
    return act;
}

} // namespace Assets
