// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/reclassificationrepository.h"

#include "models/register/policies.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Classes {

namespace {

constexpr qsizetype kLinesPerEntry = 1000;

/// The last decision of each thing; the one in force.
const QString kLastDecisions = u" FROM classification JOIN object ON object.id = classification.object_id "
                               "WHERE classification.id = (SELECT max(later.id) FROM classification AS later WHERE later.object_id = classification.object_id) "
                               "AND classification.levels IS NOT NULL AND classification.levels <> '' "
                               "AND object.state NOT IN ('void', 'disposed', 'returned')"_s;

struct Bearer {
    qint64 objectId = 0;
    QString levels;
};

QList<Bearer> bearersOf(Storage::Connection &db, qint64 versionId)
{
    Query query(db, u"SELECT object.id, classification.levels"_s + kLastDecisions + u" AND policy_version_id = :version ORDER BY object.id"_s);
    query.bind(u":version"_s, versionId).run();
    QList<Bearer> bearers;
    while (query.next())
        bearers.append({query.integer(0), query.text(1)});
    return bearers;
}

QString nowText(const Register::ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace

QList<Affected> affectedBy(Storage::Connection &db, qint64 policyId, const Policy::Document &after)
{
    QList<Affected> affected;
    for (const Register::StoredPolicy &version : Register::policyVersions(db, policyId)) {
        if (version.document->version >= after.version || !levelsDiffer(*version.document, after))
            continue;
        Query query(db, u"SELECT count(*)"_s + kLastDecisions + u" AND policy_version_id = :version"_s);
        query.bind(u":version"_s, version.versionId).run();
        if (query.next() && query.integer(0) > 0)
            affected.append({version.versionId, int(query.integer(0))});
    }
    return affected;
}

int listForReclassification(Register::ActContext &context, qint64 policyId, qint64 toVersionId, const Policy::Document &after,
                            const QList<Affected> &affected)
{
    int total = 0;
    for (const Affected &one : affected)
        total += one.count;
    const QString now = nowText(context);
    int listed = 0;
    for (const Affected &one : affected) {
        const auto before = Register::policyVersion(context.db, one.versionId);
        const QList<Bearer> bearers = bearersOf(context.db, one.versionId);
        QHash<QString, QString> proposals; // few combinations, many things
        for (qsizetype from = 0; from < bearers.size() && !context.progress.isCancelled(); from += kLinesPerEntry) {
            const QList<Bearer> part = bearers.mid(from, kLinesPerEntry);
            context.journal.open();
            for (const Bearer &bearer : part) {
                auto proposed = proposals.constFind(bearer.levels);
                if (proposed == proposals.constEnd())
                    proposed = proposals.insert(bearer.levels,
                                                proposedToText(proposedLevels(*before, after, Policy::levelsFromText(bearer.levels))));
                context.journal.insert(u"reclassification"_s,
                                       {{u"object_id"_s, bearer.objectId}, {u"from_version_id"_s, one.versionId},
                                        {u"to_version_id"_s, toVersionId}, {u"levels"_s, bearer.levels},
                                        {u"proposed"_s, proposed->isEmpty() ? QVariant() : QVariant(*proposed)}, {u"listed_at"_s, now}});
            }
            listed += int(part.size());
            context.journal.close({u"policy"_s, policyId}, {{u"reclassification"_s, int(part.size())}});
            context.progress.report(listed, total);
        }
    }
    return listed;
}

QVector<qint64> openLinesOf(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT id FROM reclassification WHERE object_id = :id AND done_at IS NULL ORDER BY id"_s);
    query.bind(u":id"_s, objectId).run();
    QVector<qint64> lines;
    while (query.next())
        lines.append(query.integer(0));
    return lines;
}

QHash<qint64, QVector<qint64>> openLines(Storage::Connection &db)
{
    Query query(db, u"SELECT id, object_id FROM reclassification WHERE done_at IS NULL ORDER BY id"_s);
    query.run();
    QHash<qint64, QVector<qint64>> lines;
    while (query.next())
        lines[query.integer(1)].append(query.integer(0));
    return lines;
}

void closeReclassifications(Register::ActContext &context, qint64 objectId)
{
    for (const qint64 id : openLinesOf(context.db, objectId))
        context.journal.update(u"reclassification"_s, id, {{u"done_at"_s, nowText(context)}});
}

} // namespace Classes
