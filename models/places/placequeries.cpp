// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placequeries.h"

#include "models/storage/query.h"
#include "models/support/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Places {

namespace {

std::optional<bool> known(const Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return query.integer(column) != 0;
}

QList<Place> allPlaces(Storage::Connection &db)
{
    Query query(db,
                u"SELECT id, name, kana, kind, parent_id, unit_id, lockable, safe, controlled_area, disaster_low_risk, remarks, "
                "state, revision FROM place WHERE state <> 'void' ORDER BY name, id"_s);
    query.run();
    QList<Place> all;
    while (query.next()) {
        all.append({query.integer(0), query.text(1), query.text(2), query.text(3), query.optionalInteger(4), query.optionalInteger(5),
                    {known(query, 6), known(query, 7), known(query, 8), known(query, 9)}, query.text(10), query.text(11),
                    query.integer(12)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Place &a, const Place &b) { return Support::compareNatural(a.name, b.name) < 0; });
    return all;
}

/// Lays the places out as a tree; a place whose surroundings are not shown stands at the top, so that none is lost.
class Tree
{
public:
    Tree(const QList<Place> &all, bool withClosed)
    {
        QSet<qint64> shown;
        for (const Place &place : all) {
            if (withClosed || place.isOpen())
                shown.insert(place.id);
        }
        for (const Place &place : all) {
            if (shown.contains(place.id))
                m_children[place.parentId && shown.contains(*place.parentId) ? *place.parentId : 0].append(place);
        }
        append(0, 0, {}, {});
    }

    QList<PlaceRow> rows;

private:
    void append(qint64 parent, int depth, const QString &above, const Properties &around)
    {
        const QList<Place> children = m_children.take(parent);
        for (const Place &place : children) {
            const QString path = above.isEmpty() ? place.name : above + u" / "_s + place.name;
            const Properties holding = heldWithin(place.own, around);
            rows.append({place, depth, path, holding});
            append(place.id, depth + 1, path, holding);
        }
    }

    QHash<qint64, QList<Place>> m_children; ///< 0: the top
};

} // namespace

QList<PlaceRow> placeTree(Storage::Connection &db, bool withClosed)
{
    return Tree(allPlaces(db), withClosed).rows;
}

QHash<qint64, QString> placePaths(Storage::Connection &db)
{
    QHash<qint64, QString> paths;
    for (const PlaceRow &row : placeTree(db, true))
        paths.insert(row.place.id, row.path);
    return paths;
}

} // namespace Places
