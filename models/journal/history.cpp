// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"

#include "models/storage/query.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Journal {

namespace {

const QString kSelect = u"SELECT seq, entered_at, coalesce(acted_at, entered_at), act, result, actor_id, actor_name, actor_post, assurance, "
                         "os_account, machine, program, object_kind, object_id, summary, changes, row_digests, hash "
                         "FROM journal_entry JOIN journal_context ON journal_context.id = journal_entry.context_id"_s;

Entry read(const Query &query)
{
    Entry entry;
    entry.seq = query.integer(0);
    entry.enteredAt = query.text(1);
    entry.actedAt = query.text(2);
    entry.act = query.text(3);
    entry.result = query.text(4);
    entry.by.actorId = query.optionalInteger(5);
    entry.by.actorName = query.text(6);
    entry.by.actorPost = query.text(7);
    entry.by.assurance = query.text(8);
    entry.by.osAccount = query.text(9);
    entry.by.machine = query.text(10);
    entry.by.program = query.text(11);
    entry.object = {query.text(12), query.integer(13)};
    entry.summary = QJsonDocument::fromJson(query.text(14).toUtf8()).object();
    entry.changes = unpackChanges(query.text(15).toUtf8());
    entry.rows = unpackRows(query.bytes(16));
    entry.hash = query.bytes(17);
    return entry;
}

std::optional<qint64> contextOf(Storage::Connection &connection, qint64 seq)
{
    Query query(connection, u"SELECT context_id FROM journal_entry WHERE seq = :seq"_s);
    query.bind(u":seq"_s, seq).run();
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

/// The last entry of that context in one direction: steps that double, then halves. Most acts have one entry.
qint64 edgeOf(Storage::Connection &connection, qint64 seq, qint64 context, int direction)
{
    qint64 inside = seq;
    qint64 step = 1;
    while (contextOf(connection, inside + direction * step) == context) {
        inside += direction * step;
        step *= 2;
    }
    for (; step > 0; step /= 2) {
        if (contextOf(connection, inside + direction * step) == context)
            inside += direction * step;
    }
    return inside;
}

} // namespace

QList<Entry> entries(Storage::Connection &connection, const EntryFilter &filter, qint64 beforeSeq, int limit)
{
    QString sql = kSelect + u" WHERE 1 = 1"_s;
    if (beforeSeq > 0)
        sql += u" AND seq < :before"_s;
    if (filter.object)
        sql += u" AND object_kind = :kind AND object_id = :id"_s;
    if (!filter.act.isEmpty())
        sql += u" AND act = :act"_s;
    if (!filter.result.isEmpty())
        sql += u" AND result = :result"_s;
    if (!filter.actorName.isEmpty())
        sql += u" AND actor_name = :actor"_s;
    if (!filter.from.isEmpty())
        sql += u" AND entered_at >= :from"_s;
    if (!filter.to.isEmpty())
        sql += u" AND entered_at < :to"_s;
    sql += u" ORDER BY seq DESC LIMIT :limit"_s;
    Query query(connection, sql);
    query.bind(u":limit"_s, limit);
    if (beforeSeq > 0)
        query.bind(u":before"_s, beforeSeq);
    if (filter.object)
        query.bind(u":kind"_s, filter.object->kind).bind(u":id"_s, filter.object->id);
    if (!filter.act.isEmpty())
        query.bind(u":act"_s, filter.act);
    if (!filter.result.isEmpty())
        query.bind(u":result"_s, filter.result);
    if (!filter.actorName.isEmpty())
        query.bind(u":actor"_s, filter.actorName);
    if (!filter.from.isEmpty())
        query.bind(u":from"_s, filter.from);
    if (!filter.to.isEmpty())
        query.bind(u":to"_s, filter.to);
    query.run();
    QList<Entry> found;
    while (query.next())
        found.append(read(query));
    return found;
}

std::optional<Entry> entry(Storage::Connection &connection, qint64 seq)
{
    Query query(connection, kSelect + u" WHERE seq = :seq"_s);
    query.bind(u":seq"_s, seq).run();
    if (!query.next())
        return std::nullopt;
    return read(query);
}

std::optional<Span> spanAround(Storage::Connection &connection, qint64 seq)
{
    const std::optional<qint64> context = contextOf(connection, seq);
    if (!context)
        return std::nullopt;
    return Span{edgeOf(connection, seq, *context, -1), edgeOf(connection, seq, *context, 1)};
}

QList<Entry> entriesOf(Storage::Connection &connection, const Span &span)
{
    Query query(connection, kSelect + u" WHERE seq BETWEEN :first AND :last ORDER BY seq"_s);
    query.bind(u":first"_s, span.first).bind(u":last"_s, span.last).run();
    QList<Entry> found;
    while (query.next())
        found.append(read(query));
    return found;
}

std::optional<Entry> entryAbout(Storage::Connection &connection, const Span &span, const QString &kind)
{
    constexpr qint64 kLookedAt = 2000;
    Query query(connection, kSelect + u" WHERE seq BETWEEN :first AND :last AND object_kind = :kind ORDER BY seq LIMIT 1"_s);
    query.bind(u":first"_s, span.first).bind(u":last"_s, qMin(span.last, span.first + kLookedAt)).bind(u":kind"_s, kind).run();
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

bool isSameActor(const Signature &a, const Signature &b)
{
    if (a.actorId || b.actorId)
        return a.actorId == b.actorId;
    return a.osAccount == b.osAccount && a.machine == b.machine;
}

std::optional<Entry> changedByOthers(Storage::Connection &connection, const Span &span, const Signature &own)
{
    Query query(connection,
                kSelect + u" WHERE seq > :last AND result = 'done' AND object_id IS NOT NULL AND EXISTS ("
                          "SELECT 1 FROM journal_entry AS mine WHERE mine.object_id = journal_entry.object_id "
                          "AND mine.object_kind = journal_entry.object_kind AND mine.seq BETWEEN :from AND :to) ORDER BY seq"_s);
    query.bind(u":last"_s, span.last).bind(u":from"_s, span.first).bind(u":to"_s, span.last).run();
    while (query.next()) {
        Entry entry = read(query);
        if (!isSameActor(entry.by, own))
            return entry;
    }
    return std::nullopt;
}

QList<ObjectRef> touchedSince(Storage::Connection &connection, qint64 seq)
{
    Query query(connection,
                u"SELECT DISTINCT object_kind, object_id FROM journal_entry WHERE seq > :seq AND object_kind IS NOT NULL "
                "ORDER BY object_kind, object_id"_s);
    query.bind(u":seq"_s, seq).run();
    QList<ObjectRef> refs;
    while (query.next())
        refs.append({query.text(0), query.integer(1)});
    return refs;
}

} // namespace Journal
