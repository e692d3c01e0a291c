// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/searches/savedsearchrepository.h"

#include "models/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

namespace {

Q_LOGGING_CATEGORY(logSearches, "daicho.searches")

const QString &columns()
{
    static const QString sql = u"SELECT id, name, filter, sort, group_by FROM saved_search WHERE removed = 0"_s;
    return sql;
}

std::optional<SavedSearch> read(const Query &query)
{
    const auto filter = filterFromJson(QJsonDocument::fromJson(query.text(2).toUtf8()).object());
    const auto sort = sortFromJson(QJsonDocument::fromJson(query.text(3).toUtf8()).array());
    if (!filter || !sort) {
        qCWarning(logSearches, "saved search %lld cannot be read: %s", query.integer(0), qPrintable(filter ? sort.error() : filter.error()));
        return std::nullopt;
    }
    return SavedSearch{query.integer(0), query.text(1), *filter, *sort, query.text(4)};
}

QVariant jsonText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

} // namespace

QList<SavedSearch> savedSearches(Storage::Connection &db)
{
    Query query(db, columns() + u" ORDER BY name, id"_s);
    query.run();
    QList<SavedSearch> all;
    while (query.next()) {
        if (const auto search = read(query))
            all.append(*search);
    }
    return all;
}

std::optional<SavedSearch> savedSearch(Storage::Connection &db, const QString &name)
{
    Query query(db, columns() + u" AND name = :name"_s);
    query.bind(u":name"_s, name).run();
    return query.next() ? read(query) : std::nullopt;
}

qint64 writeSavedSearch(Register::ActContext &at, const SavedSearch &search)
{
    const Journal::Row row{{u"name"_s, search.name},
                           {u"filter"_s, jsonText(QJsonDocument(filterToJson(search.filter)))},
                           {u"sort"_s, search.sort.isEmpty() ? QVariant() : jsonText(QJsonDocument(sortToJson(search.sort)))},
                           {u"group_by"_s, search.groupBy.isEmpty() ? QVariant() : QVariant(search.groupBy)}};
    if (search.id == 0)
        return at.journal.insert(u"saved_search"_s, row);
    at.journal.update(u"saved_search"_s, search.id, row);
    return search.id;
}

void removeSavedSearch(Register::ActContext &at, qint64 id)
{
    at.journal.update(u"saved_search"_s, id, {{u"removed"_s, 1}});
}

} // namespace Assets
