// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/books/bookdefinitionacts.h"

#include "models/assets/assetqueries.h"
#include "models/assets/books/bookdefinitionjson.h"
#include "models/assets/books/bookdefinitionrepository.h"
#include "models/assets/books/bookdefinitioncheck.h"
#include "models/journal/history.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

/// Errors by JSON path: "definition.columns[2].field".
void addProblems(Plan &plan, const QList<Policy::Problem> &problems)
{
    for (const Policy::Problem &problem : problems)
        plan.errors.append({u"definition"_s + problem.path.mid(1), problem.message});
}

/// The one that is to be changed: by id, or the one that bears the name already.
std::optional<StoredDefinition> before(ActContext &context, const QJsonObject &params, const BookDefinition &definition)
{
    if (Register::has(params, u"id"_s))
        return storedDefinition(context.db, Register::textOf(params, u"id"_s).toLongLong());
    return storedDefinition(context.db, definition.name);
}

Plan planDefine(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const auto read = readDefinition(params.value(u"definition"_s).toObject());
    if (!read) {
        addProblems(plan, read.error());
        return plan;
    }
    addProblems(plan, definitionProblems(*read, Queries(context.db, context.actor.visible).fields()));
    const std::optional<StoredDefinition> old = before(context, params, *read);
    if (Register::has(params, u"id"_s) && !old)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Assets", "書き換える帳票の定義がありません。ほかの人が削除したのかもしれません。")));
    const auto sameName = storedDefinition(context.db, read->name);
    if (sameName && old && sameName->id != old->id)
        plan.errors.append({u"definition.name"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」という帳票は既にあります。別の名前を付けてください。")).arg(read->name)});
    if (!plan.errors.isEmpty())
        return plan;
    if (old)
        plan.object = {u"book-definition"_s, old->id};
    const int seen = Register::textOf(params, u"revision"_s).toInt();
    if (old && seen > 0 && seen != old->revision) {
        plan.stale = Register::Stale{plan.object, definitionToJson(*read), definitionToJson(old->definition)};
        return plan;
    }
    plan.summary = {{u"name"_s, read->name}, {u"columns"_s, read->columns.size()}, {u"changed"_s, old.has_value()}};
    plan.apply = [definition = *read, old, summary = plan.summary](ActContext &at) {
        at.journal.open();
        qint64 id = 0;
        if (old) {
            id = old->id;
            updateDefinition(at, *old, definition);
        } else {
            id = insertDefinition(at, definition);
        }
        at.journal.close({u"book-definition"_s, id}, summary);
        return QJsonObject{{u"id"_s, id}, {u"name"_s, definition.name}, {u"revision"_s, old ? old->revision + 1 : 1}};
    };
    return plan;
}

Plan planForget(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString name = Register::textOf(params, u"name"_s);
    const auto stored = storedDefinition(context.db, name);
    if (!stored)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Assets", "「%1」という帳票の定義はありません。")).arg(name));
    plan.object = {u"book-definition"_s, stored->id};
    plan.summary = {{u"name"_s, name}};
    plan.apply = [id = stored->id, name](ActContext &at) {
        at.journal.open();
        forgetDefinition(at, id);
        at.journal.close({u"book-definition"_s, id}, {{u"name"_s, name}});
        return QJsonObject{{u"id"_s, id}, {u"name"_s, name}};
    };
    return plan;
}

QString tellDefine(const Journal::Entry &entry)
{
    const QString name = entry.summary.value(u"name"_s).toString();
    const int columns = entry.summary.value(u"columns"_s).toInt();
    const QString form = entry.summary.value(u"changed"_s).toBool() ? say(QT_TRANSLATE_NOOP("Assets", "帳票「%1」の定義を書き換えた（%2 列）"))
                                                                    : say(QT_TRANSLATE_NOOP("Assets", "帳票「%1」の定義を加えた（%2 列）"));
    return form.arg(name).arg(columns);
}

QString tellForget(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Assets", "帳票「%1」の定義を削除した")).arg(entry.summary.value(u"name"_s).toString());
}

Register::Reversal definedAs(const QString &document, QJsonObject params)
{
    params.insert(u"definition"_s, QJsonDocument::fromJson(document.toUtf8()).object());
    return {u"book.define"_s, params, {}};
}

/// A new definition is forgotten, a changed one gets its former content.
Register::Reversed defineTakenBack(Storage::Connection &db, const Register::PastAct &past)
{
    const Journal::Entry entry = Register::firstEntry(db, past);
    for (const Journal::Change &change : entry.changes) {
        if (change.table == "book_definition"_L1 && change.field == "document"_L1)
            return definedAs(change.before.toString(), {{u"id"_s, entry.object.id}});
    }
    return Register::Reversal{u"book.forget"_s, {{u"name"_s, entry.summary.value(u"name"_s)}}, {}};
}

Register::Reversed forgetTakenBack(Storage::Connection &db, const Register::PastAct &past)
{
    Storage::Query query(db, u"SELECT document FROM book_definition WHERE id = :id"_s);
    query.bind(u":id"_s, Register::firstEntry(db, past).object.id).run();
    if (!query.next())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この帳票の定義は見つかりません。")));
    return definedAs(query.text(0), {});
}

} // namespace

Register::Act defineBookAct()
{
    Register::Act act;
    act.descriptor = {u"book.define"_s, say(QT_TRANSLATE_NOOP("Assets", "帳票の定義を保存")), u"book.define"_s,
                      {{u"definition"_s, say(QT_TRANSLATE_NOOP("Assets", "帳票の定義")), Parameter::Type::Map, true, u"resources/books/book.schema.json"_s},
                       {u"id"_s, say(QT_TRANSLATE_NOOP("Assets", "書き換える定義の番号")), Parameter::Type::Number, false, {}},
                       {u"revision"_s, say(QT_TRANSLATE_NOOP("Assets", "見ていた版")), Parameter::Type::Number, false, {}}},
                      u"book-definition"_s, tellDefine};
    act.plan = planDefine;
    act.reverse = defineTakenBack;
    return act;
}

Register::Act forgetBookAct()
{
    Register::Act act;
    act.descriptor = {u"book.forget"_s, say(QT_TRANSLATE_NOOP("Assets", "帳票の定義を削除")), u"book.define"_s,
                      {{u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "帳票の名前")), Parameter::Type::Text, true, {}}},
                      u"book-definition"_s, tellForget};
    act.plan = planForget;
    act.reverse = forgetTakenBack;
    return act;
}

} // namespace Assets
