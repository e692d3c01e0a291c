// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command works on: --where, --sort, and the searches that the register keeps under a name.
#include "app/ctl/commands.h"

#include "app/ctl/output.h"
#include "models/assets/searches/savedsearchrepository.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ctl {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

} // namespace

QList<Assets::SortKey> sortOf(Opened &opened, const Arguments &arguments)
{
    QList<Assets::SortKey> sort;
    for (const QString &key : arguments.values(u"sort"_s))
        sort.append({key.startsWith(u'-') ? key.mid(1) : key, key.startsWith(u'-')});
    if (const QString name = arguments.value(u"search"_s); sort.isEmpty() && !name.isEmpty()) {
        if (const auto search = Assets::savedSearch(opened.openRegister->readConnection(), name))
            return search->sort;
    }
    return sort;
}

tl::expected<Assets::Filter, int> filterOf(Opened &opened, const Arguments &arguments)
{
    Storage::Connection &db = opened.openRegister->readConnection();
    const auto where = Assets::Queries(db, opened.actor.visible).filterFrom(arguments.values(u"where"_s));
    if (!where) {
        complain(where.error());
        return tl::unexpected(static_cast<int>(kUsage));
    }
    const QString name = arguments.value(u"search"_s);
    if (name.isEmpty())
        return *where;
    const auto search = Assets::savedSearch(db, name);
    if (!search) {
        complain(say(QT_TRANSLATE_NOOP("Ctl", "「%1」という保存した検索はありません。daichoctl searches で一覧を見てください。")).arg(name));
        return tl::unexpected(static_cast<int>(kUsage));
    }
    return Assets::joined(search->filter, *where);
}

int searches(const Arguments &arguments)
{
    auto opened = openFor(arguments, arguments.positionals.value(0));
    if (!opened)
        return opened.error();
    Storage::Connection &db = opened->openRegister->readConnection();
    Assets::Queries queries(db, opened->actor.visible);
    QList<QStringList> lines;
    for (const Assets::SavedSearch &search : Assets::savedSearches(db)) {
        if (arguments.has(u"json"_s))
            printJson({{u"name"_s, search.name}, {u"filter"_s, Assets::filterToJson(search.filter)}, {u"sort"_s, Assets::sortToJson(search.sort)},
                       {u"groupBy"_s, search.groupBy}, {u"text"_s, queries.filterText(search.filter)}});
        lines.append({search.name, queries.filterText(search.filter)});
    }
    if (!arguments.has(u"json"_s))
        printTable({say(QT_TRANSLATE_NOOP("Ctl", "検索の名前")), say(QT_TRANSLATE_NOOP("Ctl", "条件"))}, lines);
    return kDone;
}

} // namespace Ctl
