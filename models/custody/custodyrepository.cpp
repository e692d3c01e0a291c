// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/custody/custodyrepository.h"

#include "models/custody/custodyfield.h"
#include "models/storage/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Custody {

namespace {

constexpr int kFirstText = 24;

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

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

Journal::TableDescriptor eventTable()
{
    QStringList columns{u"object_kind"_s, u"object_id"_s, u"kind"_s, u"happened_at"_s, u"entered_at"_s, u"late=0"_s, u"fact=0"_s, u"state_before"_s,
                        u"state_after"_s, u"due_before"_s, u"from_place_id"_s, u"from_holder_id"_s, u"from_text"_s, u"to_place_id"_s, u"to_holder_id"_s,
                        u"to_unit_id"_s, u"to_text"_s, u"person_id"_s, u"person_text"_s, u"entered_by"_s, u"levels"_s, u"undecided"_s, u"contents"_s,
                        u"content_count"_s, u"corrects_id"_s};
    for (const Field &field : textFields())
        columns.append(field.column);
    // The number is stored in every entry: never change or reuse it.
    return Journal::TableDescriptor::of(90, u"custody_event"_s, columns);
}

qint64 insert(Register::ActContext &context, const Event &event)
{
    Journal::Row row{{u"object_kind"_s, event.object.kind},
                     {u"object_id"_s, event.object.id},
                     {u"kind"_s, event.kind},
                     {u"happened_at"_s, event.happenedAt},
                     {u"entered_at"_s, event.enteredAt},
                     {u"late"_s, event.late ? 1 : 0},
                     {u"fact"_s, event.fact ? 1 : 0},
                     {u"state_before"_s, stateCode(event.before)},
                     {u"state_after"_s, stateCode(event.after)},
                     {u"due_before"_s, event.dueBefore},
                     {u"from_place_id"_s, idOrNull(event.fromPlaceId)},
                     {u"from_holder_id"_s, idOrNull(event.fromHolderId)},
                     {u"from_text"_s, event.fromText},
                     {u"to_place_id"_s, idOrNull(event.toPlaceId)},
                     {u"to_holder_id"_s, idOrNull(event.toHolderId)},
                     {u"to_unit_id"_s, idOrNull(event.toUnitId)},
                     {u"to_text"_s, event.toText},
                     {u"person_id"_s, idOrNull(event.personId)},
                     {u"person_text"_s, event.personText},
                     {u"entered_by"_s, event.enteredBy},
                     {u"levels"_s, Policy::levelsToText(event.held.levels)},
                     {u"undecided"_s, Classes::undecidedToText(event.held)},
                     {u"contents"_s, event.contents.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(event.contents).toJson(QJsonDocument::Compact))},
                     {u"content_count"_s, event.contentCount == 0 ? QVariant() : QVariant(event.contentCount)},
                     {u"corrects_id"_s, idOrNull(event.correctsId)}};
    for (const Field &field : textFields()) {
        const QString text = event.texts.value(field.code);
        if (field.type == FieldType::Number && !text.isEmpty())
            row.insert(field.column, text.toLongLong());
        else
            row.insert(field.column, text);
    }
    return context.journal.insert(u"custody_event"_s, row);
}

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
