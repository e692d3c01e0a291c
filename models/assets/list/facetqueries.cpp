// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets/list/facetqueries.h"

#include "models/organization/organizationqueries.h"
#include "models/organization/organizationrepository.h"
#include "models/places/placequeries.h"
#include "models/support/text.h"

#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Assets {

namespace {

void subtract(std::vector<qint64> &from, const std::vector<qint64> &counts)
{
    for (size_t at = 0; at < from.size(); ++at)
        from[at] -= counts[at];
}

qint64 sumOf(const CodeColumn &column, const std::vector<qint64> &counts)
{
    qint64 sum = 0;
    for (quint32 code = 1; code < column.size(); ++code)
        sum += counts[code] * column.value(code).toLongLong();
    return sum;
}

void put(Facets &facets, const QString &facet, const QString &value, qint64 count)
{
    if (count > 0)
        facets.values[facet][value] += count;
}

struct Names {
    QHash<qint64, QString> paths;
    QHash<qint64, qsizetype> places; ///< in the order of the tree; empty = in that of the paths
};

/// Parents before children, brothers by code, name, id, as the tree of units has them.
Names unitNamesInOrder(Storage::Connection &db)
{
    QHash<qint64, QList<Organization::Unit>> below;
    QSet<qint64> known;
    const QList<Organization::Unit> units = Organization::units(db);
    for (const Organization::Unit &unit : units)
        known.insert(unit.id);
    for (const Organization::Unit &unit : units)
        below[known.contains(unit.parentId.value_or(0)) ? *unit.parentId : 0].append(unit);
    Names names;
    const std::function<void(qint64, const QString &)> walk = [&](qint64 parent, const QString &path) {
        QList<Organization::Unit> brothers = below.take(parent); // taken once: no circle can hold us
        std::sort(brothers.begin(), brothers.end(), [](const Organization::Unit &a, const Organization::Unit &b) { return std::tie(a.code, a.name, a.id) < std::tie(b.code, b.name, b.id); });
        for (const Organization::Unit &unit : std::as_const(brothers)) {
            const QString own = path.isEmpty() ? unit.name : QString(path + u" / "_s + unit.name);
            names.places.insert(unit.id, names.places.size());
            names.paths.insert(unit.id, own);
            walk(unit.id, own);
        }
    };
    walk(0, {});
    return names;
}

} // namespace

FacetCounter::FacetCounter(const RowCodes &codes, const QList<Field> &fields) : m_codes(codes)
{
    for (const Field &field : fields) {
        if (field.type == FieldType::Level)
            m_axes.append(field.code.mid(6));
    }
    m_all = tally(codes.assets());
    m_allCount = codes.assets().count();
}

FacetCounter::Tallies FacetCounter::tally(const IdBits &hits) const
{
    return {m_codes.unit().tally(hits), m_codes.place().tally(hits), m_codes.profile().tally(hits), m_codes.persons().tally(hits), m_codes.records().tally(hits)};
}

FacetCounter::Tallies FacetCounter::tallyOfMost(const IdBits &hits) const
{
    IdBits rest = m_codes.assets();
    rest -= hits;
    const Tallies without = tally(rest);
    Tallies most = m_all;
    subtract(most.unit, without.unit);
    subtract(most.place, without.place);
    subtract(most.profile, without.profile);
    subtract(most.persons, without.persons);
    subtract(most.records, without.records);
    return most;
}

Facets FacetCounter::count(const IdBits &hits, const IdBits &closed) const
{
    Facets facets;
    facets.count = hits.count();
    const Tallies all = facets.count * 2 > m_allCount ? tallyOfMost(hits) : tally(hits);
    IdBits hidden = closed;
    hidden &= hits;
    facets.closed = hidden.count();
    Tallies open = all;
    if (facets.closed > 0) {
        const Tallies shut = tally(hidden);
        subtract(open.profile, shut.profile);
        subtract(open.persons, shut.persons);
        subtract(open.records, shut.records);
    }
    facets.persons = sumOf(m_codes.persons(), open.persons);
    facets.records = sumOf(m_codes.records(), open.records);
    for (quint32 code = 0; code < m_codes.unit().size(); ++code)
        put(facets, u"unit"_s, code == 0 ? QString() : valueOfId(m_codes.unitId(code)), all.unit[code]);
    for (quint32 code = 0; code < m_codes.place().size(); ++code)
        put(facets, u"place"_s, QString::fromUtf8(m_codes.place().value(code)), all.place[code]);
    for (quint32 code = 1; code < m_codes.profile().size(); ++code) {
        const RowProfile &profile = m_codes.profiles().at(code);
        put(facets, u"state"_s, profile.state, all.profile[code]);
        put(facets, u"kind"_s, profile.kind, open.profile[code]);
        put(facets, u"personalInfo"_s, profile.personalInfo, open.profile[code]);
        for (const QString &axis : m_axes)
            put(facets, u"class."_s + axis, profile.levels.value(axis), all.profile[code]);
    }
    return facets;
}

Groups groupsOf(Storage::Connection &db, const RowCodes &codes, const QString &groupBy, const IdBits &hits)
{
    const bool byUnit = groupBy == "unit"_L1;
    const CodeColumn &column = byUnit ? codes.unit() : codes.place();
    const Names names = byUnit ? unitNamesInOrder(db) : Names{Places::placePaths(db), {}};
    const std::vector<qint64> counts = column.tally(hits);
    struct Group {
        quint32 code;
        GroupCount count;
    };
    QList<Group> groups;
    for (quint32 code = 0; code < column.size(); ++code) {
        if (counts[code] == 0)
            continue;
        GroupCount count;
        count.count = counts[code];
        const QString value = QString::fromUtf8(column.value(code));
        if (code != 0)
            count.id = byUnit ? std::optional(value.toLongLong()) : idOfValue(value);
        count.label = count.id ? names.paths.value(*count.id, value) : value;
        groups.append({code, count});
    }
    std::sort(groups.begin(), groups.end(), [&names](const Group &a, const Group &b) {
        if ((a.code == 0) != (b.code == 0))
            return b.code == 0;
        const auto placeOf = [&names](const Group &group) { return names.places.value(group.count.id.value_or(0), names.places.size()); };
        if (placeOf(a) != placeOf(b))
            return placeOf(a) < placeOf(b);
        const int byLabel = Support::compareNatural(a.count.label, b.count.label);
        return byLabel != 0 ? byLabel < 0 : a.code < b.code;
    });
    Groups made;
    made.rankOfCode.resize(column.size());
    for (const Group &group : std::as_const(groups)) {
        made.rankOfCode[group.code] = static_cast<quint32>(made.counts.size());
        made.counts.append(group.count);
    }
    return made;
}

} // namespace Assets
