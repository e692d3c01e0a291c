// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetfilterqueries.h"

#include "models/assets/assetvalue.h"
#include "models/assets/list/conditionqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placerepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

namespace {

class Builder
{
public:
    Builder(Storage::Connection &db, const QList<Field> &fields) : m_db(db), m_fields(fields) { }

    FilterSql build(const Filter &filter, const QList<SortKey> &sort)
    {
        addStates(filter);
        addIds(u"object.unit_id"_s, filter.units.values());
        addTexts(u"asset.kind"_s, filter.kinds);
        for (auto it = filter.levels.cbegin(); it != filter.levels.cend(); ++it)
            addLevels(it.key(), *it);
        if (filter.unclassified)
            addUnclassified();
        if (filter.personalInfo)
            add(*filter.personalInfo ? u"asset.personal_info = 'yes'"_s : u"(asset.personal_info IS NULL OR asset.personal_info <> 'yes')"_s);
        if (filter.migrated)
            add(u"asset.migrated = "_s + bind(*filter.migrated ? 1 : 0));
        if (!filter.expiresUntil.isEmpty()) // words such as 永年 never compare as days: they do not begin with a digit
            add(u"asset.expires_on <= "_s + bind(filter.expiresUntil) + u" AND asset.expires_on GLOB '[0-9]*'"_s);
        if (filter.labelDue) // of what has ended no mark is renewed
            add(u"asset.label_due IS NOT NULL AND object.state NOT IN ('disposed', 'returned', 'void')"_s);
        if (!filter.unconfirmedSince.isEmpty())
            add(u"(asset.confirmed_on IS NULL OR asset.confirmed_on < "_s + bind(filter.unconfirmedSince) + u')');
        if (filter.placeId)
            addPlace(*filter.placeId);
        if (filter.batchId)
            add(u"asset.batch_id = "_s + bind(*filter.batchId));
        for (const auto &[field, value] : filter.where)
            addWhere(field, value);
        m_sql.where = m_conditions.isEmpty() ? QString() : QString(u" WHERE "_s + m_conditions.join(u" AND "_s));
        m_sql.order = order(sort);
        return m_sql;
    }

private:
    QString bind(const QVariant &value)
    {
        const QString name = u":p%1"_s.arg(m_sql.bindings.size());
        m_sql.bindings.append({name, value});
        return name;
    }
    void add(const QString &condition) { m_conditions.append(condition); }

    void addStates(const Filter &filter)
    {
        if (!filter.states.isEmpty())
            addTexts(u"object.state"_s, filter.states);
        else if (!asksVoid(filter.conditions))
            add(u"object.state <> 'void'"_s);
    }
    void addTexts(const QString &column, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        QStringList names;
        for (const QString &value : values)
            names.append(bind(value));
        add(column + u" IN ("_s + names.join(u", "_s) + u")"_s);
    }
    void addIds(const QString &column, QList<qint64> ids)
    {
        if (ids.isEmpty())
            return;
        std::sort(ids.begin(), ids.end()); // an equal filter is an equal statement
        QStringList names;
        for (qint64 id : ids)
            names.append(bind(id));
        add(column + u" IN ("_s + names.join(u", "_s) + u")"_s);
    }
    void addPlace(qint64 placeId)
    {
        add(u"asset.place_id IN (WITH RECURSIVE below(id) AS (VALUES ("_s + bind(placeId)
            + u") UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id) SELECT id FROM below)"_s);
    }

    /// The few stored combinations of levels; the million rows are then compared with these by the index.
    const QStringList &storedLevels()
    {
        if (m_levels.isEmpty()) {
            Query query(m_db, u"SELECT DISTINCT levels FROM asset WHERE levels IS NOT NULL ORDER BY levels"_s);
            query.run();
            while (query.next())
                m_levels.append(query.text(0));
        }
        return m_levels;
    }
    void addLevelTexts(const QStringList &texts, bool orNull)
    {
        QStringList names;
        for (const QString &text : texts)
            names.append(bind(text));
        const QString in = names.isEmpty() ? u"0"_s : QString(u"asset.levels IN ("_s + names.join(u", "_s) + u")"_s);
        add(orNull ? QString(u"("_s + in + u" OR asset.levels IS NULL)"_s) : in);
    }
    void addLevels(const QString &axis, const QStringList &wanted)
    {
        QStringList texts;
        for (const QString &text : storedLevels()) {
            if (wanted.contains(Policy::levelsFromText(text).value(axis)))
                texts.append(text);
        }
        addLevelTexts(texts, wanted.contains(QString()));
    }
    void addUnclassified()
    {
        // Complete is what the unit's own policy says; with several policies each unit is asked for its own.
        QStringList parts;
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db)) {
            QStringList complete;
            for (const QString &text : storedLevels()) {
                if (policy.document->isComplete(Policy::levelsFromText(text)))
                    complete.append(bind(text));
            }
            QStringList units;
            for (const Organization::Unit &unit : Organization::units(m_db)) {
                if (Organization::policyIdForUnit(m_db, unit.id) == policy.id)
                    units.append(bind(unit.id));
            }
            if (units.isEmpty())
                continue;
            const QString missing = complete.isEmpty() ? u"1"_s : QString(u"(asset.levels IS NULL OR asset.levels NOT IN ("_s + complete.join(u", "_s) + u"))"_s);
            parts.append(u"(object.unit_id IN ("_s + units.join(u", "_s) + u") AND "_s + missing + u")"_s);
        }
        add(parts.isEmpty() ? u"0"_s : QString(u"("_s + parts.join(u" OR "_s) + u")"_s));
        add(u"object.state NOT IN ('disposed', 'returned', 'void')"_s);
    }

    void addWhere(const QString &code, const QString &value)
    {
        const Field *field = findField(m_fields, code);
        if (!field)
            return;
        if (field->type == FieldType::Level) {
            addLevels(field->code.mid(6), {levelCode(*field, value)});
            return;
        }
        if (field->code == "aliases"_L1) {
            add(u"EXISTS (SELECT 1 FROM object_alias WHERE object_alias.object_id = object.id AND removed = 0 AND alias = "_s + bind(value) + u")"_s);
            return;
        }
        if (field->code == "place"_L1 && !value.isEmpty()) {
            if (const auto place = Places::findPlace(m_db, value)) {
                addPlace(place->id);
                return;
            }
        }
        const QString what = field->code == "name"_L1 ? u"object.name"_s : sortExpression(*field);
        if (what.isEmpty())
            return;
        if (value.isEmpty())
            add(what + u" IS NULL"_s);
        else
            add(what + u" = "_s + bind(storedOf(*field, value)));
    }
    static QString levelCode(const Field &field, const QString &value)
    {
        for (const Policy::Term &choice : field.choices) {
            if (choice.code == value || choice.label == value)
                return choice.code;
        }
        return value;
    }
    static QVariant storedOf(const Field &field, const QString &value)
    {
        if (field.code == "migrated"_L1)
            return value == "yes"_L1 || value == "1"_L1 || value == u"有"_s ? 1 : 0;
        // As it was typed, so it is asked for: 令和8年3月31日, R8.3.31 and 2026-03-31 are one day.
        const auto stored = storedValue(field, value);
        if (!stored)
            return value;
        if (field.type == FieldType::Number)
            return stored->toLongLong();
        return *stored;
    }

    QString classOrder(const QString &axisCode)
    {
        QString sql = u"CASE asset.levels"_s;
        const QList<Register::StoredPolicy> policies = Register::storedPolicies(m_db);
        for (const QString &text : storedLevels()) {
            std::optional<int> rank;
            for (const Register::StoredPolicy &policy : policies) {
                if (!rank)
                    rank = policy.document->rank(axisCode, Policy::levelsFromText(text));
            }
            if (rank)
                sql += u" WHEN "_s + bind(text) + u" THEN "_s + QString::number(*rank);
        }
        return storedLevels().isEmpty() ? u"NULL"_s : QString(sql + u" ELSE NULL END"_s);
    }
    QString order(const QList<SortKey> &sort)
    {
        QStringList keys;
        for (const SortKey &key : sort) {
            const Field *field = findField(m_fields, key.field);
            if (!field)
                continue;
            const QString what = field->type == FieldType::Level ? classOrder(field->code.mid(6)) : sortExpression(*field);
            if (what.isEmpty())
                continue;
            keys.append(u"("_s + what + u") IS NULL"_s); // the empty ones last, whichever way
            keys.append(what + (key.descending ? u" DESC"_s : u""_s));
        }
        if (keys.isEmpty())
            keys.append(u"object.number"_s);
        return u" ORDER BY "_s + keys.join(u", "_s) + u", object.id"_s;
    }

    Storage::Connection &m_db;
    const QList<Field> &m_fields;
    FilterSql m_sql;
    QStringList m_conditions;
    QStringList m_levels;
};

} // namespace

void FilterSql::bindTo(Query &query) const
{
    for (const auto &[name, value] : bindings)
        query.bind(name, value);
}

QString sortExpression(const Field &field)
{
    if (field.code == "unit"_L1)
        return u"unit.name"_s;
    if (field.code == "place"_L1)
        return u"coalesce(place.name, asset.place_text)"_s;
    if (field.code == "manager"_L1)
        return u"person.name"_s;
    if (field.code == "updatedAt"_L1)
        return u"coalesce(object.updated_at, object.created_at)"_s;
    if (field.code == "name"_L1)
        return u"coalesce(asset.kana, object.name)"_s;
    if (field.column.startsWith("object."_L1))
        return field.column;
    if (!field.column.isEmpty())
        return u"asset."_s + field.column;
    if (field.code.startsWith("custom."_L1)) {
        const QString own = u"json_extract(asset.custom, '$.\"%1\"')"_s.arg(field.code.mid(7).toLongLong());
        return field.type == FieldType::Number ? QString(u"CAST("_s + own + u" AS INTEGER)"_s) : own; // 9 before 10
    }
    return {};
}

FilterSql filterSql(Storage::Connection &db, const Filter &filter, const QList<SortKey> &sort, const QList<Field> &fields)
{
    return Builder(db, fields).build(filter, sort);
}

const QString &fromSql()
{
    static const QString sql = u" FROM asset JOIN object ON object.id = asset.id "
                               "LEFT JOIN unit ON unit.id = object.unit_id "
                               "LEFT JOIN place ON place.id = asset.place_id "
                               "LEFT JOIN person ON person.id = asset.manager_id"_s;
    return sql;
}

} // namespace Assets
