// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetdraft.h"
#include "models/assets/assetqueries.h"
#include "models/assets/assetrepository.h"
#include "models/assets/many/editmanyactparts.h"
#include "models/assets/many/manytargetsactparts.h"
#include "models/register/params.h"
#include "models/storage/pagecache.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;
using Support::ErrorCode;

namespace Assets {

namespace {

constexpr auto kKind = "asset.many"_L1;   ///< the entry that tells of the act as a whole
constexpr qsizetype kBulk = 5000;          ///< from here on larger caches pay
constexpr qsizetype kNamed = 1000;         ///< numbers told of those that are left out
constexpr qsizetype kJournalledNumbers = 50;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// What was asked for, with all that its doing needs.
struct Job {
    std::shared_ptr<ManyEditor> editor;
    EditManyPlan plan;
    QJsonObject result; ///< known when it is planned
    QString filterText;
};

/// Numbers of those that are left out, under the sentence that keeps each of them.
QJsonArray refusals(Storage::Connection &db, const EditManyPlan &plan, qsizetype most)
{
    QList<QJsonArray> numbers(plan.keptBy.size());
    for (qsizetype at = 0; at < qMin(most, plan.refused.size()); ++at) {
        const auto object = Register::findObject(db, plan.refused.at(at));
        numbers[plan.refusedBy.at(at)].append(object ? object->number : QString());
    }
    QJsonArray told = keptByToJson(plan.keptBy);
    for (qsizetype at = 0; at < told.size(); ++at) {
        QJsonObject one = told.at(at).toObject();
        one.insert(u"numbers"_s, numbers.at(at));
        told[at] = one;
    }
    return told;
}

QJsonObject countsOf(const EditManyPlan &plan)
{
    return {{u"changed"_s, plan.changes.size()}, {u"unchanged"_s, plan.same.size()}, {u"refused"_s, plan.refused.size()}};
}

QJsonObject resultOf(Storage::Connection &db, const EditManyPlan &plan)
{
    QJsonObject result = countsOf(plan);
    QJsonArray fields;
    for (const Field &field : plan.fields)
        fields.append(field.code);
    result.insert(u"fields"_s, fields);
    if (!plan.refused.isEmpty())
        result.insert(u"refusals"_s, refusals(db, plan, kNamed));
    return result;
}

/// The whole in one entry: for who asks what was done and what was left out. Values stand in the entries of the assets, which say
/// who may read them.
QJsonObject wholeSummary(Storage::Connection &db, const Job &job)
{
    QJsonObject summary = countsOf(job.plan);
    summary.insert(u"thing"_s, say(QT_TRANSLATE_NOOP("Assets", "%1（%2 件）")).arg(labelsOf(job.plan.fields)).arg(job.plan.changes.size()));
    summary.insert(u"count"_s, job.plan.changes.size());
    if (!job.filterText.isEmpty())
        summary.insert(u"filter"_s, job.filterText);
    if (!job.plan.keptBy.isEmpty())
        summary.insert(u"findings"_s, refusals(db, job.plan, kJournalledNumbers));
    return summary;
}

void sayBeforehand(const EditManyPlan &made, const QJsonObject &result, Plan &plan)
{
    plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "変更 %1 件、変更なし %2 件、できない %3 件"))
                                  .arg(made.changes.size()).arg(made.same.size()).arg(made.refused.size()), countsOf(made)});
    for (const QJsonValue &value : result.value(u"refusals"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString clause = one.value(u"clause"_s).toString();
        const QString text = one.value(u"text"_s).toString();
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1 件はできません: %2"))
                                      .arg(one.value(u"count"_s).toInteger()).arg(clause.isEmpty() ? text : QString(clause + u' ' + text)), one});
    }
    for (const KeptBy &one : made.advice) {
        if (one.finding.severity == Policy::Severity::Advise)
            plan.findings.append(one.finding);
    }
}

Register::Stale staleOf(Storage::Connection &db, qint64 id, const QJsonObject &params)
{
    const std::optional<Asset> present = load(db, id);
    QJsonObject theirs = present ? toParams(db, *present) : QJsonObject();
    theirs.insert(u"revision"_s, present ? present->object.revision : 0);
    return {{u"asset"_s, id}, params.value(u"set"_s).toObject(), theirs};
}

/// Writes one asset; its history has an entry of its own.
void writeOne(ActContext &at, const Job &job, qint64 id)
{
    const std::optional<EditedOne> one = job.editor->edited(id);
    if (!one || one->fate != EditedOne::Fate::Changes)
        return;
    at.journal.open();
    update(at, one->before, one->after);
    writeNotices(at, one->findings, {u"asset"_s, id}, one->policy.id);
    QJsonObject summary = summaryOf(at, *one->policy.document, one->after, one->findings);
    summary.insert(u"of"_s, job.plan.changes.size());
    at.journal.close({u"asset"_s, id}, summary);
}

QJsonObject editAll(ActContext &at, const Job &job)
{
    const QVector<qint64> &ids = job.plan.changes;
    if (ids.isEmpty())
        return job.result; // nothing to tell, no entry
    std::optional<Storage::PageCache> cache;
    const bool isBulk = ids.size() >= kBulk;
    if (isBulk) {
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
        at.index.beginBulk();
    }
    const qint64 total = job.plan.total();
    at.journal.open();
    at.journal.close({kKind, at.journal.lastEntry() + 1}, wholeSummary(at.db, job));
    for (qsizetype done = 0; done < ids.size() && !at.progress.isCancelled(); ++done) {
        writeOne(at, job, ids.at(done));
        if (done % 64 == 0)
            at.progress.report(total + done, total + ids.size());
    }
    if (isBulk)
        (void)at.index.endBulk([&at] { return !at.progress.isCancelled(); });
    return job.result;
}

/// Where nothing at all may be changed, or the wish was all or nothing, what keeps them refuses the act.
void refuseWhole(const Job &job, bool allOrNothing, Plan &plan)
{
    if (job.plan.refused.isEmpty() || (!allOrNothing && !job.plan.changes.isEmpty()))
        return;
    for (const KeptBy &one : job.plan.keptBy)
        plan.findings.append(one.finding);
    plan.summary.insert(u"thing"_s, labelsOf(job.plan.fields));
}

Plan planMany(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const ManyTargets targets = targetsOf(context, params, plan.errors);
    const auto job = std::make_shared<Job>();
    job->editor = std::make_shared<ManyEditor>(context.db, context.actor, params.value(u"set"_s).toObject(), context.reasons);
    plan.errors += job->editor->errors();
    if (!plan.errors.isEmpty())
        return plan;
    const auto changed = params.contains(u"seen"_s) ? changedAfter(context.db, Register::textOf(params, u"seen"_s).toLongLong(), targets.ids) : std::nullopt;
    if (changed) {
        plan.stale = staleOf(context.db, *changed, params);
        return plan;
    }
    ManyWatch watch;
    watch.stop = [&context] { return context.progress.isCancelled(); };
    watch.report = [&](qint64 done) { context.progress.report(done, 2 * targets.ids.size()); };
    job->plan = planEditMany(context.db, *job->editor, targets.ids, watch);
    job->filterText = targets.filterText;
    if (job->plan.stopped) {
        plan.fault = Support::Error{ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Assets", "中止しました。何も変更していません。")), {}};
        return plan;
    }
    job->result = resultOf(context.db, job->plan);
    sayBeforehand(job->plan, job->result, plan);
    plan.summary = job->result;
    refuseWhole(*job, params.value(u"allOrNothing"_s).toBool(), plan);
    plan.apply = [job](ActContext &at) { return editAll(at, *job); };
    return plan;
}

QString tellMany(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const auto count = [&told](const QString &key) { return QString::number(told.value(key).toInteger()); };
    if (entry.object.kind != kKind)
        return say(QT_TRANSLATE_NOOP("Assets", "一括修正した %1 件の一つです。")).arg(count(u"of"_s));
    QString text = say(QT_TRANSLATE_NOOP("Assets", "%1: 変更 %2 件、変更なし %3 件、できない %4 件"))
                       .arg(told.value(u"thing"_s).toString(), count(u"changed"_s), count(u"unchanged"_s), count(u"refused"_s));
    if (const QString filter = told.value(u"filter"_s).toString(); !filter.isEmpty())
        text += u" ・ "_s + filter;
    return text;
}

} // namespace

Register::Act editManyAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"asset.editMany"_s, say(QT_TRANSLATE_NOOP("Assets", "資産を一括修正")), u"asset.edit"_s,
                      {{u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "資産の番号")), Type::List, false, u"[\"A-1\", \"A-2\"]"_s},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Assets", "絞込み")), Type::Map, false,
                        say(QT_TRANSLATE_NOOP("Assets", "番号の代わりに。{} は全件。保存した検索と同じ形"))},
                       {u"set"_s, say(QT_TRANSLATE_NOOP("Assets", "項目と新しい値")), Type::Map, true, u"{\"place\": \"書庫\", \"remarks\": \"\"}"_s},
                       {u"allOrNothing"_s, say(QT_TRANSLATE_NOOP("Assets", "一件でもできなければ何もしない")), Type::YesNo, false, u"true | false"_s},
                       {u"seen"_s, say(QT_TRANSLATE_NOOP("Assets", "見ていた証跡の番号")), Type::Number, false,
                        say(QT_TRANSLATE_NOOP("Assets", "そのあとに変わった資産があれば何もしない"))}},
                      kKind, tellMany};
    act.plan = planMany;
    act.reverse = manyTakenBack;
    return act;
}

} // namespace Assets
