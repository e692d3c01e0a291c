// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetacts.h"

#include "models/assets/actparts.h"
#include "models/assets/assetcolumns.h"
#include "models/assets/assetdraft.h"
#include "models/assets/assetrepository.h"
#include "models/classes/classificationrepository.h"
#include "models/classes/link.h"
#include "models/journal/history.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Journal::Change;
using Register::PastAct;
using Register::Reversal;
using Register::Reversed;

namespace Assets {

namespace {

constexpr quint16 kAliasTable = 4; ///< numbers of the tables in the entries
constexpr quint16 kLinkTable = 41;

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

std::optional<qint64> idIn(const QVariant &cell)
{
    return cell.isValid() && !cell.isNull() ? std::optional(cell.toLongLong()) : std::nullopt;
}

void putBack(Asset &asset, const QString &column, const QVariant &before)
{
    if (column == "created_by_unit_id"_L1)
        asset.createdByUnitId = idIn(before);
    else if (column == "manager_id"_L1)
        asset.managerId = idIn(before);
    else if (column == "place_id"_L1)
        asset.placeId = idIn(before);
    else if (column == "parent_id"_L1)
        asset.parentId = idIn(before);
    else if (column == "levels"_L1)
        asset.levels = Policy::levelsFromText(before.toString());
    else if (column == "restrictions"_L1)
        asset.restrictions = restrictionsFromText(before.toString());
    else if (column == "custom"_L1)
        asset.custom = customFromText(before.toString());
    for (const TextColumn &text : textColumns()) {
        if (text.column == column)
            asset.texts.insert(text.field, text.number && idIn(before) ? QString::number(before.toLongLong()) : before.toString());
    }
}

void putBackObject(Register::ObjectRow &object, const QString &column, const QVariant &before)
{
    if (column == "number"_L1)
        object.number = before.toString();
    else if (column == "name"_L1)
        object.name = before.toString();
    else if (column == "unit_id"_L1)
        object.unitId = idIn(before);
    else if (column == "state"_L1)
        object.state = before.toString();
}

QString aliasText(Storage::Connection &db, qint64 id)
{
    Storage::Query query(db, u"SELECT alias FROM object_alias WHERE id = :id"_s);
    query.bind(u":id"_s, id).run();
    return query.next() ? query.text(0) : QString();
}

void putBackAliases(Storage::Connection &db, const Journal::Entry &entry, Asset &asset)
{
    QSet<qint64> ended;
    for (const Change &change : entry.changes) {
        if (change.table != "object_alias"_L1 || change.field != "removed"_L1)
            continue;
        ended.insert(change.row);
        asset.aliases.append(aliasText(db, change.row));
    }
    for (const Journal::RowDigest &row : entry.rows) {
        if (row.table == kAliasTable && !ended.contains(row.row))
            asset.aliases.removeAll(aliasText(db, row.row));
    }
}

} // namespace

Asset asBefore(Storage::Connection &db, const Asset &now, const Journal::Entry &entry)
{
    Asset asset = now;
    for (auto change = entry.changes.crbegin(); change != entry.changes.crend(); ++change) {
        if (change->row != now.object.id)
            continue;
        if (change->table == "asset"_L1)
            putBack(asset, change->field, change->before);
        else if (change->table == "object"_L1)
            putBackObject(asset.object, change->field, change->before);
    }
    putBackAliases(db, entry, asset);
    return asset;
}

namespace {

tl::unexpected<QString> gone()
{
    return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この資産は見つかりません。一覧を更新して確かめてください。")));
}

bool changes(const Journal::Entry &entry, const QString &table, const QString &column)
{
    return std::any_of(entry.changes.cbegin(), entry.changes.cend(),
                       [&](const Change &change) { return change.table == table && change.field == column; });
}

/// Copies whose class went up with it: each is a decision of its own.
bool raisedOthers(Storage::Connection &db, const PastAct &past)
{
    const QList<Journal::Entry> entries = Journal::entriesOf(db, {past.first, past.last});
    for (const Journal::Entry &entry : entries.mid(1)) {
        if (changes(entry, u"asset"_s, u"levels"_s))
            return true;
    }
    return false;
}

QJsonValue cleared(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonArray();
    return value.isObject() ? QJsonValue(QJsonObject()) : QJsonValue(QString());
}

/// The parameters that lead from `now` to `then`: those that differ, empty where there was nothing.
QJsonObject difference(const QJsonObject &now, const QJsonObject &then)
{
    QJsonObject params;
    for (auto it = then.constBegin(); it != then.constEnd(); ++it) {
        if (now.value(it.key()) != *it)
            params.insert(it.key(), *it);
    }
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        if (!then.contains(it.key()))
            params.insert(it.key(), cleared(*it));
    }
    if (params.contains(u"custom"_s)) // a map: what is not named in it stays
        params.insert(u"custom"_s, difference(now.value(u"custom"_s).toObject(), then.value(u"custom"_s).toObject()));
    return params;
}

} // namespace

Reversed registerTakenBack(Storage::Connection &db, const PastAct &past)
{
    const auto asset = load(db, Register::firstEntry(db, past).object.id);
    if (!asset)
        return gone();
    return Reversal{u"asset.void"_s, {{u"asset"_s, asset->object.number}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
}

Reversed editTakenBack(Storage::Connection &db, const PastAct &past)
{
    const Journal::Entry entry = Register::firstEntry(db, past);
    const auto now = load(db, entry.object.id);
    if (!now)
        return gone();
    if (changes(entry, u"asset"_s, u"levels"_s))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この訂正で分類が初めて決まりました。決まった分類は、「分類変更」で理由を付けて変えてください。")));
    QJsonObject params = difference(toParams(db, *now), toParams(db, asBefore(db, *now, entry)));
    params.remove(u"levels"_s);
    if (params.isEmpty())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この訂正で変わった内容は残っていないので、取り消すものがありません。")));
    params.insert(u"asset"_s, now->object.number);
    params.insert(u"revision"_s, now->object.revision);
    return Reversal{u"asset.edit"_s, params, {}};
}

Reversed relabelTakenBack(Storage::Connection &db, const PastAct &past)
{
    const Journal::Entry entry = Register::firstEntry(db, past);
    const auto now = load(db, entry.object.id);
    if (!now)
        return gone();
    if (raisedOthers(db, past))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この分類変更で複製の分類も上がったので、一度には戻せません。「分類変更」で一件ずつ、理由を付けて戻してください。")));
    if (changes(entry, u"reclassification"_s, u"done_at"_s))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "規程の改正による再分類として決めた分類なので、取り消しでは戻せません。「分類変更」で理由を付けて決め直してください。")));
    const Asset then = asBefore(db, *now, entry);
    const QList<Classes::Classification> decisions = Classes::history(db, now->object.id);
    QJsonObject levels;
    for (auto it = now->levels.cbegin(); it != now->levels.cend(); ++it)
        levels.insert(it.key(), QString()); // unclassified, unless there was a level
    for (auto it = then.levels.cbegin(); it != then.levels.cend(); ++it)
        levels.insert(it.key(), *it);
    QJsonObject params{{u"asset"_s, now->object.number}, {u"levels"_s, levels}, {u"revision"_s, now->object.revision}};
    if (decisions.size() > 1) {
        QJsonObject grounds;
        const QMap<QString, QStringList> &former = decisions.at(1).grounds;
        for (auto it = former.cbegin(); it != former.cend(); ++it)
            grounds.insert(it.key(), QJsonArray::fromStringList(*it));
        if (!grounds.isEmpty())
            params.insert(u"grounds"_s, grounds);
    }
    if (then.restrictions != now->restrictions)
        params.insert(u"restrictions"_s, toParams(db, then).value(u"restrictions"_s).toObject());
    if (then.object.state == QLatin1String(Register::State::kAsking))
        params.insert(u"classUnknown"_s, true);
    return Reversal{u"asset.relabel"_s, params, {}};
}

Reversed voidTakenBack(Storage::Connection &db, const PastAct &past)
{
    const auto object = Register::findObject(db, Register::firstEntry(db, past).object.id);
    if (!object)
        return gone();
    return Reversal{u"asset.restore"_s, {{u"asset"_s, object->number}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
}

Reversed linkTakenBack(Storage::Connection &db, const PastAct &past)
{
    if (raisedOthers(db, past))
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この関連で複製の分類が上がったので、一度には戻せません。関連を外してから、「分類変更」で理由を付けて戻してください。")));
    const auto link = Register::rowMade(db, past, kLinkTable);
    if (!link)
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この関連はありません。一覧を更新して確かめてください。")));
    return Reversal{u"link.remove"_s, {{u"link"_s, *link}, {u"reason"_s, Register::takeBackReason(past)}}, {}};
}

Reversed unlinkTakenBack(Storage::Connection &db, const PastAct &past)
{
    const auto id = Register::rowMade(db, past, kLinkTable);
    Storage::Query query(db, u"SELECT origin.number, source.number, link.kind, link.reason FROM link JOIN object AS origin ON origin.id = link.from_id "
                             "JOIN object AS source ON source.id = link.to_id WHERE link.id = :id"_s);
    query.bind(u":id"_s, id.value_or(0)).run();
    if (!query.next())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Assets", "この関連はありません。一覧を更新して確かめてください。")));
    QJsonObject params{{u"from"_s, query.text(0)}, {u"to"_s, query.text(1)}, {u"kind"_s, query.text(2)}};
    if (!query.text(3).isEmpty())
        params.insert(u"reason"_s, query.text(3));
    return Reversal{u"link.add"_s, params, {}};
}

Reversed cellsTakenBack(Storage::Connection &, const PastAct &past)
{
    return Reversal{{}, {}, [past](Register::ActContext &context) {
        Register::Plan plan = Register::planRestore(context, past); // asks whether all is as the act left it
        if (!plan.apply)
            return plan;
        plan.apply = [past](Register::ActContext &at) {
            int restored = 0;
            for (const Journal::Entry &entry : Journal::entriesOf(at.db, {past.first, past.last})) {
                const auto now = load(at.db, entry.object.id);
                at.journal.open();
                if (!now || !update(at, *now, asBefore(at.db, *now, entry)))
                    continue;
                at.journal.close(entry.object, {{u"number"_s, now->object.number}});
                ++restored;
            }
            return QJsonObject{{u"restored"_s, restored}};
        };
        return plan;
    }};
}

} // namespace Assets
