// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/openitems.h"

#include "models/storage/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Register {

QList<OpenNotice> openNotices(Storage::Connection &db)
{
    Query query(db, u"SELECT id, object_kind, object_id, rule, clause, text, reason, to_role, "
                    u"policy_id, at FROM notice "
                    "WHERE closed_at IS NULL ORDER BY at DESC, id DESC"_s);
    query.run();
    QList<OpenNotice> notices;
    while (query.next())
        notices.append({query.integer(0),
                        {query.text(1), query.integer(2)},
                        query.text(3),
                        query.text(4),
                        query.text(5),
                        query.text(6),
                        query.text(7),
                        query.integer(8),
                        query.text(9)});
    return notices;
}

QList<OpenBreach> openBreaches(Storage::Connection &db)
{
    Query query(db, u"SELECT id, object_kind, object_id, rule, clause, text, happened_at, "
                    u"noticed_at FROM breach "
                    "WHERE closed_at IS NULL ORDER BY noticed_at DESC, id DESC"_s);
    query.run();
    QList<OpenBreach> breaches;
    while (query.next())
        breaches.append({query.integer(0),
                         {query.text(1), query.integer(2)},
                         query.text(3),
                         query.text(4),
                         query.text(5),
                         query.text(6),
                         query.text(7)});
    return breaches;
}

QList<ParkedDraft> parkedDrafts(Storage::Connection &db, std::optional<qint64> personId)
{
    Query query(
        db,
        u"SELECT id, person_id, act, title, params, parked_at FROM parked_draft "
        "WHERE done = 0 AND (person_id IS NULL OR person_id = :person) ORDER BY parked_at DESC, id DESC"_s);
    query.bindOptional(u":person"_s, personId).run();
    QList<ParkedDraft> drafts;
    while (query.next())
        drafts.append({query.integer(0), query.optionalInteger(1), query.text(2), query.text(3),
                       QJsonDocument::fromJson(query.text(4).toUtf8()).object(), query.text(5)});
    return drafts;
}

} // namespace Register
