// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/classfigures.h"

#include <QChartView>

class QBarSet;

namespace Start {

/// Stacked bars: one bar for a unit, one pattern for a level. Told apart by hatching and numbers, not by colour alone.
class ClassChart final : public QChartView
{
    Q_OBJECT
public:
    explicit ClassChart(QWidget *parent = nullptr);

    void setFigures(const ClassFigures &figures);
    /// Units that have no bar because there are too many; they are in the table.
    [[nodiscard]] int hiddenRows() const;
    static constexpr int kMostBars = 12;
    /// The brush of a level: `index` of `count`, highest first, the last one is unclassified.
    [[nodiscard]] static QBrush brushFor(int index, int count, const QPalette &palette);

signals:
    void clicked(int row, int column); ///< of the figures

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void dress(QBarSet *set, int column) const;

    ClassFigures m_figures;
    QList<int> m_bars; ///< row of the figures for each bar, from the bottom up
};

} // namespace Start
