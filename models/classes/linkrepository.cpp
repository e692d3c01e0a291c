// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/linkrepository.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Classes {

namespace {

const QString kColumns = u"SELECT id, from_id, to_id, kind, reason, at FROM link WHERE removed_at IS NULL"_s;

QString nowText(const Register::ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QList<Link> readAll(Query &query)
{
    QList<Link> links;
    query.run();
    while (query.next()) {
        if (const auto kind = linkKind(query.text(3)))
            links.append({query.integer(0), query.integer(1), query.integer(2), *kind, query.text(4), query.text(5)});
    }
    return links;
}

} // namespace

qint64 insertLink(Register::ActContext &context, qint64 fromId, qint64 toId, LinkKind kind, const QString &reason)
{
    return context.journal.insert(u"link"_s, {{u"from_id"_s, fromId},
                                              {u"to_id"_s, toId},
                                              {u"kind"_s, linkCode(kind)},
                                              {u"reason"_s, reason},
                                              {u"at"_s, nowText(context)}});
}

void endLink(Register::ActContext &context, qint64 linkId)
{
    context.journal.update(u"link"_s, linkId, {{u"removed_at"_s, nowText(context)}});
}

void endStored(Register::ActContext &context, qint64 linkId, const Policy::Levels &levels)
{
    context.journal.update(u"link"_s, linkId, {{u"removed_at"_s, nowText(context)}, {u"levels"_s, Policy::levelsToText(levels)}});
}

void undoLink(Register::ActContext &context, qint64 linkId)
{
    const QString now = nowText(context);
    context.journal.update(u"link"_s, linkId, {{u"removed_at"_s, now}, {u"erased_at"_s, now}});
}

void markErased(Register::ActContext &context, qint64 mediumId)
{
    QList<qint64> ended;
    {
        Query query(context.db, u"SELECT id FROM link WHERE to_id = :id AND kind = 'storedOn' AND removed_at IS NOT NULL AND erased_at IS NULL ORDER BY id"_s);
        query.bind(u":id"_s, mediumId).run();
        while (query.next())
            ended.append(query.integer(0));
    }
    const QString now = nowText(context);
    for (const qint64 id : ended)
        context.journal.update(u"link"_s, id, {{u"erased_at"_s, now}});
}

std::optional<Link> link(Storage::Connection &db, qint64 linkId)
{
    Query query(db, kColumns + u" AND id = :id"_s);
    query.bind(u":id"_s, linkId);
    const QList<Link> links = readAll(query);
    return links.isEmpty() ? std::nullopt : std::optional(links.first());
}

QList<Link> linksFrom(Storage::Connection &db, qint64 objectId)
{
    Query query(db, kColumns + u" AND from_id = :id ORDER BY id"_s);
    query.bind(u":id"_s, objectId);
    return readAll(query);
}

QList<Link> linksTo(Storage::Connection &db, qint64 objectId)
{
    Query query(db, kColumns + u" AND to_id = :id ORDER BY id"_s);
    query.bind(u":id"_s, objectId);
    return readAll(query);
}

qint64 storedCount(Storage::Connection &db, qint64 mediumId)
{
    Query query(db, u"SELECT count(*) FROM link JOIN object ON object.id = link.from_id "
                    "WHERE link.to_id = :id AND link.kind = 'storedOn' AND link.removed_at IS NULL AND object.state <> 'void'"_s);
    query.bind(u":id"_s, mediumId).run();
    return query.next() ? query.integer(0) : 0;
}

QList<Link> allLinks(Storage::Connection &db)
{
    Query query(db, kColumns + u" ORDER BY id"_s);
    return readAll(query);
}

} // namespace Classes
