// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/waiting.h"

#include "models/classes/consultationrepository.h"
#include "models/organization/unitcountqueries.h"
#include "models/custody/custodyqueries.h"
#include "models/permits/exceptionqueries.h"
#include "models/register/closed.h"
#include "models/register/objects.h"
#include "models/register/openitems.h"
#include "models/register/policies.h"
#include "models/support/japanesedate.h"
#include "ui/start/classfigures.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Start {

namespace {

constexpr int kMostLines = 20;

QString say(const char *text)
{
    return QCoreApplication::translate("Start", text);
}

QString dayOf(const QString &stored)
{
    const QDateTime at = QDateTime::fromString(stored, Qt::ISODate);
    const QDate day = at.isValid() && stored.size() > 10
                          ? at.toLocalTime().date()
                          : QDate::fromString(stored.left(10), Qt::ISODate);
    return day.isValid() ? Support::warekiShort(day) : stored;
}

/// Somebody who has not said who he is sees all of them.
bool isFor(const Register::OpenNotice &notice, const Register::Actor &actor)
{
    if (notice.toRole.isEmpty() || !actor.personId)
        return true;
    return std::any_of(actor.roles.cbegin(), actor.roles.cend(),
                       [&notice](const Register::HeldRole &held) {
                           return held.role == notice.toRole
                                  && (notice.policyId == 0 || held.policyId == notice.policyId);
                       });
}

QString joined(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u" · "_s);
}

/// Who does not see the thing does not read what was written about it either.
QString openReason(Storage::Connection &db, const Register::Blueprint &blueprint, const Register::Actor &actor, const Register::OpenNotice &notice)
{
    if (notice.reason.isEmpty())
        return {};
    const bool closed = Register::isClosed(db, blueprint, actor.visible, notice.object);
    return say(QT_TRANSLATE_NOOP("Start", "理由: %1")).arg(closed ? Register::hiddenText() : notice.reason);
}

WaitingGroup notices(Storage::Connection &db, const Register::Blueprint &blueprint, const Register::Actor &actor)
{
    WaitingGroup group{WaitingKind::Notice, say(QT_TRANSLATE_NOOP("Start", "お知らせ")), 0, {}, {}};
    for (const Register::OpenNotice &notice : Register::openNotices(db)) {
        if (!isFor(notice, actor))
            continue;
        ++group.count;
        group.lines.append({WaitingKind::Notice,
                            notice.id,
                            notice.text,
                            joined({notice.clause, openReason(db, blueprint, actor, notice)}),
                            dayOf(notice.at),
                            notice.object,
                            {},
                            {}});
    }
    return group;
}

WaitingGroup breaches(Storage::Connection &db)
{
    WaitingGroup group{WaitingKind::Breach,
                       say(QT_TRANSLATE_NOOP("Start", "不適合（是正を待つもの）")),
                       0,
                       {},
                       {}};
    for (const Register::OpenBreach &breach : Register::openBreaches(db)) {
        ++group.count;
        group.lines.append({WaitingKind::Breach,
                            breach.id,
                            breach.text,
                            breach.clause,
                            dayOf(breach.noticedAt),
                            breach.object,
                            {},
                            {}});
    }
    return group;
}

/// Somebody who has not said who he is sees all of them.
bool isFor(const Classes::Consultation &asked, const Register::Actor &actor)
{
    return asked.role.isEmpty() || !actor.personId || actor.rolesFor(asked.policyId, asked.unitId).contains(asked.role);
}

WaitingGroup consultations(Storage::Connection &db, const Register::Blueprint &blueprint, const Register::Actor &actor)
{
    WaitingGroup group{WaitingKind::Consultation, say(QT_TRANSLATE_NOOP("Start", "照会・相談（答えを待つもの）")), 0, {}, {}};
    for (const Classes::Consultation &asked : Classes::consultations(db)) {
        if (!isFor(asked, actor))
            continue;
        ++group.count;
        if (group.lines.size() >= kMostLines)
            continue;
        const bool isClass = asked.kind == Classes::Consultation::Kind::Class;
        const bool closed = Register::isClosed(db, blueprint, actor.visible, asked.object);
        const auto object = asked.object.kind == "policy"_L1 ? std::nullopt : Register::findObject(db, asked.object.id);
        const QString name = !object ? say(QT_TRANSLATE_NOOP("Start", "登録前のもの")) : QString(object->number + (closed ? QString() : QString(u' ' + object->name)));
        const QString question = closed && !asked.question.isEmpty() ? Register::hiddenText() : asked.question;
        group.lines.append({WaitingKind::Consultation,
                            asked.id,
                            isClass ? say(QT_TRANSLATE_NOOP("Start", "%1 の分類は何ですか")).arg(name) : say(QT_TRANSLATE_NOOP("Start", "%1: 規則を守れない相談")).arg(name),
                            joined({asked.clause, question, asked.askedBy}),
                            dayOf(asked.askedAt),
                            asked.object,
                            {},
                            isClass ? u"asset.relabel"_s : u"consultation.answer"_s});
    }
    return group;
}

/// What should be back by now, the longest overdue first (INV-25).
WaitingGroup overdue(Storage::Connection &db, QDate today)
{
    Custody::AwayFilter filter;
    filter.overdue = true;
    const QVector<qint64> ids = Custody::awayIds(db, filter, today);
    WaitingGroup group{WaitingKind::Overdue, say(QT_TRANSLATE_NOOP("Start", "返却が遅れているもの")), static_cast<int>(ids.size()), {}, {}};
    const QVector<qint64> first = ids.mid(0, kMostLines);
    const QHash<qint64, Custody::AwayView> views = Custody::awayViews(db, first, today);
    for (const qint64 id : first) {
        const Custody::AwayView view = views.value(id);
        group.lines.append({WaitingKind::Overdue,
                            id,
                            say(QT_TRANSLATE_NOOP("Start", "▲ %1 %2（%3日遅れ）")).arg(view.number, view.name).arg(view.daysLate),
                            joined({view.where, view.unit}),
                            Support::warekiShort(QDate::fromString(view.dueOn, Qt::ISODate)),
                            {u"medium"_s, id},
                            {},
                            {}});
    }
    return group;
}

/// Reports that are owed come first.
WaitingGroup exceptions(Storage::Connection &db, const Register::Blueprint *blueprint, const Register::Actor &actor, QDate today)
{
    WaitingGroup group{WaitingKind::Exception, say(QT_TRANSLATE_NOOP("Start", "例外措置（事後報告・許可を待つもの）")), 0, {}, {}};
    for (const Permits::ExceptionTask &task : Permits::exceptionTasks(db, blueprint, actor, today)) {
        const Permits::Exception &one = task.view.exception;
        const bool isReport = task.kind == Permits::ExceptionTask::Kind::Report;
        ++group.count;
        group.lines.append({WaitingKind::Exception,
                            one.id,
                            isReport ? say(QT_TRANSLATE_NOOP("Start", "▲ 例外措置 %1 の事後報告がまだです（%2）")).arg(one.number, task.view.scope)
                                     : say(QT_TRANSLATE_NOOP("Start", "例外措置 %1 が許可を待っています（%2）")).arg(one.number, task.view.scope),
                            joined({task.view.article, one.content, one.appliedBy}),
                            Support::warekiShort(one.appliedOn),
                            {u"exception"_s, one.id},
                            {},
                            {}});
    }
    return group;
}

WaitingGroup drafts(Storage::Connection &db, const Register::Actor &actor)
{
    WaitingGroup group{WaitingKind::Draft, say(QT_TRANSLATE_NOOP("Start", "書きかけ")), 0, {}, {}};
    for (const Register::ParkedDraft &draft : Register::parkedDrafts(db, actor.personId)) {
        ++group.count;
        group.lines.append({WaitingKind::Draft,
                            draft.id,
                            draft.title,
                            {},
                            dayOf(draft.parkedAt),
                            {},
                            {},
                            draft.act});
    }
    return group;
}

WaitingGroup expiries(Storage::Connection &db, const Register::Visibility &visible, QDate today)
{
    Assets::Filter filter = inForce();
    filter.expiresUntil = today.addDays(kExpiryDays).toString(Qt::ISODate);
    Assets::Queries queries(db, visible);
    const QVector<qint64> ids = queries.ids(filter, {{u"expiresOn"_s, false}});
    WaitingGroup group{
        WaitingKind::Expiry,
        say(QT_TRANSLATE_NOOP("Start", "保存期間の満了（%1 日以内と過ぎたもの）")).arg(kExpiryDays),
        static_cast<int>(ids.size()),
        {},
        filter};
    const QVector<qint64> first = ids.mid(0, kMostLines);
    const QHash<qint64, Assets::RowView> rows = queries.rows(first);
    for (const qint64 id : first) {
        const Assets::RowView row = rows.value(id);
        group.lines.append({WaitingKind::Expiry,
                            id,
                            row.closed ? row.number : QString(row.number + u' ' + row.name),
                            row.shown.value(u"unit"_s),
                            row.shown.value(u"expiresOn"_s),
                            {u"asset"_s, id},
                            {},
                            {}});
    }
    return group;
}

/// Marks that no longer fit the class of their thing (INV-09), since when, longest first.
WaitingGroup labels(Storage::Connection &db, const Register::Visibility &visible)
{
    Assets::Filter filter;
    filter.labelDue = true;
    Assets::Queries queries(db, visible);
    const QVector<qint64> ids = queries.ids(filter, {{u"labelDue"_s, false}});
    WaitingGroup group{WaitingKind::LabelDue, say(QT_TRANSLATE_NOOP("Start", "表示の更新待ち（分類が変わったもの）")),
                       static_cast<int>(ids.size()), {}, filter};
    const QVector<qint64> first = ids.mid(0, kMostLines);
    const QHash<qint64, Assets::RowView> rows = queries.rows(first);
    for (const qint64 id : first) {
        const Assets::RowView row = rows.value(id);
        group.lines.append({WaitingKind::LabelDue,
                            id,
                            row.closed ? row.number : QString(row.number + u' ' + row.name),
                            row.shown.value(u"unit"_s),
                            row.shown.value(u"labelDue"_s),
                            {u"asset"_s, id},
                            {},
                            {}});
    }
    return group;
}

/// Per unit: how much of what was taken over is whole.
WaitingGroup migration(Storage::Connection &db, const Register::Visibility &visible)
{
    Assets::Filter filter = inForce();
    filter.migrated = true;
    Assets::Queries queries(db, visible);
    QMap<qint64, std::shared_ptr<const Policy::Document>> policies;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db))
        policies.insert(policy.id, policy.document);
    QHash<qint64, std::pair<int, int>> perUnit; // all, without a whole class
    for (const Assets::ClassCount &count : queries.classCounts(filter)) {
        if (!count.unitId)
            continue;
        auto &[all, open] = perUnit[*count.unitId];
        all += count.count;
        const auto policy = policies.value(count.policyId);
        if (!policy || !policy->isComplete(Policy::levelsFromText(count.levels)))
            open += count.count;
    }
    filter.unclassified = true;
    WaitingGroup group{WaitingKind::Migration,
                       say(QT_TRANSLATE_NOOP("Start", "初期整備（取り込んだ資産の分類）")),
                       0,
                       {},
                       filter};
    const QLocale locale;
    for (const Organization::UnitRow &unit :
         Organization::unitTreeOnly(db, QDate::currentDate(), true)) {
        const auto [all, open] = perUnit.value(unit.unit.id);
        if (open == 0)
            continue;
        group.count += open;
        Assets::Filter own = filter;
        own.units = {unit.unit.id};
        group.lines.append(
            {WaitingKind::Migration,
             unit.unit.id,
             say(QT_TRANSLATE_NOOP("Start", "%1: %2 件のうち %3 件が整いました。あと %4 件"))
                 .arg(unit.unit.name, locale.toString(all), locale.toString(all - open),
                      locale.toString(open)),
             {},
             {},
             {},
             own,
             {}});
    }
    return group;
}

WaitingGroup unclassified(Storage::Connection &db, const Register::Visibility &visible)
{
    Assets::Filter filter;
    filter.unclassified = true;
    filter.migrated = false;
    const int count = static_cast<int>(Assets::Queries(db, visible).ids(filter).size());
    WaitingGroup group{
        WaitingKind::Unclassified, say(QT_TRANSLATE_NOOP("Start", "未分類")), count, {}, filter};
    if (count > 0)
        group.lines.append(
            {WaitingKind::Unclassified,
             0,
             say(QT_TRANSLATE_NOOP("Start", "登録した資産のうち %1 件の分類が決まっていません。"))
                 .arg(QLocale().toString(count)),
             {},
             {},
             {},
             filter,
             {}});
    return group;
}

} // namespace

QList<WaitingGroup> readWaiting(Storage::Connection &db, const Register::Blueprint &blueprint, const Register::Actor &actor,
                                QDate today)
{
    QList<WaitingGroup> groups{breaches(db),
                               overdue(db, today),
                               exceptions(db, &blueprint, actor, today),
                               consultations(db, blueprint, actor),
                               notices(db, blueprint, actor),
                               drafts(db, actor),
                               expiries(db, actor.visible, today),
                               labels(db, actor.visible),
                               unclassified(db, actor.visible),
                               migration(db, actor.visible)};
    groups.removeIf([](const WaitingGroup &group) { return group.count == 0; });
    return groups;
}

int waitingCount(Storage::Connection &db, const Register::Actor &actor)
{
    return breaches(db).count + overdue(db, actor.day).count + exceptions(db, nullptr, actor, actor.day).count + consultations(db, {}, actor).count + notices(db, {}, actor).count + drafts(db, actor).count; // counted, not read
}

} // namespace Start
