// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyacts.h"

#include "models/custody/custodyactparts.h"
#include "models/custody/custodyeventqueries.h"
#include "models/custody/custodyrepository.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/register/takeback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;
using Register::textOf;

namespace Custody {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

bool movesThing(const Event &event)
{
    const EventKind *kind = eventKind(event.kind);
    return kind && (kind->effect != Effect::None || kind->after);
}

/// The thing as it was before the event that was wrong.
Media::Medium asBefore(const Media::Medium &now, const Event &wrong)
{
    Media::Medium after = now;
    after.placeId = wrong.fromPlaceId;
    after.holderId = wrong.fromHolderId;
    after.texts.insert(u"custody"_s, stateCode(wrong.before));
    after.texts.insert(u"custodyDue"_s, wrong.dueBefore);
    after.texts.insert(u"custodyText"_s, wrong.before == State::InPlace ? QString() : wrong.fromText);
    return after;
}

Item itemFor(ActContext &context, const Event &wrong, const Register::ObjectRow &object, const QString &reason)
{
    Item item;
    item.object = object;
    item.policy = Organization::appliedPolicy(context.db, object.unitId);
    if (wrong.object.kind == "medium"_L1) {
        item.before = Media::load(context.db, wrong.object.id);
        item.after = movesThing(wrong) ? asBefore(*item.before, wrong) : *item.before;
        item.event.held = item.before->held;
    }
    item.event.object = wrong.object;
    item.event.kind = QString::fromLatin1(kCorrection);
    item.event.happenedAt = context.actedAt;
    item.event.enteredAt = context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    item.event.enteredBy = QString(context.actor.post + u' ' + context.actor.name).trimmed();
    item.event.personId = context.actor.personId;
    item.event.personText = context.actor.personId ? personWords(context.db, *context.actor.personId) : QString();
    item.event.before = wrong.after;
    item.event.after = movesThing(wrong) ? wrong.before : wrong.after;
    item.event.fromPlaceId = wrong.toPlaceId;
    item.event.fromHolderId = wrong.toHolderId;
    item.event.fromText = wrong.toText;
    item.event.toPlaceId = wrong.fromPlaceId;
    item.event.toHolderId = wrong.fromHolderId;
    item.event.toText = wrong.fromText;
    item.event.correctsId = wrong.id;
    item.event.texts.insert(u"note"_s, reason);
    return item;
}

Plan planCorrect(ActContext &context, const QJsonObject &params)
{
    const qint64 id = textOf(params, u"event"_s).toLongLong();
    const auto wrong = event(context.db, id);
    if (!wrong || wrong->kind == QLatin1String(kCorrection))
        return Register::notFound(say(QT_TRANSLATE_NOOP("Custody", "受渡し %1 番の記録はありません。履歴で番号を確かめてください。")).arg(textOf(params, u"event"_s)));
    Plan plan;
    const QString reason = textOf(params, u"reason"_s);
    if (reason.isEmpty())
        plan.errors.append({u"reason"_s, say(QT_TRANSLATE_NOOP("Custody", "何が誤りだったのかを入力してください。"))});
    if (correctionOf(context.db, id))
        plan.errors.append({u"event"_s, say(QT_TRANSLATE_NOOP("Custody", "この受渡しは既に訂正されています。"))});
    const auto object = Register::findObject(context.db, wrong->object.id);
    const auto last = lastPlacing(context.db, wrong->object.id);
    if (plan.errors.isEmpty() && movesThing(*wrong) && last && last->id != id)
        plan.errors.append({u"event"_s, say(QT_TRANSLATE_NOOP("Custody", "%1 には後の受渡し（%2 番）があります。新しいものから訂正してください。")).arg(object->number).arg(last->id)});
    if (!plan.errors.isEmpty())
        return plan;
    const Item item = itemFor(context, *wrong, *object, reason);
    plan.object = wrong->object;
    plan.policyId = item.policy.id;
    plan.unitId = object->unitId;
    plan.summary = {{u"number"_s, object->number}, {u"name"_s, object->name}, {u"wrong"_s, wrong->kind}, {u"corrects"_s, id}, {u"reason"_s, reason}};
    plan.apply = [item, summary = plan.summary](ActContext &at) {
        const qint64 made = write(at, item, summary);
        return QJsonObject{{u"event"_s, made}, {u"corrects"_s, *item.event.correctsId}, {u"number"_s, item.object.number}, {u"state"_s, stateCode(item.event.after)}};
    };
    return plan;
}

QString tell(const Journal::Entry &entry)
{
    const EventKind *kind = eventKind(entry.summary.value(u"wrong"_s).toString());
    return say(QT_TRANSLATE_NOOP("Custody", "%1: %2（%3 番）は誤りだった。%4"))
        .arg(entry.summary.value(u"number"_s).toString(), kind ? kind->label : QString())
        .arg(entry.summary.value(u"corrects"_s).toInteger())
        .arg(entry.summary.value(u"reason"_s).toString());
}

} // namespace

Register::Act correctAct()
{
    Register::Act act;
    act.descriptor = {u"custody.correct"_s, say(QT_TRANSLATE_NOOP("Custody", "受渡しを訂正")), u"asset.edit"_s,
                      {{u"event"_s, say(QT_TRANSLATE_NOOP("Custody", "誤っていた受渡しの番号")), Parameter::Type::Number, true, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Custody", "何が誤りだったか")), Parameter::Type::Text, true, {}}},
                      u"medium"_s, tell};
    act.plan = planCorrect;
    act.reverse = Register::neverBecause(say(QT_TRANSLATE_NOOP("Custody", "訂正は取り消せません。正しい受渡しを改めて記録してください。")));
    return act;
}

} // namespace Custody
