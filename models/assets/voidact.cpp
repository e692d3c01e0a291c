// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/assets/assetrules.h"
#include "models/journal/history.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/storage/query.h"

#include <QCoreApplication>

#include <functional>

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

/// The state in which the asset was when it became void, as its journal tells.
QString stateBefore(Storage::Connection &db, qint64 id)
{
    Storage::Query query(db, u"SELECT seq FROM journal_entry WHERE object_kind = 'asset' AND object_id = :id ORDER BY seq DESC"_s);
    query.bind(u":id"_s, id).run();
    while (query.next()) {
        const auto entry = Journal::entry(db, query.integer(0));
        for (const Journal::Change &change : entry ? entry->changes : QList<Journal::Change>()) {
            if (change.table == "object"_L1 && change.field == "state"_L1 && change.after.toString() == QLatin1String(Register::State::kVoid))
                return change.before.toString();
        }
    }
    return {};
}

/// What taking out and bringing back have in common: the asset that is named, and what the entry tells.
struct Named {
    Asset asset;
    Register::StoredPolicy policy;
    Plan plan;
};

tl::expected<Named, Plan> begin(ActContext &context, const QJsonObject &params)
{
    const auto asset = namedAsset(context, params);
    if (!asset)
        return tl::unexpected(asset.error());
    Named named{*asset, policyFor(context.db, asset->object.unitId), {}};
    const Register::ObjectRow &object = asset->object;
    named.plan.object = {u"asset"_s, object.id};
    named.plan.policyId = named.policy.id;
    named.plan.unitId = object.unitId;
    named.plan.summary = {{u"number"_s, object.number}, {u"name"_s, object.name}, {u"reason"_s, Register::textOf(params, u"reason"_s)}};
    return named;
}

/// The same asset in another state; nothing else of it changes.
std::function<QJsonObject(ActContext &)> inState(const Asset &before, const QString &state, const QJsonObject &summary)
{
    return [before, state, summary](ActContext &at) {
        Asset after = before;
        after.object.state = state;
        at.journal.open();
        update(at, before, after);
        at.journal.close({u"asset"_s, before.object.id}, summary);
        return resultOf(after, Register::findObject(at.db, before.object.id)->revision);
    };
}

Plan planVoid(ActContext &context, const QJsonObject &params)
{
    auto named = begin(context, params);
    if (!named)
        return named.error();
    const Asset &asset = named->asset;
    Plan &plan = named->plan;
    refuseVoid(asset, plan.errors);
    if (plan.errors.isEmpty() && asset.object.state == QLatin1String(Register::State::kDisposed)) // the record of the disposal must not lose its thing (INV-19)
        plan.errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "廃棄済の資産は取消できません。廃棄の記録が誤りであれば、先にその記録を取り消してください。"))});
    if (!plan.errors.isEmpty())
        return plan;
    Policy::Facts facts = factsOf(u"asset.void"_s, asset, &asset);
    facts.reason = Register::textOf(params, u"reason"_s);
    plan.findings = findingsFor(*named->policy.document, facts);
    plan.apply = inState(asset, QString::fromLatin1(Register::State::kVoid), plan.summary);
    return plan;
}

Plan planRestored(ActContext &context, const QJsonObject &params)
{
    auto named = begin(context, params);
    if (!named)
        return named.error();
    const Register::ObjectRow &object = named->asset.object;
    Plan &plan = named->plan;
    const QString state = stateBefore(context.db, object.id);
    if (object.state != QLatin1String(Register::State::kVoid))
        plan.errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」は取消になっていません。")).arg(object.number)});
    else if (state.isEmpty())
        plan.errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」の取消の記録が見つからないので、戻せません。")).arg(object.number)});
    plan.apply = inState(named->asset, state, plan.summary);
    return plan;
}

} // namespace

Register::Act voidAct()
{
    Register::Act act;
    act.descriptor = {u"asset.void"_s, say(QT_TRANSLATE_NOOP("Assets", "誤登録を取消")), u"asset.edit"_s,
                      {{u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "対象の番号")), Parameter::Type::Object, true, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Parameter::Type::Text, true, {}}},
                      u"asset"_s, {}};
    act.plan = planVoid;
    act.reverse = voidTakenBack;
    return act;
}

Register::Act restoreAct()
{
    Register::Act act;
    act.descriptor = {u"asset.restore"_s, say(QT_TRANSLATE_NOOP("Assets", "取消を戻す")), u"asset.edit"_s,
                      {{u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "対象の番号")), Parameter::Type::Object, true, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Parameter::Type::Text, true, {}}},
                      u"asset"_s, {}};
    act.plan = planRestored;
    act.reverse = registerTakenBack; // 取消 again
    return act;
}

} // namespace Assets
