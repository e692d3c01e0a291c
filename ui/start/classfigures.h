// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/assets/assetqueries.h"
#include "models/policy/policy.h"

namespace Start {

/// Assets in force by unit and level on one axis of one policy: what chart and table both show. Pure values.
struct ClassFigures {
    struct Column {
        QString level; ///< level code; empty = unclassified
        QString label; ///< 3A, 未分類
    };
    struct Row {
        std::optional<qint64> unitId; ///< absent: assets that name no unit
        QString name;
        QVector<int> counts; ///< by column
        [[nodiscard]] int total() const;
    };
    QString axis;
    QString axisLabel;
    QList<Column> columns; ///< highest level first, unclassified last
    QList<Row> rows;       ///< only units that have something
    [[nodiscard]] int columnTotal(int column) const;
    [[nodiscard]] int total() const;
    /// What a click on this cell asks for; row nullopt = the line of totals, column nullopt = the column of totals.
    [[nodiscard]] Assets::Filter filter(std::optional<int> row, std::optional<int> column) const;
};

/// The assets the figures count: those in force.
[[nodiscard]] Assets::Filter inForce();

struct UnitName {
    std::optional<qint64> id;
    QString name;
};
/// `units` gives order and names; counts under another policy are left out.
[[nodiscard]] ClassFigures classFigures(const QList<Assets::ClassCount> &counts,
                                        const Policy::Document &policy, qint64 policyId,
                                        const QString &axis, const QList<UnitName> &units);

} // namespace Start
