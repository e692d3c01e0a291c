// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrules.h"
#include "models/assets/inheritedactparts.h"
#include "models/classes/inheritancerules.h"
#include "models/classes/linkrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;
using Classes::LinkKind;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// True when `end` is reached from `start` along sources: then a link from `end` to `start` would close a circle.
bool isAbove(Storage::Connection &db, qint64 start, qint64 end)
{
    QSet<qint64> seen;
    QList<qint64> open{start};
    while (!open.isEmpty()) {
        const qint64 id = open.takeLast();
        if (id == end)
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        for (const Classes::Link &link : Classes::linksFrom(db, id))
            open.append(link.toId);
    }
    return false;
}

void checkEnds(ActContext &context, const Asset &from, const Asset &to, LinkKind kind, QList<Register::FieldError> &errors)
{
    refuseVoid(from, errors);
    if (to.object.state == QLatin1String(Register::State::kVoid))
        errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "元の資産は誤登録として取消されています。"))});
    if (from.object.id == to.object.id) {
        errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "自分自身を元の資産にはできません。"))});
        return;
    }
    for (const Classes::Link &link : Classes::linksFrom(context.db, from.object.id)) {
        if (link.toId == to.object.id && link.kind == kind)
            errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "この関連は既に付いています。"))});
    }
    if (isAbove(context.db, to.object.id, from.object.id))
        errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 は %2 から作られたものです。元と複製が逆になるため、この関連は付けられません。"))
                                    .arg(to.object.number, from.object.number)});
}

/// The new copy itself, if it is below its new source, and then its own copies.
QList<Inherited> followers(ActContext &context, const Register::StoredPolicy &policy, const Asset &from, const Asset &to, LinkKind kind)
{
    const bool ended = from.object.state == QLatin1String(Register::State::kDisposed) || from.object.state == QLatin1String(Register::State::kReturned);
    const bool comparable = Organization::policyIdForUnit(context.db, from.object.unitId) == policy.id;
    if (!Classes::inheritsClass(kind) || ended || !comparable || !Classes::isBelowSource(*policy.document, from.levels, to.levels))
        return {};
    const QString axis = Classes::inheritedAxis(*policy.document);
    Inherited first{from, from, to.object.number, false};
    first.after.levels.insert(axis, to.levels.value(axis));
    const bool asked = from.object.state == QLatin1String(Register::State::kAsking);
    first.after.object.state = derivedState(*policy.document, first.after, asked);
    return QList<Inherited>{first} + inheritedBy(context.db, policy, from.object, first.after.levels);
}

QJsonObject linkSummary(const Policy::Document &policy, const Asset &from, const Asset &to, LinkKind kind, const QString &reason)
{
    QJsonObject summary{{u"number"_s, from.object.number}, {u"source"_s, to.object.number}, {u"kind"_s, Classes::linkLabel(policy, kind)}};
    if (!reason.isEmpty())
        summary.insert(u"reason"_s, reason);
    return summary;
}

QString tellLink(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (told.contains(u"before"_s)) // a copy that was raised with it
        return say(QT_TRANSLATE_NOOP("Assets", "%1 → %2")).arg(told.value(u"before"_s).toString(), told.value(u"class"_s).toString());
    return say(QT_TRANSLATE_NOOP("Assets", "%1 は %2 の%3"))
        .arg(told.value(u"number"_s).toString(), told.value(u"source"_s).toString(), told.value(u"kind"_s).toString());
}

Plan planAdd(ActContext &context, const QJsonObject &params)
{
    const auto from = namedAsset(context, {{u"asset"_s, params.value(u"from"_s)}});
    if (!from)
        return from.error();
    const auto to = namedAsset(context, {{u"asset"_s, params.value(u"to"_s)}});
    if (!to)
        return to.error();
    Plan plan;
    plan.object = {u"asset"_s, from->object.id};
    const auto kind = Classes::linkKind(Register::textOf(params, u"kind"_s));
    if (!kind || *kind == LinkKind::StoredOn) { // what a thing is stored on is a medium
        plan.errors.append({u"kind"_s, say(QT_TRANSLATE_NOOP("Assets", "関連の種類は copyOf（複製）、printOf（印刷・出力）、excerptOf（抜粋・加工）、backupOf（バックアップ）、partOf（部分）のどれかです。"))});
        return plan;
    }
    checkEnds(context, *from, *to, *kind, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    const QString reason = Register::textOf(params, u"reason"_s);
    const Register::StoredPolicy policy = policyFor(context.db, to->object.unitId);
    const QList<Inherited> raised = followers(context, policy, *from, *to, *kind);
    plan.consequences = consequencesOf(*policy.document, context.actor.visible, raised);
    for (const Inherited &one : raised)
        plan.classes.insert(one.after.object.id, one.after.levels);
    plan.policyId = policy.id;
    plan.unitId = from->object.unitId;
    plan.summary = linkSummary(*policy.document, *from, *to, *kind, reason);
    plan.apply = [from = *from, to = *to, kind = *kind, reason, policy, raised, summary = plan.summary](ActContext &at) {
        at.journal.open();
        const qint64 id = Classes::insertLink(at, from.object.id, to.object.id, kind, reason);
        at.journal.close({u"asset"_s, from.object.id}, summary);
        at.journal.open();
        at.journal.close({u"asset"_s, to.object.id}, summary);
        QJsonObject result{{u"id"_s, id}, {u"from"_s, from.object.number}, {u"to"_s, to.object.number}, {u"kind"_s, Classes::linkCode(kind)}};
        if (const QStringList numbers = writeInherited(at, policy, raised); !numbers.isEmpty())
            result.insert(u"raised"_s, QJsonArray::fromStringList(numbers));
        return result;
    };
    return plan;
}

Plan planRemove(ActContext &context, const QJsonObject &params)
{
    const auto link = Classes::link(context.db, Register::textOf(params, u"link"_s).toLongLong());
    const auto object = [&context](qint64 id) { return Register::findObject(context.db, id); };
    if (!link || !object(link->fromId) || !object(link->toId))
        return Register::notFound(say(QT_TRANSLATE_NOOP("Assets", "この関連はありません。一覧を更新して確かめてください。")));
    const auto from = namedAsset(context, {{u"asset"_s, object(link->fromId)->number}});
    if (!from)
        return from.error();
    const auto to = namedAsset(context, {{u"asset"_s, object(link->toId)->number}});
    if (!to)
        return to.error();
    Plan plan;
    const Register::StoredPolicy policy = policyFor(context.db, from->object.unitId);
    const QString reason = Register::textOf(params, u"reason"_s);
    plan.object = {u"asset"_s, from->object.id};
    plan.policyId = policy.id;
    plan.unitId = from->object.unitId;
    plan.summary = linkSummary(*policy.document, *from, *to, link->kind, reason);
    if (Classes::inheritsClass(link->kind))
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1 の分類は、これから %2 に従いません。今の分類はそのままです。"))
                                      .arg(from->object.number, to->object.number), {}});
    plan.apply = [link = *link, summary = plan.summary](ActContext &at) {
        at.journal.open();
        Classes::endLink(at, link.id);
        at.journal.close({u"asset"_s, link.fromId}, summary);
        at.journal.open();
        at.journal.close({u"asset"_s, link.toId}, summary);
        return QJsonObject{{u"id"_s, link.id}};
    };
    return plan;
}

} // namespace

Register::Act linkAddAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"link.add"_s, say(QT_TRANSLATE_NOOP("Assets", "関連を付ける")), u"asset.edit"_s,
                      {{u"from"_s, say(QT_TRANSLATE_NOOP("Assets", "複製・印刷物・部分の番号")), Type::Object, true, {}},
                       {u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "元の番号")), Type::Object, true, {}},
                       {u"kind"_s, say(QT_TRANSLATE_NOOP("Assets", "関連の種類")), Type::Text, true, u"copyOf | printOf | excerptOf | backupOf | partOf"_s},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Type::Text, false, {}}},
                      u"asset"_s, tellLink};
    act.plan = planAdd;
    act.reverse = linkTakenBack;
    return act;
}

Register::Act linkRemoveAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"link.remove"_s, say(QT_TRANSLATE_NOOP("Assets", "関連を外す")), u"asset.edit"_s,
                      {{u"link"_s, say(QT_TRANSLATE_NOOP("Assets", "関連の番号")), Type::Number, true, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Type::Text, true, {}}},
                      u"asset"_s, tellLink};
    act.plan = planRemove;
    act.reverse = unlinkTakenBack;
    return act;
}

} // namespace Assets
