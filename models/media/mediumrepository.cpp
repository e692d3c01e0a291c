// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/mediumrepository.h"

#include "models/classes/linkrepository.h"
#include "models/media/mediumfield.h"
#include "models/organization/organizationrepository.h"
#include "models/storage/query.h"
#include "models/support/text.h"

#include <QHash>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Media {

namespace {

QVariant idOrNull(const std::optional<qint64> &id)
{
    return id ? QVariant(*id) : QVariant();
}

const QString &selectSql()
{
    static const QString sql = [] {
        QString text = u"SELECT parent_id, holder_id, place_id, levels, undecided, batch_id, migrated"_s;
        for (const Field &field : textFields())
            text += u", "_s + field.column;
        return QString(text + u" FROM medium WHERE id = :id"_s);
    }();
    return sql;
}

Journal::Row mediumRow(const Medium &medium)
{
    Journal::Row row{{u"parent_id"_s, idOrNull(medium.parentId)},
                     {u"holder_id"_s, idOrNull(medium.holderId)},
                     {u"place_id"_s, idOrNull(medium.placeId)},
                     {u"levels"_s, Policy::levelsToText(medium.held.levels)},
                     {u"undecided"_s, Classes::undecidedToText(medium.held)},
                     {u"batch_id"_s, idOrNull(medium.batchId)},
                     {u"migrated"_s, medium.migrated ? 1 : 0}};
    for (const Field &field : textFields()) {
        const QString text = medium.texts.value(field.code);
        if (field.type == FieldType::Number && !text.isEmpty())
            row.insert(field.column, text.toLongLong());
        else
            row.insert(field.column, text);
    }
    return row;
}

/// A changed class leaves a mark on the thing that no longer fits; it waits from the day on which it changed (INV-09).
Journal::Row changedRow(const Register::ActContext &context, const Medium &before, const Medium &after)
{
    Journal::Row row = mediumRow(after);
    const bool marked = !before.held.levels.isEmpty() && before.held.levels != after.held.levels;
    if (marked && before.text("labelDue").isEmpty())
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

/// What is on it, alike things together: a server may hold a hundred thousand.
QList<Classes::Content> contentsOf(Storage::Connection &db, const Register::StoredPolicy &policy, qint64 mediumId,
                                   const Register::ClassChanges &foreseen)
{
    const QString one = foreseen.isEmpty() ? u"0"_s : u"object.id"_s;
    Query query(db, u"SELECT asset.levels, object.state, object.unit_id, "_s + one + u" AS which FROM link "
                    "JOIN object ON object.id = link.from_id JOIN asset ON asset.id = link.from_id "
                    "WHERE link.to_id = :id AND link.kind = 'storedOn' AND link.removed_at IS NULL "
                    "AND object.state NOT IN ('void', 'disposed', 'returned') GROUP BY asset.levels, object.state, object.unit_id, which"_s);
    query.bind(u":id"_s, mediumId).run();
    QHash<qint64, bool> comparable;
    QList<Classes::Content> contents;
    while (query.next()) {
        const std::optional<qint64> unit = query.optionalInteger(2);
        if (!comparable.contains(unit.value_or(0)))
            comparable.insert(unit.value_or(0), Organization::policyIdForUnit(db, unit) == policy.id);
        const auto soon = foreseen.constFind(query.integer(3));
        contents.append({soon == foreseen.cend() ? Policy::levelsFromText(query.text(0)) : *soon,
                         query.text(1) == QLatin1String(Register::State::kAsking), comparable.value(unit.value_or(0))});
    }
    return contents;
}

QList<Policy::Levels> leftOn(Storage::Connection &db, qint64 mediumId)
{
    Query query(db, u"SELECT DISTINCT levels FROM link WHERE to_id = :id AND kind = 'storedOn' AND removed_at IS NOT NULL AND erased_at IS NULL"_s);
    query.bind(u":id"_s, mediumId).run();
    QList<Policy::Levels> levels;
    while (query.next())
        levels.append(Policy::levelsFromText(query.text(0)));
    return levels;
}

} // namespace

std::optional<Medium> load(Storage::Connection &db, qint64 id)
{
    const std::optional<Register::ObjectRow> object = Register::findObject(db, id);
    if (!object || object->kind != "medium"_L1)
        return std::nullopt;
    Query query(db, selectSql());
    query.bind(u":id"_s, id).run();
    if (!query.next())
        return std::nullopt;
    Medium medium;
    medium.object = *object;
    medium.parentId = query.optionalInteger(0);
    medium.holderId = query.optionalInteger(1);
    medium.placeId = query.optionalInteger(2);
    medium.held.levels = Policy::levelsFromText(query.text(3));
    Classes::readUndecided(query.text(4), medium.held);
    medium.batchId = query.optionalInteger(5);
    medium.migrated = query.integer(6) != 0;
    int column = 7;
    for (const Field &field : textFields())
        medium.texts.insert(field.code, query.text(column++));
    for (const Register::Alias &alias : Register::aliases(db, id))
        medium.aliases.append(alias.text);
    return medium;
}

std::optional<Medium> loadByNumber(Storage::Connection &db, const QString &number)
{
    const std::optional<Register::ObjectRow> object = Register::findByNumber(db, Support::cleaned(number));
    return object && object->kind == "medium"_L1 ? load(db, object->id) : std::nullopt;
}

qint64 insert(Register::ActContext &context, const Medium &medium)
{
    const qint64 id = Register::insertObject(context, {u"medium"_s, medium.object.number, medium.object.name, medium.object.unitId, medium.object.state});
    context.journal.insert(u"medium"_s, mediumRow(medium), id);
    for (const QString &alias : medium.aliases)
        Register::addAlias(context, id, alias, u"old"_s);
    context.index.add(id, indexFields(medium));
    return id;
}

bool update(Register::ActContext &context, const Medium &before, const Medium &after)
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
    const bool rowChanged = context.journal.update(u"medium"_s, id, changedRow(context, before, after));
    if (!rowChanged && object.isEmpty() && before.aliases == after.aliases)
        return false;
    writeAliases(context, id, before.aliases, after.aliases);
    Register::updateObject(context, id, object);
    const auto shown = [](const Medium &medium) { // a void thing leaves the search as it leaves the lists
        return medium.object.state == QLatin1String(Register::State::kVoid) ? QStringList() : indexFields(medium);
    };
    context.index.replace(id, shown(before), shown(after));
    return true;
}

QList<qint64> partsOf(Storage::Connection &db, qint64 equipmentId)
{
    Query query(db, u"SELECT medium.id FROM medium JOIN object ON object.id = medium.id "
                    "WHERE medium.parent_id = :id AND object.state <> 'void' ORDER BY object.number, medium.id"_s);
    query.bind(u":id"_s, equipmentId).run();
    QList<qint64> parts;
    while (query.next())
        parts.append(query.integer(0));
    return parts;
}

Classes::ContainerClass heldBy(Storage::Connection &db, const Register::StoredPolicy &policy, const Medium &medium,
                               const Register::ClassChanges &foreseen)
{
    QList<Classes::ContainerClass> parts;
    for (const qint64 id : medium.object.id == 0 ? QList<qint64>() : partsOf(db, medium.object.id)) {
        const auto part = load(db, id);
        if (!part || part->isEnded())
            continue;
        parts.append(foreseen.isEmpty() ? part->held : heldBy(db, policy, *part, foreseen));
    }
    return Classes::containerClass(*policy.document, contentsOf(db, policy, medium.object.id, foreseen), leftOn(db, medium.object.id),
                                   has(*policy.document, medium, Trait::Rewritable), parts);
}

Policy::Levels levelsOfThing(Storage::Connection &db, qint64 assetId)
{
    Query query(db, u"SELECT levels FROM asset WHERE id = :id"_s);
    query.bind(u":id"_s, assetId).run();
    return query.next() ? Policy::levelsFromText(query.text(0)) : Policy::Levels();
}

qint64 insertErasure(Register::ActContext &context, const Erasure &erasure)
{
    return context.journal.insert(u"erasure"_s, {{u"object_id"_s, erasure.mediumId}, {u"done_at"_s, erasure.doneAt}, {u"method"_s, erasure.method},
                                                 {u"person"_s, erasure.person}, {u"content"_s, erasure.content}});
}

QList<Erasure> erasures(Storage::Connection &db, qint64 mediumId)
{
    Query query(db, u"SELECT id, done_at, method, person, content FROM erasure WHERE object_id = :id AND undone_at IS NULL ORDER BY id"_s);
    query.bind(u":id"_s, mediumId).run();
    QList<Erasure> all;
    while (query.next())
        all.append({query.integer(0), mediumId, query.text(1), query.text(2), query.text(3), query.text(4)});
    return all;
}

QStringList indexFields(const Medium &medium)
{
    QStringList shown{medium.object.number, medium.object.name};
    for (const Field &field : fields()) {
        const QString text = medium.texts.value(field.code);
        if (!field.searchable || text.isEmpty())
            continue;
        shown.append(text);
        if (field.code == "kind"_L1) // people look for the word, not for the code
            shown.append(kindLabel({}, text));
    }
    shown.append(medium.aliases);
    return shown;
}

} // namespace Media
