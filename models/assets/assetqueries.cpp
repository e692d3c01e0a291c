// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/assetqueries.h"

#include "models/assets/assetfilterqueries.h"
#include "models/assets/assetrowqueries.h"
#include "models/assets/assetvalue.h"
#include "models/assets/assetcolumns.h"
#include "models/assets/customfields.h"
#include "models/assets/list/conditionqueries.h"
#include "models/assets/list/idbits.h"
#include "models/assets/list/outlierqueries.h"
#include "models/assets/list/pagequeries.h"
#include "models/assets/list/rowviewqueries.h"
#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/places/placerepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/search/index.h"
#include "models/search/tokens.h"
#include "models/support/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Storage::Query;

namespace Assets {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Assets", text);
}

/// Ids of assets by name of a unit, place or person: few names, so they are compared here.
QVector<qint64> idsByNames(Storage::Connection &db, const QString &term)
{
    QVector<qint64> ids;
    const auto gather = [&](const QHash<qint64, QString> &names, const QString &sql) {
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (!Support::fold(*it).contains(term))
                continue;
            Query query(db, sql);
            query.bind(u":id"_s, it.key()).run();
            while (query.next())
                ids.append(query.integer(0));
        }
    };
    gather(Organization::unitNames(db), u"SELECT id FROM object WHERE unit_id = :id AND kind = 'asset'"_s);
    gather(Places::placePaths(db), u"SELECT id FROM asset WHERE place_id = :id"_s);
    gather(Organization::personNames(db), u"SELECT id FROM asset WHERE manager_id = :id"_s);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Every term must be found, in the text or in a name that the asset points to.
QVector<qint64> textHits(Storage::Connection &db, const QString &text)
{
    Search::Index index(db);
    QVector<qint64> hits;
    bool first = true;
    for (const QString &term : Search::terms(text)) {
        QVector<qint64> found = index.find(term);
        const QVector<qint64> byName = idsByNames(db, term);
        QVector<qint64> all;
        std::set_union(found.cbegin(), found.cend(), byName.cbegin(), byName.cend(), std::back_inserter(all));
        if (first) {
            hits = all;
        } else {
            QVector<qint64> both;
            std::set_intersection(hits.cbegin(), hits.cend(), all.cbegin(), all.cend(), std::back_inserter(both));
            hits = both;
        }
        first = false;
    }
    return hits;
}

IdBits bitsOf(const QVector<qint64> &ids)
{
    IdBits bits;
    for (qint64 id : ids)
        bits.set(id);
    return bits;
}

/// Conditions on single rows, with the search words as the index has them.
class Conditions final : public ConditionReader
{
public:
    Conditions(Storage::Connection &db, const QList<Field> &fields) : ConditionReader(db, fields), m_db(db) { }

protected:
    IdBits searchHits(const QString &words) override { return bitsOf(textHits(m_db, words)); }

private:
    Storage::Connection &m_db;
};

/// True when the filter names single rows, by their ids or by what they say.
bool isBySet(const Filter &filter)
{
    return !filter.text.trimmed().isEmpty() || !filter.ids.isEmpty() || !filter.conditions.isEmpty() || filter.sameNameOtherClass;
}

/// Few ids are looked up one by one; many are cheaper to walk past.
void narrow(FilterSql &sql, const QVector<qint64> &ids)
{
    constexpr qsizetype kFew = 1000;
    if (ids.size() > kFew)
        return;
    QStringList numbers;
    for (qint64 id : ids)
        numbers.append(QString::number(id));
    sql.where += (sql.where.isEmpty() ? u" WHERE "_s : u" AND "_s) + u"object.id IN ("_s + numbers.join(u',') + u')';
}

/// What a view has, whether or not a list may show it.
QStringList everyField(const QList<Field> &fields)
{
    QStringList codes{u"number"_s, u"name"_s, u"state"_s, u"policy"_s, u"restrictions"_s, u"updatedAt"_s, u"unit"_s, u"createdByUnit"_s,
                      u"manager"_s, u"place"_s, u"parent"_s, u"aliases"_s, u"migrated"_s};
    const auto add = [&codes](const QString &code) {
        if (!codes.contains(code))
            codes.append(code);
    };
    for (const TextColumn &column : textColumns())
        add(column.field);
    for (const Field &field : fields)
        add(field.code);
    return codes;
}

} // namespace

Queries::Queries(Storage::Connection &db, Register::Visibility visible) : m_db(db), m_visible(std::move(visible)) { }

Queries::~Queries() = default;

QVector<qint64> Queries::ids(const Filter &filter, const QList<SortKey> &sort)
{
    FilterSql sql = filterSql(m_db, filter, sort, fields());
    std::optional<IdBits> hits;
    if (!filter.text.trimmed().isEmpty()) {
        const QVector<qint64> found = textHits(m_db, filter.text);
        hits = bitsOf(found);
        narrow(sql, found);
    }
    std::optional<IdBits> chosen;
    if (!filter.ids.isEmpty()) {
        chosen = bitsOf(filter.ids);
        narrow(sql, filter.ids);
    }
    std::optional<IdBits> answering;
    if (!filter.conditions.isEmpty())
        answering = Conditions(m_db, fields()).hits(filter.conditions);
    std::optional<IdBits> outliers;
    if (filter.sameNameOtherClass)
        outliers = sameNameOtherClass(m_db, m_visible);
    const bool onlyOpen = !m_visible.everything && asksHidden(filter, fields());
    Query query(m_db, u"SELECT object.id, asset.access_scope, object.unit_id"_s + fromSql() + sql.where + sql.order);
    sql.bindTo(query);
    query.run();
    QVector<qint64> ids;
    while (query.next()) {
        const qint64 id = query.integer(0);
        if (chosen && !chosen->has(id))
            continue;
        if (hits && !hits->has(id))
            continue;
        if (answering && !answering->has(id))
            continue;
        if (outliers && !outliers->has(id))
            continue;
        if (onlyOpen && !m_visible.sees(query.text(1) == "unit"_L1, query.optionalInteger(2)))
            continue;
        ids.append(id);
    }
    return ids;
}

int Queries::total()
{
    Query query(m_db, u"SELECT (SELECT count(*) FROM asset) - "
                      "(SELECT count(*) FROM object WHERE state <> 'active' AND state = 'void' AND kind = 'asset')"_s);
    query.run().next();
    return static_cast<int>(query.integer(0));
}

QHash<qint64, RowView> Queries::rows(const QVector<qint64> &ids, DateStyle dates)
{
    QHash<qint64, RowView> found;
    if (ids.isEmpty())
        return found;
    if (!m_pages || m_pageDates != dates) {
        m_pageFields = everyField(fields());
        m_pageDates = dates;
        m_pages = std::make_unique<PageReader>(m_db, readRowWords(m_db), m_visible, m_pageFields, dates);
    }
    const QVector<ListRow> rows = m_pages->read(ids);
    found.reserve(rows.size());
    for (const ListRow &row : rows)
        found.insert(row.id, viewOf(row, m_pageFields));
    return found;
}

QList<ClassCount> Queries::classCounts(const Filter &filter)
{
    QList<ClassCount> counts;
    QHash<QPair<qint64, QString>, int> tally;
    if (isBySet(filter) || (!m_visible.everything && asksHidden(filter, fields()))) {
        const IdBits wanted = bitsOf(ids(filter));
        Query query(m_db, u"SELECT object.id, object.unit_id, asset.levels"_s + fromSql());
        query.run();
        while (query.next()) {
            if (wanted.has(query.integer(0)))
                ++tally[{query.integer(1), query.text(2)}];
        }
    } else {
        const FilterSql sql = filterSql(m_db, filter, {}, fields());
        Query query(m_db, u"SELECT object.unit_id, asset.levels, count(*)"_s + fromSql() + sql.where + u" GROUP BY object.unit_id, asset.levels"_s);
        sql.bindTo(query);
        query.run();
        while (query.next())
            tally.insert({query.integer(0), query.text(1)}, static_cast<int>(query.integer(2)));
    }
    QHash<qint64, qint64> policyOfUnit;
    for (auto it = tally.cbegin(); it != tally.cend(); ++it) {
        const std::optional<qint64> unitId = it.key().first > 0 ? std::optional(it.key().first) : std::nullopt;
        auto policy = policyOfUnit.find(it.key().first);
        if (policy == policyOfUnit.end())
            policy = policyOfUnit.insert(it.key().first, Organization::policyIdForUnit(m_db, unitId));
        counts.append({unitId, *policy, it.key().second, *it});
    }
    std::sort(counts.begin(), counts.end(), [](const ClassCount &a, const ClassCount &b) {
        return std::pair(a.unitId.value_or(0), a.levels) < std::pair(b.unitId.value_or(0), b.levels);
    });
    return counts;
}

int Queries::closedCount(const Filter &filter)
{
    if (m_visible.everything)
        return 0;
    const IdBits wanted = bitsOf(ids(filter));
    Query query(m_db, u"SELECT object.id, object.unit_id"_s + fromSql() + u" WHERE asset.access_scope = 'unit'"_s);
    query.run();
    int count = 0;
    while (query.next())
        count += wanted.has(query.integer(0)) && !m_visible.sees(true, query.optionalInteger(1)) ? 1 : 0;
    return count;
}

const QList<Field> &Queries::fields()
{
    if (m_fields.isEmpty()) {
        // The first policy's words; an axis that only another policy has is added at the end.
        const QList<CustomField> custom = customFields(m_db);
        for (const Register::StoredPolicy &policy : Register::storedPolicies(m_db)) {
            for (const Field &field : fieldsFor(*policy.document, custom)) {
                if (m_fields.isEmpty() || !findField(m_fields, field.code))
                    m_fields.append(field);
            }
        }
    }
    return m_fields;
}

QString Queries::filterText(const Filter &filter)
{
    QStringList parts;
    if (!filter.text.trimmed().isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "検索: %1")).arg(filter.text.trimmed()));
    if (!filter.units.isEmpty()) {
        const QHash<qint64, QString> names = Organization::unitNames(m_db);
        QStringList units;
        for (qint64 id : filter.units)
            units.append(names.value(id));
        std::sort(units.begin(), units.end());
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "組織: %1")).arg(units.join(u"、"_s)));
    }
    const auto shownList = [&](const QString &code, const QStringList &values) {
        const Field *field = findField(fields(), code);
        QStringList shown;
        for (const QString &value : values)
            shown.append(value.isEmpty() ? say(QT_TRANSLATE_NOOP("Assets", "未分類")) : field ? shownValue(*field, value) : value);
        parts.append((field ? field->label : code) + u": "_s + shown.join(u"、"_s));
    };
    if (!filter.kinds.isEmpty())
        shownList(u"kind"_s, filter.kinds);
    for (auto it = filter.levels.cbegin(); it != filter.levels.cend(); ++it)
        shownList(u"class."_s + it.key(), *it);
    if (!filter.states.isEmpty())
        shownList(u"state"_s, filter.states);
    if (filter.unclassified)
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "未分類のもの")));
    if (filter.personalInfo)
        parts.append(*filter.personalInfo ? say(QT_TRANSLATE_NOOP("Assets", "個人情報あり")) : say(QT_TRANSLATE_NOOP("Assets", "個人情報なし")));
    if (filter.migrated)
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "移行したもの")));
    if (!filter.expiresUntil.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "満了日: %1まで")).arg(shownValue(*findField(fields(), u"expiresOn"_s), filter.expiresUntil)));
    if (filter.labelDue)
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "表示の更新待ち")));
    if (filter.sameNameOtherClass)
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "同じ名称で分類が違うもの")));
    if (!filter.unconfirmedSince.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "未確認: %1から確認していないもの")).arg(shownValue(*findField(fields(), u"confirmedOn"_s), filter.unconfirmedSince)));
    if (filter.placeId)
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "保管場所: %1")).arg(Places::placePath(m_db, *filter.placeId)));
    for (const auto &[code, value] : filter.where)
        shownList(code, {value});
    if (!filter.conditions.isEmpty())
        parts.append(conditionsText(fields(), filter.conditions, [this](const Field *field, const QString &value) { return shownConditionValue(field, value); }));
    if (!filter.ids.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Assets", "選択したもの")));
    return parts.join(u" ・ "_s);
}

} // namespace Assets
