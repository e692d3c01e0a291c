// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyacts.h"

#include "models/custody/custodyactparts.h"
#include "models/custody/custodyfield.h"
#include "models/custody/custodyrepository.h"
#include "models/media/storagequeries.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::FieldError;
using Register::Parameter;
using Register::Plan;
using Register::textOf;

namespace Custody {

namespace {

constexpr qsizetype kNamed = 50; ///< numbers told of an act on many

QString say(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

/// 持出票, 返却票: what goes or comes together bears one number.
QString nextSlip(Storage::Connection &db)
{
    Storage::Query last(db, u"SELECT coalesce(max(id), 0) FROM custody_event"_s);
    const qint64 next = last.run().next() ? last.integer(0) + 1 : 1;
    return u"S-%1"_s.arg(next, 5, 10, QChar(u'0'));
}

bool bearsSlip(const EventKind &kind)
{
    return kind.effect == Effect::Away || kind.effect == Effect::Home || kind.ofInformation;
}

/// Where it is put is looked at as by any other act that puts it there (INV-28).
void checkStorage(ActContext &context, const Wish &wish, Item &item)
{
    if (!item.after || !wish.placeId || item.after->placeId == item.before->placeId)
        return;
    Policy::Findings storage = Media::newFindings(context.db, item.policy, *item.before, *item.after, context.actor.rolesFor(item.policy.id, item.object.unitId),
                                                  Permits::waivers(context.db, context.actor, item.policy, item.object.unitId, item.object.id));
    for (Policy::Finding &finding : storage) {
        if (wish.fact && finding.severity != Policy::Severity::Advise) {
            finding.severity = Policy::Severity::Advise;
            finding.breach = true;
        }
    }
    item.findings += storage;
}

/// One finding for each rule and field, whoever it is about: with the numbers where there are several things.
Policy::Findings gathered(const QList<Item> &items)
{
    Policy::Findings all;
    QStringList numbers;
    for (const Item &item : items) {
        for (const Policy::Finding &finding : item.findings) {
            const auto same = std::find_if(all.begin(), all.end(), [&finding](const Policy::Finding &one) {
                return one.rule == finding.rule && one.field == finding.field && one.severity == finding.severity && one.clause == finding.clause;
            });
            if (same == all.end()) {
                all.append(finding);
                numbers.append(item.object.number);
            } else {
                numbers[same - all.begin()] += u'、' + item.object.number;
            }
        }
    }
    for (qsizetype at = 0; at < all.size() && items.size() > 1; ++at) {
        if (!all.at(at).text.startsWith(numbers.at(at)))
            all[at].text = numbers.at(at) + u": "_s + all.at(at).text;
    }
    return all;
}

/// What is said before it is done.
void foresee(const QList<Item> &items, const EventKind &kind, Plan &plan)
{
    for (const Item &item : items) {
        const Event &event = item.event;
        if (event.after == State::Unconnected && event.before != State::Unconnected)
            plan.consequences.append({say(QT_TRANSLATE_NOOP("Custody", "%1 は再接続確認が済むまで「未接続（確認待ち）」になります。")).arg(item.object.number),
                                      {{u"unconnected"_s, item.object.number}}});
        if (event.late)
            plan.consequences.append({say(QT_TRANSLATE_NOOP("Custody", "%1 は起きてから一営業日を過ぎているので、帳票に「後日入力」と印字されます。")).arg(item.object.number),
                                      {{u"late"_s, item.object.number}}});
        if (kind.code == QLatin1String(kCheck) && event.text("present") == "no"_L1)
            plan.consequences.append({say(QT_TRANSLATE_NOOP("Custody", "%1 が見当たらないので、紛失の報告の下書きを作ります。")).arg(item.object.number),
                                      {{u"lossDraft"_s, item.object.number}}});
    }
}

/// 保管確認 found nothing: the report of a loss is begun for whoever is there next (NABARI-6.3-イ-ア-5).
void beginLossReport(ActContext &at, const Item &item)
{
    at.journal.open();
    const QJsonObject params{{u"things"_s, QJsonArray{item.object.number}}, {u"noticedAt"_s, item.event.happenedAt},
                             {u"note"_s, say(QT_TRANSLATE_NOOP("Custody", "保管確認で見当たらなかった"))}};
    const QString title = say(QT_TRANSLATE_NOOP("Custody", "紛失の報告 %1")).arg(item.object.number);
    const qint64 id = at.journal.insert(u"parked_draft"_s, {{u"person_id"_s, QVariant()},
                                                            {u"act"_s, u"custody.lose"_s},
                                                            {u"title"_s, title},
                                                            {u"params"_s, QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact))},
                                                            {u"parked_at"_s, at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)}});
    at.journal.close({u"draft"_s, id}, {{u"title"_s, title}});
}

QJsonObject writeAll(ActContext &at, const QList<Item> &items, const EventKind &kind)
{
    QJsonArray events;
    QJsonArray numbers;
    qint64 done = 0;
    for (const Item &item : items) {
        at.progress.report(done++, items.size());
        if (at.progress.isCancelled())
            break;
        events.append(write(at, item, summaryOf(item)));
        if (numbers.size() < kNamed)
            numbers.append(item.object.number);
        if (kind.code == QLatin1String(kCheck) && item.event.text("present") == "no"_L1)
            beginLossReport(at, item);
    }
    const Item &first = items.first();
    return {{u"events"_s, events}, {u"things"_s, numbers}, {u"count"_s, events.size()}, {u"state"_s, stateCode(first.event.after)},
            {u"slip"_s, first.event.text("slip")}};
}

Plan planEvent(ActContext &context, const EventKind &kind, const QJsonObject &params, bool fact)
{
    Plan plan;
    Wish wish = wishFrom(context, kind, params, fact, plan.errors);
    QList<Item> items = itemsFrom(context, kind, params, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    if (bearsSlip(kind) && wish.texts.value(u"slip"_s).isEmpty())
        wish.texts.insert(u"slip"_s, nextSlip(context.db));
    for (Item &item : items) {
        settle(context, wish, item, plan.errors);
        checkStorage(context, wish, item);
    }
    if (!plan.errors.isEmpty())
        return plan;
    const Item &first = items.first();
    plan.object = first.event.object;
    plan.policyId = first.policy.id;
    plan.unitId = first.object.unitId;
    plan.summary = summaryOf(first);
    plan.summary.insert(u"count"_s, items.size());
    plan.findings = gathered(items);
    foresee(items, kind, plan);
    plan.apply = [items, &kind](ActContext &at) { return writeAll(at, items, kind); };
    return plan;
}

QString tell(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const EventKind *kind = eventKind(told.value(u"kind"_s).toString());
    QString text = say(QT_TRANSLATE_NOOP("Custody", "%1 %2: %3")).arg(told.value(u"number"_s).toString(), told.value(u"name"_s).toString(), kind ? kind->label : QString());
    const QString from = told.value(u"from"_s).toString();
    const QString to = told.value(u"to"_s).toString();
    if (!to.isEmpty())
        text += from.isEmpty() ? say(QT_TRANSLATE_NOOP("Custody", "（%1）")).arg(to) : say(QT_TRANSLATE_NOOP("Custody", "（%1 → %2）")).arg(from, to);
    if (const QString due = told.value(u"dueOn"_s).toString(); !due.isEmpty())
        text += say(QT_TRANSLATE_NOOP("Custody", "、%1 まで")).arg(Support::shownDate(due));
    if (told.value(u"fact"_s).toBool())
        text += say(QT_TRANSLATE_NOOP("Custody", "、発生済みの事実"));
    return text;
}

Parameter::Type parameterType(const Field &field)
{
    switch (field.type) {
    case FieldType::Date: return Parameter::Type::Date;
    case FieldType::YesNo: return Parameter::Type::YesNo;
    case FieldType::Number: return Parameter::Type::Number;
    case FieldType::List: return Parameter::Type::List;
    case FieldType::Person:
    case FieldType::Place:
    case FieldType::Unit: return Parameter::Type::Object;
    default: return Parameter::Type::Text;
    }
}

QList<Parameter> parametersOf(const QStringList &codes, const QStringList &needs)
{
    QList<Parameter> parameters{{u"things"_s, say(QT_TRANSLATE_NOOP("Custody", "対象の番号")), Parameter::Type::List, true, u"[\"M-0007\", \"M-0011\"]"_s}};
    for (const QString &code : codes) {
        const Field *one = field(code);
        QStringList choices;
        for (const Policy::Term &choice : one->choices)
            choices.append(choice.code + u'='  + choice.label);
        parameters.append({code, one->label, parameterType(*one), false,
                           needs.contains(code) ? say(QT_TRANSLATE_NOOP("Custody", "必須")) : choices.isEmpty() ? one->support : choices.join(u' ')});
    }
    return parameters;
}

/// Never undone, only said to have been wrong (INV-24).
Register::Reversed corrected(Storage::Connection &db, const Register::PastAct &past)
{
    if (past.last > past.first)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Custody", "まとめて記録した受渡しは、一件ずつ訂正してください。")));
    const auto event = Register::rowMade(db, past, eventTable().code);
    if (!event)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Custody", "訂正する受渡しがありません。")));
    return Register::Reversal{u"custody.correct"_s, {{u"event"_s, *event}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
}

} // namespace

Register::Act recordAct(const EventKind &kind)
{
    Register::Act act;
    act.descriptor = {u"custody."_s + kind.code, kind.title, u"asset.edit"_s, parametersOf(kind.takes, kind.needs), u"medium"_s, tell};
    act.plan = [&kind](ActContext &context, const QJsonObject &params) { return planEvent(context, kind, params, false); };
    act.reverse = corrected;
    return act;
}

Register::Act factAct()
{
    Register::Act act;
    QStringList codes;
    for (const Field &one : fields())
        codes.append(one.code);
    act.descriptor = {u"custody.fact"_s, say(QT_TRANSLATE_NOOP("Custody", "発生済みの受渡しを記録")), u"asset.edit"_s, parametersOf(codes, {}), u"medium"_s, tell};
    QStringList kinds;
    for (const EventKind &kind : eventKinds())
        kinds.append(kind.code + u'=' + kind.label);
    act.descriptor.parameters.insert(1, {u"kind"_s, say(QT_TRANSLATE_NOOP("Custody", "起きたこと")), Parameter::Type::Text, true, kinds.join(u' ')});
    act.plan = [](ActContext &context, const QJsonObject &params) {
        const EventKind *kind = eventKind(textOf(params, u"kind"_s));
        if (!kind) {
            Plan plan;
            QStringList known;
            for (const EventKind &one : eventKinds())
                known.append(one.code);
            plan.errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Custody", "起きたことは %1 のどれかです。")).arg(known.join(u", "_s))});
            return plan;
        }
        return planEvent(context, *kind, params, true);
    };
    act.reverse = corrected;
    return act;
}

} // namespace Custody
