// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/holdingqueries.h"

#include "models/assets/list/conditionqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Media {

namespace {

QString joined(const QSet<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

/// The assets of the scope. The words of the scope are ids of ours, nothing typed.
QString assetsSql(Storage::Connection &db, const MediumFilter &scope, const QString &columns)
{
    QString sql = u"SELECT "_s + columns + u" FROM asset JOIN object ON object.id = asset.id WHERE object.state NOT IN ('void', 'disposed', 'returned')"_s;
    if (scope.placeId)
        sql += u" AND asset.place_id IN ("_s + joined(Assets::placesWithin(db, *scope.placeId)) + u')';
    if (scope.holderId)
        sql += u" AND asset.manager_id = "_s + QString::number(*scope.holderId);
    if (!scope.units.isEmpty())
        sql += u" AND object.unit_id IN ("_s + joined(scope.units) + u')';
    return sql;
}

/// The media of the scope; that something was searched for is another question.
MediumFilter mediaOf(const MediumFilter &scope)
{
    MediumFilter media;
    media.units = scope.units;
    media.placeId = scope.placeId;
    media.holderId = scope.holderId;
    return media;
}

/// Those that are on a medium of the scope.
QSet<qint64> onMedia(Storage::Connection &db, const QVector<qint64> &media)
{
    QSet<qint64> things;
    constexpr qsizetype kPage = 500;
    for (qsizetype from = 0; from < media.size(); from += kPage) {
        const QVector<qint64> page = media.mid(from, kPage);
        Query query(db, u"SELECT from_id FROM link WHERE kind = 'storedOn' AND removed_at IS NULL AND to_id IN ("_s + joined({page.cbegin(), page.cend()}) + u')');
        query.run();
        while (query.next())
            things.insert(query.integer(0));
    }
    return things;
}

} // namespace

QVector<qint64> looseAssets(Storage::Connection &db, const MediumFilter &scope)
{
    const QSet<qint64> stored = onMedia(db, mediumIds(db, mediaOf(scope)));
    std::vector<std::pair<QString, qint64>> found;
    Query query(db, assetsSql(db, scope, u"asset.id, object.number"_s));
    query.run();
    while (query.next()) {
        if (!stored.contains(query.integer(0)))
            found.emplace_back(query.text(1), query.integer(0));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        const int order = Support::compareNatural(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QVector<qint64> ids;
    ids.reserve(qsizetype(found.size()));
    for (const auto &[number, id] : found)
        ids.append(id);
    return ids;
}

QList<LooseClass> looseClasses(Storage::Connection &db, const MediumFilter &scope)
{
    const QSet<qint64> stored = onMedia(db, mediumIds(db, mediaOf(scope)));
    std::map<std::tuple<qint64, QString, bool>, qint64> counts; // 0 = no unit
    Query query(db, assetsSql(db, scope, u"asset.id, object.unit_id, asset.levels, object.state"_s));
    query.run();
    while (query.next()) {
        if (!stored.contains(query.integer(0)))
            ++counts[{query.optionalInteger(1).value_or(0), query.text(2), query.text(3) == QLatin1String(Register::State::kAsking)}];
    }
    QList<LooseClass> all;
    for (const auto &[what, count] : counts) {
        const auto &[unit, levels, asking] = what;
        all.append({unit == 0 ? std::nullopt : std::optional(unit), levels, asking, count});
    }
    return all;
}

QList<HoldingClass> holdingClasses(Storage::Connection &db, const MediumFilter &scope)
{
    struct Held {
        HoldingClass told;
        QList<Classes::Content> contents;
        QList<Classes::ContainerClass> media;
    };
    Organization::AppliedPolicies policies(db);
    std::map<qint64, Held> byPolicy;
    const auto heldUnder = [&](std::optional<qint64> unit) -> Held & {
        const Register::StoredPolicy &policy = policies.of(unit);
        Held &held = byPolicy[policy.id];
        held.told.policy = policy;
        return held;
    };
    const QHash<qint64, MediumView> views = mediumViews(db, mediumIds(db, mediaOf(scope)));
    for (const MediumView &view : views) {
        Held &held = heldUnder(view.unitId);
        ++held.told.media;
        held.media.append(view.held);
    }
    for (const LooseClass &loose : looseClasses(db, scope)) {
        Held &held = heldUnder(loose.unitId);
        held.told.assets += loose.count;
        held.contents.append({Policy::levelsFromText(loose.levels), loose.asking, true});
    }
    QList<HoldingClass> all;
    for (auto &[policy, held] : byPolicy) {
        held.told.held = Classes::containerClass(*held.told.policy.document, held.contents, {}, false, held.media);
        all.append(held.told);
    }
    return all;
}

} // namespace Media
