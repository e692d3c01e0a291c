// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permits/exceptionqueries.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/closed.h"
#include "models/register/objects.h"
#include "models/storage/query.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Permits {

namespace {

constexpr qsizetype kMostNamed = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("Permits", text);
}

const QString kColumns = u"SELECT id, number, policy_id, policy_version_id, unit_id, content, reason, alternative, papers, valid_from, valid_to, emergency, "
                         "applied_by, applied_by_id, applied_on, decision, decided_by, decided_on, decision_number, decision_note, reported_on, "
                         "reported_by, report_note, ended_on, end_reason FROM policy_exception"_s;

std::optional<QDate> day(const Query &query, int column)
{
    const QDate date = QDate::fromString(query.text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Exception read(const Query &query)
{
    Exception exception;
    exception.id = query.integer(0);
    exception.number = query.text(1);
    exception.policyId = query.integer(2);
    exception.policyVersionId = query.integer(3);
    exception.unitId = query.optionalInteger(4);
    exception.content = query.text(5);
    exception.reason = query.text(6);
    exception.alternative = query.text(7);
    exception.papers = query.text(8);
    exception.from = day(query, 9).value_or(QDate());
    exception.to = day(query, 10).value_or(QDate());
    exception.emergency = query.integer(11) != 0;
    exception.appliedBy = query.text(12);
    exception.appliedById = query.optionalInteger(13);
    exception.appliedOn = day(query, 14).value_or(QDate());
    exception.decision = query.text(15) == "permitted"_L1 ? Exception::Decision::Permitted
        : query.text(15) == "refused"_L1                 ? Exception::Decision::Refused
                                                         : Exception::Decision::None;
    exception.decidedBy = query.text(16);
    exception.decidedOn = day(query, 17);
    exception.decisionNumber = query.text(18);
    exception.decisionNote = query.text(19);
    exception.reportedOn = day(query, 20);
    exception.reportedBy = query.text(21);
    exception.reportNote = query.text(22);
    exception.endedOn = day(query, 23);
    exception.endReason = query.text(24);
    return exception;
}

void readParts(Storage::Connection &db, Exception &exception)
{
    Query rules(db, u"SELECT rule, clause FROM policy_exception_rule WHERE exception_id = :id ORDER BY id"_s);
    rules.bind(u":id"_s, exception.id).run();
    while (rules.next())
        exception.rules.append({rules.text(0), rules.text(1)});
    Query things(db, u"SELECT object_kind, object_id FROM policy_exception_thing WHERE exception_id = :id ORDER BY id"_s);
    things.bind(u":id"_s, exception.id).run();
    while (things.next())
        exception.things.append({things.text(0), things.integer(1)});
}

QString clauseOf(const Policy::Document &policy, const Exception &exception, QDate day)
{
    if (!policy.exceptions)
        return {};
    const bool permitted = exception.decision == Exception::Decision::Permitted && exception.decidedOn && *exception.decidedOn <= day;
    return exception.emergency && !permitted && policy.exceptions->emergencySource ? policy.exceptions->emergencySource->clause
                                                                                  : policy.exceptions->source.clause;
}

bool isClosed(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Visibility &visible, const Journal::ObjectRef &thing)
{
    return blueprint ? Register::isClosed(db, *blueprint, visible, thing) : !visible.everything;
}

QString scopeOf(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Visibility &visible, const Exception &exception,
                const QString &unit)
{
    if (exception.things.isEmpty())
        return exception.unitId ? say(QT_TRANSLATE_NOOP("Permits", "%1 の全て")).arg(unit) : say(QT_TRANSLATE_NOOP("Permits", "この規程によるもの全て"));
    QStringList names;
    for (const Journal::ObjectRef &thing : exception.things.mid(0, kMostNamed)) {
        const auto object = Register::findObject(db, thing.id);
        const bool closed = isClosed(db, blueprint, visible, thing);
        if (object)
            names.append(closed ? object->number : QString(object->number + u' ' + object->name));
    }
    const qsizetype more = exception.things.size() - kMostNamed;
    const QString text = names.join(u"、"_s);
    return more > 0 ? say(QT_TRANSLATE_NOOP("Permits", "%1 ほか %2 件")).arg(text).arg(more) : text;
}

QString rulesOf(const Policy::Document &policy, const Exception &exception)
{
    QStringList lines;
    for (const ExceptedRule &excepted : exception.rules) {
        const auto rule = std::find_if(policy.rules.cbegin(), policy.rules.cend(), [&](const Policy::Rule &one) { return one.id == excepted.rule; });
        const QString text = rule == policy.rules.cend() ? excepted.rule : rule->text;
        lines.append(excepted.clause.isEmpty() ? text : say(QT_TRANSLATE_NOOP("Permits", "%1: %2")).arg(excepted.clause, text));
    }
    return lines.join(u'\n');
}

void hideWords(Exception &exception)
{
    for (QString *text : {&exception.content, &exception.reason, &exception.alternative, &exception.papers, &exception.decisionNote, &exception.reportNote,
                          &exception.endReason}) {
        if (!text->isEmpty())
            *text = Register::hiddenText();
    }
}

ExceptionView viewOf(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Visibility &visible, QDate day, const Exception &exception)
{
    ExceptionView view{exception, stateWord(exception, day), {}, {}, {}, {}, {}, {}};
    const auto unit = exception.unitId ? Organization::unit(db, *exception.unitId) : std::nullopt;
    const auto policy = Register::policyVersion(db, exception.policyVersionId); // as it was then
    view.unit = unit ? unit->name : QString();
    view.scope = scopeOf(db, blueprint, visible, exception, view.unit);
    view.rules = rulesOf(*policy, exception);
    view.policy = policy->title;
    view.article = clauseOf(*policy, exception, day);
    view.period = say(QT_TRANSLATE_NOOP("Permits", "%1～%2")).arg(Support::warekiShort(exception.from), Support::warekiShort(exception.to));
    view.closed = std::any_of(exception.things.cbegin(), exception.things.cend(),
                              [&](const Journal::ObjectRef &thing) { return isClosed(db, blueprint, visible, thing); });
    if (view.closed)
        hideWords(view.exception);
    return view;
}

} // namespace

QList<Exception> exceptions(Storage::Connection &db, std::optional<qint64> policyId)
{
    QList<Exception> all;
    {
        Query query(db, kColumns + (policyId ? u" WHERE policy_id = :policy ORDER BY id DESC"_s : u" ORDER BY id DESC"_s));
        if (policyId)
            query.bind(u":policy"_s, *policyId);
        query.run();
        while (query.next())
            all.append(read(query));
    }
    for (Exception &one : all)
        readParts(db, one);
    return all;
}

std::optional<Exception> exception(Storage::Connection &db, const QString &named)
{
    std::optional<Exception> found;
    {
        Query query(db, kColumns + u" WHERE number = :number OR id = :id ORDER BY id LIMIT 1"_s);
        query.bind(u":number"_s, named.normalized(QString::NormalizationForm_KC).toUpper()).bind(u":id"_s, named.toLongLong()).run();
        if (query.next())
            found = read(query);
    }
    if (found)
        readParts(db, *found);
    return found;
}

InForce::InForce(Storage::Connection &db, QDate day) : m_day(day)
{
    for (const Exception &one : exceptions(db)) {
        if (!one.isInForce(day))
            continue;
        Scoped scoped{one, {}, {}};
        for (const Journal::ObjectRef &thing : one.things)
            scoped.things.insert(thing.id);
        if (scoped.things.isEmpty() && one.unitId)
            scoped.units = Organization::withDescendants(db, *one.unitId);
        m_all.append(scoped);
    }
}

QList<Policy::Waiver> InForce::waivers(const Register::StoredPolicy &policy, std::optional<qint64> unitId, qint64 objectId) const
{
    QList<Policy::Waiver> all;
    for (const Scoped &scoped : m_all) {
        const bool isThing = scoped.things.isEmpty() || scoped.things.contains(objectId);
        const bool isUnit = scoped.units.isEmpty() || (unitId && scoped.units.contains(*unitId));
        if (scoped.exception.policyId != policy.id || !isThing || !isUnit)
            continue;
        for (const ExceptedRule &excepted : scoped.exception.rules)
            all.append({excepted.rule, scoped.exception.number, clauseOf(*policy.document, scoped.exception, m_day)});
    }
    return all;
}

QList<Policy::Waiver> waivers(Storage::Connection &db, const Register::Actor &actor, const Register::StoredPolicy &policy, std::optional<qint64> unitId,
                              qint64 objectId)
{
    if (!policy.document->exceptions)
        return {};
    return InForce(db, actor.day).waivers(policy, unitId, objectId);
}

QList<ExceptionView> exceptionViews(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Visibility &visible, QDate day,
                                    std::optional<qint64> policyId)
{
    QList<ExceptionView> views;
    for (const Exception &one : exceptions(db, policyId))
        views.append(viewOf(db, blueprint, visible, day, one));
    return views;
}

QList<ExceptionTask> exceptionTasks(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Actor &actor, QDate day)
{
    QList<ExceptionTask> tasks;
    const auto isFor = [&actor](const Exception &one, const QStringList &roles) {
        const QStringList held = actor.rolesFor(one.policyId, one.unitId);
        return !actor.personId || std::any_of(roles.cbegin(), roles.cend(), [&held](const QString &role) { return held.contains(role); });
    };
    for (const Exception &one : exceptions(db)) {
        const auto policy = Register::storedPolicy(db, one.policyId);
        const auto article = policy ? policy->document->exceptions : std::nullopt;
        if (!article)
            continue;
        const Exception::State state = one.stateOn(day);
        const bool undecided = state == Exception::State::Applied || state == Exception::State::Reported;
        const bool isOwn = one.appliedById && one.appliedById == actor.personId;
        if (one.owesReport() && (isOwn || isFor(one, article->applicants + QStringList{article->decider})))
            tasks.append({ExceptionTask::Kind::Report, viewOf(db, blueprint, actor.visible, day, one)});
        else if (undecided && isFor(one, {article->decider}))
            tasks.append({ExceptionTask::Kind::Decide, viewOf(db, blueprint, actor.visible, day, one)});
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const ExceptionTask &a, const ExceptionTask &b) { return a.kind < b.kind; });
    return tasks;
}

} // namespace Permits
