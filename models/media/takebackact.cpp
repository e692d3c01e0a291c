// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumacts.h"

#include "models/classes/linkrepository.h"
#include "models/media/mediumactparts.h"
#include "models/media/mediumfield.h"
#include "models/media/mediumrepository.h"
#include "models/organization/organizationrepository.h"
#include "models/register/groundacts.h"
#include "models/register/restoring.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Journal::Change;
using Register::ActContext;
using Register::Plan;

namespace Media {

namespace {

constexpr quint16 kAliasTable = 4; ///< numbers of the tables in the entries
constexpr quint16 kLinkTable = 41;
constexpr quint16 kErasureTable = 55;

QString say(const char *text)
{
    return QCoreApplication::translate("Media", text);
}

std::optional<qint64> idIn(const QVariant &cell)
{
    return cell.isValid() && !cell.isNull() ? std::optional(cell.toLongLong()) : std::nullopt;
}

void putBack(Medium &medium, const Change &change)
{
    const QVariant &before = change.before;
    if (change.field == "parent_id"_L1)
        medium.parentId = idIn(before);
    else if (change.field == "holder_id"_L1)
        medium.holderId = idIn(before);
    else if (change.field == "place_id"_L1)
        medium.placeId = idIn(before);
    for (const Field &field : textFields()) {
        if (field.column == change.field)
            medium.texts.insert(field.code, field.type == FieldType::Number && idIn(before) ? QString::number(before.toLongLong()) : before.toString());
    }
}

void putBackObject(Register::ObjectRow &object, const Change &change)
{
    if (change.field == "number"_L1)
        object.number = change.before.toString();
    else if (change.field == "name"_L1)
        object.name = change.before.toString();
    else if (change.field == "unit_id"_L1)
        object.unitId = idIn(change.before);
    else if (change.field == "state"_L1)
        object.state = change.before.toString();
}

QString aliasText(Storage::Connection &db, qint64 id)
{
    Storage::Query query(db, u"SELECT alias FROM object_alias WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? query.text(0) : QString();
}

Medium asBefore(Storage::Connection &db, const Medium &now, const Journal::Entry &entry)
{
    Medium medium = now;
    QSet<qint64> ended;
    for (auto change = entry.changes.crbegin(); change != entry.changes.crend(); ++change) {
        if (change->table == "medium"_L1 && change->row == now.object.id)
            putBack(medium, *change);
        else if (change->table == "object"_L1 && change->row == now.object.id)
            putBackObject(medium.object, *change);
        if (change->table == "object_alias"_L1 && change->field == "removed"_L1) {
            ended.insert(change->row);
            medium.aliases.append(aliasText(db, change->row));
        }
    }
    for (const Journal::RowDigest &row : entry.rows) {
        if (row.table == kAliasTable && !ended.contains(row.row))
            medium.aliases.removeAll(aliasText(db, row.row));
    }
    return medium;
}

Plan planBack(ActContext &context, const Register::PastAct &past)
{
    const Journal::Entry entry = Register::firstEntry(context.db, past);
    const auto now = load(context.db, entry.object.id);
    if (!now)
        return Register::notFound(say(QT_TRANSLATE_NOOP("Media", "この媒体・機器は見つかりません。一覧を更新して確かめてください。")));
    Plan plan;
    plan.object = entry.object;
    if (const QString trouble = Register::changedSince(context.db, context.journal.catalogue(), entry); !trouble.isEmpty()) {
        plan.fault = Support::Error{Support::ErrorCode::InvalidInput, trouble, {}};
        return plan;
    }
    Medium then = asBefore(context.db, *now, entry);
    if (then.object.number != now->object.number && Register::isNumberTaken(context.db, then.object.number))
        plan.errors.append({u"number"_s, say(QT_TRANSLATE_NOOP("Media", "番号「%1」は、今は別のものに使われています。")).arg(then.object.number)});
    const Register::StoredPolicy policy = Organization::appliedPolicy(context.db, then.object.unitId);
    then.held = heldBy(context.db, policy, then);
    plan.policyId = policy.id;
    plan.unitId = then.object.unitId;
    plan.summary = summaryOf(*policy.document, then);
    plan.consequences = classConsequences(*policy.document, *now, then.held);
    plan.apply = [now = *now, then, summary = plan.summary](ActContext &at) {
        (void)save(at, now, then, summary, {}, 0);
        return resultOf(at.db, now.object.id);
    };
    return plan;
}

/// Cells as they were before the entry, by row; a row that the entry made has none.
QMap<qint64, Journal::Row> cellsBefore(const Journal::Entry &entry, const QString &table, quint16 code)
{
    QMap<qint64, Journal::Row> rows;
    for (const Journal::RowDigest &row : entry.rows) {
        if (row.table == code)
            rows.insert(row.row, {});
    }
    for (auto change = entry.changes.crbegin(); change != entry.changes.crend(); ++change) {
        if (change->table == table)
            rows[change->row].insert(change->field, change->before);
    }
    return rows;
}

/// Links and erasures in both directions: taking back, and doing it again.
Plan planContentsBack(ActContext &context, const Register::PastAct &past)
{
    const Journal::Entry entry = Register::firstEntry(context.db, past);
    const auto medium = load(context.db, entry.object.id);
    Plan plan;
    plan.object = entry.object;
    if (!medium || medium->isEnded())
        return Register::notFound(say(QT_TRANSLATE_NOOP("Media", "この媒体・機器は、もう使われていません。")));
    QString trouble = Register::changedSince(context.db, context.journal.catalogue(), entry);
    const QMap<qint64, Journal::Row> links = cellsBefore(entry, u"link"_s, kLinkTable);
    for (auto it = links.cbegin(); it != links.cend() && trouble.isEmpty(); ++it) {
        if (it->isEmpty() && !Classes::link(context.db, it.key()))
            trouble = say(QT_TRANSLATE_NOOP("Media", "入れたものは、もう外されています。"));
    }
    if (!trouble.isEmpty()) {
        plan.fault = Support::Error{Support::ErrorCode::InvalidInput, trouble, {}};
        return plan;
    }
    for (const QString &key : {u"number"_s, u"name"_s, u"things"_s, u"count"_s, u"method"_s}) {
        if (entry.summary.contains(key))
            plan.summary.insert(key, entry.summary.value(key));
    }
    const QMap<qint64, Journal::Row> erasures = cellsBefore(entry, u"erasure"_s, kErasureTable);
    plan.apply = [links, erasures, object = entry.object, summary = plan.summary](ActContext &at) {
        at.journal.open();
        for (auto it = links.cbegin(); it != links.cend(); ++it) {
            if (it->isEmpty())
                Classes::undoLink(at, it.key()); // nothing was on the medium because of it
            else
                at.journal.update(u"link"_s, it.key(), *it);
        }
        const QString now = at.clock.nowUtc().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        for (auto it = erasures.cbegin(); it != erasures.cend(); ++it)
            at.journal.update(u"erasure"_s, it.key(), it->isEmpty() ? Journal::Row{{u"undone_at"_s, now}} : *it);
        at.journal.close(object, summary);
        return QJsonObject{{u"links"_s, links.size()}};
    };
    return plan;
}

} // namespace

Register::Reversed contentsTakenBack(Storage::Connection &, const Register::PastAct &past)
{
    return Register::Reversal{{}, {}, [past](ActContext &context) { return planContentsBack(context, past); }};
}

Register::Reversed mediumTakenBack(Storage::Connection &, const Register::PastAct &past)
{
    return Register::Reversal{{}, {}, [past](ActContext &context) { return planBack(context, past); }};
}

} // namespace Media
