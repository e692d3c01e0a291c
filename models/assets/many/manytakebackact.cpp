// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetrepository.h"
#include "models/journal/history.h"
#include "models/register/groundacts.h"
#include "models/register/restoring.h"
#include "models/storage/pagecache.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Journal::Entry;
using Register::ActContext;
using Register::PastAct;
using Register::Plan;
using Support::ErrorCode;

namespace Assets {

namespace {

constexpr qint64 kEntries = 500; ///< of the act in memory at a time
constexpr qint64 kBulk = 5000;

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

/// The cells of one asset as they were. What its rules had noticed stays noticed.
bool restore(ActContext &at, const Entry &entry)
{
    const std::optional<Asset> now = load(at.db, entry.object.id);
    at.journal.open();
    if (!now || !update(at, *now, asBefore(at.db, *now, entry)))
        return false;
    at.journal.close(entry.object, {{u"number"_s, now->object.number}, {u"name"_s, now->object.name}});
    return true;
}

QJsonObject restoreAll(ActContext &at, const PastAct &past, const Entry &whole)
{
    const qint64 total = past.last - past.first;
    std::optional<Storage::PageCache> cache;
    if (total >= kBulk) {
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
        at.index.beginBulk();
    }
    at.journal.open();
    at.journal.close({whole.object.kind, at.journal.lastEntry() + 1}, {{u"thing"_s, whole.summary.value(u"thing"_s)}, {u"count"_s, total}});
    qint64 restored = 0;
    eachEntry(at.db, past, [&](const Entry &entry) {
        if (entry.object.kind == "asset"_L1 && restore(at, entry) && ++restored % 64 == 0)
            at.progress.report(total + restored, 2 * total);
        return !at.progress.isCancelled();
    });
    if (total >= kBulk)
        (void)at.index.endBulk([&at] { return !at.progress.isCancelled(); });
    return {{u"restored"_s, restored}};
}

/// All of it or nothing: one asset that is no longer as the act had left it keeps the rest as well.
Plan planMany(ActContext &context, const PastAct &past)
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

Register::Reversed manyTakenBack(Storage::Connection &, const PastAct &past)
{
    return Register::Reversal{{}, {}, [past](ActContext &context) { return planMany(context, past); }};
}

} // namespace Assets
