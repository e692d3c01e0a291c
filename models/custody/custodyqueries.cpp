// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyqueries.h"

#include "models/custody/custodyeventqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Custody {

namespace {

QString idList(const QVector<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

QString unitList(const QSet<qint64> &units)
{
    return idList(QVector<qint64>(units.cbegin(), units.cend()));
}

/// Numbers and codes only: nothing that was typed.
QString awayWhere(const AwayFilter &filter)
{
    QString where = u"medium.custody IS NOT NULL AND object.state NOT IN ('void', 'disposed', 'returned')"_s;
    if (!filter.states.isEmpty()) {
        QStringList codes;
        for (const State state : filter.states)
            codes.append(u'\'' + stateCode(state) + u'\'');
        where += u" AND medium.custody IN ("_s + codes.join(u',') + u')';
    }
    if (!filter.units.isEmpty())
        where += u" AND object.unit_id IN ("_s + unitList(filter.units) + u')';
    if (filter.holderId)
        where += u" AND medium.holder_id = "_s + QString::number(*filter.holderId);
    if (filter.overdue)
        where += u" AND medium.custody_due < :today"_s;
    return where;
}

bool bears(const QString &folded, std::initializer_list<QString> texts)
{
    return std::any_of(texts.begin(), texts.end(), [&folded](const QString &text) { return Support::fold(text).contains(folded); });
}

} // namespace

QDate dayOf(const QString &at)
{
    constexpr int kDayLength = 10;
    return at.size() == kDayLength ? QDate::fromString(at, Qt::ISODate) : QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime().date();
}

QVector<qint64> awayIds(Storage::Connection &db, const AwayFilter &filter, QDate today)
{
    Query query(db, u"SELECT medium.id, object.number, object.name, medium.custody_text FROM medium JOIN object ON object.id = medium.id "
                    "LEFT JOIN person ON person.id = medium.holder_id WHERE "_s
                        + awayWhere(filter) + u" ORDER BY medium.custody_due IS NULL, medium.custody_due, object.number, medium.id"_s);
    if (filter.overdue)
        query.bind(u":today"_s, today.toString(Qt::ISODate));
    query.run();
    const QString wanted = Support::fold(filter.text.trimmed());
    QVector<qint64> ids;
    while (query.next()) {
        if (wanted.isEmpty() || bears(wanted, {query.text(1), query.text(2), query.text(3)}))
            ids.append(query.integer(0));
    }
    return ids;
}

QHash<qint64, AwayView> awayViews(Storage::Connection &db, const QVector<qint64> &ids, QDate today)
{
    QHash<qint64, AwayView> views;
    if (ids.isEmpty())
        return views;
    Query query(db, u"SELECT medium.id, object.number, object.name, medium.kind, unit.name, object.unit_id, medium.levels, medium.undecided, medium.custody, "
                    "medium.custody_text, person.name, medium.custody_due FROM medium JOIN object ON object.id = medium.id "
                    "LEFT JOIN unit ON unit.id = object.unit_id LEFT JOIN person ON person.id = medium.holder_id WHERE medium.id IN ("_s
                        + idList(ids) + u") ORDER BY medium.id"_s);
    query.run();
    while (query.next()) {
        AwayView view;
        view.id = query.integer(0);
        view.number = query.text(1);
        view.name = query.text(2);
        view.kind = query.text(3);
        view.unit = query.text(4);
        view.unitId = query.optionalInteger(5);
        view.held.levels = Policy::levelsFromText(query.text(6));
        Classes::readUndecided(query.text(7), view.held);
        view.state = stateOf(query.text(8)).value_or(State::Out);
        view.where = query.text(9);
        view.holder = query.text(10);
        view.dueOn = query.text(11);
        const QDate due = QDate::fromString(view.dueOn, Qt::ISODate);
        view.daysLate = due.isValid() && due < today ? due.daysTo(today) : 0;
        view.policyId = Organization::policyIdForUnit(db, view.unitId);
        views.insert(view.id, view);
    }
    for (AwayView &view : views) {
        if (const auto left = lastPlacing(db, view.id)) {
            view.eventId = left->id;
            view.since = left->happenedAt;
            view.purpose = left->text("purpose");
            view.permit = left->text("permit");
            view.slip = left->text("slip");
            view.unsigned_ = !view.slip.isEmpty() && left->text("paper").isEmpty();
        }
    }
    return views;
}

AwayCount awayCount(Storage::Connection &db, const AwayFilter &filter, QDate today)
{
    AwayFilter all = filter;
    all.overdue = false;
    Query query(db, u"SELECT count(*), coalesce(sum(medium.custody_due < :today), 0) FROM medium JOIN object ON object.id = medium.id WHERE "_s + awayWhere(all));
    query.bind(u":today"_s, today.toString(Qt::ISODate)).run();
    return query.next() ? AwayCount{query.integer(0), query.integer(1)} : AwayCount();
}

QVector<qint64> eventIds(Storage::Connection &db, const EventFilter &filter)
{
    QString where = u"1"_s;
    if (filter.objectId)
        where += u" AND custody_event.object_id = "_s + QString::number(*filter.objectId);
    if (!filter.units.isEmpty())
        where += u" AND object.unit_id IN ("_s + unitList(filter.units) + u')';
    if (filter.from.isValid())
        where += u" AND custody_event.happened_at >= :from"_s;
    if (filter.to.isValid())
        where += u" AND custody_event.happened_at < :to"_s;
    Query query(db, u"SELECT custody_event.id, custody_event.kind, custody_event.happened_at FROM custody_event JOIN object ON object.id = custody_event.object_id WHERE "_s
                        + where + u" ORDER BY custody_event.happened_at, custody_event.id"_s);
    // A day more on each side: instants are kept in UTC and looked at in the days of here.
    if (filter.from.isValid())
        query.bind(u":from"_s, filter.from.addDays(-1).toString(Qt::ISODate));
    if (filter.to.isValid())
        query.bind(u":to"_s, filter.to.addDays(2).toString(Qt::ISODate));
    query.run();
    QVector<qint64> ids;
    while (query.next()) {
        const QDate day = dayOf(query.text(2));
        const bool isIn = (!filter.from.isValid() || day >= filter.from) && (!filter.to.isValid() || day <= filter.to);
        if (isIn && (filter.kinds.isEmpty() || filter.kinds.contains(query.text(1))))
            ids.append(query.integer(0));
    }
    return ids;
}

namespace {

/// When what left came back, and when it was checked after that.
void readReturn(Storage::Connection &db, EventView &view)
{
    Query query(db, u"SELECT kind, happened_at FROM custody_event WHERE object_id = :object AND id > :id AND kind IN ('takeOut', 'lend', 'handOver', "
                    "'repairOut', 'return', 'find', 'reconnect') AND NOT EXISTS (SELECT 1 FROM custody_event AS later WHERE later.corrects_id = custody_event.id) "
                    "ORDER BY id LIMIT 2"_s);
    query.bind(u":object"_s, view.event.object.id).bind(u":id"_s, view.event.id).run();
    while (query.next()) {
        const QString kind = query.text(0);
        if (view.returnedAt.isEmpty() && (kind == QLatin1String(kReturn) || kind == "find"_L1))
            view.returnedAt = query.text(1);
        else if (!view.returnedAt.isEmpty() && kind == "reconnect"_L1)
            view.reconnectedAt = query.text(1);
        else
            return;
    }
}

bool isClosed(Storage::Connection &db, const Event &event, const Register::Visibility &visible)
{
    if (event.object.kind != "asset"_L1 || visible.everything)
        return false;
    Query query(db, u"SELECT asset.access_scope, object.unit_id FROM asset JOIN object ON object.id = asset.id WHERE asset.id = :id"_s);
    query.bind(u":id"_s, event.object.id).run();
    return query.next() && !visible.sees(query.text(0) == "unit"_L1, query.optionalInteger(1));
}

} // namespace

QList<EventView> eventViews(Storage::Connection &db, const QVector<qint64> &ids, const Register::Visibility &visible)
{
    QList<EventView> views;
    for (const qint64 id : ids) {
        const auto found = event(db, id);
        const auto object = found ? Register::findObject(db, found->object.id) : std::nullopt;
        if (!object)
            continue;
        EventView view;
        view.event = *found;
        view.number = object->number;
        view.closed = isClosed(db, *found, visible);
        view.name = object->name;
        const auto unit = object->unitId ? Organization::unit(db, *object->unitId) : std::nullopt;
        view.unit = unit ? unit->name : QString();
        view.policyId = Organization::policyIdForUnit(db, object->unitId);
        const EventKind *kind = eventKind(found->kind);
        view.kindLabel = kind ? kind->label : QCoreApplication::translate("Custody", "訂正");
        view.corrected = correctionOf(db, id).has_value();
        if (kind && kind->effect == Effect::Away)
            readReturn(db, view);
        views.append(view);
    }
    return views;
}

} // namespace Custody
