// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetrepository.h"

#include "models/assets/assetcolumns.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

namespace {

const QString &selectSql()
{
    static const QString sql = [] {
        QString text = u"SELECT created_by_unit_id, manager_id, place_id, parent_id, levels, restrictions, "
                       "custom, batch_id, migrated"_s;
        for (const TextColumn &column : textColumns())
            text += u", "_s + column.column;
        return QString(text + u" FROM asset WHERE id = :id"_s);
    }();
    return sql;
}

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

Journal::Row assetRow(const Asset &asset)
{
    Journal::Row row{{u"created_by_unit_id"_s, idOrNull(asset.createdByUnitId)},
                     {u"manager_id"_s, idOrNull(asset.managerId)},
                     {u"place_id"_s, idOrNull(asset.placeId)},
                     {u"parent_id"_s, idOrNull(asset.parentId)},
                     {u"levels"_s, Policy::levelsToText(asset.levels)},
                     {u"restrictions"_s, restrictionsToText(asset.restrictions)},
                     {u"custom"_s, customToText(asset.custom)},
                     {u"batch_id"_s, idOrNull(asset.batchId)},
                     {u"migrated"_s, asset.migrated ? 1 : 0}};
    for (const TextColumn &column : textColumns()) {
        const QString text = asset.texts.value(column.field);
        if (column.number && !text.isEmpty())
            row.insert(column.column, text.toLongLong());
        else
            row.insert(column.column, text);
    }
    return row;
}

/// A changed class leaves a mark on the thing that no longer fits; it waits from the day on which it changed (INV-09).
Journal::Row changedRow(const Register::ActContext &context, const Asset &before, const Asset &after)
{
    Journal::Row row = assetRow(after);
    const bool marked = !before.levels.isEmpty() && before.levels != after.levels;
    if (marked && before.texts.value(u"labelDue"_s).isEmpty())
        row.insert(u"label_due"_s, context.clock.today().toString(Qt::ISODate));
    return row;
}

void writeAliases(Register::ActContext &context, qint64 id, const QStringList &before, const QStringList &after)
{
    for (const Register::Alias &alias : Register::aliases(context.db, id)) {
        if (before.contains(alias.text) && !after.contains(alias.text))
            Register::removeAlias(context, alias.id);
    }
    for (const QString &alias : after) {
        if (!before.contains(alias))
            Register::addAlias(context, id, alias, u"old"_s);
    }
}

} // namespace

std::optional<Asset> load(Storage::Connection &db, qint64 id)
{
    const std::optional<Register::ObjectRow> object = Register::findObject(db, id);
    if (!object || object->kind != "asset"_L1)
        return std::nullopt;
    Query query(db, selectSql());
    query.bind(u":id"_s, id).run();
    if (!query.next())
        return std::nullopt;
    Asset asset;
    asset.object = *object;
    asset.createdByUnitId = query.optionalInteger(0);
    asset.managerId = query.optionalInteger(1);
    asset.placeId = query.optionalInteger(2);
    asset.parentId = query.optionalInteger(3);
    asset.levels = Policy::levelsFromText(query.text(4));
    asset.restrictions = restrictionsFromText(query.text(5));
    asset.custom = customFromText(query.text(6));
    asset.batchId = query.optionalInteger(7);
    asset.migrated = query.integer(8) != 0;
    int column = 9;
    for (const TextColumn &text : textColumns())
        asset.texts.insert(text.field, query.text(column++));
    for (const Register::Alias &alias : Register::aliases(db, id))
        asset.aliases.append(alias.text);
    return asset;
}

std::optional<Asset> loadByNumber(Storage::Connection &db, const QString &number)
{
    const std::optional<Register::ObjectRow> object = Register::findByNumber(db, Support::cleaned(number));
    return object && object->kind == "asset"_L1 ? load(db, object->id) : std::nullopt;
}

qint64 insert(Register::ActContext &context, const Asset &asset)
{
    const qint64 id = Register::insertObject(context, {u"asset"_s, asset.object.number, asset.object.name, asset.object.unitId, asset.object.state});
    context.journal.insert(u"asset"_s, assetRow(asset), id);
    for (const QString &alias : asset.aliases)
        Register::addAlias(context, id, alias, u"old"_s);
    context.index.add(id, indexFields(asset));
    return id;
}

bool update(Register::ActContext &context, const Asset &before, const Asset &after)
{
    const qint64 id = before.object.id;
    Journal::Row object;
    if (before.object.number != after.object.number)
        object.insert(u"number"_s, after.object.number);
    if (before.object.name != after.object.name)
        object.insert(u"name"_s, after.object.name);
    if (before.object.unitId != after.object.unitId)
        object.insert(u"unit_id"_s, idOrNull(after.object.unitId));
    if (before.object.state != after.object.state)
        object.insert(u"state"_s, after.object.state);
    const bool rowChanged = context.journal.update(u"asset"_s, id, changedRow(context, before, after));
    if (!rowChanged && object.isEmpty() && before.aliases == after.aliases)
        return false;
    writeAliases(context, id, before.aliases, after.aliases);
    Register::updateObject(context, id, object);
    // A void thing leaves the search as it leaves the lists.
    const QStringList shownAfter = after.object.state == QLatin1String(Register::State::kVoid) ? QStringList() : indexFields(after);
    const QStringList shownBefore = before.object.state == QLatin1String(Register::State::kVoid) ? QStringList() : indexFields(before);
    context.index.replace(id, shownBefore, shownAfter);
    return true;
}

QString customToText(const QMap<qint64, QString> &custom)
{
    QJsonObject object;
    for (auto it = custom.cbegin(); it != custom.cend(); ++it) {
        if (!it->isEmpty())
            object.insert(QString::number(it.key()), *it);
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<qint64, QString> customFromText(const QString &text)
{
    QMap<qint64, QString> custom;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        custom.insert(it.key().toLongLong(), it->toString());
    return custom;
}

QStringList indexFields(const Asset &asset)
{
    QStringList fields{asset.object.number, asset.object.name};
    for (const Field &field : fixedFields()) {
        const QString text = asset.texts.value(field.code);
        if (field.searchable && !text.isEmpty())
            fields.append(text);
    }
    fields.append(asset.aliases);
    for (const QString &text : asset.custom)
        fields.append(text);
    return fields;
}

} // namespace Assets
