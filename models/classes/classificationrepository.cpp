// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/classificationrepository.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Classes {

namespace {

const QString kColumns = u"id, object_id, levels, grounds, reason, effective_on, decided_by, original_text, origin, policy_version_id, guidance"_s;

Classification read(const Query &query)
{
    return {query.integer(0), query.integer(1), Policy::levelsFromText(query.text(2)), groundsFromText(query.text(3)),
            query.text(4), query.text(5), query.text(6), query.text(7), query.text(8), query.integer(9), Policy::answersFromText(query.text(10))};
}

} // namespace

qint64 insertClassification(Register::ActContext &context, const Classification &decision)
{
    return context.journal.insert(u"classification"_s,
                                  {{u"object_id"_s, decision.objectId},
                                   {u"levels"_s, Policy::levelsToText(decision.levels)},
                                   {u"grounds"_s, groundsToText(decision.grounds)},
                                   {u"reason"_s, decision.reason},
                                   {u"effective_on"_s, decision.effectiveOn},
                                   {u"decided_by"_s, decision.decidedBy},
                                   {u"original_text"_s, decision.originalText},
                                   {u"origin"_s, decision.origin},
                                   {u"policy_version_id"_s, decision.policyVersionId},
                                   {u"guidance"_s, Policy::answersToText(decision.guidance)}});
}

QList<Classification> history(Storage::Connection &db, qint64 objectId)
{
    Query query(db, u"SELECT "_s + kColumns + u" FROM classification WHERE object_id = :id ORDER BY id DESC"_s);
    query.bind(u":id"_s, objectId).run();
    QList<Classification> decisions;
    while (query.next())
        decisions.append(read(query));
    return decisions;
}

std::optional<Classification> classification(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT "_s + kColumns + u" FROM classification WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

void addTo(Register::Blueprint &blueprint)
{
    blueprint.catalogue.add(Journal::TableDescriptor::of(
        40, u"classification"_s,
        {u"object_id"_s, u"levels"_s, u"grounds"_s, u"reason"_s, u"effective_on"_s, u"decided_by"_s, u"original_text"_s,
         u"origin"_s, u"policy_version_id"_s, u"guidance"_s}));
    blueprint.catalogue.add(Journal::TableDescriptor::of(
        41, u"link"_s, {u"from_id"_s, u"to_id"_s, u"kind"_s, u"reason"_s, u"at"_s, u"removed_at"_s, u"levels"_s, u"erased_at"_s}));
    blueprint.catalogue.add(Journal::TableDescriptor::of(
        42, u"reclassification"_s,
        {u"object_id"_s, u"from_version_id"_s, u"to_version_id"_s, u"levels"_s, u"proposed"_s, u"listed_at"_s, u"done_at"_s}));
}

} // namespace Classes
