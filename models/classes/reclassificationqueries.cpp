// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/reclassificationqueries.h"

#include "models/register/objects.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Classes {

namespace {

/// An older line of the same thing led to a version that has itself been revised: the newest takes its place. What has ended
/// needs no class any more.
const QString kOpen = u" FROM reclassification JOIN policy ON policy.current_version_id = reclassification.to_version_id "
                      "JOIN object ON object.id = reclassification.object_id "
                      "WHERE reclassification.done_at IS NULL AND object.state NOT IN ('void', 'disposed', 'returned')"_s;

QString joined(const QVector<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return numbers.join(u',');
}

} // namespace

QList<Reclassification> openReclassifications(Storage::Connection &db, const ReclassificationFilter &filter, qsizetype limit)
{
    QString sql = u"SELECT reclassification.id, object.id, object.number, object.unit_id, policy.id, from_version_id, to_version_id, "
                  "levels, proposed, listed_at"_s + kOpen;
    if (filter.policyId)
        sql += u" AND policy.id = :policy"_s;
    if (filter.unitId)
        sql += u" AND object.unit_id = :unit"_s;
    if (!filter.objects.isEmpty())
        sql += u" AND reclassification.object_id IN ("_s + joined(filter.objects) + u')';
    sql += u" ORDER BY object.unit_id, object.number, reclassification.id"_s;
    if (limit >= 0)
        sql += u" LIMIT :limit"_s;
    Query query(db, sql);
    if (filter.policyId)
        query.bind(u":policy"_s, *filter.policyId);
    if (filter.unitId)
        query.bind(u":unit"_s, *filter.unitId);
    if (limit >= 0)
        query.bind(u":limit"_s, qint64(limit));
    query.run();
    QList<Reclassification> lines;
    while (query.next())
        lines.append({query.integer(0), query.integer(1), query.text(2), query.optionalInteger(3), query.integer(4), query.integer(5),
                      query.integer(6), Policy::levelsFromText(query.text(7)), proposedFromText(query.text(8)), query.text(9)});
    return lines;
}

QMap<qint64, int> reclassificationCounts(Storage::Connection &db, std::optional<qint64> policyId)
{
    Query query(db, u"SELECT coalesce(object.unit_id, 0), count(*)"_s + kOpen + (policyId ? u" AND policy.id = :policy"_s : QString())
                        + u" GROUP BY coalesce(object.unit_id, 0) ORDER BY 1"_s);
    if (policyId)
        query.bind(u":policy"_s, *policyId);
    query.run();
    QMap<qint64, int> counts;
    while (query.next())
        counts.insert(query.integer(0), int(query.integer(1)));
    return counts;
}

bool awaitsReclassification(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT 1 FROM reclassification WHERE object_id = :id AND done_at IS NULL"_s);
    return query.bind(u":id"_s, objectId).run().next();
}

} // namespace Classes
