// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/disposal/disposalqueries.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;
using Register::textOf;

namespace Disposal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

QString nowText(const ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

/// What was listed against a disposal that did not happen to this thing needs no remedy any more.
void closeBreaches(ActContext &at, qint64 recordId, const QString &reason)
{
    QList<qint64> open;
    {
        Storage::Query query(at.db, u"SELECT id FROM breach WHERE object_kind = 'disposal' AND object_id = :id AND closed_at IS NULL ORDER BY id"_s);
        query.bind(u":id"_s, recordId).run();
        while (query.next())
            open.append(query.integer(0));
    }
    const QString remedy = say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録の取消: %1")).arg(reason);
    for (qint64 id : open)
        at.journal.update(u"breach"_s, id, {{u"closed_at"_s, nowText(at)}, {u"remedy"_s, remedy}});
}

QJsonObject carryOut(ActContext &at, const Record &record, const std::optional<Assets::Asset> &asset, const QString &reason,
                     const QJsonObject &summary)
{
    at.journal.open();
    at.journal.update(u"disposal"_s, record.id, {{u"cancelled_at"_s, nowText(at)}, {u"cancel_reason"_s, reason}});
    closeBreaches(at, record.id, reason);
    at.journal.close({u"disposal"_s, record.id}, summary);
    QJsonObject result{{u"id"_s, record.id}, {u"number"_s, record.number}};
    if (asset && asset->object.state == QLatin1String(Register::State::kDisposed)) {
        Assets::Asset after = *asset;
        after.object.state = record.previousState;
        at.journal.open();
        Assets::update(at, *asset, after);
        at.journal.close({u"asset"_s, after.object.id}, summary);
        result.insert(u"asset"_s, after.object.number);
        result.insert(u"state"_s, after.object.state);
    }
    return result;
}

Plan planCancel(ActContext &context, const QJsonObject &params)
{
    const QString number = textOf(params, u"disposal"_s);
    const std::optional<Record> found = record(context.db, number);
    if (!found)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録「%1」はありません。番号を確かめてください。")).arg(number));
    Plan plan;
    if (found->isCancelled()) {
        plan.errors.append({u"disposal"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録「%1」は既に取り消されています。")).arg(found->number)});
        return plan;
    }
    std::optional<Assets::Asset> asset;
    if (found->objectId) {
        const auto object = Register::findObject(context.db, *found->objectId);
        auto named = Assets::namedAsset(context, {{u"asset"_s, object ? object->number : QString()}});
        if (!named)
            return named.error();
        asset = *named;
    }
    const QString reason = textOf(params, u"reason"_s);
    plan.object = {u"disposal"_s, found->id};
    plan.unitId = found->unitId;
    plan.summary = {{u"disposal"_s, found->number}, {u"thing"_s, found->thing}, {u"reason"_s, reason}};
    if (asset)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Disposal", "%1 は「%2」に戻ります。")).arg(found->thing, Register::stateLabel(found->previousState)),
                                  {{u"state"_s, found->previousState}}});
    plan.apply = [record = *found, asset, reason, summary = plan.summary](ActContext &at) { return carryOut(at, record, asset, reason, summary); };
    return plan;
}

QString tell(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Disposal", "%1: %2 の廃棄の記録を取り消しました。"))
        .arg(entry.summary.value(u"disposal"_s).toString(), entry.summary.value(u"thing"_s).toString());
}

} // namespace

Register::Act cancelAct()
{
    using Type = Register::Parameter::Type;
    Register::Act act;
    act.descriptor = {u"disposal.cancel"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録を取消（対象誤り）")), u"asset.edit"_s,
                      {{u"disposal"_s, say(QT_TRANSLATE_NOOP("Disposal", "廃棄記録の番号")), Type::Text, true, u"D-2026-0001"_s},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Disposal", "理由")), Type::Text, true, {}}},
                      u"disposal"_s, tell};
    act.plan = planCancel;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Disposal", "取り消した廃棄の記録は元に戻せません。廃棄が本当であれば、もう一度記録してください。")));
    return act;
}

} // namespace Disposal
