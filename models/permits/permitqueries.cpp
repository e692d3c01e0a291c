// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/permitqueries.h"

#include "models/register/policies.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Permits {

namespace {

const QString kColumns = u"SELECT id, number, policy_id, policy_version_id, kind, unit_id, blanket, medium_kinds, levels, applicant, applicant_id, applied_on, "
                         "purpose, reason, party, method, conditions, valid_from, valid_to, uses, withdrawn_at, withdraw_reason, revoked_at, revoked_by, "
                         "revoke_reason FROM permit"_s;

Permit read(const Query &query)
{
    Permit permit;
    permit.id = query.integer(0);
    permit.number = query.text(1);
    permit.policyId = query.integer(2);
    permit.policyVersionId = query.integer(3);
    permit.kind = query.text(4);
    permit.unitId = query.optionalInteger(5);
    permit.blanket = query.integer(6) != 0;
    permit.mediumKinds = query.text(7).split(u'\n', Qt::SkipEmptyParts);
    permit.levels = Policy::levelsFromText(query.text(8));
    permit.applicant = query.text(9);
    permit.applicantId = query.optionalInteger(10);
    permit.appliedOn = QDate::fromString(query.text(11), Qt::ISODate);
    permit.purpose = query.text(12);
    permit.reason = query.text(13);
    permit.party = query.text(14);
    permit.method = query.text(15);
    permit.conditions = query.text(16);
    permit.from = QDate::fromString(query.text(17), Qt::ISODate);
    permit.to = QDate::fromString(query.text(18), Qt::ISODate);
    permit.once = query.text(19) == "once"_L1;
    permit.withdrawnAt = query.text(20);
    permit.withdrawReason = query.text(21);
    permit.revokedAt = query.text(22);
    permit.revokedBy = query.text(23);
    permit.revokeReason = query.text(24);
    return permit;
}

void readThings(Storage::Connection &db, Permit &permit)
{
    Query query(db, u"SELECT object_kind, object_id, levels FROM permit_thing WHERE permit_id = :id ORDER BY id"_s);
    query.bind(u":id"_s, permit.id).run();
    while (query.next())
        permit.things.append({{query.text(0), query.integer(1)}, Policy::levelsFromText(query.text(2))});
}

void readSteps(Storage::Connection &db, Permit &permit)
{
    Query query(db, u"SELECT step, role, person, person_id, capacity, decided_at, result, document, note, paper, entered_by, dual_reason "
                    "FROM permit_step WHERE permit_id = :id ORDER BY id"_s);
    query.bind(u":id"_s, permit.id).run();
    while (query.next()) {
        Step step;
        step.step = int(query.integer(0));
        step.role = query.text(1);
        step.person = query.text(2);
        step.personId = query.optionalInteger(3);
        step.capacity = capacityOf(query.text(4)).value_or(Step::Capacity::Holder);
        step.decidedAt = query.text(5);
        step.result = resultOf(query.text(6)).value_or(Step::Result::Refused);
        step.document = query.text(7);
        step.note = query.text(8);
        step.paper = query.integer(9) != 0;
        step.enteredBy = query.text(10);
        step.dualReason = query.text(11);
        permit.steps.append(step);
    }
}

/// Who decides is what the version said under which it was applied for (INV-49).
void readDeciders(Storage::Connection &db, Permit &permit)
{
    const auto policy = Register::policyVersion(db, permit.policyVersionId);
    if (!policy)
        return;
    const auto kind = std::find_if(policy->permits.cbegin(), policy->permits.cend(), [&permit](const Policy::PermitKind &one) { return one.code == permit.kind; });
    if (kind == policy->permits.cend())
        return;
    permit.deciders = kind->deciders;
    if (permit.deciders.isEmpty() && !kind->decider.isEmpty())
        permit.deciders.append(QString());
}

QList<Permit> readAll(Storage::Connection &db, Query &query)
{
    QList<Permit> all;
    query.run();
    while (query.next())
        all.append(read(query));
    for (Permit &one : all) {
        readThings(db, one);
        readSteps(db, one);
        readDeciders(db, one);
    }
    return all;
}

} // namespace

std::optional<Permit> permit(Storage::Connection &db, const QString &named)
{
    Query query(db, kColumns + u" WHERE number = :number OR id = :id ORDER BY id LIMIT 1"_s);
    query.bind(u":number"_s, named.normalized(QString::NormalizationForm_KC).toUpper().trimmed()).bind(u":id"_s, named.toLongLong());
    const QList<Permit> found = readAll(db, query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Permit> permits(Storage::Connection &db)
{
    Query query(db, kColumns + u" ORDER BY id DESC"_s);
    return readAll(db, query);
}

QList<Permit> permitsAbout(Storage::Connection &db, qint64 policyId, qint64 objectId)
{
    Query query(db, kColumns
                        + u" WHERE policy_id = :policy AND (id IN (SELECT permit_id FROM permit_thing WHERE object_id = :object) OR blanket = 1) ORDER BY id DESC"_s);
    query.bind(u":policy"_s, policyId).bind(u":object"_s, objectId);
    return readAll(db, query);
}

bool wasUsed(Storage::Connection &db, qint64 permitId, qint64 objectId)
{
    Query query(db, u"SELECT 1 FROM permit_use WHERE permit_id = :permit AND object_id = :object LIMIT 1"_s);
    query.bind(u":permit"_s, permitId).bind(u":object"_s, objectId).run();
    return query.next();
}

} // namespace Permits
