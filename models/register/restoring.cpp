// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/register/restoring.h"

#include "models/journal/history.h"
#include "models/register/groundacts.h"
#include "models/register/objects.h"
#include "models/register/takeback.h"
#include "models/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Journal::Change;
using Journal::TableDescriptor;
using Support::ErrorCode;

namespace Register {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// Counted on with every change, never back.
bool isBookkeeping(const QString &column)
{
    return column == "revision"_L1 || column == "updated_at"_L1;
}

/// Numbers come from the journal's JSON as such, or as doubles.
QVariant cell(const QVariant &told)
{
    return told.typeId() == QMetaType::Double ? QVariant(told.toLongLong()) : told;
}

bool isSame(const QVariant &present, const QVariant &told)
{
    const bool nothing = !present.isValid() || present.isNull() || present.toString().isEmpty();
    return nothing ? told.toString().isEmpty() : present.toString() == cell(told).toString();
}

const TableDescriptor::Column *columnOf(const TableDescriptor &table, const QString &name)
{
    for (const TableDescriptor::Column &column : table.columns) {
        if (column.name == name || column.journalName == name)
            return &column;
    }
    return nullptr;
}

Journal::Row presentRow(Storage::Connection &db, const TableDescriptor &table, qint64 id)
{
    Journal::Row row;
    Storage::Query query(db, table.selectSql());
    query.bind(u":id"_s, id).run();
    if (!query.next())
        return row;
    for (int at = 0; at < int(table.columns.size()); ++at)
        row.insert(table.columns[size_t(at)].name, query.value(at));
    return row;
}

using RowKey = std::pair<QString, qint64>;

/// The cells of one entry as they are to be again.
struct Step {
    ObjectRef object;
    QJsonObject summary;
    QMap<RowKey, Journal::Row> rows;
};

QJsonObject namesIn(const QJsonObject &summary)
{
    QJsonObject names;
    for (const QString &key : tellingKeys()) {
        if (summary.contains(key))
            names.insert(key, summary.value(key));
    }
    return names;
}

/// A sentence when something stands in the way. `take` gets every cell that the entry changed, the last change first.
QString checkCells(Storage::Connection &db, const Journal::Catalogue &catalogue, const Journal::Entry &entry,
                   const std::function<void(const RowKey &, const TableDescriptor::Column &, const Change &)> &take)
{
    QSet<std::pair<RowKey, QString>> checked; // of a cell written twice the last value stands in the row
    for (auto change = entry.changes.crbegin(); change != entry.changes.crend(); ++change) {
        const TableDescriptor *table = catalogue.find(change->table);
        const TableDescriptor::Column *column = table ? columnOf(*table, change->field) : nullptr;
        const RowKey key{change->table, change->row};
        if (!column)
            return say(QT_TRANSLATE_NOOP("Register", "この操作は、今の版のプログラムでは取り消せません。"));
        if (isBookkeeping(column->name))
            continue;
        if (!checked.contains({key, column->name}) && !isSame(presentRow(db, *table, change->row).value(column->name), change->after))
            return say(QT_TRANSLATE_NOOP("Register", "そのあとに内容が変わっているので、取り消せません。"));
        checked.insert({key, column->name});
        take(key, *column, *change);
    }
    return {};
}

QString takeStep(Storage::Connection &db, const Journal::Catalogue &catalogue, const Journal::Entry &entry, Step &step)
{
    QSet<RowKey> changed;
    for (const Change &change : entry.changes)
        changed.insert({change.table, change.row});
    const QString trouble = checkCells(db, catalogue, entry, [&step](const RowKey &key, const TableDescriptor::Column &column, const Change &change) {
        step.rows[key].insert(column.name, cell(change.before));
    });
    if (!trouble.isEmpty())
        return trouble;
    for (const Journal::RowDigest &row : entry.rows) {
        const TableDescriptor *table = catalogue.find(row.table);
        if (!table || !changed.contains({table->table, row.row}))
            return say(QT_TRANSLATE_NOOP("Register", "この操作で新しくできたものがあるので、取り消せません。"));
    }
    return {};
}

void write(ActContext &at, const Step &step)
{
    at.journal.open();
    for (auto it = step.rows.cbegin(); it != step.rows.cend(); ++it) {
        const auto &[table, id] = it.key();
        if (table == "object"_L1) {
            updateObject(at, id, it.value());
            continue;
        }
        Journal::Row row = it.value();
        const TableDescriptor &descriptor = *at.journal.catalogue().find(table);
        if (columnOf(descriptor, u"revision"_s))
            row.insert(u"revision"_s, presentRow(at.db, descriptor, id).value(u"revision"_s).toLongLong() + 1);
        at.journal.update(table, id, row);
    }
    at.journal.close(step.object, step.summary);
}

Journal::Span spanOf(const PastAct &past)
{
    return {past.first, past.last};
}

} // namespace

const QStringList &tellingKeys()
{
    static const QStringList keys{u"number"_s, u"disposal"_s, u"name"_s, u"file"_s, u"label"_s, u"thing"_s, u"title"_s, u"role"_s, u"key"_s};
    return keys;
}

QString changedSince(Storage::Connection &db, const Journal::Catalogue &catalogue, const Journal::Entry &entry)
{
    return checkCells(db, catalogue, entry, [](const RowKey &, const TableDescriptor::Column &, const Change &) {});
}

Plan planRestore(ActContext &context, const PastAct &past)
{
    Plan plan;
    QList<Step> steps;
    const QList<Journal::Entry> entries = Journal::entriesOf(context.db, spanOf(past));
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        Step step{entry->object, namesIn(entry->summary), {}};
        if (const QString trouble = takeStep(context.db, context.journal.catalogue(), *entry, step); !trouble.isEmpty()) {
            plan.fault = Support::Error{ErrorCode::InvalidInput, trouble, {}};
            return plan;
        }
        if (!step.rows.isEmpty())
            steps.append(step);
    }
    if (steps.isEmpty())
        return notFound(say(QT_TRANSLATE_NOOP("Register", "この操作で変わったものはないので、取り消すものがありません。")));
    plan.object = steps.first().object;
    plan.summary = steps.first().summary;
    plan.apply = [steps](ActContext &at) {
        for (const Step &step : steps)
            write(at, step);
        return QJsonObject{{u"restored"_s, steps.size()}};
    };
    return plan;
}

Reversed restoring(Storage::Connection &, const PastAct &past)
{
    return Reversal{{}, {}, [past](ActContext &context) { return planRestore(context, past); }};
}

std::function<Reversed(Storage::Connection &, const PastAct &)> editedBack(EditedBack how)
{
    return [how = std::move(how)](Storage::Connection &db, const PastAct &past) -> Reversed {
        const Journal::Entry entry = firstEntry(db, past);
        QJsonObject params;
        for (const Change &change : entry.changes) {
            if (change.table != how.table || change.row != entry.object.id || isBookkeeping(change.field))
                continue;
            const QString parameter = how.columns.value(change.field);
            if (parameter.isEmpty())
                return restoring(db, past);
            if (params.contains(parameter))
                continue; // the first value is that of before
            const QVariant before = cell(change.before);
            const bool known = before.isValid() && !before.isNull();
            params.insert(parameter, !known ? QJsonValue() : how.yesNo.contains(change.field) ? QJsonValue(before.toInt() != 0) : QJsonValue::fromVariant(before));
        }
        if (params.isEmpty())
            return tl::unexpected(say(QT_TRANSLATE_NOOP("Register", "この操作で変わったものはないので、取り消すものがありません。")));
        params.insert(how.parameter, entry.object.id);
        return Reversal{how.act, params, {}};
    };
}

std::function<Reversed(Storage::Connection &, const PastAct &)> closedAsMistake(const QString &act, const QString &parameter)
{
    return [act, parameter](Storage::Connection &db, const PastAct &past) -> Reversed {
        return Reversal{act, {{parameter, firstEntry(db, past).object.id}, {u"mistake"_s, true}}, {}};
    };
}

std::optional<qint64> rowMade(Storage::Connection &db, const PastAct &past, quint16 table)
{
    const Journal::Entry entry = firstEntry(db, past);
    for (const Journal::RowDigest &row : entry.rows) {
        if (row.table == table)
            return row.row;
    }
    return std::nullopt;
}

Journal::Entry firstEntry(Storage::Connection &db, const PastAct &past)
{
    return Journal::entry(db, past.first).value_or(Journal::Entry());
}

} // namespace Register
