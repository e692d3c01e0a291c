// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionrepository.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Journal::TableDescriptor;

namespace Permits {

namespace {

QVariant dayOrNull(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

QString decisionCode(Exception::Decision decision)
{
    switch (decision) {
    case Exception::Decision::Permitted: return u"permitted"_s;
    case Exception::Decision::Refused: return u"refused"_s;
    case Exception::Decision::None: break;
    }
    return {};
}

Journal::Row laterColumns(const Exception &exception)
{
    return {{u"decision"_s, decisionCode(exception.decision)}, {u"decided_by"_s, exception.decidedBy},
            {u"decided_on"_s, dayOrNull(exception.decidedOn)}, {u"decision_number"_s, exception.decisionNumber},
            {u"decision_note"_s, exception.decisionNote},      {u"reported_on"_s, dayOrNull(exception.reportedOn)},
            {u"reported_by"_s, exception.reportedBy},          {u"report_note"_s, exception.reportNote},
            {u"ended_on"_s, dayOrNull(exception.endedOn)},     {u"end_reason"_s, exception.endReason}};
}

} // namespace

QList<TableDescriptor> exceptionTables()
{
    // The numbers are stored in every entry: never change or reuse one.
    return {TableDescriptor::of(80, u"policy_exception"_s,
                                {u"number"_s, u"policy_id"_s, u"policy_version_id"_s, u"unit_id"_s, u"content"_s, u"reason"_s, u"alternative"_s,
                                 u"papers"_s, u"valid_from"_s, u"valid_to"_s, u"emergency=0"_s, u"applied_by"_s, u"applied_by_id"_s,
                                 u"applied_on"_s, u"decision"_s, u"decided_by"_s, u"decided_on"_s, u"decision_number"_s, u"decision_note"_s,
                                 u"reported_on"_s, u"reported_by"_s, u"report_note"_s, u"ended_on"_s, u"end_reason"_s}),
            TableDescriptor::of(81, u"policy_exception_rule"_s, {u"exception_id"_s, u"rule"_s, u"clause"_s}),
            TableDescriptor::of(82, u"policy_exception_thing"_s, {u"exception_id"_s, u"object_kind"_s, u"object_id"_s})};
}

qint64 insertException(Register::ActContext &context, const Exception &exception)
{
    Journal::Row row = laterColumns(exception);
    row.insert({{u"number"_s, exception.number},
                {u"policy_id"_s, exception.policyId},
                {u"policy_version_id"_s, exception.policyVersionId},
                {u"unit_id"_s, idOrNull(exception.unitId)},
                {u"content"_s, exception.content},
                {u"reason"_s, exception.reason},
                {u"alternative"_s, exception.alternative},
                {u"papers"_s, exception.papers},
                {u"valid_from"_s, exception.from.toString(Qt::ISODate)},
                {u"valid_to"_s, exception.to.toString(Qt::ISODate)},
                {u"emergency"_s, exception.emergency ? 1 : 0},
                {u"applied_by"_s, exception.appliedBy},
                {u"applied_by_id"_s, idOrNull(exception.appliedById)},
                {u"applied_on"_s, exception.appliedOn.toString(Qt::ISODate)}});
    const qint64 id = context.journal.insert(u"policy_exception"_s, row);
    for (const ExceptedRule &excepted : exception.rules)
        context.journal.insert(u"policy_exception_rule"_s, {{u"exception_id"_s, id}, {u"rule"_s, excepted.rule}, {u"clause"_s, excepted.clause}});
    for (const Journal::ObjectRef &thing : exception.things)
        context.journal.insert(u"policy_exception_thing"_s, {{u"exception_id"_s, id}, {u"object_kind"_s, thing.kind}, {u"object_id"_s, thing.id}});
    return id;
}

void updateException(Register::ActContext &context, const Exception &exception)
{
    context.journal.update(u"policy_exception"_s, exception.id, laterColumns(exception));
}

QString nextExceptionNumber(Storage::Connection &db)
{
    Storage::Query last(db, u"SELECT coalesce(max(id), 0) FROM policy_exception"_s);
    const qint64 next = last.run().next() ? last.integer(0) + 1 : 1;
    return u"E-%1"_s.arg(next, 4, 10, QChar(u'0'));
}

} // namespace Permits
