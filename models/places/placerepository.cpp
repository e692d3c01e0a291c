// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/places/placerepository.h"

#include "models/register/params.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Places {

namespace {

const QString kColumns = u"id, name, kana, kind, parent_id, unit_id, lockable, safe, controlled_area, disaster_low_risk, "
                         "remarks, state, revision"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("Places", text);
}

std::optional<bool> known(const Query &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return query.integer(column) != 0;
}

Place readPlace(const Query &query)
{
    Place place;
    place.id = query.integer(0);
    place.name = query.text(1);
    place.kana = query.text(2);
    place.kind = query.text(3);
    place.parentId = query.optionalInteger(4);
    place.unitId = query.optionalInteger(5);
    place.own = {known(query, 6), known(query, 7), known(query, 8), known(query, 9)};
    place.remarks = query.text(10);
    place.state = query.text(11);
    place.revision = query.integer(12);
    return place;
}

/// The place and everything around it, nearest first. A ring, which no act can make, ends the walk.
QList<Place> upwards(Storage::Connection &db, qint64 placeId)
{
    QList<Place> chain;
    QSet<qint64> seen;
    for (std::optional<qint64> at = placeId; at && !seen.contains(*at);) {
        seen.insert(*at);
        const std::optional<Place> found = place(db, *at);
        if (!found)
            break;
        chain.append(*found);
        at = found->parentId;
    }
    return chain;
}

/// Closed ones step back when others of the same name are open.
QList<Place> standing(QList<Place> found)
{
    const auto closed = [](const Place &one) { return !one.isOpen(); };
    if (!std::all_of(found.cbegin(), found.cend(), closed))
        found.removeIf(closed);
    return found;
}

bool liesWithin(const QHash<qint64, Place> &byId, const Place &place, QStringList around)
{
    std::optional<qint64> at = place.parentId;
    for (int steps = 0; at && byId.contains(*at) && steps < 64 && !around.isEmpty(); ++steps) {
        const Place &parent = byId[*at];
        if (Support::fold(parent.name) == around.last())
            around.removeLast();
        at = parent.parentId;
    }
    return around.isEmpty();
}

QList<Place> byFoldedPath(Storage::Connection &db, const QString &text)
{
    static const QRegularExpression slash(u"\\s*[/／>＞]\\s*"_s);
    QStringList parts;
    for (const QString &part : text.split(slash, Qt::SkipEmptyParts))
        parts.append(Support::fold(part));
    QHash<qint64, Place> byId;
    const QList<Place> all = places(db);
    for (const Place &one : all)
        byId.insert(one.id, one);
    const QString whole = Support::fold(text);
    QList<Place> found;
    for (const Place &one : all) {
        const QString name = Support::fold(one.name);
        if (name == whole || (!parts.isEmpty() && name == parts.last() && liesWithin(byId, one, parts.mid(0, parts.size() - 1))))
            found.append(one);
    }
    return found;
}

} // namespace

std::optional<Place> place(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT "_s + kColumns + u" FROM place WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(readPlace(query)) : std::nullopt;
}

QList<Place> places(Storage::Connection &db)
{
    Query query(db, u"SELECT "_s + kColumns + u" FROM place WHERE state <> 'void' ORDER BY name, id"_s);
    query.run();
    QList<Place> all;
    while (query.next())
        all.append(readPlace(query));
    return all;
}

QList<Place> matchingPlaces(Storage::Connection &db, const QString &text)
{
    const QString wanted = Support::cleaned(text);
    if (wanted.isEmpty())
        return {};
    QList<Place> found;
    {
        Query query(db, u"SELECT "_s + kColumns + u" FROM place WHERE state <> 'void' AND name = :name ORDER BY id"_s);
        query.bind(u":name"_s, wanted).run();
        while (query.next())
            found.append(readPlace(query));
    }
    found = standing(found);
    // Digits may be an id or the name of a shelf: when they are both, of two places, neither is taken silently.
    static const QRegularExpression number(u"^[0-9]{1,18}$"_s);
    if (const QString digits = Support::halfWidth(wanted); number.match(digits).hasMatch()) {
        const auto byId = place(db, digits.toLongLong());
        if (byId && byId->state != "void"_L1 && !found.contains(*byId))
            found.append(*byId);
    }
    return found.isEmpty() ? standing(byFoldedPath(db, wanted)) : found;
}

std::optional<Place> findPlace(Storage::Connection &db, const QString &text)
{
    const QList<Place> found = matchingPlaces(db, text);
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

std::optional<Place> placeParam(Storage::Connection &db, const QJsonObject &params, const QString &name,
                                QList<Register::FieldError> &errors)
{
    const QString text = Register::textOf(params, name);
    if (text.isEmpty())
        return std::nullopt;
    QList<Place> found;
    if (params.value(name).isDouble()) {
        if (const auto byId = place(db, params.value(name).toInteger()); byId && byId->state != "void"_L1)
            found.append(*byId);
    } else {
        found = matchingPlaces(db, text);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        errors.append({name, say(QT_TRANSLATE_NOOP("Places", "保管場所「%1」がありません。")).arg(text)});
        return std::nullopt;
    }
    QStringList candidates;
    for (const Place &one : found)
        candidates.append(u"%1: %2"_s.arg(one.id).arg(placePath(db, one.id)));
    errors.append({name, say(QT_TRANSLATE_NOOP("Places", "「%1」に当たる保管場所が複数あります（%2）。番号か、上の場所からの名前で指定してください。"))
                             .arg(text, candidates.join(u"、"_s))});
    return std::nullopt;
}

QString placePath(Storage::Connection &db, qint64 placeId)
{
    QStringList names;
    for (const Place &one : upwards(db, placeId))
        names.prepend(one.name);
    return names.join(u" / "_s);
}

Properties propertiesAt(Storage::Connection &db, qint64 placeId)
{
    Properties holding;
    for (const Place &one : upwards(db, placeId))
        holding = heldWithin(holding, one.own);
    return holding;
}

} // namespace Places
