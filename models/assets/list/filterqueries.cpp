// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/filterqueries.h"

#include "models/assets/assetfilterqueries.h"
#include "models/assets/list/conditionqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/register/objects.h"
#include "models/register/policies.h"
#include "models/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

class CodedConditions final : public ConditionReader
{
public:
    CodedConditions(Storage::Connection &db, const QList<Field> &fields, const RowCodes &codes, const std::function<IdBits(const QString &)> &searchHits)
        : ConditionReader(db, fields), m_codes(codes), m_search(searchHits)
    {
    }

protected:
    const IdBits &all() override { return m_codes.assets(); }
    IdBits searchHits(const QString &words) override { return m_search(words); }
    IdBits cellHits(const Field &field, const QString &sql, const std::function<bool(const QString &)> &answers) override
    {
        const auto coded = m_codes.cellsOf(field.code);
        return coded ? picked(*coded, [&answers](const QByteArray &cell) { return answers(QString::fromUtf8(cell)); })
                     : ConditionReader::cellHits(field, sql, answers);
    }
    IdBits idHits(const Field &field, const QString &sql, const std::function<bool(qint64)> &answers) override
    {
        const auto coded = m_codes.cellsOf(field.code);
        return coded ? picked(*coded, [&answers](const QByteArray &cell) { return answers(cell.toLongLong()); })
                     : ConditionReader::idHits(field, sql, answers);
    }

private:
    template <typename Answers> [[nodiscard]] IdBits picked(const CodedCells &coded, Answers answers) const
    {
        std::vector<bool> takes(static_cast<size_t>(coded.cells.size()));
        for (qsizetype code = 0; code < coded.cells.size(); ++code)
            takes[static_cast<size_t>(code)] = answers(coded.cells.at(code));
        return coded.column->pick(m_codes.assets(), takes);
    }

    const RowCodes &m_codes;
    const std::function<IdBits(const QString &)> &m_search;
};

bool hasEnded(const QString &state)
{
    return state == QLatin1String(Register::State::kDisposed) || state == QLatin1String(Register::State::kReturned) || state == QLatin1String(Register::State::kVoid);
}

bool isInState(const Filter &filter, bool withVoid, const QString &state)
{
    return filter.states.isEmpty() ? withVoid || state != QLatin1String(Register::State::kVoid) : filter.states.contains(state);
}

bool profileAnswers(const Filter &filter, bool withVoid, const RowProfile &profile)
{
    if (!isInState(filter, withVoid, profile.state) || (!filter.kinds.isEmpty() && !filter.kinds.contains(profile.kind)))
        return false;
    if (filter.personalInfo && *filter.personalInfo != (profile.personalInfo == "yes"_L1))
        return false;
    if (filter.migrated && *filter.migrated != profile.migrated)
        return false;
    if (filter.labelDue && (!profile.labelDue || hasEnded(profile.state)))
        return false;
    if (filter.unclassified && hasEnded(profile.state))
        return false;
    for (auto it = filter.levels.cbegin(); it != filter.levels.cend(); ++it) {
        const QString level = profile.levels.value(it.key());
        const bool none = it->contains(QString()) && profile.levelsText.isEmpty();
        if (!none && !it->contains(level))
            return false;
    }
    return true;
}

/// Complete is what the unit's own policy says; with several policies each unit is asked for its own.
void keepUnclassified(Storage::Connection &db, const RowCodes &codes, IdBits &ids)
{
    QHash<qint64, QList<quint32>> unitsOfPolicy;
    for (quint32 code = 1; code < codes.unit().size(); ++code)
        unitsOfPolicy[Organization::policyIdForUnit(db, codes.unitId(code))].append(code);
    IdBits missing;
    for (const Register::StoredPolicy &policy : Register::storedPolicies(db)) {
        std::vector<bool> units(codes.unit().size());
        for (quint32 code : unitsOfPolicy.value(policy.id))
            units[code] = true;
        std::vector<bool> profiles(codes.profile().size());
        for (quint32 code = 1; code < codes.profile().size(); ++code)
            profiles[code] = codes.profiles().at(code).levelsText.isEmpty() || !policy.document->isComplete(codes.profiles().at(code).levels);
        missing |= codes.unit().pick(codes.profile().pick(ids, profiles), units);
    }
    ids &= missing;
}

void keepPlace(Storage::Connection &db, const RowCodes &codes, qint64 placeId, IdBits &ids)
{
    const QSet<qint64> places = placesWithin(db, placeId);
    std::vector<bool> takes(codes.place().size());
    for (quint32 code = 1; code < codes.place().size(); ++code) {
        const auto id = idOfValue(QString::fromUtf8(codes.place().value(code)));
        takes[code] = id && places.contains(*id);
    }
    ids = codes.place().pick(ids, takes);
}

/// Words such as 永年 never compare as days: they do not begin with a digit.
void keepExpired(const RowCodes &codes, const QString &until, IdBits &ids)
{
    const QByteArray last = until.toUtf8();
    std::vector<bool> takes(codes.expires().size());
    for (quint32 code = 1; code < codes.expires().size(); ++code) {
        const QByteArray &cell = codes.expires().value(code);
        takes[code] = cell.at(0) >= '0' && cell.at(0) <= '9' && cell <= last;
    }
    ids = codes.expires().pick(ids, takes);
}

/// What no column in memory tells, by SQL.
void keepByTable(Storage::Connection &db, const QList<Field> &fields, const Filter &filter, IdBits &ids)
{
    Filter rest;
    rest.states = filter.states;
    rest.conditions = filter.conditions; // for what they say of void rows
    rest.unconfirmedSince = filter.unconfirmedSince;
    rest.batchId = filter.batchId;
    rest.where = filter.where;
    if (rest.unconfirmedSince.isEmpty() && !rest.batchId && rest.where.isEmpty())
        return;
    const FilterSql sql = filterSql(db, rest, {}, fields);
    Storage::Query query(db, u"SELECT object.id"_s + fromSql() + sql.where);
    sql.bindTo(query);
    query.run();
    IdBits found;
    while (query.next())
        found.set(query.integer(0));
    ids &= found;
}

} // namespace

IdBits closedIds(const RowCodes &codes, const Register::Visibility &visible)
{
    if (visible.everything)
        return {};
    std::vector<bool> scoped(codes.profile().size());
    for (quint32 code = 1; code < codes.profile().size(); ++code)
        scoped[code] = codes.profiles().at(code).scoped;
    std::vector<bool> strange(codes.unit().size());
    for (quint32 code = 0; code < codes.unit().size(); ++code)
        strange[code] = !visible.sees(true, code == 0 ? std::nullopt : std::optional(codes.unitId(code)));
    return codes.unit().pick(codes.profile().pick(codes.assets(), scoped), strange);
}

IdBits filterHits(Storage::Connection &db, const QList<Field> &fields, const RowCodes &codes, const Filter &filter,
                  const std::function<IdBits(const QString &)> &searchHits)
{
    const bool withVoid = asksVoid(filter.conditions);
    std::vector<bool> profiles(codes.profile().size());
    bool every = true;
    for (quint32 code = 1; code < codes.profile().size(); ++code) {
        profiles[code] = profileAnswers(filter, withVoid, codes.profiles().at(code));
        every = every && profiles[code];
    }
    IdBits ids = every ? codes.assets() : codes.profile().pick(codes.assets(), profiles);
    if (!filter.units.isEmpty()) {
        std::vector<bool> units(codes.unit().size());
        for (quint32 code = 1; code < codes.unit().size(); ++code)
            units[code] = filter.units.contains(codes.unitId(code));
        ids = codes.unit().pick(ids, units);
    }
    if (!filter.ids.isEmpty()) {
        IdBits chosen;
        for (qint64 id : filter.ids)
            chosen.set(id);
        ids &= chosen;
    }
    if (filter.placeId)
        keepPlace(db, codes, *filter.placeId, ids);
    if (filter.unclassified)
        keepUnclassified(db, codes, ids);
    if (!filter.expiresUntil.isEmpty())
        keepExpired(codes, filter.expiresUntil, ids);
    keepByTable(db, fields, filter, ids);
    if (!filter.conditions.isEmpty())
        ids &= CodedConditions(db, fields, codes, searchHits).hits(filter.conditions);
    return ids;
}

} // namespace Assets
