// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/registerlists.h"

#include "models/register/closed.h"
#include "models/storage/query.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Register {

namespace {

PlainList readAll(Storage::Connection &db, const QString &sql, const QStringList &columns)
{
    PlainList list{columns, {}};
    Query query(db, sql);
    query.run();
    while (query.next()) {
        QJsonObject row;
        for (int column = 0; column < columns.size(); ++column)
            row.insert(columns.at(column), query.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(query.value(column)));
        list.rows.append(row);
    }
    return list;
}

} // namespace

std::optional<PlainList> plainList(Storage::Connection &db, const QString &kind)
{
    if (kind == "notice"_L1)
        return readAll(db,
                       u"SELECT notice.id, notice.object_kind, object.number, notice.rule, notice.clause, notice.text, notice.reason, "
                       "notice.to_role, notice.at, notice.closed_at, notice.closed_note "
                       "FROM notice LEFT JOIN object ON object.id = notice.object_id ORDER BY notice.id DESC"_s,
                       {u"id"_s, u"kind"_s, u"number"_s, u"rule"_s, u"clause"_s, u"text"_s, u"reason"_s, u"toRole"_s, u"at"_s,
                        u"closedAt"_s, u"closedNote"_s});
    if (kind == "breach"_L1)
        return readAll(db,
                       u"SELECT breach.id, breach.object_kind, breach.object_id, object.number, breach.rule, breach.clause, breach.text, "
                       "breach.happened_at, breach.noticed_at, breach.closed_at, breach.remedy "
                       "FROM breach LEFT JOIN object ON object.id = breach.object_id AND breach.object_kind = object.kind ORDER BY breach.id DESC"_s,
                       {u"id"_s, u"kind"_s, u"objectId"_s, u"number"_s, u"rule"_s, u"clause"_s, u"text"_s, u"happenedAt"_s, u"noticedAt"_s,
                        u"closedAt"_s, u"remedy"_s});
    if (kind == "field"_L1)
        return readAll(db, u"SELECT id, object_kind, label, type, options, retired FROM custom_field ORDER BY position, id"_s,
                       {u"id"_s, u"kind"_s, u"label"_s, u"type"_s, u"options"_s, u"retired"_s});
    if (kind == "draft"_L1)
        return readAll(db, u"SELECT id, act, title, params, person_id, parked_at FROM parked_draft WHERE done = 0 ORDER BY id DESC"_s,
                       {u"id"_s, u"act"_s, u"title"_s, u"params"_s, u"personId"_s, u"parkedAt"_s});
    if (kind == "attachment"_L1)
        return readAll(db,
                       u"SELECT policy_attachment.id, policy.code, name, media_type, sha256, attached_at "
                       "FROM policy_attachment JOIN policy ON policy.id = policy_id WHERE removed = 0 ORDER BY policy_attachment.id"_s,
                       {u"id"_s, u"policy"_s, u"name"_s, u"mediaType"_s, u"sha256"_s, u"attachedAt"_s});
    return std::nullopt;
}

std::optional<PlainList> plainListFor(Storage::Connection &db, const Blueprint &blueprint, const Actor &actor, const QString &kind)
{
    std::optional<PlainList> list = plainList(db, kind);
    if (!list || actor.visible.everything)
        return list;
    if (kind == "draft"_L1) {
        list->rows.removeIf([&actor](const QJsonObject &row) {
            const QJsonValue person = row.value(u"personId"_s);
            return !person.isNull() && person.toInteger() != actor.personId.value_or(0);
        });
    } else if (kind == "notice"_L1 || kind == "breach"_L1) {
        for (QJsonObject &row : list->rows) {
            if (!isClosed(db, blueprint, actor.visible, {kind, row.value(u"id"_s).toInteger()}))
                continue;
            for (const QString &written : {u"reason"_s, u"closedNote"_s, u"remedy"_s}) {
                if (!row.value(written).toString().isEmpty())
                    row.insert(written, hiddenText());
            }
        }
    }
    return list;
}

} // namespace Register
