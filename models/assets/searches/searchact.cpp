// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"
#include "models/assets/searches/savedsearchrepository.h"
#include "models/assets/searches/searchacts.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/register/takeback.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Assets {

namespace {

constexpr qsizetype kLongestName = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// A name that a menu can show; the problem as a sentence.
std::optional<QString> nameProblem(const QString &name)
{
    if (name.isEmpty())
        return say(QT_TRANSLATE_NOOP("Assets", "検索に名前を付けてください。"));
    if (name.size() > kLongestName)
        return say(QT_TRANSLATE_NOOP("Assets", "検索の名前は %1 文字までにしてください。")).arg(kLongestName);
    return std::nullopt;
}

Plan noSuchSearch(const QString &name)
{
    return Register::notFound(say(QT_TRANSLATE_NOOP("Assets", "「%1」という保存した検索はありません。")).arg(name));
}

/// Reads what is asked; errors name their place: "filter.conditions.all[1].field".
SavedSearch readSearch(ActContext &context, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    SavedSearch search;
    search.name = Register::textOf(params, u"name"_s).trimmed();
    if (const auto problem = nameProblem(search.name))
        errors.append({u"name"_s, *problem});
    Queries queries(context.db, context.actor.visible);
    if (const auto filter = filterFromJson(params.value(u"filter"_s).toObject())) {
        search.filter = *filter;
        for (const Condition &condition : filter->conditions.all()) {
            if (const auto problem = conditionProblem(queries.fields(), condition))
                errors.append({u"filter"_s, *problem});
        }
    } else {
        errors.append({u"filter"_s, filter.error()});
    }
    if (const auto sort = sortFromJson(params.value(u"sort"_s).toArray(), u"$.sort"_s)) {
        search.sort = *sort;
        for (const SortKey &key : *sort) {
            if (!findField(queries.fields(), key.field))
                errors.append({u"sort"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」という項目はありません。")).arg(key.field)});
        }
    } else {
        errors.append({u"sort"_s, sort.error()});
    }
    search.groupBy = Register::textOf(params, u"groupBy"_s);
    if (!search.groupBy.isEmpty() && search.groupBy != "unit"_L1 && search.groupBy != "place"_L1)
        errors.append({u"groupBy"_s, say(QT_TRANSLATE_NOOP("Assets", "まとめ方は unit（組織ごと）か place（保管場所ごと）です。"))});
    return search;
}

Plan planSave(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    SavedSearch search = readSearch(context, params, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    const auto before = savedSearch(context.db, search.name);
    search.id = before ? before->id : 0;
    if (before)
        plan.object = {u"search"_s, before->id};
    plan.summary = {{u"name"_s, search.name}, {u"conditions"_s, Queries(context.db, context.actor.visible).filterText(search.filter)},
                    {u"changed"_s, before.has_value()}};
    plan.apply = [search, summary = plan.summary](ActContext &at) {
        at.journal.open();
        const qint64 id = writeSavedSearch(at, search);
        at.journal.close({u"search"_s, id}, summary);
        return QJsonObject{{u"id"_s, id}, {u"name"_s, search.name}};
    };
    return plan;
}

Plan planRename(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString name = Register::textOf(params, u"name"_s).trimmed();
    const QString to = Register::textOf(params, u"to"_s).trimmed();
    const auto search = savedSearch(context.db, name);
    if (!search)
        return noSuchSearch(name);
    if (const auto problem = nameProblem(to))
        plan.errors.append({u"to"_s, *problem});
    else if (to != name && savedSearch(context.db, to))
        plan.errors.append({u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "「%1」という名前は、ほかの検索に付いています。")).arg(to)});
    if (!plan.errors.isEmpty())
        return plan;
    plan.object = {u"search"_s, search->id};
    plan.summary = {{u"name"_s, name}, {u"to"_s, to}};
    plan.apply = [renamed = SavedSearch{search->id, to, search->filter, search->sort, search->groupBy}, summary = plan.summary](ActContext &at) {
        at.journal.open();
        writeSavedSearch(at, renamed);
        at.journal.close({u"search"_s, renamed.id}, summary);
        return QJsonObject{{u"id"_s, renamed.id}, {u"name"_s, renamed.name}};
    };
    return plan;
}

Plan planRemove(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QString name = Register::textOf(params, u"name"_s).trimmed();
    const auto search = savedSearch(context.db, name);
    if (!search)
        return noSuchSearch(name);
    plan.object = {u"search"_s, search->id};
    plan.summary = {{u"name"_s, name}};
    plan.apply = [id = search->id, summary = plan.summary](ActContext &at) {
        at.journal.open();
        removeSavedSearch(at, id);
        at.journal.close({u"search"_s, id}, summary);
        return QJsonObject{{u"id"_s, id}, {u"name"_s, summary.value(u"name"_s)}};
    };
    return plan;
}

QString tellSave(const Journal::Entry &entry)
{
    const QString conditions = entry.summary.value(u"conditions"_s).toString();
    const QString form = entry.summary.value(u"changed"_s).toBool() ? say(QT_TRANSLATE_NOOP("Assets", "検索「%1」を保存し直した（%2）"))
                                                                    : say(QT_TRANSLATE_NOOP("Assets", "検索「%1」を保存した（%2）"));
    return form.arg(entry.summary.value(u"name"_s).toString(), conditions.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "条件なし")) : conditions);
}

QString tellRename(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Assets", "検索「%1」の名前を「%2」に変えた"))
        .arg(entry.summary.value(u"name"_s).toString(), entry.summary.value(u"to"_s).toString());
}

QString tellRemove(const Journal::Entry &entry)
{
    return say(QT_TRANSLATE_NOOP("Assets", "保存した検索「%1」を取り除いた")).arg(entry.summary.value(u"name"_s).toString());
}

/// True of a search that was saved over, also when that was taken back or done again: such entries tell the cells alone.
/// Bringing back a removed search is told as a change too, but only of the mark.
bool changedSearch(const Journal::Entry &entry)
{
    return entry.summary.value(u"changed"_s).toBool()
        || std::any_of(entry.changes.cbegin(), entry.changes.cend(), [](const Journal::Change &change) { return change.field != "removed"_L1; });
}

/// A new search is removed, one that was saved over gets its former conditions.
Register::Reversed saveTakenBack(Storage::Connection &db, const Register::PastAct &past)
{
    const Journal::Entry entry = Register::firstEntry(db, past);
    if (changedSearch(entry))
        return Register::restoring(db, past);
    return Register::Reversal{u"search.remove"_s, {{u"name"_s, entry.summary.value(u"name"_s)}}, {}};
}

} // namespace

Register::Act saveSearchAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"search.save"_s, say(QT_TRANSLATE_NOOP("Assets", "検索を保存")), {},
                      {{u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "検索の名前")), Type::Text, true, {}},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Assets", "条件")), Type::Map, true, u"{\"conditions\": {\"all\": [{\"field\": \"kind\", \"is\": [\"system\"]}]}}"_s},
                       {u"sort"_s, say(QT_TRANSLATE_NOOP("Assets", "並び順")), Type::List, false, {}},
                       {u"groupBy"_s, say(QT_TRANSLATE_NOOP("Assets", "まとめ方")), Type::Text, false, u"unit | place"_s}},
                      u"search"_s, tellSave};
    act.plan = planSave;
    act.reverse = saveTakenBack;
    return act;
}

Register::Act renameSearchAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"search.rename"_s, say(QT_TRANSLATE_NOOP("Assets", "保存した検索の名前を変更")), {},
                      {{u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "検索の名前")), Type::Text, true, {}},
                       {u"to"_s, say(QT_TRANSLATE_NOOP("Assets", "新しい名前")), Type::Text, true, {}}},
                      u"search"_s, tellRename};
    act.plan = planRename;
    act.reverse = Register::restoring;
    return act;
}

Register::Act removeSearchAct()
{
    Register::Act act;
    act.descriptor = {u"search.remove"_s, say(QT_TRANSLATE_NOOP("Assets", "保存した検索を取り除く")), {},
                      {{u"name"_s, say(QT_TRANSLATE_NOOP("Assets", "検索の名前")), Parameter::Type::Text, true, {}}},
                      u"search"_s, tellRemove};
    act.plan = planRemove;
    act.reverse = Register::restoring;
    return act;
}

} // namespace Assets
