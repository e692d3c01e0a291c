// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/classes/linkrepository.h"
#include "models/journal/history.h"
#include "models/media/ledgerqueries.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/register/takeback.h"
#include "models/storage/pagecache.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Parameter;
using Register::Plan;

namespace Media {

namespace {

constexpr auto kKind = "medium.many"_L1; ///< the entry that tells of the act as a whole
constexpr quint16 kLinkTable = 41;       ///< number of the table in the entries
constexpr qsizetype kBulk = 2000;        ///< from here on larger caches pay

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

/// A group as it was confirmed.
struct Chosen {
    LedgerGroup group;
    bool together = false;
};

QList<Chosen> chosenOf(const QList<LedgerGroup> &groups, const QJsonObject &params, QList<Register::FieldError> &errors)
{
    QList<Chosen> chosen;
    const QJsonArray wanted = params.value(u"groups"_s).toArray();
    const bool all = params.value(u"all"_s).toBool();
    if (all == !wanted.isEmpty())
        errors.append({u"groups"_s, say(QT_TRANSLATE_NOOP("Media", "起こす媒体を選ぶか、全てを指定してください。"))});
    for (const LedgerGroup &group : all ? groups : QList<LedgerGroup>())
        chosen.append({group, group.together});
    for (const QJsonValue &value : wanted) {
        const QJsonObject one = value.toObject();
        const QString key = one.value(u"key"_s).toString();
        const auto group = std::find_if(groups.cbegin(), groups.cend(), [&key](const LedgerGroup &candidate) { return candidate.key == key; });
        if (group == groups.cend())
            errors.append({u"groups"_s, say(QT_TRANSLATE_NOOP("Media", "「%1」に当たる資産は、もうありません。一覧を更新してください。")).arg(key)});
        else
            chosen.append({*group, one.contains(u"together"_s) ? one.value(u"together"_s).toBool() : group->together});
    }
    return chosen;
}

qint64 mediaIn(const QList<Chosen> &chosen)
{
    qint64 count = 0;
    for (const Chosen &one : chosen)
        count += one.together ? 1 : one.group.assets.size();
    return count;
}

qint64 assetsIn(const QList<Chosen> &chosen)
{
    qint64 count = 0;
    for (const Chosen &one : chosen)
        count += one.group.assets.size();
    return count;
}

Medium mediumOf(const Register::StoredPolicy &policy, const LedgerGroup &group, const QString &number, const QString &today)
{
    Medium medium;
    medium.object.kind = u"medium"_s;
    medium.object.number = number;
    medium.object.name = kindLabel(*policy.document, group.kind);
    medium.object.unitId = group.unitId;
    medium.object.state = QString::fromLatin1(Register::State::kActive);
    medium.placeId = group.placeId;
    medium.migrated = true;
    medium.texts = {{u"kind"_s, group.kind}, {u"placeText"_s, group.placeText}, {u"maker"_s, group.maker}, {u"model"_s, group.model},
                    {u"serial"_s, group.serial}, {u"registeredOn"_s, today},
                    {u"originalText"_s, QStringList{group.kindLabel, group.place, group.serial}.join(u" / "_s)}};
    return medium;
}

/// One medium with these assets on it, in one entry; each asset's history knows of it.
void make(ActContext &at, const LedgerGroup &group, const QVector<qint64> &assets)
{
    const Register::StoredPolicy policy = Organization::appliedPolicy(at.db, group.unitId);
    Medium medium = mediumOf(policy, group, Register::nextNumber(at, u"M-{seq:4}"_s, {}), at.clock.today().toString(Qt::ISODate));
    QList<Classes::Content> contents;
    for (const qint64 asset : assets) {
        const auto object = Register::findObject(at.db, asset);
        contents.append({levelsOfThing(at.db, asset), object && object->state == QLatin1String(Register::State::kAsking), true});
    }
    medium.held = Classes::containerClass(*policy.document, contents, {}, true); // then nothing is left for whoever follows
    at.journal.open();
    medium.object.id = insert(at, medium);
    for (const qint64 asset : assets)
        Classes::insertLink(at, asset, medium.object.id, Classes::LinkKind::StoredOn, {});
    QJsonObject summary = summaryOf(*policy.document, medium);
    summary.insert(u"count"_s, assets.size());
    at.journal.close({u"medium"_s, medium.object.id}, summary);
    for (const qint64 asset : assets) {
        const auto object = Register::findObject(at.db, asset);
        at.journal.open();
        at.journal.close({u"asset"_s, asset}, {{u"number"_s, object ? object->number : QString()}, {u"medium"_s, medium.object.number}});
    }
}

QJsonObject makeAll(ActContext &at, const QList<Chosen> &chosen)
{
    const qint64 total = assetsIn(chosen);
    std::optional<Storage::PageCache> cache;
    if (total >= kBulk) {
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
        at.index.beginBulk();
    }
    const QJsonObject result{{u"media"_s, mediaIn(chosen)}, {u"assets"_s, total}};
    at.journal.open();
    at.journal.close({kKind, at.journal.lastEntry() + 1}, result);
    qint64 done = 0;
    for (const Chosen &one : chosen) {
        const qsizetype step = one.together ? one.group.assets.size() : 1;
        for (qsizetype from = 0; from < one.group.assets.size() && !at.progress.isCancelled(); from += step) {
            make(at, one.group, one.group.assets.mid(from, step));
            at.progress.report(done += step, total);
        }
    }
    if (cache)
        (void)at.index.endBulk([&at] { return !at.progress.isCancelled(); });
    return result;
}

Plan planFromLedger(ActContext &context, const QJsonObject &params)
{
    Plan plan;
    const QList<Chosen> chosen = chosenOf(ledgerGroups(context.db, context.actor.visible), params, plan.errors);
    if (!plan.errors.isEmpty())
        return plan;
    if (chosen.isEmpty())
        return Register::notFound(say(QT_TRANSLATE_NOOP("Media", "媒体の書いてある資産で、まだ媒体に入っていないものはありません。")));
    plan.object = {kKind, 0};
    plan.summary = {{u"media"_s, mediaIn(chosen)}, {u"assets"_s, assetsIn(chosen)}};
    plan.consequences.append({say(QT_TRANSLATE_NOOP("Media", "媒体・機器を %1 件登録し、資産 %2 件を入れます。台帳の記載はそのまま残ります。")).arg(mediaIn(chosen)).arg(assetsIn(chosen)), plan.summary});
    plan.apply = [chosen](ActContext &at) { return makeAll(at, chosen); };
    return plan;
}

QString tell(const Journal::Entry &entry)
{
    const QJsonObject &told = entry.summary;
    if (entry.object.kind == "asset"_L1)
        return say(QT_TRANSLATE_NOOP("Media", "%1 に入れた")).arg(told.value(u"medium"_s).toString());
    if (entry.object.kind == "medium"_L1)
        return say(QT_TRANSLATE_NOOP("Media", "%1「%2」、資産 %3 件")).arg(told.value(u"number"_s).toString(), told.value(u"name"_s).toString()).arg(told.value(u"count"_s).toInteger());
    return say(QT_TRANSLATE_NOOP("Media", "媒体・機器 %1 件、資産 %2 件")).arg(told.value(u"media"_s).toInteger()).arg(told.value(u"assets"_s).toInteger());
}

/// A medium that was made, as far as nothing has happened to it since; its links with it.
struct Made {
    Medium medium;
    QList<qint64> links;
};

tl::expected<QList<Made>, QString> madeBy(Storage::Connection &db, const Register::PastAct &past)
{
    QList<Made> all;
    for (const Journal::Entry &entry : Journal::entriesOf(db, {past.first, past.last})) {
        if (entry.object.kind != "medium"_L1 || !entry.changes.isEmpty())
            continue;
        const auto medium = load(db, entry.object.id);
        Made made{medium.value_or(Medium{}), {}};
        for (const Journal::RowDigest &row : entry.rows) {
            if (row.table == kLinkTable && Classes::link(db, row.row))
                made.links.append(row.row);
        }
        if (!medium || medium->isEnded() || Classes::linksTo(db, entry.object.id).size() != made.links.size() || medium->object.revision != 1)
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Media", "そのあとに内容の変わった媒体があるので、まとめては取り消せません: %1")).arg(medium ? medium->object.number : QString()));
        all.append(made);
    }
    return all;
}

Plan planBack(ActContext &context, const Register::PastAct &past)
{
    Plan plan;
    const auto made = madeBy(context.db, past);
    if (!made) {
        plan.fault = Support::Error{Support::ErrorCode::InvalidInput, made.error(), {}};
        return plan;
    }
    plan.object = {kKind, 0};
    plan.summary = {{u"media"_s, made->size()}};
    plan.apply = [made = *made](ActContext &at) {
        at.journal.open();
        at.journal.close({kKind, at.journal.lastEntry() + 1}, {{u"media"_s, made.size()}});
        for (const Made &one : made) {
            if (at.progress.isCancelled())
                break;
            Medium after = one.medium;
            after.object.state = QString::fromLatin1(Register::State::kVoid);
            at.journal.open();
            for (const qint64 link : one.links)
                Classes::undoLink(at, link);
            update(at, one.medium, after);
            at.journal.close({u"medium"_s, one.medium.object.id}, {{u"number"_s, one.medium.object.number}, {u"name"_s, one.medium.object.name}});
        }
        return QJsonObject{{u"media"_s, made.size()}};
    };
    return plan;
}

} // namespace

Register::Act fromLedgerAct()
{
    using Type = Parameter::Type;
    Register::Act act;
    act.descriptor = {u"medium.fromLedger"_s, say(QT_TRANSLATE_NOOP("Media", "台帳の記載から媒体を起こす")), u"asset.edit"_s,
                      {{u"groups"_s, say(QT_TRANSLATE_NOOP("Media", "起こすもの")), Type::List, false, u"[{\"key\": \"…\", \"together\": true}]"_s},
                       {u"all"_s, say(QT_TRANSLATE_NOOP("Media", "全て")), Type::YesNo, false, u"true | false"_s}},
                      kKind, tell};
    act.plan = planFromLedger;
    act.reverse = [](Storage::Connection &db, const Register::PastAct &past) -> Register::Reversed {
        if (Register::firstEntry(db, past).act == QLatin1String(Register::kTakeBack))
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Media", "もう一度、台帳の記載から媒体を起こしてください。")));
        return Register::Reversal{{}, {}, [past](ActContext &context) { return planBack(context, past); }};
    };
    return act;
}

} // namespace Media
