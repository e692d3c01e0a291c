// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/distribution/distributionqueries.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

QList<Distribution> distributions(Storage::Connection &db, const DistributionFilter &filter)
{
    QString sql = u"SELECT distribution.id, source_id, copy_id, distribution.number, total, recipient, given_on, due_on, collected_on, collected_by, note, "
                  "object.unit_id FROM distribution JOIN object ON object.id = distribution.copy_id WHERE object.state <> 'void'"_s;
    if (filter.sourceId)
        sql += u" AND source_id = :source"_s;
    if (filter.onlyOut)
        sql += u" AND collected_on IS NULL"_s;
    sql += u" ORDER BY collected_on IS NOT NULL, due_on IS NULL, due_on, source_id, distribution.number, distribution.id"_s;
    Query query(db, sql);
    if (filter.sourceId)
        query.bind(u":source"_s, *filter.sourceId);
    query.run();
    QList<Distribution> copies;
    while (query.next()) {
        if (!filter.units.isEmpty() && !filter.units.contains(query.integer(11)))
            continue;
        copies.append({query.integer(0), query.integer(1), query.integer(2), int(query.integer(3)), int(query.integer(4)), query.text(5), query.text(6),
                       query.text(7), query.text(8), query.text(9), query.text(10)});
    }
    return copies;
}

QList<DistributionLine> distributionLines(Storage::Connection &db, const Register::Visibility &visible, const QList<Distribution> &copies, QDate today)
{
    QVector<qint64> ids;
    for (const Distribution &copy : copies)
        ids << copy.sourceId << copy.copyId;
    const QHash<qint64, RowView> rows = Queries(db, visible).rows(ids);
    QList<DistributionLine> lines;
    for (const Distribution &copy : copies) {
        DistributionLine line{copy, rows.value(copy.sourceId), rows.value(copy.copyId), false};
        const QDate due = QDate::fromString(copy.dueOn, Qt::ISODate);
        line.overdue = copy.isOut() && due.isValid() && due < today;
        if (line.row.closed || line.source.closed) {
            line.copy.recipient.clear();
            line.copy.collectedBy.clear();
            line.copy.note.clear();
        }
        lines.append(line);
    }
    return lines;
}

QString copyNumberText(const Distribution &copy)
{
    return u"%1/%2"_s.arg(copy.number).arg(copy.total);
}

} // namespace Assets
