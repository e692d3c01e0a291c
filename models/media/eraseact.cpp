// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/classes/linkrepository.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/params.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Media {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// Of the policy's own list, only what leaves nothing to restore; of other words the clerk knows what was done.
bool leavesNothing(const Policy::Document &policy, const QString &method)
{
    const bool listed = std::any_of(policy.disposalMethods.cbegin(), policy.disposalMethods.cend(),
                                    [&method](const Policy::Term &term) { return term.code == method; });
    return !listed || policy.irrecoverableMethods.contains(method);
}

struct Wish {
    Medium medium;
    Register::StoredPolicy policy;
    Erasure erasure;
    bool contentsToo = false;
    bool thorough = true;
};

void checkWish(ActContext &context, const Wish &wish, QList<Register::FieldError> &errors)
{
    const Medium &medium = wish.medium;
    refuseEnded(medium, errors);
    if (!has(*wish.policy.document, medium, Trait::Rewritable))
        errors.append({u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "%1 は書き換えられない媒体なので、消去して使い続けることはできません。廃棄を記録してください。")).arg(medium.object.number)});
    if (wish.erasure.method.isEmpty())
        errors.append({u"method"_s, say(QT_TRANSLATE_NOOP("Media", "消去の方法を選んでください。"))});
    const qint64 contents = Classes::storedCount(context.db, medium.object.id);
    if (contents > 0 && !wish.contentsToo)
        errors.append({u"contents"_s, say(QT_TRANSLATE_NOOP("Media", "%1 には %2 件入っています。内容も消したのなら「内容も外す」を選び、残したものがあれば、消したものだけを先に外してください。"))
                                          .arg(medium.object.number).arg(contents)});
}

QJsonObject erase(ActContext &at, const Wish &wish, const QJsonObject &summary)
{
    at.journal.open();
    const qint64 id = insertErasure(at, wish.erasure);
    QList<Register::ObjectRow> taken;
    for (const Classes::Link &link : Classes::linksTo(at.db, wish.medium.object.id)) {
        if (link.kind != Classes::LinkKind::StoredOn)
            continue;
        const auto thing = Register::findObject(at.db, link.fromId);
        if (!thing || thing->state == QLatin1String(Register::State::kVoid)) {
            Classes::undoLink(at, link.id); // it never was on the medium
            continue;
        }
        Classes::endStored(at, link.id, levelsOfThing(at.db, link.fromId));
        taken.append(*thing);
    }
    if (wish.thorough)
        Classes::markErased(at, wish.medium.object.id);
    at.journal.close({u"medium"_s, wish.medium.object.id}, summary);
    for (const Register::ObjectRow &thing : std::as_const(taken)) {
        at.journal.open();
        at.journal.close({u"asset"_s, thing.id}, {{u"number"_s, thing.number}, {u"medium"_s, wish.medium.object.number}});
    }
    return {{u"id"_s, id}, {u"medium"_s, wish.medium.object.number}, {u"removed"_s, taken.size()}};
}

Plan planErase(ActContext &context, const QJsonObject &params)
{
    const auto named = namedMedium(context, params);
    if (!named)
        return named.error();
    Wish wish{*named, Organization::appliedPolicy(context.db, named->object.unitId), {}, params.value(u"contents"_s).toBool(), true};
    const Policy::Document &policy = *wish.policy.document;
    wish.erasure = {0, named->object.id, context.actedAt, policy.disposalMethodCode(Register::textOf(params, u"method"_s)),
                    Register::textOf(params, u"person"_s), Register::textOf(params, u"content"_s)};
    wish.thorough = leavesNothing(policy, wish.erasure.method);
    Plan plan;
    plan.object = {u"medium"_s, named->object.id};
    plan.policyId = wish.policy.id;
    plan.unitId = named->object.unitId;
    checkWish(context, wish, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    plan.summary = {{u"number"_s, named->object.number}, {u"name"_s, named->object.name}, {u"method"_s, policy.disposalMethodLabel(wish.erasure.method)}};
    if (!wish.erasure.content.isEmpty())
        plan.summary.insert(u"content"_s, wish.erasure.content);
    if (wish.thorough)
        plan.consequences += classConsequences(policy, *named, {});
    else
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Media", "復元のおそれが残る方法なので、%1 の分類は下がりません。")).arg(named->object.number), {{u"remains"_s, named->object.number}}});
    plan.apply = [wish, summary = plan.summary](ActContext &at) { return erase(at, wish, summary); };
    return plan;
}

QString tellErased(const Journal::Entry &entry)
{
    if (entry.object.kind == "asset"_L1)
        return say(QT_TRANSLATE_NOOP("Media", "%1 の消去で外した")).arg(entry.summary.value(u"medium"_s).toString());
    const QString content = entry.summary.value(u"content"_s).toString();
    const QString text = say(QT_TRANSLATE_NOOP("Media", "%1 を消去（%2）")).arg(entry.summary.value(u"number"_s).toString(), entry.summary.value(u"method"_s).toString());
    return content.isEmpty() ? text : QString(text + u' ' + content);
}

} // namespace

Register::Act eraseAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"medium.erase"_s, say(QT_TRANSLATE_NOOP("Media", "媒体の消去を記録")), u"asset.edit"_s,
                      {{u"medium"_s, say(QT_TRANSLATE_NOOP("Media", "媒体・機器の番号")), Type::Object, true, {}},
                       {u"method"_s, say(QT_TRANSLATE_NOOP("Media", "消去の方法")), Type::Text, true, {}},
                       {u"person"_s, say(QT_TRANSLATE_NOOP("Media", "担当者")), Type::Text, false, {}},
                       {u"content"_s, say(QT_TRANSLATE_NOOP("Media", "処理内容")), Type::Text, false, {}},
                       {u"contents"_s, say(QT_TRANSLATE_NOOP("Media", "内容も外す")), Type::YesNo, false, u"true | false"_s}},
                      u"medium"_s, tellErased};
    act.plan = planErase;
    act.reverse = contentsTakenBack;
    return act;
}

} // namespace Media
