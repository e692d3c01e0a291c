// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/openregister.h"

#include "models/register/params.h"
#include "models/register/refusal.h"
#include "models/register/takeback.h"
#include "models/storage/transaction.h"
#include "models/support/japanesedate.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Support::ErrorCode;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

QString isoUtc(const QDateTime &utc)
{
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

/// The time of the fact: a bare day stays a day; a time is stored as UTC.
tl::expected<QString, FieldError> actedAt(const QString &typed, const QDateTime &now)
{
    if (typed.isEmpty())
        return isoUtc(now);
    const Support::DateTimeReading reading = Support::readDateTime(typed);
    if (reading.day.kind != Support::DateReading::Kind::Exact || !reading.day.date)
        return tl::unexpected(FieldError{u"at"_s,
                                         say(QT_TRANSLATE_NOOP("Register", "日時「%1」を読めません。例: 2026-04-01 14:05、令和8年4月1日")).arg(typed)});
    if (!reading.time.isValid())
        return reading.day.date->toString(Qt::ISODate);
    return isoUtc(QDateTime(*reading.day.date, reading.time).toUTC());
}

/// The day here that an instant lies in: roles begin at midnight, not when the day begins in Greenwich.
QDate calendarDay(const QString &at)
{
    if (at.size() == 10)
        return QDate::fromString(at, Qt::ISODate);
    return QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime().date();
}

QJsonObject refusalSummary(const Plan &plan, const ActContext &context)
{
    QJsonObject summary = plan.summary;
    summary.insert(u"findings"_s, findingsToJson(plan.findings));
    if (!context.reasons.isEmpty()) {
        QJsonObject reasons;
        for (auto it = context.reasons.cbegin(); it != context.reasons.cend(); ++it)
            reasons.insert(it.key(), *it);
        summary.insert(u"reasons"_s, reasons);
    }
    return summary;
}

Outcome refuse(Storage::Transaction &transaction, ActContext &context, const Plan &plan)
{
    Refused refused{plan.findings, plan.consequences, 0};
    if (context.dryRun)
        return tl::unexpected(Rejection(refused));
    context.journal.open();
    refused.entry = context.journal.close(plan.object, refusalSummary(plan, context), u"refused"_s);
    context.journal.finish();
    transaction.commit();
    return tl::unexpected(Rejection(refused));
}

/// What other rooms do because of it, in the same transaction.
void follow(const Blueprint &blueprint, ActContext &context)
{
    const QList<ObjectRef> touched = context.journal.touched(); // a follower's own entries are not asked about again
    for (const Follower &follower : blueprint.followers) {
        if (follower.follow)
            follower.follow(context, touched);
    }
}

void foresee(const Blueprint &blueprint, ActContext &context, Plan &plan)
{
    if (plan.classes.isEmpty())
        return;
    for (const Follower &follower : blueprint.followers) {
        if (follower.foresee)
            plan.consequences += follower.foresee(context, plan.classes);
    }
}

Outcome carryOut(Storage::Transaction &transaction, ActContext &context, const Blueprint &blueprint, const Plan &plan)
{
    Done done;
    done.findings = plan.findings;
    done.consequences = plan.consequences;
    if (context.dryRun) {
        done.result = plan.summary;
        return done;
    }
    done.result = plan.apply(context);
    if (!context.progress.isCancelled())
        follow(blueprint, context);
    if (context.journal.hasOpenRows())
        throw Storage::DbError(Storage::DbError::Code::Other, u"an act left rows that no entry tells of"_s);
    if (context.progress.isCancelled())
        return tl::unexpected(Rejection(Support::Error{ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Register", "中止しました。何も変更していません。")), {}}));
    context.journal.finish();
    transaction.commit();
    done.entry = context.journal.lastEntry();
    done.touched = context.journal.touched();
    return done;
}

/// The act as it is planned: what was asked for, or what act.takeBack stands for.
tl::expected<Resolved, Rejection> resolved(Storage::Connection &connection, const Blueprint &blueprint, const Actor &actor,
                                           const Request &request, const Act &act)
{
    if (request.act != QLatin1String(kTakeBack))
        return Resolved{act, request.params, {}};
    auto reversal = resolveTakeBack(connection, blueprint, actor, request.params);
    if (!reversal)
        return tl::unexpected(Rejection(reversal.error()));
    if (reversal->act.descriptor.name == request.act)
        return *reversal;
    if (QList<FieldError> errors = checkParameters(reversal->act.descriptor, reversal->params); !errors.isEmpty())
        return tl::unexpected(Rejection(Invalid{std::move(errors)}));
    return *reversal;
}

Outcome performIn(Storage::Connection &connection, const Blueprint &blueprint, const Support::Clock &clock,
                  const Request &request, const Act &asked)
{
    const QDateTime now = clock.nowUtc();
    const auto at = actedAt(request.at, now);
    if (!at)
        return tl::unexpected(Rejection(Invalid{{at.error()}}));
    if (QList<FieldError> errors = checkParameters(asked.descriptor, request.params); !errors.isEmpty())
        return tl::unexpected(Rejection(Invalid{std::move(errors)}));
    Storage::Transaction transaction(connection);
    const QDate day = calendarDay(*at);
    Actor actor = blueprint.actorFor ? blueprint.actorFor(connection, request.personId, day) : Actor{};
    actor.day = day;
    const auto wish = resolved(connection, blueprint, actor, request, asked);
    if (!wish)
        return tl::unexpected(wish.error());
    const Act &act = wish->act;
    Journal::Recorder journal(connection, blueprint.catalogue, signatureOf(actor), act.descriptor.name, *at, isoUtc(now));
    journal.setMark(wish->mark);
    Search::Index index(connection);
    Support::Progress unwatched;
    ActContext context{connection, actor, clock, journal, index, request.progress ? *request.progress : unwatched,
                       *at, request.reasons, request.dryRun};
    Plan plan;
    if (actor.may(act.descriptor.capability)) {
        plan = act.plan(context, wish->params);
    } else {
        plan.findings.append({u"register.capability"_s, Policy::Severity::Refuse, Policy::Status::Default, {},
                              say(QT_TRANSLATE_NOOP("Register", "この操作（%1）を行う権限がありません。")).arg(act.descriptor.title),
                              {}, {}, {}, {}});
    }
    if (plan.fault)
        return tl::unexpected(Rejection(*plan.fault));
    if (!plan.errors.isEmpty())
        return tl::unexpected(Rejection(Invalid{plan.errors}));
    if (plan.stale)
        return tl::unexpected(Rejection(*plan.stale));
    foresee(blueprint, context, plan);
    const QStringList roles = actor.rolesFor(plan.policyId, plan.unitId);
    if (isRefused(plan.findings, context.actor, context.reasons, roles))
        return refuse(transaction, context, plan);
    return carryOut(transaction, context, blueprint, plan);
}

} // namespace

Outcome performOn(Storage::Connection &connection, const Blueprint &blueprint, const Support::Clock &clock,
                  const Request &request)
{
    const Act *act = blueprint.act(request.act);
    if (!act)
        return tl::unexpected(Rejection(Support::Error{
            ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Register", "「%1」という操作はありません。")).arg(request.act), {}}));
    try {
        return performIn(connection, blueprint, clock, request, *act);
    } catch (const Storage::DbError &error) {
        if (request.progress && request.progress->isCancelled())
            return tl::unexpected(Rejection(Support::Error{
                ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Register", "中止しました。何も変更していません。")), error.detail()}));
        return tl::unexpected(Rejection(error.toError(connection.path())));
    }
}

} // namespace Register
