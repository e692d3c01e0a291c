// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/conditionqueries.h"

#include "models/assets/assetrowqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/places/placerepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/statement.h"
#include "models/support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

bool isDay(QStringView text)
{
    return text.size() >= 10 && text[0].isDigit() && text[3].isDigit() && text[4] == u'-' && text[7] == u'-';
}

/// <0, 0, >0; nullopt when one of them is nothing that can be compared.
std::optional<int> compared(const Field &field, const QString &stored, const QString &value)
{
    if (stored.isEmpty())
        return std::nullopt;
    if (field.type == FieldType::Number) {
        bool isLeft = false;
        bool isRight = false;
        const qlonglong left = stored.toLongLong(&isLeft);
        const qlonglong right = value.toLongLong(&isRight);
        return isLeft && isRight ? std::optional(left < right ? -1 : left > right ? 1 : 0) : std::nullopt;
    }
    if (field.type == FieldType::Date) {
        if (!isDay(stored) || !isDay(value))
            return std::nullopt; // 永年 is neither before nor after a day
        return QStringView(stored).first(10).compare(QStringView(value).first(10));
    }
    return Support::compareNatural(stored, value);
}

bool isWithin(const Field &field, const Condition &condition, const QString &stored)
{
    const auto toFirst = compared(field, stored, condition.values.value(0));
    if (!toFirst)
        return false;
    if (condition.test == Test::AtLeast)
        return *toFirst >= 0;
    if (condition.test == Test::AtMost)
        return *toFirst <= 0;
    const auto toSecond = compared(field, stored, condition.values.value(1));
    return toSecond && ((*toFirst >= 0 && *toSecond <= 0) || (*toFirst <= 0 && *toSecond >= 0)); // in either order
}

bool holds(const QString &text, const QStringList &parts)
{
    const QString folded = Support::fold(text);
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return folded.contains(Support::fold(part)); });
}

/// The cell in SQL, as lists read it; empty when the field has none of its own.
QString cellSql(const Field &field)
{
    if (field.code.startsWith("custom."_L1))
        return u"json_extract(asset.custom, '$.\"%1\"')"_s.arg(field.code.mid(7).toLongLong());
    if (field.code == "updatedAt"_L1)
        return u"coalesce(object.updated_at, object.created_at)"_s;
    if (field.code == "parent"_L1)
        return u"(SELECT parent.number FROM object AS parent WHERE parent.id = asset.parent_id)"_s;
    if (field.column.startsWith("object."_L1))
        return field.column;
    return field.column.isEmpty() ? QString() : QString(u"asset."_s + field.column);
}

/// The narrowest table that has what the expression names.
QString tableOf(const QString &sql)
{
    if (!sql.contains("object."_L1))
        return u" FROM asset"_s;
    if (!sql.contains("asset."_L1))
        return u" FROM object WHERE kind = 'asset'"_s;
    return u" FROM asset JOIN object ON object.id = asset.id"_s;
}

QString idColumn(const QString &sql)
{
    return sql.contains("asset."_L1) ? u"asset.id"_s : sql.contains("object."_L1) ? u"object.id"_s : u"asset.id"_s;
}

/// Rank of the first level above or below the others, by the first policy that knows both.
bool levelAnswers(const QList<Register::StoredPolicy> &policies, const QString &axis, const Condition &condition, const Policy::Levels &levels)
{
    const QString own = levels.value(axis);
    if (condition.test == Test::Is)
        return condition.values.contains(own);
    if (condition.test == Test::Empty)
        return own.isEmpty();
    const auto against = [&](const QString &level) -> std::optional<int> {
        for (const Register::StoredPolicy &policy : policies) {
            const auto mine = policy.document->rank(axis, levels);
            const auto other = policy.document->rank(axis, {{axis, level}});
            if (mine && other)
                return *mine - *other;
        }
        return std::nullopt;
    };
    const auto first = against(condition.values.value(0));
    if (!first)
        return false;
    if (condition.test == Test::AtLeast)
        return *first >= 0;
    if (condition.test == Test::AtMost)
        return *first <= 0;
    const auto second = against(condition.values.value(1));
    return second && ((*first >= 0 && *second <= 0) || (*first <= 0 && *second >= 0));
}

bool isHidden(const QString &fieldCode, const QList<Field> &fields)
{
    if (fieldCode == QLatin1String(kBatchField))
        return false;
    const Field *field = findField(fields, fieldCode);
    return !field || !staysOpen(*field);
}

} // namespace

bool asksHidden(const Filter &filter, const QList<Field> &fields)
{
    if (!filter.text.trimmed().isEmpty() || !filter.kinds.isEmpty() || filter.personalInfo || filter.sameNameOtherClass || !filter.expiresUntil.isEmpty())
        return true;
    const bool byWhere = std::any_of(filter.where.cbegin(), filter.where.cend(), [&](const auto &pair) { return isHidden(pair.first, fields); });
    const QList<Condition> conditions = filter.conditions.all();
    return byWhere || std::any_of(conditions.cbegin(), conditions.cend(), [&](const Condition &one) { return isHidden(one.field, fields); });
}

bool asksVoid(const ConditionGroup &conditions)
{
    const QList<Condition> all = conditions.all();
    return std::any_of(all.cbegin(), all.cend(), [](const Condition &one) {
        return one.field == "state"_L1 && one.values.contains(QLatin1String(Register::State::kVoid));
    });
}

bool cellAnswers(const Field &field, const Condition &condition, const QString &stored)
{
    const bool isFlag = field.code == "migrated"_L1; // 0 and 1
    const QString cell = isFlag ? (stored == "1"_L1 ? u"yes"_s : u"no"_s) : stored;
    switch (condition.test) {
    case Test::Is:
        if (condition.values.contains(cell))
            return true;
        return field.code == "updatedAt"_L1 && condition.values.contains(cell.left(10)); // an instant is of its day
    case Test::Empty:
        return cell.isEmpty();
    case Test::Contains:
        return !cell.isEmpty() && holds(shownValue(field, cell), condition.values);
    case Test::AtLeast:
    case Test::AtMost:
    case Test::Between:
        break;
    }
    return isWithin(field, condition, cell);
}

ConditionReader::ConditionReader(Storage::Connection &db, const QList<Field> &fields) : m_db(db), m_fields(fields) { }

const IdBits &ConditionReader::all()
{
    if (!m_all) {
        m_all.emplace();
        Storage::Statement statement(m_db, u"SELECT id FROM asset"_s);
        while (statement.step())
            m_all->set(statement.integer(0));
    }
    return *m_all;
}

IdBits ConditionReader::hits(const ConditionGroup &group)
{
    if (group.isEmpty())
        return all();
    const bool every = group.join == ConditionGroup::Join::All;
    IdBits found;
    bool isFirst = true;
    const auto take = [&](const IdBits &bits) {
        if (isFirst)
            found = bits;
        else if (every)
            found &= bits;
        else
            found |= bits;
        isFirst = false;
    };
    for (const Condition &condition : group.conditions)
        take(hits(condition));
    for (const ConditionGroup &inner : group.groups) {
        if (!inner.isEmpty())
            take(hits(inner));
    }
    if (!group.negated)
        return found;
    IdBits rest = all();
    rest -= found;
    return rest;
}

IdBits ConditionReader::hits(const Condition &condition)
{
    IdBits found = positiveHits(condition);
    if (!condition.negated)
        return found;
    IdBits rest = all();
    rest -= found;
    return rest;
}

IdBits ConditionReader::positiveHits(const Condition &condition)
{
    if (condition.field == QLatin1String(kSearchField)) {
        IdBits found;
        for (const QString &words : condition.values)
            found |= searchHits(words);
        return found;
    }
    Field batch;
    batch.code = QLatin1String(kBatchField);
    batch.column = u"batch_id"_s;
    const Field *field = condition.field == batch.code ? &batch : findField(m_fields, condition.field);
    if (!field)
        return {};
    if (field->type == FieldType::Level)
        return levelHits(*field, condition);
    if (field->type == FieldType::List)
        return aliasHits(*field, condition);
    if (field->type == FieldType::Place)
        return placeHits(*field, condition);
    const QString sql = cellSql(*field);
    if (sql.isEmpty())
        return {};
    if (field->type == FieldType::Unit || field->type == FieldType::Person)
        return referenceHits(*field, condition, sql);
    return cellHits(*field, sql, [&](const QString &stored) { return cellAnswers(*field, condition, stored); });
}

IdBits ConditionReader::levelHits(const Field &field, const Condition &condition)
{
    const QList<Register::StoredPolicy> policies = Register::storedPolicies(m_db);
    const QString axis = field.code.mid(6);
    return cellHits(field, u"asset.levels"_s,
                    [&](const QString &stored) { return levelAnswers(policies, axis, condition, Policy::levelsFromText(stored)); });
}

/// Ids of the units, places or persons that the values name, with those below them.
QSet<qint64> ConditionReader::namedIds(const Field &field, const Condition &condition)
{
    QSet<qint64> ids;
    const bool isUnit = field.type == FieldType::Unit;
    const bool isPlace = field.type == FieldType::Place;
    if (condition.test == Test::Contains) {
        const QHash<qint64, QString> names = isUnit ? Organization::unitNames(m_db) : isPlace ? Places::placePaths(m_db) : Organization::personNames(m_db);
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (holds(*it, condition.values))
                ids.insert(it.key());
        }
        return ids;
    }
    for (const QString &value : condition.values) {
        const auto id = idOfValue(value);
        if (!id)
            continue;
        ids.insert(*id);
        if (isUnit)
            ids += Organization::withDescendants(m_db, *id);
        else if (isPlace)
            ids += placesWithin(m_db, *id);
    }
    return ids;
}

IdBits ConditionReader::referenceHits(const Field &field, const Condition &condition, const QString &sql)
{
    const QSet<qint64> ids = namedIds(field, condition);
    const bool isEmptyToo = condition.test == Test::Empty || (condition.test == Test::Is && condition.values.contains(QString()));
    return idHits(field, sql, [&](qint64 id) { return id > 0 ? ids.contains(id) : isEmptyToo; });
}

/// A place is one of the list, or else what the ledger said.
IdBits ConditionReader::placeHits(const Field &field, const Condition &condition)
{
    const QSet<qint64> ids = namedIds(field, condition);
    Field words = field;
    words.type = FieldType::Text;
    return cellHits(field, u"coalesce('#' || asset.place_id, asset.place_text)"_s, [&](const QString &stored) {
        const auto id = idOfValue(stored);
        return id ? ids.contains(*id) : cellAnswers(words, condition, stored);
    });
}

IdBits ConditionReader::aliasHits(const Field &field, const Condition &condition)
{
    IdBits found;
    IdBits bearing;
    Storage::Statement statement(m_db, u"SELECT object_id, alias FROM object_alias WHERE removed = 0"_s);
    while (statement.step()) {
        bearing.set(statement.integer(0));
        if (condition.test != Test::Empty && cellAnswers(field, condition, QString::fromUtf8(statement.bytes(1))))
            found.set(statement.integer(0));
    }
    if (condition.test == Test::Empty || (condition.test == Test::Is && condition.values.contains(QString()))) {
        IdBits without = all();
        without -= bearing;
        found |= without;
    }
    found &= all();
    return found;
}

IdBits ConditionReader::cellHits(const Field &, const QString &sql, const std::function<bool(const QString &)> &answers)
{
    constexpr qsizetype kRemembered = 4096;
    IdBits found;
    QHash<QByteArray, bool> known;
    Storage::Statement statement(m_db, u"SELECT "_s + idColumn(sql) + u", "_s + sql + tableOf(sql));
    while (statement.step()) {
        const QByteArrayView bytes = statement.bytes(1);
        const QByteArray cell = QByteArray::fromRawData(bytes.data(), bytes.size());
        auto it = known.constFind(cell);
        if (it == known.cend()) {
            if (known.size() >= kRemembered)
                known.clear();
            it = known.insert(bytes.toByteArray(), answers(QString::fromUtf8(bytes)));
        }
        if (*it)
            found.set(statement.integer(0));
    }
    return found;
}

IdBits ConditionReader::idHits(const Field &, const QString &sql, const std::function<bool(qint64)> &answers)
{
    IdBits found;
    QHash<qint64, bool> known;
    Storage::Statement statement(m_db, u"SELECT "_s + idColumn(sql) + u", "_s + sql + tableOf(sql));
    while (statement.step()) {
        const qint64 cell = statement.integer(1);
        auto it = known.constFind(cell);
        if (it == known.cend())
            it = known.insert(cell, answers(cell));
        if (*it)
            found.set(statement.integer(0));
    }
    return found;
}

QSet<qint64> placesWithin(Storage::Connection &db, qint64 placeId)
{
    QSet<qint64> ids{placeId};
    Storage::Statement statement(db, u"WITH RECURSIVE below(id) AS (VALUES (?1) UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id) "
                                     "SELECT id FROM below"_s);
    statement.bindInteger(1, placeId);
    while (statement.step())
        ids.insert(statement.integer(0));
    return ids;
}

} // namespace Assets
