// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/classfigures.h"

#include "models/register/objects.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Start {

int ClassFigures::Row::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

int ClassFigures::columnTotal(int column) const
{
    return std::accumulate(rows.cbegin(), rows.cend(), 0, [column](int sum, const Row &row) {
        return sum + row.counts.at(column);
    });
}

int ClassFigures::total() const
{
    return std::accumulate(rows.cbegin(), rows.cend(), 0,
                           [](int sum, const Row &row) { return sum + row.total(); });
}

Assets::Filter inForce()
{
    Assets::Filter filter;
    filter.states = {QLatin1String(Register::State::kDraft),
                     QLatin1String(Register::State::kActive),
                     QLatin1String(Register::State::kAsking)};
    return filter;
}

Assets::Filter ClassFigures::filter(std::optional<int> row, std::optional<int> column) const
{
    Assets::Filter filter = inForce();
    const auto addUnit = [&filter](const Row &of) {
        if (of.unitId)
            filter.units.insert(*of.unitId);
    };
    if (row) {
        addUnit(rows.at(*row));
        if (!rows.at(*row).unitId)
            filter.where.append({u"unit"_s, QString()});
    } else if (std::all_of(rows.cbegin(), rows.cend(),
                           [](const Row &of) { return of.unitId.has_value(); })) {
        std::for_each(rows.cbegin(), rows.cend(), addUnit);
    }
    if (column)
        filter.levels.insert(axis, {columns.at(*column).level});
    return filter;
}

ClassFigures classFigures(const QList<Assets::ClassCount> &counts, const Policy::Document &policy,
                          qint64 policyId, const QString &axisCode, const QList<UnitName> &units)
{
    ClassFigures figures;
    const Policy::Axis *axis = policy.axis(axisCode);
    if (!axis)
        return figures;
    figures.axis = axisCode;
    figures.axisLabel = axis->label;
    for (const Policy::Level &level : axis->levels)
        figures.columns.append({level.code, level.badge.isEmpty() ? level.code : level.badge});
    figures.columns.append(
        {{}, policy.term(u"unclassified"_s, QCoreApplication::translate("Start", "未分類"))});
    for (const UnitName &unit : units) {
        ClassFigures::Row row{unit.id, unit.name, QVector<int>(figures.columns.size(), 0)};
        for (const Assets::ClassCount &count : counts) {
            if (count.policyId != policyId || count.unitId != unit.id)
                continue;
            const QString level = Policy::levelsFromText(count.levels).value(axisCode);
            qsizetype column =
                figures.columns.size() - 1; // a level the policy does not know counts as none
            for (qsizetype i = 0; i < figures.columns.size(); ++i) {
                if (figures.columns.at(i).level == level)
                    column = i;
            }
            row.counts[column] += count.count;
        }
        if (row.total() > 0)
            figures.rows.append(row);
    }
    return figures;
}

} // namespace Start
