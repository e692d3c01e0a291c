// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitrepository.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Journal::TableDescriptor;
using Storage::Query;

namespace Permits {

namespace {

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

} // namespace

QList<TableDescriptor> permitTables()
{
    // The numbers are stored in every entry: never change or reuse one.
    return {TableDescriptor::of(83, u"permit"_s,
                                {u"number"_s, u"policy_id"_s, u"policy_version_id"_s, u"kind"_s, u"unit_id"_s, u"blanket=0"_s, u"medium_kinds"_s, u"levels"_s,
                                 u"applicant"_s, u"applicant_id"_s, u"applied_on"_s, u"purpose"_s, u"reason"_s, u"party"_s, u"method"_s, u"conditions"_s,
                                 u"valid_from"_s, u"valid_to"_s, u"uses"_s, u"withdrawn_at"_s, u"withdraw_reason"_s, u"revoked_at"_s, u"revoked_by"_s,
                                 u"revoke_reason"_s}),
            TableDescriptor::of(84, u"permit_thing"_s, {u"permit_id"_s, u"object_kind"_s, u"object_id"_s, u"levels"_s}),
            TableDescriptor::of(85, u"permit_step"_s,
                                {u"permit_id"_s, u"step"_s, u"role"_s, u"person"_s, u"person_id"_s, u"capacity"_s, u"decided_at"_s, u"result"_s, u"document"_s,
                                 u"note"_s, u"paper=0"_s, u"entered_by"_s, u"dual_reason"_s}),
            TableDescriptor::of(86, u"permit_use"_s, {u"permit_id"_s, u"object_kind"_s, u"object_id"_s, u"used_at"_s})};
}

qint64 insertPermit(Register::ActContext &context, const Permit &permit)
{
    const qint64 id = context.journal.insert(u"permit"_s, {{u"number"_s, permit.number},
                                                           {u"policy_id"_s, permit.policyId},
                                                           {u"policy_version_id"_s, permit.policyVersionId},
                                                           {u"kind"_s, permit.kind},
                                                           {u"unit_id"_s, idOrNull(permit.unitId)},
                                                           {u"blanket"_s, permit.blanket ? 1 : 0},
                                                           {u"medium_kinds"_s, permit.mediumKinds.join(u'\n')},
                                                           {u"levels"_s, Policy::levelsToText(permit.levels)},
                                                           {u"applicant"_s, permit.applicant},
                                                           {u"applicant_id"_s, idOrNull(permit.applicantId)},
                                                           {u"applied_on"_s, permit.appliedOn.toString(Qt::ISODate)},
                                                           {u"purpose"_s, permit.purpose},
                                                           {u"reason"_s, permit.reason},
                                                           {u"party"_s, permit.party},
                                                           {u"method"_s, permit.method},
                                                           {u"conditions"_s, permit.conditions},
                                                           {u"valid_from"_s, permit.from.toString(Qt::ISODate)},
                                                           {u"valid_to"_s, permit.to.toString(Qt::ISODate)},
                                                           {u"uses"_s, permit.once ? u"once"_s : u"several"_s}});
    for (const NamedThing &thing : permit.things)
        context.journal.insert(u"permit_thing"_s, {{u"permit_id"_s, id},
                                                   {u"object_kind"_s, thing.object.kind},
                                                   {u"object_id"_s, thing.object.id},
                                                   {u"levels"_s, Policy::levelsToText(thing.levels)}});
    return id;
}

void insertStep(Register::ActContext &context, qint64 permitId, const Step &step)
{
    context.journal.insert(u"permit_step"_s, {{u"permit_id"_s, permitId},
                                              {u"step"_s, step.step},
                                              {u"role"_s, step.role},
                                              {u"person"_s, step.person},
                                              {u"person_id"_s, idOrNull(step.personId)},
                                              {u"capacity"_s, capacityCode(step.capacity)},
                                              {u"decided_at"_s, step.decidedAt},
                                              {u"result"_s, resultCode(step.result)},
                                              {u"document"_s, step.document},
                                              {u"note"_s, step.note},
                                              {u"paper"_s, step.paper ? 1 : 0},
                                              {u"entered_by"_s, step.enteredBy},
                                              {u"dual_reason"_s, step.dualReason}});
}

void updateEnding(Register::ActContext &context, const Permit &permit)
{
    context.journal.update(u"permit"_s, permit.id, {{u"withdrawn_at"_s, permit.withdrawnAt},
                                                    {u"withdraw_reason"_s, permit.withdrawReason},
                                                    {u"revoked_at"_s, permit.revokedAt},
                                                    {u"revoked_by"_s, permit.revokedBy},
                                                    {u"revoke_reason"_s, permit.revokeReason}});
}

void countUse(Register::ActContext &context, qint64 permitId, const Journal::ObjectRef &object)
{
    context.journal.insert(u"permit_use"_s, {{u"permit_id"_s, permitId},
                                             {u"object_kind"_s, object.kind},
                                             {u"object_id"_s, object.id},
                                             {u"used_at"_s, context.actedAt}});
}

QString nextPermitNumber(Storage::Connection &db)
{
    Query last(db, u"SELECT coalesce(max(id), 0) FROM permit"_s);
    const qint64 next = last.run().next() ? last.integer(0) + 1 : 1;
    return u"P-%1"_s.arg(next, 4, 10, QChar(u'0'));
}

} // namespace Permits
