// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/countqueries.h"

#include "models/assets/list/idbits.h"
#include "models/organization/organizationqueries.h"
#include "models/places/placequeries.h"
#include "models/policy/policy.h"
#include "models/storage/statement.h"

#include <QDate>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using Storage::Statement;

namespace Assets {

namespace {

/// Counts by the bytes as they are stored: a million rows have few different texts.
using Tally = QHash<QByteArray, qint64>;

void count(Tally &tally, QByteArrayView bytes)
{
    ++tally[bytes.toByteArray()];
}

QHash<QString, qint64> asValues(const Tally &tally)
{
    QHash<QString, qint64> values;
    for (auto it = tally.cbegin(); it != tally.cend(); ++it)
        values[QString::fromUtf8(it.key())] += *it;
    return values;
}

void addLevels(const Tally &tally, QHash<QString, QHash<QString, qint64>> &values, const QStringList &axes)
{
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        const Policy::Levels levels = Policy::levelsFromText(QString::fromUtf8(it.key()));
        for (const QString &axis : axes)
            values[u"class."_s + axis][levels.value(axis)] += *it;
    }
}

QStringList axesOf(const Tally &tally)
{
    QStringList axes;
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        for (const QString &axis : Policy::levelsFromText(QString::fromUtf8(it.key())).keys()) {
            if (!axes.contains(axis))
                axes += axis;
        }
    }
    return axes;
}

/// The key of the group of each row; texts of ledgers stand for places that are not in the tree.
QHash<qint64, QString> keysOf(Storage::Connection &db, const QString &groupBy, const IdBits &wanted, QHash<QString, GroupCount> &groups)
{
    const bool byUnit = groupBy == "unit"_L1;
    const QHash<qint64, QString> paths = byUnit ? QHash<qint64, QString>{} : Places::placePaths(db);
    Statement rows(db, byUnit ? u"SELECT id, unit_id, NULL FROM object WHERE kind = 'asset'"_s : u"SELECT id, place_id, place_text FROM asset"_s);
    QHash<qint64, QString> keys;
    keys.reserve(wanted.count());
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        if (!wanted.has(id))
            continue;
        const qint64 thing = rows.type(1) == Statement::Type::Null ? 0 : rows.integer(1);
        const QString key = thing > 0 ? QString::number(thing) : QString::fromUtf8(rows.bytes(2).toByteArray());
        GroupCount &group = groups[key];
        if (group.count++ == 0) {
            group.id = thing > 0 ? std::optional(thing) : std::nullopt;
            group.label = thing > 0 ? paths.value(thing) : key;
        }
        keys.insert(id, key);
    }
    return keys;
}

/// Units as they stand in their tree, places by their paths, what has none at the end.
QStringList orderOf(Storage::Connection &db, const QString &groupBy, QHash<QString, GroupCount> &groups)
{
    QStringList order;
    if (groupBy == "unit"_L1) {
        for (const Organization::UnitRow &row : Organization::unitTree(db, QDate::currentDate(), true)) {
            const QString key = QString::number(row.unit.id);
            if (!groups.contains(key))
                continue;
            groups[key].label = row.path;
            order += key;
        }
    }
    QStringList others;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (!order.contains(it.key()))
            others += it.key();
    }
    std::sort(others.begin(), others.end(), [&groups](const QString &a, const QString &b) {
        const GroupCount &left = groups[a];
        const GroupCount &right = groups[b];
        return std::tuple(left.label.isEmpty(), !left.id, left.label, a) < std::tuple(right.label.isEmpty(), !right.id, right.label, b);
    });
    return order + others;
}

} // namespace

Facets countFacets(Storage::Connection &db, const Register::Visibility &visible, const QVector<qint64> &ids)
{
    IdBits wanted;
    for (const qint64 id : ids)
        wanted.set(id);
    Facets facets;
    facets.count = ids.size();
    Tally kinds;
    Tally personal;
    Tally states;
    Tally levels;
    QHash<qint64, qint64> units;
    Statement rows(db, u"SELECT object.id, object.unit_id, object.state, asset.access_scope, asset.levels, asset.kind, asset.personal_info, "
                       "asset.person_count, asset.record_count FROM asset JOIN object ON object.id = asset.id"_s);
    while (rows.step()) {
        if (!wanted.has(rows.integer(0)))
            continue;
        const std::optional<qint64> unit = rows.type(1) == Statement::Type::Null ? std::nullopt : std::optional(rows.integer(1));
        ++units[unit.value_or(0)];
        count(states, rows.bytes(2));
        count(levels, rows.bytes(4));
        if (!visible.everything && !visible.sees(rows.bytes(3) == QByteArrayView("unit"), unit)) {
            ++facets.closed;
            continue;
        }
        count(kinds, rows.bytes(5));
        count(personal, rows.bytes(6));
        facets.persons += rows.type(7) == Statement::Type::Null ? 0 : rows.integer(7);
        facets.records += rows.type(8) == Statement::Type::Null ? 0 : rows.integer(8);
    }
    facets.values.insert(u"kind"_s, asValues(kinds));
    facets.values.insert(u"personalInfo"_s, asValues(personal));
    facets.values.insert(u"state"_s, asValues(states));
    QHash<QString, qint64> byUnit;
    for (auto it = units.cbegin(); it != units.cend(); ++it)
        byUnit.insert(it.key() > 0 ? valueOfId(it.key()) : QString(), *it);
    facets.values.insert(u"unit"_s, byUnit);
    addLevels(levels, facets.values, axesOf(levels));
    return facets;
}

QList<GroupCount> groupRows(Storage::Connection &db, const QString &groupBy, QVector<qint64> &ids)
{
    IdBits wanted;
    for (const qint64 id : std::as_const(ids))
        wanted.set(id);
    QHash<QString, GroupCount> groups;
    const QHash<qint64, QString> keys = keysOf(db, groupBy, wanted, groups);
    const QStringList order = orderOf(db, groupBy, groups);
    QHash<QString, qsizetype> next; // where the next row of the group goes
    QList<GroupCount> result;
    qsizetype place = 0;
    for (const QString &key : order) {
        next.insert(key, place);
        place += groups.value(key).count;
        result += groups.value(key);
    }
    QVector<qint64> together(place);
    for (const qint64 id : std::as_const(ids)) {
        if (const auto key = keys.constFind(id); key != keys.cend())
            together[next[*key]++] = id;
    }
    ids = std::move(together);
    return result;
}

} // namespace Assets
