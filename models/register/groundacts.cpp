// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/groundacts.h"

#include "models/register/params.h"
#include "models/register/policies.h"
#include "models/register/policyacts.h"
#include "models/register/policyimport.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;
using Storage::Query;
using Support::ErrorCode;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

QString nowText(const ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

Act createAct()
{
    Act act;
    act.descriptor = {u"register.create"_s, say(QT_TRANSLATE_NOOP("Register", "台帳を作る")), {},
                      {{u"policy"_s, say(QT_TRANSLATE_NOOP("Register", "規程")), Parameter::Type::Text, true, {}},
                       {u"organization"_s, say(QT_TRANSLATE_NOOP("Register", "団体名")), Parameter::Type::Text, false, {}}},
                      u"register"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        Query there(context.db, u"SELECT 1 FROM home_register"_s);
        if (there.run().next())
            return notFound(say(QT_TRANSLATE_NOOP("Register", "この台帳は既に作られています。")));
        auto document = wantedPolicy(textOf(params, u"policy"_s));
        if (!document) {
            plan.errors.append({u"policy"_s, document.error()});
            return plan;
        }
        const QString given = textOf(params, u"organization"_s);
        // The general policy is nobody's own: the name may come later, the register has one from the start.
        const QString named = given.isEmpty() ? document->organization : given;
        const QString organization = named.isEmpty() ? say(QT_TRANSLATE_NOOP("Register", "団体名未設定")) : named;
        plan.apply = [document = *document, organization](ActContext &at) {
            at.journal.open();
            at.journal.insert(u"home_register"_s, {{u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"name"_s, organization}}, 1);
            setInfo(at, u"organization"_s, organization);
            setInfo(at, u"fold_version"_s, QString::number(Support::kFoldVersion));
            const qint64 policyId = writePolicy(at, document).policyId;
            at.journal.close({u"register"_s, 1}, {{u"policy"_s, document.title}, {u"organization"_s, organization}});
            return QJsonObject{{u"policy"_s, document.id}, {u"policyId"_s, policyId}, {u"organization"_s, organization}};
        };
        return plan;
    };
    act.reverse = neverBecause(say(QT_TRANSLATE_NOOP("Register", "台帳を作ったことは取り消せません。要らない台帳は、閉じてからファイルを削除してください。")));
    return act;
}

Act addFieldAct()
{
    Act act;
    act.descriptor = {u"field.add"_s, say(QT_TRANSLATE_NOOP("Register", "独自項目を加える")), u"field.manage"_s,
                      {{u"kind"_s, say(QT_TRANSLATE_NOOP("Register", "対象の種別")), Parameter::Type::Text, false, u"asset"_s},
                       {u"label"_s, say(QT_TRANSLATE_NOOP("Register", "項目名")), Parameter::Type::Text, true, {}},
                       {u"type"_s, say(QT_TRANSLATE_NOOP("Register", "型")), Parameter::Type::Text, false, u"text | number | date | list | yesno"_s},
                       {u"options"_s, say(QT_TRANSLATE_NOOP("Register", "選択肢")), Parameter::Type::List, false, {}}},
                      u"field"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const QString given = textOf(params, u"kind"_s);
        const QString kind = given.isEmpty() ? u"asset"_s : given;
        const QString label = textOf(params, u"label"_s);
        const QString wanted = textOf(params, u"type"_s);
        const QString type = wanted.isEmpty() ? u"text"_s : wanted;
        if (!QStringList{u"text"_s, u"number"_s, u"date"_s, u"list"_s, u"yesno"_s}.contains(type))
            plan.errors.append({u"type"_s, say(QT_TRANSLATE_NOOP("Register", "型は text、number、date、list、yesno のいずれかです。"))});
        if (type == "list"_L1 && params.value(u"options"_s).toArray().isEmpty())
            plan.errors.append({u"options"_s, say(QT_TRANSLATE_NOOP("Register", "選択肢を一つ以上入力してください。"))});
        Query there(context.db, u"SELECT 1 FROM custom_field WHERE object_kind = :kind AND label = :label"_s);
        if (there.bind(u":kind"_s, kind).bind(u":label"_s, label).run().next())
            plan.errors.append({u"label"_s, say(QT_TRANSLATE_NOOP("Register", "独自項目「%1」は既にあります。")).arg(label)});
        const QString options = params.contains(u"options"_s)
            ? QString::fromUtf8(QJsonDocument(params.value(u"options"_s).toArray()).toJson(QJsonDocument::Compact))
            : QString();
        plan.apply = [kind, label, type, options](ActContext &at) {
            at.journal.open();
            const qint64 id = at.journal.insert(u"custom_field"_s, {{u"object_kind"_s, kind}, {u"label"_s, label}, {u"type"_s, type}, {u"options"_s, options}});
            at.journal.close({u"field"_s, id}, {{u"label"_s, label}, {u"type"_s, type}});
            return QJsonObject{{u"id"_s, id}, {u"label"_s, label}, {u"type"_s, type}};
        };
        return plan;
    };
    act.reverse = [](Storage::Connection &db, const PastAct &past) -> Reversed {
        return Reversal{u"field.retire"_s, {{u"id"_s, firstEntry(db, past).object.id}, {u"reason"_s, takeBackReason(past)}}, {}};
    };
    return act;
}

struct ClosingWords {
    QString act;
    QString title;
    QString table;
    QString noteColumn;
    QString noteTitle;
};

/// notice.close and breach.close: an open item is closed with a note, once.
Act closeAct(const ClosingWords &words)
{
    Act act;
    act.descriptor = {words.act, words.title, u"notice.close"_s,
                      {{u"id"_s, say(QT_TRANSLATE_NOOP("Register", "番号")), Parameter::Type::Number, true, {}},
                       {u"note"_s, words.noteTitle, Parameter::Type::Text, true, {}}},
                      words.table, {}};
    act.plan = [words](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const qint64 id = textOf(params, u"id"_s).toLongLong();
        Query query(context.db, u"SELECT closed_at FROM "_s + words.table + u" WHERE id = :id"_s);
        query.bind(u":id"_s, id).run();
        if (!query.next())
            return notFound(say(QT_TRANSLATE_NOOP("Register", "%1 番はありません。")).arg(id));
        if (!query.isNull(0)) {
            plan.errors.append({u"id"_s, say(QT_TRANSLATE_NOOP("Register", "%1 番は既に済んでいます。")).arg(id)});
            return plan;
        }
        const QString note = textOf(params, u"note"_s);
        plan.apply = [words, id, note](ActContext &at) {
            at.journal.open();
            at.journal.update(words.table, id, {{u"closed_at"_s, nowText(at)}, {words.noteColumn, note}});
            at.journal.close({words.table, id}, {{u"note"_s, note}});
            return QJsonObject{{u"id"_s, id}};
        };
        return plan;
    };
    act.reverse = restoring;
    return act;
}

struct EndingWords {
    QString act;
    QString title;
    QString capability;
    QString table;
    QString column; ///< set to 1: the row stays, history tells of it
    QString kind;
};

/// field.retire and policy.detach: no longer offered from now on, never deleted.
Act endAct(const EndingWords &words)
{
    Act act;
    act.descriptor = {words.act, words.title, words.capability,
                      {{u"id"_s, say(QT_TRANSLATE_NOOP("Register", "番号")), Parameter::Type::Number, true, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Register", "理由")), Parameter::Type::Text, false, {}}},
                      words.kind, {}};
    act.plan = [words](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const qint64 id = textOf(params, u"id"_s).toLongLong();
        Query query(context.db, u"SELECT 1 FROM "_s + words.table + u" WHERE id = :id AND "_s + words.column + u" = 0"_s);
        if (!query.bind(u":id"_s, id).run().next())
            return notFound(say(QT_TRANSLATE_NOOP("Register", "%1 番はありません。")).arg(id));
        plan.apply = [words, id, reason = textOf(params, u"reason"_s)](ActContext &at) {
            at.journal.open();
            at.journal.update(words.table, id, {{words.column, 1}});
            at.journal.close({words.kind, id}, {{u"reason"_s, reason}});
            return QJsonObject{{u"id"_s, id}};
        };
        return plan;
    };
    act.reverse = restoring;
    return act;
}

Act parkAct()
{
    Act act;
    act.descriptor = {u"draft.park"_s, say(QT_TRANSLATE_NOOP("Register", "書きかけを一時置き")), {},
                      {{u"act"_s, say(QT_TRANSLATE_NOOP("Register", "操作")), Parameter::Type::Text, true, {}},
                       {u"title"_s, say(QT_TRANSLATE_NOOP("Register", "見出し")), Parameter::Type::Text, true, {}},
                       {u"params"_s, say(QT_TRANSLATE_NOOP("Register", "内容")), Parameter::Type::Map, true, {}}},
                      u"draft"_s, {}};
    act.plan = [](ActContext &, const QJsonObject &params) {
        Plan plan;
        plan.apply = [params](ActContext &at) {
            at.journal.open();
            const qint64 id = at.journal.insert(
                u"parked_draft"_s,
                {{u"person_id"_s, at.actor.personId ? QVariant(*at.actor.personId) : QVariant()},
                 {u"act"_s, textOf(params, u"act"_s)},
                 {u"title"_s, textOf(params, u"title"_s)},
                 {u"params"_s, QString::fromUtf8(QJsonDocument(params.value(u"params"_s).toObject()).toJson(QJsonDocument::Compact))},
                 {u"parked_at"_s, nowText(at)}});
            at.journal.close({u"draft"_s, id}, {{u"title"_s, textOf(params, u"title"_s)}});
            return QJsonObject{{u"id"_s, id}};
        };
        return plan;
    };
    act.leavesNoChange = true;
    act.reverse = neverBecause(say(QT_TRANSLATE_NOOP("Register", "一時置きは取り消しの対象ではありません。要らない書きかけは、一時置きの一覧から片付けてください。")));
    return act;
}

Act finishDraftAct()
{
    Act act;
    act.descriptor = {u"draft.finish"_s, say(QT_TRANSLATE_NOOP("Register", "一時置きを片付ける")), {},
                      {{u"id"_s, say(QT_TRANSLATE_NOOP("Register", "番号")), Parameter::Type::Number, true, {}}}, u"draft"_s, {}};
    act.plan = [](ActContext &context, const QJsonObject &params) {
        Plan plan;
        const qint64 id = textOf(params, u"id"_s).toLongLong();
        Query query(context.db, u"SELECT 1 FROM parked_draft WHERE id = :id AND done = 0"_s);
        if (!query.bind(u":id"_s, id).run().next())
            return notFound(say(QT_TRANSLATE_NOOP("Register", "一時置き %1 番はありません。")).arg(id));
        plan.apply = [id](ActContext &at) {
            at.journal.open();
            at.journal.update(u"parked_draft"_s, id, {{u"done"_s, 1}});
            at.journal.close({u"draft"_s, id}, {});
            return QJsonObject{{u"id"_s, id}};
        };
        return plan;
    };
    act.leavesNoChange = true;
    act.reverse = neverBecause(say(QT_TRANSLATE_NOOP("Register", "一時置きは取り消しの対象ではありません。片付けた書きかけは、もう一度入力してください。")));
    return act;
}

/// A setting that was not there before becomes empty again.
Reversed formerSetting(Storage::Connection &db, const PastAct &past)
{
    const Journal::Entry entry = firstEntry(db, past);
    QString before;
    for (const Journal::Change &change : entry.changes) {
        if (change.table == "register_info"_L1 && change.field == "value"_L1)
            before = change.before.toString();
    }
    return Reversal{u"register.setting"_s, {{u"key"_s, entry.summary.value(u"key"_s)}, {u"value"_s, before}}, {}};
}

Act settingAct()
{
    Act act;
    act.descriptor = {u"register.setting"_s, say(QT_TRANSLATE_NOOP("Register", "台帳の設定を変える")), u"register.manage"_s,
                      {{u"key"_s, say(QT_TRANSLATE_NOOP("Register", "設定")), Parameter::Type::Text, true,
                        u"organization | approval_titles | form_number | binding_mm"_s},
                       {u"value"_s, say(QT_TRANSLATE_NOOP("Register", "値")), Parameter::Type::Text, false, {}}},
                      u"register"_s, {}};
    act.plan = [](ActContext &, const QJsonObject &params) {
        Plan plan;
        const QString key = textOf(params, u"key"_s);
        if (!QStringList{u"organization"_s, u"approval_titles"_s, u"form_number"_s, u"binding_mm"_s}.contains(key)) {
            plan.errors.append({u"key"_s, say(QT_TRANSLATE_NOOP("Register", "設定「%1」はありません。")).arg(key)});
            return plan;
        }
        plan.apply = [key, value = textOf(params, u"value"_s)](ActContext &at) {
            at.journal.open();
            setInfo(at, key, value);
            at.journal.close({u"register"_s, 1}, {{u"key"_s, key}, {u"value"_s, value}});
            return QJsonObject{{u"key"_s, key}, {u"value"_s, value}};
        };
        return plan;
    };
    act.reverse = formerSetting;
    return act;
}

} // namespace

Plan notFound(const QString &message)
{
    Plan plan;
    plan.fault = Support::Error{ErrorCode::NotFound, message, {}};
    return plan;
}

std::vector<Act> groundActs()
{
    std::vector<Act> acts;
    acts.push_back(createAct());
    acts.push_back(settingAct());
    acts.push_back(addFieldAct());
    acts.push_back(closeAct({u"notice.close"_s, say(QT_TRANSLATE_NOOP("Register", "お知らせを確認済にする")), u"notice"_s,
                             u"closed_note"_s, say(QT_TRANSLATE_NOOP("Register", "確認の内容"))}));
    acts.push_back(closeAct({u"breach.close"_s, say(QT_TRANSLATE_NOOP("Register", "不適合を是正済にする")), u"breach"_s,
                             u"remedy"_s, say(QT_TRANSLATE_NOOP("Register", "是正の内容"))}));
    acts.push_back(endAct({u"field.retire"_s, say(QT_TRANSLATE_NOOP("Register", "独自項目を使うのをやめる")), u"field.manage"_s,
                           u"custom_field"_s, u"retired"_s, u"field"_s}));
    acts.push_back(endAct({u"policy.detach"_s, say(QT_TRANSLATE_NOOP("Register", "規程の本文を外す")), u"policy.manage"_s,
                           u"policy_attachment"_s, u"removed"_s, u"attachment"_s}));
    acts.push_back(parkAct());
    acts.push_back(finishDraftAct());
    acts.push_back(takeBackAct());
    for (Act &act : policyActs())
        acts.push_back(std::move(act));
    return acts;
}

} // namespace Register
