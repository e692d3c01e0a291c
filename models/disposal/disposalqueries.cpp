// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disposal/disposalqueries.h"

#include "models/organization/organizationrepository.h"
#include "models/register/policies.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Disposal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

/// Columns of a record, in the order readRecord() takes them.
const QString &recordColumns()
{
    static const QString columns = u"disposal.id, disposal.number, disposal.object_id, disposal.thing, disposal.levels, "
                                   "disposal.done_at, disposal.method, disposal.content, disposal.person, "
                                   "disposal.permit_number, disposal.permitted_by, disposal.place, disposal.witness, "
                                   "disposal.remarks, disposal.policy_version_id, disposal.unit_id, disposal.cancelled_at, "
                                   "disposal.cancel_reason, disposal.previous_state, disposal.migrated"_s;
    return columns;
}

Record readRecord(const Query &query)
{
    Record record;
    record.id = query.integer(0);
    record.number = query.text(1);
    record.objectId = query.optionalInteger(2);
    record.thing = query.text(3);
    record.levels = Policy::levelsFromText(query.text(4));
    record.doneAt = query.text(5);
    record.method = query.text(6);
    record.content = query.text(7);
    record.person = query.text(8);
    record.permitNumber = query.text(9);
    record.permittedBy = query.text(10);
    record.place = query.text(11);
    record.witness = query.text(12);
    record.remarks = query.text(13);
    record.policyVersionId = query.integer(14);
    record.unitId = query.optionalInteger(15);
    record.cancelledAt = query.text(16);
    record.cancelReason = query.text(17);
    record.previousState = query.text(18);
    record.migrated = query.integer(19) != 0;
    return record;
}

/// The record, then what decides whether it is open to the reader.
const QString &selectSql()
{
    static const QString sql = u"SELECT "_s + recordColumns()
        + u", asset.access_scope, object.unit_id, object.number FROM disposal "
          "LEFT JOIN object ON object.id = disposal.object_id "
          "LEFT JOIN asset ON asset.id = disposal.object_id"_s;
    return sql;
}

/// Number, class and unit stay; what the thing was about does not.
void hide(Record &record, const QString &objectNumber)
{
    record.closed = true;
    record.thing = objectNumber + u' ' + say(QT_TRANSLATE_NOOP("Disposal", "名称非表示"));
    record.content.clear();
    record.remarks.clear();
}

Record readVisible(const Query &query, const Register::Visibility &visible)
{
    constexpr int kAfterRecord = 20;
    Record record = readRecord(query);
    const bool closed = query.text(kAfterRecord) == "unit"_L1;
    if (!visible.sees(closed, query.optionalInteger(kAfterRecord + 1)))
        hide(record, query.text(kAfterRecord + 2));
    return record;
}

bool hasWords(Storage::Connection &db, const Record &record, const QString &text)
{
    const QString all = Support::fold(QStringList{record.number, record.thing, methodLabel(db, record), record.content,
                                                  record.person, record.permitNumber, record.remarks}.join(u'\n'));
    const QStringList words = Support::fold(text).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
}

QString unitCondition(Storage::Connection &db, qint64 unitId, QMap<QString, QVariant> &bindings)
{
    QStringList names;
    for (qint64 id : Organization::withDescendants(db, unitId)) {
        const QString name = u":u%1"_s.arg(names.size());
        bindings.insert(name, id);
        names.append(name);
    }
    return names.isEmpty() ? u"0"_s : QString(u"disposal.unit_id IN ("_s + names.join(u", "_s) + u')');
}

} // namespace

QList<Record> records(Storage::Connection &db, const RecordFilter &filter)
{
    QStringList conditions;
    QMap<QString, QVariant> bindings;
    if (filter.objectId) {
        conditions.append(u"disposal.object_id = :object"_s);
        bindings.insert(u":object"_s, *filter.objectId);
    }
    if (filter.unitId)
        conditions.append(unitCondition(db, *filter.unitId, bindings));
    if (!filter.from.isEmpty()) {
        conditions.append(u"substr(disposal.done_at, 1, 10) >= :from"_s);
        bindings.insert(u":from"_s, filter.from);
    }
    if (!filter.to.isEmpty()) {
        conditions.append(u"substr(disposal.done_at, 1, 10) <= :to"_s);
        bindings.insert(u":to"_s, filter.to);
    }
    if (!filter.withCancelled)
        conditions.append(u"disposal.cancelled_at IS NULL"_s);
    const QString where = conditions.isEmpty() ? QString() : QString(u" WHERE "_s + conditions.join(u" AND "_s));
    Query query(db, selectSql() + where + u" ORDER BY disposal.done_at DESC, disposal.id DESC"_s);
    for (auto it = bindings.cbegin(); it != bindings.cend(); ++it)
        query.bind(it.key(), *it);
    query.run();
    QList<Record> found;
    while (query.next()) {
        Record record = readVisible(query, filter.visible);
        if (filter.text.trimmed().isEmpty() || hasWords(db, record, filter.text))
            found.append(std::move(record));
    }
    return found;
}

std::optional<Record> record(Storage::Connection &db, const QString &number, const Register::Visibility &visible)
{
    for (const QString &text : {number, Support::halfWidth(number)}) {
        Query query(db, selectSql() + u" WHERE disposal.number = :number"_s);
        query.bind(u":number"_s, text).run();
        if (query.next())
            return readVisible(query, visible);
    }
    return std::nullopt;
}

QString methodLabel(Storage::Connection &db, const Record &record)
{
    if (record.policyVersionId == 0)
        return record.method;
    return Register::policyVersion(db, record.policyVersionId)->disposalMethodLabel(record.method);
}

} // namespace Disposal
