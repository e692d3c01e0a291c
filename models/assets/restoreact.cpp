// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/journal/history.h"
#include "models/register/params.h"
#include "models/storage/query.h"

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

Plan planRestored(ActContext &context, const QJsonObject &params)
{
    const auto named = namedAsset(context, params);
    if (!named)
        return named.error();
    const Asset &before = *named;
    Plan plan;
    plan.object = {u"asset"_s, before.object.id};
    const QString reason = Register::textOf(params, u"reason"_s);
    const QString state = stateBefore(context.db, before.object.id);
    if (before.object.state != QLatin1String(Register::State::kVoid))
        plan.errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」は取消になっていません。")).arg(before.object.number)});
    else if (state.isEmpty())
        plan.errors.append({u"asset"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」の取消の記録が見つからないので、戻せません。")).arg(before.object.number)});
    plan.policyId = policyFor(context.db, before.object.unitId).id;
    plan.unitId = before.object.unitId;
    plan.summary = {{u"number"_s, before.object.number}, {u"name"_s, before.object.name}, {u"reason"_s, reason}};
    plan.apply = [before, state, summary = plan.summary](ActContext &at) {
        Asset after = before;
        after.object.state = state;
        at.journal.open();
        update(at, before, after);
        at.journal.close({u"asset"_s, before.object.id}, summary);
        return resultOf(after, before.object.revision + 1);
    };
    return plan;
}

} // namespace

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
