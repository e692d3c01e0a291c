// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalrepository.h"

#include "models/storage/query.h"
#include "models/support/japanesedate.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Disposal {

namespace {

template <typename T> QVariant orNull(const std::optional<T> &id)
{
    return id ? QVariant::fromValue<qint64>(*id) : QVariant();
}

} // namespace

Journal::TableDescriptor disposalTable()
{
    return Journal::TableDescriptor::of(60, u"disposal"_s,
                                        {u"number"_s, u"object_id"_s, u"thing"_s, u"levels"_s, u"done_at"_s, u"method"_s,
                                         u"content"_s, u"person"_s, u"permit_number"_s, u"permitted_by"_s, u"place"_s,
                                         u"witness"_s, u"remarks"_s, u"policy_version_id"_s, u"unit_id"_s, u"cancelled_at"_s,
                                         u"cancel_reason"_s, u"previous_state"_s, u"migrated=0"_s});
}

qint64 insert(Register::ActContext &context, const Record &record)
{
    return context.journal.insert(u"disposal"_s,
                                  {{u"number"_s, record.number},
                                   {u"object_id"_s, orNull(record.objectId)},
                                   {u"thing"_s, record.thing},
                                   {u"levels"_s, Policy::levelsToText(record.levels)},
                                   {u"done_at"_s, record.doneAt},
                                   {u"method"_s, record.method},
                                   {u"content"_s, record.content},
                                   {u"person"_s, record.person},
                                   {u"permit_number"_s, record.permitNumber},
                                   {u"permitted_by"_s, record.permittedBy},
                                   {u"place"_s, record.place},
                                   {u"witness"_s, record.witness},
                                   {u"remarks"_s, record.remarks},
                                   {u"policy_version_id"_s, record.policyVersionId},
                                   {u"unit_id"_s, orNull(record.unitId)},
                                   {u"previous_state"_s, record.previousState},
                                   {u"migrated"_s, record.migrated ? 1 : 0}});
}

bool isNumberTaken(Storage::Connection &db, const QString &number)
{
    Query query(db, u"SELECT 1 FROM disposal WHERE number = :number"_s);
    return query.bind(u":number"_s, number).run().next();
}

QString nextNumber(Storage::Connection &db, QDate doneOn)
{
    const QString prefix = u"D-%1-"_s.arg(Support::fiscalYear(doneOn));
    Query query(db, u"SELECT max(CAST(substr(number, :skip) AS INTEGER)) FROM disposal WHERE number LIKE :like ESCAPE '\\'"_s);
    query.bind(u":skip"_s, prefix.size() + 1).bind(u":like"_s, QString(Storage::escapedLike(prefix) + u'%')).run();
    const qint64 last = query.next() ? query.integer(0) : 0;
    return prefix + QString::number(last + 1).rightJustified(4, u'0');
}

} // namespace Disposal
