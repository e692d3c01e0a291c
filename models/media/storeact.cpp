// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/assets/actparts.h"
#include "models/classes/linkrepository.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/params.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Assets::Asset;
using Classes::LinkKind;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// What is put on or taken off, and where.
struct Move {
    Medium medium;
    QList<Asset> things;
    QHash<qint64, qint64> links; ///< by thing: where it is on the medium already
    Register::StoredPolicy policy;
    QString reason;
};

/// A plan that says why not.
tl::expected<QList<Asset>, Plan> namedThings(ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    QList<Asset> things;
    QSet<qint64> seen;
    for (const QJsonValue &value : params.value(u"assets"_s).toArray()) {
        const auto asset = Assets::namedAsset(context, {{u"asset"_s, value}});
        if (!asset)
            return tl::unexpected(asset.error());
        if (!seen.contains(asset->object.id))
            things.append(*asset);
        seen.insert(asset->object.id);
    }
    if (things.isEmpty())
        errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Media", "資産の番号を一つ以上指定してください。"))});
    return things;
}

tl::expected<Move, Plan> begin(ActContext &context, const QJsonObject &params)
{
    const auto medium = namedMedium(context, params);
    if (!medium)
        return tl::unexpected(medium.error());
    Plan plan;
    const auto things = namedThings(context, params, plan.errors);
    if (!things)
        return tl::unexpected(things.error());
    refuseEnded(*medium, plan.errors);
    if (!plan.errors.isEmpty())
        return tl::unexpected(plan);
    Move move{*medium, *things, {}, Organization::appliedPolicy(context.db, medium->object.unitId), Register::textOf(params, u"reason"_s)};
    for (const Asset &thing : *things) {
        for (const Classes::Link &link : Classes::linksFrom(context.db, thing.object.id)) {
            if (link.toId == medium->object.id && link.kind == LinkKind::StoredOn)
                move.links.insert(thing.object.id, link.id);
        }
    }
    return move;
}

Plan planOf(const Move &move)
{
    Plan plan;
    plan.object = {u"medium"_s, move.medium.object.id};
    plan.policyId = move.policy.id;
    plan.unitId = move.medium.object.unitId;
    plan.summary = {{u"number"_s, move.medium.object.number}, {u"name"_s, move.medium.object.name}};
    QStringList numbers;
    for (const Asset &thing : move.things)
        numbers.append(thing.object.number);
    plan.summary.insert(u"things"_s, QJsonArray::fromStringList(numbers.mid(0, 50)));
    plan.summary.insert(u"count"_s, move.things.size());
    if (!move.reason.isEmpty())
        plan.summary.insert(u"reason"_s, move.reason);
    return plan;
}

/// The class that the medium would have with these on it, or without them: `Content`s beside those that are there.
Classes::ContainerClass with(Storage::Connection &db, const Move &move)
{
    Classes::ContainerClass held = heldBy(db, move.policy, move.medium);
    QList<Classes::Content> more;
    for (const Asset &thing : move.things) {
        const bool comparable = Organization::appliedPolicy(db, thing.object.unitId).id == move.policy.id;
        more.append({thing.levels, thing.object.state == QLatin1String(Register::State::kAsking), comparable});
    }
    return Classes::containerClass(*move.policy.document, more, {}, true, {held});
}

void checkStored(const Move &move, QList<Register::FieldError> &errors)
{
    for (const Asset &thing : move.things) {
        const QString &state = thing.object.state;
        if (move.links.contains(thing.object.id))
            errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は既に %2 に入っています。")).arg(thing.object.number, move.medium.object.number)});
        else if (state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned) || state == QLatin1String(Register::State::kVoid))
            errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は%2なので、媒体に入れられません。")).arg(thing.object.number, Register::stateLabel(state))});
    }
}

Plan planStore(ActContext &context, const QJsonObject &params)
{
    const auto begun = begin(context, params);
    if (!begun)
        return begun.error();
    const Move &move = *begun;
    Plan plan = planOf(move);
    checkStored(move, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    Medium after = move.medium;
    after.held = with(context.db, move);
    plan.findings = newFindings(context.db, move.policy, move.medium, after, context.actor.rolesFor(move.policy.id, move.medium.object.unitId),
                                Permits::waivers(context.db, context.actor, move.policy, move.medium.object.unitId, move.medium.object.id));
    plan.consequences = classConsequences(*move.policy.document, move.medium, after.held);
    plan.apply = [move, summary = plan.summary, findings = plan.findings](ActContext &at) {
        QJsonArray links;
        at.journal.open();
        for (const Asset &thing : move.things)
            links.append(Classes::insertLink(at, thing.object.id, move.medium.object.id, LinkKind::StoredOn, move.reason));
        writeNotices(at, findings, move.medium, move.policy.id);
        QJsonObject told = summary;
        if (!findings.isEmpty())
            told.insert(u"findings"_s, Register::findingsToJson(findings));
        at.journal.close({u"medium"_s, move.medium.object.id}, told);
        for (const Asset &thing : move.things) { // the history of the thing knows where it went
            at.journal.open();
            at.journal.close({u"asset"_s, thing.object.id}, {{u"number"_s, thing.object.number}, {u"medium"_s, move.medium.object.number}});
        }
        return QJsonObject{{u"medium"_s, move.medium.object.number}, {u"links"_s, links}};
    };
    return plan;
}

Plan planRemove(ActContext &context, const QJsonObject &params)
{
    const auto begun = begin(context, params);
    if (!begun)
        return begun.error();
    const Move &move = *begun;
    Plan plan = planOf(move);
    for (const Asset &thing : move.things) {
        if (!move.links.contains(thing.object.id))
            plan.errors.append({u"assets"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は %2 に入っていません。")).arg(thing.object.number, move.medium.object.number)});
    }
    if (!plan.errors.isEmpty())
        return plan;
    if (has(*move.policy.document, move.medium, Trait::Rewritable))
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Media", "消去を記録するまで、%1 には外したものの分類が残ります。")).arg(move.medium.object.number),
                                  {{u"remains"_s, move.medium.object.number}}});
    plan.apply = [move, summary = plan.summary](ActContext &at) {
        at.journal.open();
        for (const Asset &thing : move.things) {
            if (thing.object.state == QLatin1String(Register::State::kVoid))
                Classes::undoLink(at, move.links.value(thing.object.id)); // it never was on the medium
            else
                Classes::endStored(at, move.links.value(thing.object.id), thing.levels);
        }
        at.journal.close({u"medium"_s, move.medium.object.id}, summary);
        for (const Asset &thing : move.things) {
            at.journal.open();
            at.journal.close({u"asset"_s, thing.object.id}, {{u"number"_s, thing.object.number}, {u"medium"_s, move.medium.object.number}});
        }
        return QJsonObject{{u"medium"_s, move.medium.object.number}, {u"removed"_s, move.things.size()}};
    };
    return plan;
}

QString numbersIn(const QJsonObject &summary)
{
    QStringList numbers;
    for (const QJsonValue &number : summary.value(u"things"_s).toArray())
        numbers.append(number.toString());
    const qint64 more = summary.value(u"count"_s).toInteger() - numbers.size();
    const QString text = numbers.join(u"、"_s);
    return more > 0 ? say(QT_TRANSLATE_NOOP("Media", "%1 ほか %2 件")).arg(text).arg(more) : text;
}

QString tellStored(const Journal::Entry &entry)
{
    if (entry.object.kind == "asset"_L1)
        return say(QT_TRANSLATE_NOOP("Media", "%1 に入れた")).arg(entry.summary.value(u"medium"_s).toString());
    return say(QT_TRANSLATE_NOOP("Media", "%1 に %2 を入れた")).arg(entry.summary.value(u"number"_s).toString(), numbersIn(entry.summary));
}

QString tellRemoved(const Journal::Entry &entry)
{
    if (entry.object.kind == "asset"_L1)
        return say(QT_TRANSLATE_NOOP("Media", "%1 から外した")).arg(entry.summary.value(u"medium"_s).toString());
    return say(QT_TRANSLATE_NOOP("Media", "%1 から %2 を外した")).arg(entry.summary.value(u"number"_s).toString(), numbersIn(entry.summary));
}

Register::Act moveAct(const QString &name, const char *title, const char *things)
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {name, say(title), u"asset.edit"_s,
                      {{u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器の番号")), Type::Object, true, {}},
                       {u"assets"_s, say(things), Type::List, true, u"[\"A-1\", \"A-2\"]"_s},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Media", "理由")), Type::Text, false, {}}},
                      u"medium"_s, {}};
    return act;
}

} // namespace

Register::Act storeAct()
{
    Register::Act act = moveAct(u"medium.store"_s, QT_TRANSLATE_NOOP("Media", "媒体に入れる"), QT_TRANSLATE_NOOP("Media", "入れる資産の番号"));
    act.descriptor.tell = tellStored;
    act.plan = planStore;
    act.reverse = contentsTakenBack;
    return act;
}

Register::Act removeAct()
{
    Register::Act act = moveAct(u"medium.remove"_s, QT_TRANSLATE_NOOP("Media", "媒体から外す"), QT_TRANSLATE_NOOP("Media", "外す資産の番号"));
    act.descriptor.tell = tellRemoved;
    act.plan = planRemove;
    act.reverse = contentsTakenBack;
    return act;
}

} // namespace Media
