// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classes/consultationrepository.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Classes {

namespace {

const QString kColumns = u"SELECT id, kind, object_kind, object_id, policy_id, unit_id, role, rule, clause, question, asked_by, asked_at, answer, "
                         "levels, answered_by, answered_at FROM consultation"_s;

QString nowText(const Register::ActContext &context)
{
    return context.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString who(const Register::Actor &actor)
{
    return QString(actor.post + u' ' + actor.name).trimmed();
}

Consultation read(const Query &query)
{
    Consultation one;
    one.id = query.integer(0);
    one.kind = query.text(1) == "comply"_L1 ? Consultation::Kind::Comply : Consultation::Kind::Class;
    one.object = {query.text(2), query.integer(3)};
    one.policyId = query.integer(4);
    one.unitId = query.optionalInteger(5);
    one.role = query.text(6);
    one.rule = query.text(7);
    one.clause = query.text(8);
    one.question = query.text(9);
    one.askedBy = query.text(10);
    one.askedAt = query.text(11);
    one.answer = query.text(12);
    one.levels = Policy::levelsFromText(query.text(13));
    one.answeredBy = query.text(14);
    one.answeredAt = query.text(15);
    return one;
}

std::optional<Consultation> first(Query &query)
{
    query.run();
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

} // namespace

qint64 insertConsultation(Register::ActContext &context, const Consultation &consultation)
{
    return context.journal.insert(u"consultation"_s,
                                  {{u"kind"_s, consultation.kind == Consultation::Kind::Comply ? u"comply"_s : u"class"_s},
                                   {u"object_kind"_s, consultation.object.kind},
                                   {u"object_id"_s, consultation.object.id},
                                   {u"policy_id"_s, consultation.policyId},
                                   {u"unit_id"_s, consultation.unitId ? QVariant(*consultation.unitId) : QVariant()},
                                   {u"role"_s, consultation.role},
                                   {u"rule"_s, consultation.rule},
                                   {u"clause"_s, consultation.clause},
                                   {u"question"_s, consultation.question},
                                   {u"asked_by"_s, who(context.actor)},
                                   {u"asked_at"_s, nowText(context)}});
}

void closeConsultation(Register::ActContext &context, qint64 id, const QString &answer, const Policy::Levels &levels)
{
    context.journal.update(u"consultation"_s, id, {{u"answer"_s, answer},
                                                   {u"levels"_s, Policy::levelsToText(levels)},
                                                   {u"answered_by"_s, who(context.actor)},
                                                   {u"answered_at"_s, nowText(context)}});
}

std::optional<Consultation> consultation(Storage::Connection &db, qint64 id)
{
    Query query(db, kColumns + u" WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    return first(query);
}

QList<Consultation> consultations(Storage::Connection &db, bool answeredToo)
{
    Query query(db, kColumns + (answeredToo ? u" ORDER BY id"_s : u" WHERE answered_at IS NULL ORDER BY id"_s));
    query.run();
    QList<Consultation> all;
    while (query.next())
        all.append(read(query));
    return all;
}

std::optional<Consultation> openClassQuestion(Storage::Connection &db, qint64 objectId)
{
    Query query(db, kColumns + u" WHERE object_id = :id AND kind = 'class' AND answered_at IS NULL ORDER BY id LIMIT 1"_s);
    query.bind(u":id"_s, objectId);
    return first(query);
}

} // namespace Classes
