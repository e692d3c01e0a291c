// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyactparts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrules.h"
#include "models/classes/classification.h"
#include "models/custody/custodyfield.h"
#include "models/custody/custodypermitactparts.h"
#include "models/custody/custodyeventqueries.h"
#include "models/custody/custodyrepository.h"
#include "models/custody/custodyrules.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumqueries.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/permits/permitrepository.h"
#include "models/places/placerepository.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::FieldError;

namespace Custody {

namespace {

constexpr qsizetype kFrozen = 200; ///< contents named in an event; the count tells of all

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

QJsonArray frozenContents(Storage::Connection &db, const Policy::Document &policy, const Media::Medium &medium, qint64 &count)
{
    const QList<Media::ContentView> contents = Media::contentsOf(db, medium.object.id, Register::Visibility());
    count = contents.size();
    QJsonArray frozen;
    for (const Media::ContentView &one : contents.mid(0, kFrozen)) {
        QJsonObject line{{u"id"_s, one.id}, {u"number"_s, one.number}, {u"class"_s, Classes::levelsForPeople(policy, one.levels)}};
        line.insert(u"name"_s, one.name);
        frozen.append(line);
    }
    return frozen;
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"、"_s);
}

/// The event with which the thing left for where it is: what it goes back to is what was before that.
std::optional<Event> leaving(Storage::Connection &db, const Media::Medium &medium, State present)
{
    const QList<Event> events = eventsOf(db, medium.object.id);
    QSet<qint64> wrong;
    for (const Event &one : events) {
        const EventKind *kind = eventKind(one.kind);
        if (one.correctsId)
            wrong.insert(*one.correctsId);
        else if (kind && kind->effect == Effect::Away && !wrong.contains(one.id) && one.after == present && one.before != present)
            return one;
    }
    return std::nullopt;
}

void goHome(Storage::Connection &db, const Wish &wish, State present, Media::Medium &after, Event &event)
{
    const auto left = leaving(db, after, present);
    const bool wasLent = left && left->before == State::Lent && !wish.placeId;
    after.placeId = wish.placeId ? wish.placeId : left ? left->fromPlaceId : after.placeId;
    after.holderId = wish.placeId || !left ? std::nullopt : left->fromHolderId;
    after.texts.insert(u"custodyDue"_s, wasLent ? left->dueBefore : QString());
    after.texts.insert(u"custodyText"_s, wasLent ? left->fromText : QString());
    if (wasLent && event.after == State::InPlace)
        event.after = State::Lent; // as a lent machine that was out for a while
}

void movePlace(const Wish &wish, Media::Medium &after)
{
    after.placeId = wish.placeId ? wish.placeId : wish.holderText.isEmpty() ? after.placeId : std::nullopt;
    after.holderId = wish.holderId;
    after.texts.insert(u"custodyDue"_s, QString());
    after.texts.insert(u"custodyText"_s, wish.holderId ? QString() : wish.holderText);
    if (wish.unitId)
        after.object.unitId = wish.unitId;
}

void sendAway(const Wish &wish, Media::Medium &after)
{
    after.placeId = std::nullopt;
    after.holderId = wish.holderId;
    const QString due = wish.texts.value(u"dueOn"_s);
    if (!due.isEmpty() || wish.kind->after) // passing it on keeps the day
        after.texts.insert(u"custodyDue"_s, due);
    after.texts.insert(u"custodyText"_s, joined({wish.holderText, wish.texts.value(u"destination"_s)}));
}

/// What is away is where it went; else its place, or whose it is.
QString whereWords(Storage::Connection &db, const Media::Medium &medium)
{
    const QString went = medium.text("custodyText");
    if (!went.isEmpty())
        return went;
    return joined({medium.placeId ? Places::placePath(db, *medium.placeId) : medium.text("placeText"), medium.holderId ? personWords(db, *medium.holderId) : QString()});
}

void settleMedium(ActContext &context, const Wish &wish, Item &item)
{
    const Media::Medium &before = *item.before;
    Media::Medium after = before;
    Event &event = item.event;
    const State present = stateOf(before.text("custody")).value_or(State::InPlace);
    event.before = present;
    event.after = stateAfter(*wish.kind, present, waitsForCheck(*item.policy.document, *wish.kind, present, before.text("kind")));
    event.dueBefore = before.text("custodyDue");
    event.fromPlaceId = before.placeId;
    event.fromHolderId = before.holderId;
    event.fromText = whereWords(context.db, before);
    event.held = before.held;
    event.contents = frozenContents(context.db, *item.policy.document, before, event.contentCount);
    switch (wish.kind->effect) {
    case Effect::Place: movePlace(wish, after); break;
    case Effect::Away: sendAway(wish, after); break;
    case Effect::Home: goHome(context.db, wish, present, after, event); break;
    case Effect::None: break;
    }
    if (wish.kind->code == "reconnect"_L1 && event.after == State::InPlace && after.holderId && !after.placeId)
        event.after = State::Lent;
    if (wish.kind->code == "bringIn"_L1 || wish.kind->code == "receive"_L1)
        after.texts.insert(u"custodyText"_s, QString());
    after.texts.insert(u"custody"_s, stateCode(event.after));
    event.toPlaceId = after.placeId;
    event.toHolderId = after.holderId;
    event.toUnitId = wish.unitId;
    event.toText = wish.kind->effect == Effect::None ? wish.texts.value(u"destination"_s) : whereWords(context.db, after);
    item.after = after;
}

/// The room of its unit, the building, or further: where a place of another unit begins, another room begins.
QString boundaryOf(Storage::Connection &db, const Wish &wish, const Item &item)
{
    if (!wish.boundary.isEmpty())
        return wish.boundary;
    if (wish.kind->code != "move"_L1)
        return wish.kind->effect == Effect::Away && wish.kind->after != State::Lent && wish.kind->code != "passOn"_L1 ? u"outside"_s
            : wish.kind->code == "send"_L1 || wish.kind->code == "provide"_L1 || wish.kind->code == "carry"_L1   ? u"outside"_s
                                                                                                                 : QString();
    if (wish.unitId && wish.unitId != item.object.unitId)
        return u"room"_s;
    for (std::optional<qint64> at = wish.placeId; at;) {
        const auto place = Places::place(db, *at);
        if (!place)
            break;
        if (place->unitId)
            return place->unitId == item.object.unitId ? QString() : u"room"_s;
        at = place->parentId;
    }
    return {};
}

Policy::Facts factsFor(ActContext &context, const Wish &wish, const Item &item)
{
    const QString act = u"custody."_s + wish.kind->code;
    Policy::Facts facts = item.before ? Media::factsOf(act, *item.policy.document, *item.before) : Assets::factsOf(act, *item.asset, nullptr);
    for (auto it = wish.texts.cbegin(); it != wish.texts.cend(); ++it)
        facts.fields.insert(it.key(), *it);
    if (item.before)
        facts.kind = item.before->text("kind");
    facts.fields.insert(u"holder"_s, wish.holderText);
    facts.fields.insert(u"person"_s, wish.personText);
    facts.fields.insert(u"permitNumber"_s, wish.texts.value(u"permit"_s));
    if (wish.kind->code == QLatin1String(kTakeOut) && facts.fields.value(u"carrierKind"_s).isEmpty() && wish.holderIsOutside)
        facts.fields.insert(u"carrierKind"_s, u"contractor"_s);
    if (item.event.before == State::Unconnected)
        facts.flags.insert(u"unconnected"_s);
    if (wish.placeId) {
        if (const auto controlled = Places::propertiesAt(context.db, *wish.placeId).controlledArea)
            facts.fields.insert(u"placeControlledArea"_s, *controlled ? u"true"_s : u"false"_s);
    }
    facts.fact = wish.fact;
    facts.waivers = Permits::waivers(context.db, context.actor, item.policy, item.object.unitId, item.object.id);
    facts.actorRoles = context.actor.rolesFor(item.policy.id, item.object.unitId);
    return facts;
}

void checkTime(ActContext &context, const Item &item, QList<FieldError> &errors)
{
    const QString now = context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    if (!isNotBefore(now, item.event.happenedAt)) {
        errors.append({u"at"_s, say(QT_TRANSLATE_NOOP("Custody", "まだ来ていない日時です。済んでから記録してください。"))});
        return;
    }
    const QString last = lastHappenedAt(context.db, item.object.id);
    if (!isNotBefore(item.event.happenedAt, last))
        errors.append({u"at"_s, say(QT_TRANSLATE_NOOP("Custody", "%1 の前の受渡しは %2 です。日時がそれより前になっています。")).arg(item.object.number, Support::shownDate(last))});
    const QString due = item.event.text("dueOn");
    if (!due.isEmpty() && !isNotBefore(due, item.event.happenedAt))
        errors.append({u"dueOn"_s, say(QT_TRANSLATE_NOOP("Custody", "返却予定日が受渡しの日より前です。"))});
}

} // namespace

void settle(ActContext &context, const Wish &wish, Item &item, QList<FieldError> &errors)
{
    Event &event = item.event;
    event.object = {item.object.kind, item.object.id};
    event.kind = wish.kind->code;
    event.happenedAt = context.actedAt;
    event.enteredAt = context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    event.late = isLate(event.happenedAt, context.clock.nowUtc());
    event.fact = wish.fact;
    event.personId = wish.personId;
    event.personText = wish.personText;
    event.enteredBy = QString(context.actor.post + u' ' + context.actor.name).trimmed();
    event.texts = wish.texts;
    if (item.before) {
        settleMedium(context, wish, item);
    } else {
        event.held.levels = item.asset->levels;
        event.toText = wish.texts.value(u"destination"_s);
    }
    checkTime(context, item, errors);
    item.boundary = boundaryOf(context.db, wish, item);
    Policy::Facts facts = factsFor(context, wish, item);
    if (item.before) {
        item.findings = Classes::findingsFor(*item.policy.document, facts, item.before->held);
        if (item.before->held.levels.isEmpty() && item.before->held.undecided.isEmpty()) { // nothing on it: what depends on a class says nothing
            const QList<Policy::Rule> &rules = item.policy.document->rules;
            item.findings.removeIf([&rules](const Policy::Finding &finding) {
                return std::any_of(rules.cbegin(), rules.cend(), [&finding](const Policy::Rule &rule) { return rule.id == finding.rule && rule.params.contains(u"minLevel"_s); });
            });
        }
    } else {
        item.findings = Policy::check(*item.policy.document, facts);
    }
    askForPermits(context, wish, item);
    if (wish.fact) { // one breach for each rule, however much of it was not kept
        QSet<QString> told;
        item.findings.removeIf([&told](const Policy::Finding &finding) {
            const bool again = told.contains(finding.rule);
            told.insert(finding.rule);
            return again;
        });
    }
    if (item.before && !wish.fact && !canHappen(*wish.kind, item.event.before))
        item.findings.prepend(onePlaceFinding(*item.policy.document, *wish.kind, item.event.before, item.object.number));
}

QJsonObject summaryOf(const Item &item)
{
    const Event &event = item.event;
    QJsonObject told{{u"number"_s, item.object.number}, {u"name"_s, item.object.name}, {u"kind"_s, event.kind}, {u"happenedAt"_s, event.happenedAt}};
    const auto add = [&told](const QString &key, const QString &text) {
        if (!text.isEmpty())
            told.insert(key, text);
    };
    add(u"from"_s, event.fromText);
    add(u"to"_s, event.toText);
    add(u"person"_s, event.personText);
    add(u"class"_s, Classes::containerForPeople(*item.policy.document, event.held));
    for (const char *code : {"destination", "purpose", "dueOn", "permit", "slip", "present", "channel", "note"})
        add(QString::fromLatin1(code), event.text(code));
    if (event.fact)
        told.insert(u"fact"_s, true);
    if (event.late)
        told.insert(u"late"_s, true);
    if (!item.findings.isEmpty())
        told.insert(u"findings"_s, Register::findingsToJson(item.findings));
    return told;
}

qint64 write(ActContext &context, const Item &item, const QJsonObject &summary)
{
    const Register::ObjectRef ref{item.object.kind, item.object.id};
    context.journal.open();
    const qint64 id = insert(context, item.event);
    for (const qint64 permit : item.permits)
        Permits::countUse(context, permit, ref);
    if (item.before)
        (void)Media::update(context, *item.before, *item.after);
    Assets::writeNotices(context, item.findings, ref, item.policy.id);
    QJsonObject told = summary;
    told.insert(u"event"_s, id);
    context.journal.close(ref, told);
    return id;
}

} // namespace Custody
