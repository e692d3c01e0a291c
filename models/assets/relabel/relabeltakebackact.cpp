// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/classes/classificationrepository.h"
#include "models/journal/history.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
#include "models/register/restoring.h"
#include "models/register/takeback.h"
#include "models/storage/pagecache.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Journal::Change;
using Journal::Entry;
using Register::ActContext;
using Register::PastAct;
using Register::Plan;
using Support::ErrorCode;

namespace Assets {

namespace {

constexpr qint64 kEntries = 500; ///< of the act in memory at a time
constexpr qint64 kBulk = 500;
constexpr quint16 kClassTable = 40; ///< number of the table in the entries

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// Every entry of the act, a few hundred in memory; `take` says whether to go on.
void eachEntry(Storage::Connection &db, const PastAct &past, const std::function<bool(const Entry &)> &take)
{
    for (qint64 from = past.first; from <= past.last; from += kEntries) {
        for (const Entry &entry : Journal::entriesOf(db, {from, std::min(past.last, from + kEntries - 1)})) {
            if (!take(entry))
                return;
        }
    }
}

/// Numbers come from the journal's JSON as doubles.
QVariant cell(const QVariant &told)
{
    return told.typeId() == QMetaType::Double ? QVariant(told.toLongLong()) : told;
}

/// Every cell as it was, also the wait for a new mark and the line on the 再分類 list. What its rules had noticed stays noticed.
void restoreCells(ActContext &at, const Entry &entry)
{
    QMap<std::pair<QString, qint64>, Journal::Row> rows;
    for (const Change &change : entry.changes) {
        if (change.field != "revision"_L1 && change.field != "updated_at"_L1)
            rows[{change.table, change.row}].insert(change.field, cell(change.before));
    }
    Journal::Row object = rows.take({u"object"_s, entry.object.id});
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        at.journal.update(it.key().first, it.key().second, *it);
    Register::updateObject(at, entry.object.id, object);
}

/// The decision of before stands again, as a decision of its own: what was decided between stays to be read.
void decideAsBefore(ActContext &at, const Entry &entry, const QString &reason)
{
    const auto made = std::find_if(entry.rows.cbegin(), entry.rows.cend(), [](const Journal::RowDigest &row) { return row.table == kClassTable; });
    if (made == entry.rows.cend())
        return;
    const QList<Classes::Classification> decisions = Classes::history(at.db, entry.object.id);
    const auto former = std::find_if(decisions.cbegin(), decisions.cend(), [&](const Classes::Classification &one) { return one.id < made->row; });
    const auto taken = std::find_if(decisions.cbegin(), decisions.cend(), [&](const Classes::Classification &one) { return one.id == made->row; });
    Classes::Classification again;
    if (former != decisions.cend())
        again = *former;
    else if (taken != decisions.cend())
        again.policyVersionId = taken->policyVersionId; // it had no class yet
    again.objectId = entry.object.id;
    again.reason = reason;
    again.origin = u"relabelled"_s;
    Classes::insertClassification(at, again);
}

void restore(ActContext &at, const Entry &entry, const QString &reason)
{
    at.journal.open();
    restoreCells(at, entry);
    decideAsBefore(at, entry, reason);
    QJsonObject summary{{u"class"_s, entry.summary.value(u"before"_s)}, {u"before"_s, entry.summary.value(u"class"_s)}, {u"reason"_s, reason}};
    for (const QString &key : {u"number"_s, u"name"_s})
        summary.insert(key, entry.summary.value(key));
    at.journal.close(entry.object, summary);
}

QJsonObject restoreAll(ActContext &at, const PastAct &past, const Entry &whole)
{
    const qint64 total = past.last - past.first;
    std::optional<Storage::PageCache> cache;
    if (total >= kBulk)
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
    at.journal.open();
    at.journal.close({whole.object.kind, at.journal.lastEntry() + 1}, {{u"thing"_s, whole.summary.value(u"thing"_s)}, {u"count"_s, total}});
    const QString reason = Register::takeBackReason(past);
    qint64 restored = 0;
    eachEntry(at.db, past, [&](const Entry &entry) {
        if (entry.object.kind != "asset"_L1)
            return true;
        restore(at, entry, reason);
        if (++restored % 64 == 0)
            at.progress.report(total + restored, 2 * total);
        return !at.progress.isCancelled();
    });
    return {{u"restored"_s, restored}};
}

/// All of it or nothing: one asset that is no longer as the act had left it keeps the rest as well.
Plan planBack(ActContext &context, const PastAct &past)
{
    Plan plan;
    const qint64 total = past.last - past.first;
    Entry whole;
    eachEntry(context.db, past, [&](const Entry &entry) {
        if (entry.object.kind != "asset"_L1) {
            whole = entry;
            return true;
        }
        if (const QString trouble = Register::changedSince(context.db, context.journal.catalogue(), entry); !trouble.isEmpty())
            plan.fault = Support::Error{ErrorCode::InvalidInput, say(QT_TRANSLATE_NOOP("Assets", "%1: %2")).arg(entry.summary.value(u"number"_s).toString(), trouble), {}};
        if ((entry.seq - past.first) % 64 == 0)
            context.progress.report(entry.seq - past.first, 2 * total);
        return !plan.fault && !context.progress.isCancelled();
    });
    if (context.progress.isCancelled())
        plan.fault = Support::Error{ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Assets", "中止しました。何も変更していません。")), {}};
    if (plan.fault)
        return plan;
    plan.object = whole.object;
    plan.summary = {{u"thing"_s, whole.summary.value(u"thing"_s)}, {u"count"_s, total}};
    plan.apply = [past, whole](ActContext &at) { return restoreAll(at, past, whole); };
    return plan;
}

} // namespace

Register::Reversed relabelManyTakenBack(Storage::Connection &, const PastAct &past)
{
    return Register::Reversal{{}, {}, [past](ActContext &context) { return planBack(context, past); }};
}

} // namespace Assets
