// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/undoplan.h"

#include "models/assets/assetrepository.h"
#include "models/register/groundacts.h"
#include "models/register/params.h"
#include "models/storage/pagecache.h"
#include "models/storage/query.h"
#include "models/takeover/takeoverwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Register::ActContext;
using Register::Plan;
using Storage::Query;

namespace Takeover {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Takeover", text);
}

struct Batch {
    qint64 id = 0;
    QString fileName;
    QJsonObject mapping;
    bool undone = false;
};

/// By number, or the sample ledger by the word "sample".
std::optional<Batch> findBatch(Storage::Connection &db, const QString &wanted)
{
    QString sql = u"SELECT id, file_name, mapping, undone_at FROM takeover_batch WHERE id = :id"_s;
    if (wanted == "sample"_L1)
        sql = u"SELECT id, file_name, mapping, undone_at FROM takeover_batch WHERE sample = 1 ORDER BY undone_at IS NOT NULL, id DESC LIMIT 1"_s;
    Query query(db, sql);
    if (wanted != "sample"_L1)
        query.bind(u":id"_s, wanted.toLongLong());
    query.run();
    if (!query.next())
        return std::nullopt;
    return Batch{query.integer(0), query.text(1), QJsonDocument::fromJson(query.text(2).toUtf8()).object(), !query.isNull(3)};
}

/// Numbers of the batch's assets that something else has been done to since. Books and lists that showed them do not count.
QStringList changedSince(Storage::Connection &db, qint64 batch)
{
    Query query(db, uR"(SELECT object.number FROM asset JOIN object ON object.id = asset.id
        WHERE asset.batch_id = :batch AND object.state <> 'void'
          AND (object.revision > 1
               OR EXISTS (SELECT 1 FROM journal_entry JOIN journal_context ON journal_context.id = journal_entry.context_id
                          WHERE object_kind = 'asset' AND object_id = asset.id AND result = 'done'
                          AND act NOT LIKE 'ledger.%' AND act NOT LIKE 'output.%')
               OR EXISTS (SELECT 1 FROM disposal WHERE disposal.object_id = asset.id AND disposal.cancelled_at IS NULL)
               OR asset.id IN (SELECT child.parent_id FROM asset AS child WHERE child.parent_id IS NOT NULL
                               AND (child.batch_id IS NULL OR child.batch_id <> :own)))
        ORDER BY object.number, object.id)"_s);
    query.bind(u":batch"_s, batch).bind(u":own"_s, batch).run();
    QStringList numbers;
    while (query.next())
        numbers.append(query.text(0));
    return numbers;
}

QList<qint64> livingAssets(Storage::Connection &db, qint64 batch)
{
    Query query(db, u"SELECT asset.id FROM asset JOIN object ON object.id = asset.id "
                    "WHERE asset.batch_id = :batch AND object.state <> 'void' ORDER BY asset.id"_s);
    query.bind(u":batch"_s, batch).run();
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

/// What the batch corrected was there before it: that stays as it is, and is said.
QStringList correctedNumbers(Storage::Connection &db, const Batch &batch)
{
    QStringList numbers;
    for (const QJsonValue &id : batch.mapping.value(u"corrected"_s).toArray()) {
        if (const auto object = Register::findObject(db, id.toInteger()))
            numbers.append(object->number);
    }
    return numbers;
}

bool finds(Storage::Connection &db, const QString &sql, qint64 id)
{
    Query query(db, sql);
    return query.bind(u":id"_s, id).run().next();
}

bool isUnitUsed(Storage::Connection &db, qint64 id)
{
    return finds(db, u"SELECT 1 FROM object WHERE unit_id = :id AND state <> 'void' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id WHERE asset.created_by_unit_id = :id AND object.state <> 'void' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM person WHERE unit_id = :id AND state = 'active' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM role_held WHERE unit_id = :id AND state = 'active' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM unit WHERE parent_id = :id AND state = 'active' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM place WHERE unit_id = :id AND state = 'active' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM disposal WHERE unit_id = :id LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM unit WHERE id = :id AND (revision > 1 OR state <> 'active')"_s, id);
}

bool isPlaceUsed(Storage::Connection &db, qint64 id)
{
    return finds(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id WHERE asset.place_id = :id AND object.state <> 'void' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM place WHERE parent_id = :id AND state = 'active' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM place WHERE id = :id AND (revision > 1 OR state <> 'active')"_s, id);
}

bool isPersonUsed(Storage::Connection &db, qint64 id)
{
    return finds(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id WHERE asset.manager_id = :id AND object.state <> 'void' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM role_held WHERE person_id = :id AND state = 'active' LIMIT 1"_s, id)
        || finds(db, u"SELECT 1 FROM person WHERE id = :id AND (revision > 1 OR state <> 'active')"_s, id);
}

bool isFieldUsed(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id "
                    "WHERE object.state <> 'void' AND asset.custom LIKE :mark LIMIT 1"_s);
    return query.bind(u":mark"_s, u"%\"%1\":%"_s.arg(id)).run().next()
        || finds(db, u"SELECT 1 FROM custom_field WHERE id = :id AND retired = 1"_s, id);
}

/// Takes back what the batch made for its assets. A unit entered by mistake is void, a place or field is closed.
struct Leftovers {
    ActContext &at;
    const Batch &batch;

    int remove(const QString &list, const QString &table, const QString &kind, const Journal::Row &changes, bool (*isUsed)(Storage::Connection &, qint64)) const
    {
        int removed = 0;
        for (const QJsonValue &value : batch.mapping.value(list).toArray()) {
            const qint64 id = value.toInteger();
            if (isUsed(at.db, id))
                continue;
            at.journal.open();
            at.journal.update(table, id, changes);
            at.journal.close({kind, id}, {{u"batch"_s, batch.id}});
            ++removed;
        }
        return removed;
    }
};

int voidAssets(ActContext &at, const Batch &batch, const QString &reason)
{
    const QList<qint64> ids = livingAssets(at.db, batch.id);
    const bool isBulk = ids.size() >= kBulkLines;
    std::optional<Storage::PageCache> cache;
    if (isBulk) {
        cache.emplace(at.db, Storage::PageCache::kLoadKib);
        at.index.beginBulk();
    }
    int voided = 0;
    for (const qint64 id : ids) {
        if (at.progress.isCancelled())
            return voided;
        const std::optional<Assets::Asset> before = Assets::load(at.db, id);
        if (!before)
            continue;
        Assets::Asset after = *before;
        after.object.state = QString::fromLatin1(Register::State::kVoid);
        at.journal.open();
        if (Assets::update(at, *before, after)) {
            at.journal.close({u"asset"_s, id}, {{u"number"_s, before->object.number}, {u"name"_s, before->object.name},
                                                {u"batch"_s, batch.id}, {u"reason"_s, reason}});
            ++voided;
        }
        if (voided % 64 == 0)
            at.progress.report(voided, ids.size());
    }
    if (isBulk)
        (void)at.index.endBulk([&at] { return !at.progress.isCancelled(); });
    return voided;
}

QJsonObject undo(ActContext &at, const Batch &batch, const QString &reason)
{
    const int voided = voidAssets(at, batch, reason);
    const Leftovers leftovers{at, batch};
    const int places = leftovers.remove(u"places"_s, u"place"_s, u"place"_s, {{u"state"_s, u"closed"_s}, {u"revision"_s, 2}}, isPlaceUsed);
    const int persons = leftovers.remove(u"persons"_s, u"person"_s, u"person"_s, {{u"state"_s, u"void"_s}, {u"revision"_s, 2}}, isPersonUsed);
    const int units = leftovers.remove(u"units"_s, u"unit"_s, u"unit"_s, {{u"state"_s, u"void"_s}, {u"revision"_s, 2}}, isUnitUsed);
    const int fields = leftovers.remove(u"fields"_s, u"custom_field"_s, u"field"_s, {{u"retired"_s, 1}}, isFieldUsed);
    at.journal.open();
    at.journal.update(u"takeover_batch"_s, batch.id, {{u"undone_at"_s, at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)}});
    at.journal.close({u"takeover"_s, batch.id}, {{u"file"_s, batch.fileName}, {u"reason"_s, reason}, {u"voided"_s, voided}});
    return {{u"batch"_s, batch.id}, {u"voided"_s, voided}, {u"units"_s, units}, {u"places"_s, places}, {u"fields"_s, fields}, {u"persons"_s, persons},
            {u"kept"_s, QJsonArray::fromStringList(correctedNumbers(at.db, batch))}};
}

} // namespace

Plan planUndo(ActContext &context, const QJsonObject &params)
{
    const QString wanted = Register::textOf(params, u"batch"_s);
    const std::optional<Batch> batch = findBatch(context.db, wanted);
    if (!batch)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Takeover", "取込 %1 番はありません。")).arg(wanted));
    Plan plan;
    plan.object = {u"takeover"_s, batch->id};
    const QString reason = Register::textOf(params, u"reason"_s);
    if (batch->undone) {
        plan.errors.append({u"batch"_s, say(QT_TRANSLATE_NOOP("Takeover", "取込 %1 番は既に取り消されています。")).arg(batch->id)});
        return plan;
    }
    const QStringList changed = changedSince(context.db, batch->id);
    if (!changed.isEmpty()) {
        constexpr int kNamed = 20;
        plan.errors.append({u"batch"_s, say(QT_TRANSLATE_NOOP("Takeover", "取り込んだ後に変更された資産が %1 件あるので、取り消せません（%2）。一件ずつ取り消してください。"))
                                            .arg(changed.size()).arg(changed.mid(0, kNamed).join(u"、"_s))});
        return plan;
    }
    plan.summary = {{u"batch"_s, batch->id}, {u"file"_s, batch->fileName}, {u"voided"_s, livingAssets(context.db, batch->id).size()}};
    const QStringList kept = correctedNumbers(context.db, *batch);
    if (!kept.isEmpty())
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Takeover", "この取込で書き換えた %1 件は、書き換えたまま残ります。")).arg(kept.size()),
                                  {{u"kept"_s, QJsonArray::fromStringList(kept)}}});
    plan.apply = [batch = *batch, reason](ActContext &at) { return undo(at, batch, reason); };
    return plan;
}

} // namespace Takeover
