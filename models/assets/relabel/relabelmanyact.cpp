// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/assetdraft.h"
#include "models/assets/assetrepository.h"
#include "models/assets/relabel/relabelwritingactparts.h"
#include "models/classes/reclassificationrepository.h"
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

constexpr auto kKind = "asset.many"_L1; ///< the entry that tells of the act as a whole
constexpr qsizetype kBulk = 500;         ///< from here on a larger cache and reading ahead pay
constexpr qsizetype kNamed = 1000;       ///< numbers told of those that are left out
constexpr qsizetype kNamedFollowing = 200; ///< and of those that are raised or badly kept
constexpr qsizetype kJournalledNumbers = 50;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

struct Job {
    RelabelWish wish;
    RelabelPlan plan;
    QJsonObject result; ///< known when it is planned
};

QString numberOf(Storage::Connection &db, qint64 id)
{
    const auto object = Register::findObject(db, id);
    return object ? object->number : QString();
}

/// Sentences with the numbers of the assets that they are about, some of many.
QJsonArray told(const QList<KeptBy> &kept, const QList<QJsonArray> &numbers)
{
    QJsonArray array = keptByToJson(kept);
    for (qsizetype at = 0; at < array.size(); ++at) {
        QJsonObject one = array.at(at).toObject();
        one.insert(u"numbers"_s, numbers.at(at));
        array[at] = one;
    }
    return array;
}

QJsonArray refusals(Storage::Connection &db, const RelabelPlan &plan, qsizetype most)
{
    QList<QJsonArray> numbers(plan.keptBy.size());
    for (qsizetype at = 0; at < qMin(most, plan.refused.size()); ++at)
        numbers[plan.refusedBy.at(at)].append(numberOf(db, plan.refused.at(at)));
    return told(plan.keptBy, numbers);
}

QJsonArray storageNotes(Storage::Connection &db, const RelabelPlan &plan, qsizetype most)
{
    QList<QJsonArray> numbers(plan.storage.size());
    for (const QVector<RelabelledOne> *list : {&plan.changes, &plan.follows}) {
        for (const RelabelledOne &one : *list) {
            if (one.storage > 0 && numbers.at(one.storage - 1).size() < most)
                numbers[one.storage - 1].append(numberOf(db, one.id));
        }
    }
    return told(plan.storage, numbers);
}

qint64 badlyKept(const RelabelPlan &plan)
{
    qint64 count = 0;
    for (const KeptBy &one : plan.storage)
        count += one.count;
    return count;
}

QJsonObject countsOf(const RelabelPlan &plan)
{
    return {{u"changed"_s, plan.changes.size()}, {u"raised"_s, plan.follows.size()},   {u"unchanged"_s, plan.same.size()},
            {u"refused"_s, plan.refused.size()}, {u"labels"_s, plan.labels},           {u"storage"_s, badlyKept(plan)},
            {u"otherPolicy"_s, plan.elsewhere.size()}};
}

/// Known once when it is planned; what is said beforehand is taken from it.
QJsonObject resultOf(Storage::Connection &db, const RelabelPlan &plan)
{
    QJsonObject result = countsOf(plan);
    if (!plan.refused.isEmpty())
        result.insert(u"refusals"_s, refusals(db, plan, kNamed));
    if (!plan.storage.isEmpty())
        result.insert(u"storageNotes"_s, storageNotes(db, plan, kNamedFollowing));
    QJsonArray raised;
    for (qsizetype at = 0; at < qMin(kNamedFollowing, plan.follows.size()); ++at)
        raised.append(numberOf(db, plan.follows.at(at).id));
    if (!raised.isEmpty())
        result.insert(u"raisedNumbers"_s, raised);
    return result;
}

/// 機密性3C（12 件）, or what a list was.
QString thingOf(const Job &job)
{
    QString what = say(QT_TRANSLATE_NOOP("Assets", "行ごとの分類"));
    if (job.wish.decisions.size() == 1) {
        QStringList levels;
        const QJsonObject map = job.wish.decisions.first().value(u"levels"_s).toObject();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const Policy::Axis *axis = job.plan.policies.isEmpty() ? nullptr : job.plan.policies.first().document->axis(it.key());
            const QString level = it->toVariant().toString();
            levels.append((axis ? axis->label : it.key()) + (level.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "未分類")) : level));
        }
        if (!levels.isEmpty())
            what = levels.join(u'・');
    }
    return say(QT_TRANSLATE_NOOP("Assets", "%1（%2 件）")).arg(what).arg(job.plan.changes.size());
}

QJsonObject wholeSummary(Storage::Connection &db, const Job &job)
{
    QJsonObject summary = countsOf(job.plan);
    summary.insert(u"thing"_s, thingOf(job));
    summary.insert(u"count"_s, job.plan.changes.size());
    if (job.wish.reasons.size() == 1)
        summary.insert(u"reason"_s, job.wish.reasons.first());
    if (!job.wish.filterText.isEmpty())
        summary.insert(u"filter"_s, job.wish.filterText);
    if (!job.plan.keptBy.isEmpty())
        summary.insert(u"findings"_s, refusals(db, job.plan, kJournalledNumbers));
    return summary;
}

/// Each under `key`, so that who reads it need not guess what it is.
void sayAll(const QJsonValue &notes, const QString &key, const QString &sentence, Plan &plan)
{
    for (const QJsonValue &value : notes.toArray()) {
        const QJsonObject one = value.toObject();
        const QString clause = one.value(u"clause"_s).toString();
        const QString text = one.value(u"text"_s).toString();
        plan.consequences.append(
            {sentence.arg(one.value(u"count"_s).toInteger()).arg(clause.isEmpty() ? text : QString(clause + u' ' + text)), {{key, one}}});
    }
}

void sayBeforehand(const RelabelPlan &made, const QJsonObject &result, Plan &plan)
{
    plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "変更 %1 件、変更なし %2 件、できない %3 件"))
                                  .arg(made.changes.size()).arg(made.same.size()).arg(made.refused.size()), countsOf(made)});
    if (!made.follows.isEmpty())
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "複製 %1 件の分類も、元に合わせて上がります。")).arg(made.follows.size()), {{u"raised"_s, made.follows.size()}}});
    if (!made.elsewhere.isEmpty())
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "別の規程の複製が %1 件あります。分類を確かめてください。")).arg(made.elsewhere.size()),
                                  {{u"otherPolicy"_s, made.elsewhere.size()}}});
    if (made.labels > 0)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Assets", "%1 件の表示が分類と合わなくなり、表示の更新待ちになります。")).arg(made.labels), {{u"labels"_s, made.labels}}});
    sayAll(result.value(u"storageNotes"_s), u"storageNote"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 件は今の保管場所では足りなくなります: %2")), plan);
    sayAll(result.value(u"refusals"_s), u"refusal"_s, say(QT_TRANSLATE_NOOP("Assets", "%1 件はできません: %2")), plan);
    for (const KeptBy &one : made.advice) {
        if (one.finding.severity == Policy::Severity::Advise)
            plan.findings.append(one.finding);
    }
}

QJsonObject relabelAll(ActContext &at, const Job &job)
{
    const RelabelPlan &plan = job.plan;
    if (plan.changes.isEmpty())
        return job.result; // nothing to tell, no entry
    const qint64 total = plan.total();
    const qint64 written = plan.changes.size() + plan.follows.size();
    const bool isBulk = written >= kBulk;
    std::optional<Storage::PageCache> cache;
    if (isBulk)
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
    const QHash<qint64, QVector<qint64>> open = isBulk ? Classes::openLines(at.db) : QHash<qint64, QVector<qint64>>();
    at.journal.open();
    at.journal.close({kKind, at.journal.lastEntry() + 1}, wholeSummary(at.db, job));
    RelabelWriter writer(at, job.wish, plan, isBulk ? &open : nullptr);
    qint64 done = 0;
    const auto goOn = [&] {
        if (done % 64 == 0)
            at.progress.report(total + done, total + written);
        ++done;
        return !at.progress.isCancelled();
    };
    for (qsizetype one = 0; one < plan.changes.size() && goOn(); ++one)
        writer.write(plan.changes.at(one));
    for (qsizetype one = 0; one < plan.follows.size() && goOn(); ++one)
        writer.writeFollower(plan.follows.at(one));
    return job.result;
}

/// Where nothing at all may be changed, or the wish was all or nothing, what keeps them refuses the act.
void refuseWhole(const Job &job, bool allOrNothing, Plan &plan)
{
    if (job.plan.refused.isEmpty() || (!allOrNothing && !job.plan.changes.isEmpty()))
        return;
    for (const KeptBy &one : job.plan.keptBy)
        plan.findings.append(one.finding);
    plan.summary.insert(u"thing"_s, thingOf(job));
}

Register::Stale staleOf(Storage::Connection &db, qint64 id, const QJsonObject &params)
{
    const std::optional<Asset> present = load(db, id);
    QJsonObject theirs = present ? toParams(db, *present) : QJsonObject();
    theirs.insert(u"revision"_s, present ? present->object.revision : 0);
    return {{u"asset"_s, id}, params.value(u"levels"_s).toObject(), theirs};
}

Plan planMany(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const auto job = std::make_shared<Job>();
    job->wish = relabelWishFrom(context, params, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    const auto changed = params.contains(u"seen"_s) ? changedAfter(context.db, Register::textOf(params, u"seen"_s).toLongLong(), job->wish.ids) : std::nullopt;
    if (changed) {
        plan.stale = staleOf(context.db, *changed, params);
        return plan;
    }
    RelabelWatch watch;
    watch.stop = [&context] { return context.progress.isCancelled(); };
    watch.report = [&](qint64 done) { context.progress.report(done, 2 * job->wish.ids.size()); };
    job->plan = planRelabelMany(context.db, context.actor, context.reasons, job->wish, watch);
    if (job->plan.stopped) {
        plan.fault = Support::Error{ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Assets", "中止しました。何も変更していません。")), {}};
        return plan;
    }
    job->result = resultOf(context.db, job->plan);
    sayBeforehand(job->plan, job->result, plan);
    plan.classes = job->plan.classChanges();
    plan.summary = job->result;
    refuseWhole(*job, params.value(u"allOrNothing"_s).toBool(), plan);
    plan.apply = [job](ActContext &at) { return relabelAll(at, *job); };
    return plan;
}

QString tellRelabelMany(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    const auto count = [&told](const QString &key) { return QString::number(told.value(key).toInteger()); };
    if (told.contains(u"source"_s))
        return say(QT_TRANSLATE_NOOP("Assets", "%1 の複製として、一緒に上がりました。")).arg(told.value(u"source"_s).toString());
    if (entry.object.kind == "asset"_L1)
        return say(QT_TRANSLATE_NOOP("Assets", "一括して分類を変えた %1 件の一つです。")).arg(count(u"of"_s));
    QString text = say(QT_TRANSLATE_NOOP("Assets", "%1: 変更 %2 件、元に合わせて上がった複製 %3 件、変更なし %4 件、できない %5 件"))
                       .arg(told.value(u"thing"_s).toString(), count(u"changed"_s), count(u"raised"_s), count(u"unchanged"_s), count(u"refused"_s));
    if (const QString filter = told.value(u"filter"_s).toString(); !filter.isEmpty())
        text += u" ・ "_s + filter;
    return text;
}

} // namespace

Register::Act relabelManyAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"asset.relabelMany"_s, say(QT_TRANSLATE_NOOP("Assets", "分類を一括変更")), u"asset.edit"_s,
                      {{u"assets"_s, say(QT_TRANSLATE_NOOP("Assets", "資産の番号")), Type::List, false, u"[\"A-1\", \"A-2\"]"_s},
                       {u"filter"_s, say(QT_TRANSLATE_NOOP("Assets", "絞込み")), Type::Map, false,
                        say(QT_TRANSLATE_NOOP("Assets", "番号の代わりに。{} は全件。保存した検索と同じ形"))},
                       {u"rows"_s, say(QT_TRANSLATE_NOOP("Assets", "行ごとの分類")), Type::List, false,
                        u"[{\"asset\": \"A-1\", \"levels\": {\"C\": \"3C\"}, \"reason\": \"…\", \"line\": 2}]"_s},
                       {u"levels"_s, say(QT_TRANSLATE_NOOP("Assets", "新しい分類")), Type::Map, false, u"{\"C\": \"3C\"}"_s},
                       {u"grounds"_s, say(QT_TRANSLATE_NOOP("Assets", "根拠")), Type::Map, false, u"{\"S\": [\"1\"]}"_s},
                       {u"restrictions"_s, say(QT_TRANSLATE_NOOP("Assets", "取扱制限の変更")), Type::Map, false, {}},
                       {u"reason"_s, say(QT_TRANSLATE_NOOP("Assets", "理由")), Type::Text, false,
                        say(QT_TRANSLATE_NOOP("Assets", "行に理由があれば、その行はその理由"))},
                       {u"effectiveOn"_s, say(QT_TRANSLATE_NOOP("Assets", "適用日")), Type::Date, false, {}},
                       {u"decidedBy"_s, say(QT_TRANSLATE_NOOP("Assets", "判断者")), Type::Text, false, {}},
                       {u"allOrNothing"_s, say(QT_TRANSLATE_NOOP("Assets", "一件でもできなければ何もしない")), Type::YesNo, false, u"true | false"_s},
                       {u"seen"_s, say(QT_TRANSLATE_NOOP("Assets", "見ていた証跡の番号")), Type::Number, false,
                        say(QT_TRANSLATE_NOOP("Assets", "そのあとに変わった資産があれば何もしない"))}},
                      kKind, tellRelabelMany};
    act.plan = planMany;
    act.reverse = relabelManyTakenBack;
    return act;
}

} // namespace Assets
