// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyeventqueries.h"

#include "models/custody/custodyfield.h"
#include "models/storage/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Custody {

namespace {

constexpr int kFirstText = 24;

const QString &selectSql()
{
    static const QString sql = [] {
        QString text = u"SELECT id, object_kind, object_id, kind, happened_at, entered_at, late, fact, state_before, state_after, due_before, "
                       "from_place_id, from_holder_id, from_text, to_place_id, to_holder_id, to_unit_id, to_text, person_id, person_text, "
                       "entered_by, levels, undecided, contents"_s;
        for (const Field &field : textFields())
            text += u", "_s + field.column;
        return QString(text + u", content_count, corrects_id FROM custody_event "_s);
    }();
    return sql;
}

Event read(const Query &query)
{
    Event event;
    event.id = query.integer(0);
    event.object = {query.text(1), query.integer(2)};
    event.kind = query.text(3);
    event.happenedAt = query.text(4);
    event.enteredAt = query.text(5);
    event.late = query.integer(6) != 0;
    event.fact = query.integer(7) != 0;
    event.before = stateOf(query.text(8)).value_or(State::InPlace);
    event.after = stateOf(query.text(9)).value_or(State::InPlace);
    event.dueBefore = query.text(10);
    event.fromPlaceId = query.optionalInteger(11);
    event.fromHolderId = query.optionalInteger(12);
    event.fromText = query.text(13);
    event.toPlaceId = query.optionalInteger(14);
    event.toHolderId = query.optionalInteger(15);
    event.toUnitId = query.optionalInteger(16);
    event.toText = query.text(17);
    event.personId = query.optionalInteger(18);
    event.personText = query.text(19);
    event.enteredBy = query.text(20);
    event.held.levels = Policy::levelsFromText(query.text(21));
    Classes::readUndecided(query.text(22), event.held);
    event.contents = QJsonDocument::fromJson(query.text(23).toUtf8()).array();
    int column = kFirstText;
    for (const Field &field : textFields()) {
        if (const QString text = query.text(column++); !text.isEmpty())
            event.texts.insert(field.code, text);
    }
    event.contentCount = query.integer(column++);
    event.correctsId = query.optionalInteger(column);
    return event;
}

} // namespace

std::optional<Event> event(Storage::Connection &db, qint64 id)
{
    Query query(db, selectSql() + u"WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

QList<Event> eventsOf(Storage::Connection &db, qint64 objectId)
{
    Query query(db, selectSql() + u"WHERE object_id = :id ORDER BY id DESC"_s);
    query.bind(u":id"_s, objectId).run();
    QList<Event> events;
    while (query.next())
        events.append(read(query));
    return events;
}

std::optional<Event> lastPlacing(Storage::Connection &db, qint64 objectId)
{
    Query query(db, selectSql() + u"WHERE object_id = :id AND kind NOT IN ('correct', 'check', 'carry', 'send', 'receiveData', 'provide', 'publish') "
                                  "AND NOT EXISTS (SELECT 1 FROM custody_event AS later WHERE later.corrects_id = custody_event.id) ORDER BY id DESC LIMIT 1"_s);
    query.bind(u":id"_s, objectId).run();
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<qint64> correctionOf(Storage::Connection &db, qint64 eventId)
{
    Query query(db, u"SELECT id FROM custody_event WHERE corrects_id = :id ORDER BY id LIMIT 1"_s);
    query.bind(u":id"_s, eventId).run();
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

QString lastHappenedAt(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT happened_at FROM custody_event WHERE object_id = :id AND kind <> 'correct' AND NOT EXISTS "
                    "(SELECT 1 FROM custody_event AS later WHERE later.corrects_id = custody_event.id) ORDER BY id DESC LIMIT 1"_s);
    query.bind(u":id"_s, objectId).run();
    return query.next() ? query.text(0) : QString();
}

} // namespace Custody
