// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeover/lists/intakeplan.h"

#include "models/register/groundacts.h"
#include "models/storage/query.h"

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
    QString kind;
    QString fileName;
    QList<qint64> made;      ///< in the order of making
    qsizetype corrected = 0;
    bool undone = false;
};

std::optional<Batch> load(Storage::Connection &db, qint64 id)
{
    Query query(db, u"SELECT kind, file_name, mapping, undone_at FROM takeover_batch WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    if (!query.next())
        return std::nullopt;
    Batch batch{id, query.text(0), query.text(1), {}, 0, !query.isNull(3)};
    const QJsonObject mapping = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
    for (const QJsonValue &made : mapping.value(u"made"_s).toArray())
        batch.made.append(made.toInteger());
    batch.corrected = mapping.value(u"corrected"_s).toArray().size();
    return batch;
}

bool finds(Storage::Connection &db, const QString &sql, qint64 id)
{
    Query query(db, sql);
    return query.bind(u":id"_s, id).run().next();
}

/// Whether something depends on the thing, beside what was made with it; or the thing is no longer as it came.
bool isInUse(Storage::Connection &db, const QString &kind, qint64 id)
{
    if (kind == "unit"_L1)
        return finds(db, u"SELECT 1 FROM unit WHERE id = :id AND revision > 1"_s, id)
            || finds(db, u"SELECT 1 FROM object WHERE unit_id = :id AND state <> 'void' LIMIT 1"_s, id)
            || finds(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id WHERE asset.created_by_unit_id = :id AND object.state <> 'void' LIMIT 1"_s, id)
            || finds(db, u"SELECT 1 FROM person WHERE unit_id = :id AND state = 'active' LIMIT 1"_s, id)
            || finds(db, u"SELECT 1 FROM role_held WHERE unit_id = :id AND state = 'active' LIMIT 1"_s, id)
            || finds(db, u"SELECT 1 FROM place WHERE unit_id = :id AND state = 'active' LIMIT 1"_s, id)
            || finds(db, u"SELECT 1 FROM disposal WHERE unit_id = :id AND cancelled_at IS NULL LIMIT 1"_s, id);
    if (kind == "person"_L1)
        return finds(db, u"SELECT 1 FROM person WHERE id = :id AND revision > 1"_s, id)
            || finds(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id WHERE asset.manager_id = :id AND object.state <> 'void' LIMIT 1"_s, id);
    if (kind == "place"_L1)
        return finds(db, u"SELECT 1 FROM place WHERE id = :id AND revision > 1"_s, id)
            || finds(db, u"SELECT 1 FROM asset JOIN object ON object.id = asset.id WHERE asset.place_id = :id AND object.state <> 'void' LIMIT 1"_s, id);
    return false; // a record of a disposal is cancelled, whatever was said of it since
}

/// True when the thing was taken back by hand meanwhile.
bool isGone(Storage::Connection &db, const QString &kind, qint64 id)
{
    if (kind == "disposal"_L1)
        return finds(db, u"SELECT 1 FROM disposal WHERE id = :id AND cancelled_at IS NOT NULL"_s, id);
    if (kind == "unit"_L1)
        return finds(db, u"SELECT 1 FROM unit WHERE id = :id AND state <> 'active'"_s, id);
    if (kind == "person"_L1)
        return finds(db, u"SELECT 1 FROM person WHERE id = :id AND state <> 'active'"_s, id);
    return finds(db, u"SELECT 1 FROM place WHERE id = :id AND state <> 'active'"_s, id);
}

struct Undoing {
    int closed = 0;
    QStringList kept; ///< why something could not be taken back
};

/// The last first: a unit goes before the one above it.
Undoing takeBack(ActContext &at, const Register::Blueprint &rooms, const Batch &batch, const QString &reason)
{
    const Register::Intake *intake = rooms.intake(batch.kind);
    Undoing undoing;
    for (auto id = batch.made.crbegin(); intake && id != batch.made.crend(); ++id) {
        if (at.progress.isCancelled())
            return undoing;
        if (isGone(at.db, batch.kind, *id))
            continue;
        const Register::IntakeRequest request = intake->takeBack(at.db, *id, reason);
        const Plan plan = rooms.act(request.act)->plan(at, request.params);
        const QString name = plan.summary.value(plan.summary.contains(u"name"_s) ? u"name"_s : u"thing"_s).toString();
        if (isInUse(at.db, batch.kind, *id)) {
            undoing.kept.append(say(QT_TRANSLATE_NOOP("Takeover", "「%1」は取り込んだ後に変更されたか、使われています。")).arg(name));
        } else if (!plan.errors.isEmpty() || plan.fault) {
            undoing.kept.append(plan.fault ? plan.fault->message : plan.errors.first().message);
        } else {
            plan.apply(at);
            at.progress.report(++undoing.closed, batch.made.size());
        }
    }
    return undoing;
}

Undoing tryOut(ActContext &context, const Register::Blueprint &rooms, const Batch &batch, const QString &reason)
{
    Journal::Recorder aside(context.db, rooms.catalogue, Register::signatureOf(context.actor), u"ledger.undo"_s, context.actedAt, context.actedAt);
    ActContext dry{context.db, context.actor, context.clock, aside, context.index, context.progress, context.actedAt, context.reasons, context.dryRun};
    context.db.execute(u"SAVEPOINT intake_undo"_s);
    const auto back = [&context] {
        context.db.execute(u"ROLLBACK TO intake_undo"_s);
        context.db.execute(u"RELEASE intake_undo"_s);
    };
    try {
        const Undoing undoing = takeBack(dry, rooms, batch, reason);
        back();
        return undoing;
    } catch (const Storage::DbError &) {
        back();
        throw;
    }
}

} // namespace

QString kindOfBatch(Storage::Connection &db, qint64 batch)
{
    const auto found = load(db, batch);
    return found ? found->kind : QString();
}

Plan planIntakeUndo(ActContext &context, const std::shared_ptr<const Register::Blueprint> &rooms, qint64 batchId, const QString &reason)
{
    const auto batch = load(context.db, batchId);
    if (!batch || !rooms->intake(batch->kind))
        return Register::notFound(say(QT_TRANSLATE_NOOP("Takeover", "取込 %1 番はありません。")).arg(batchId));
    Plan plan;
    plan.object = {u"takeover"_s, batch->id};
    if (batch->undone) {
        plan.errors.append({u"batch"_s, say(QT_TRANSLATE_NOOP("Takeover", "取込 %1 番は既に取り消されています。")).arg(batch->id)});
        return plan;
    }
    const Undoing tried = tryOut(context, *rooms, *batch, reason);
    if (!tried.kept.isEmpty()) {
        constexpr int kNamed = 20;
        plan.errors.append({u"batch"_s, say(QT_TRANSLATE_NOOP("Takeover", "取り消せないものが %1 件あります。%2")).arg(tried.kept.size()).arg(tried.kept.mid(0, kNamed).join(u' '))});
        return plan;
    }
    if (batch->corrected > 0)
        plan.consequences.append({say(QT_TRANSLATE_NOOP("Takeover", "この取込で書き換えた %1 件は、書き換えたまま残ります。")).arg(batch->corrected), {{u"kept"_s, batch->corrected}}});
    plan.summary = {{u"batch"_s, batch->id}, {u"file"_s, batch->fileName}, {u"voided"_s, tried.closed}};
    plan.apply = [batch = *batch, rooms, reason](ActContext &at) {
        const Undoing done = takeBack(at, *rooms, batch, reason);
        at.journal.open();
        at.journal.update(u"takeover_batch"_s, batch.id, {{u"undone_at"_s, at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)}});
        at.journal.close({u"takeover"_s, batch.id}, {{u"file"_s, batch.fileName}, {u"reason"_s, reason}, {u"voided"_s, done.closed}});
        return QJsonObject{{u"batch"_s, batch.id}, {u"voided"_s, done.closed}, {u"units"_s, 0}, {u"places"_s, 0}, {u"fields"_s, 0}, {u"kept"_s, QJsonArray()}};
    };
    return plan;
}

} // namespace Takeover
