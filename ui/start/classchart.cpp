// SPDX-FileCopyrightText: Daichō contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/classchart.h"

#include "ui/common/style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Start {

namespace {

constexpr int kTile = 8;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) {
        return static_cast<int>(x * share + y * (1 - share));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// A light tile with thin lines, so that numbers stay readable on it.
QBrush hatched(const QColor &ground, const QColor &line, int pattern)
{
    QPixmap tile(kTile, kTile);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setPen(line);
    if (pattern == 1 || pattern == 3)
        painter.drawLine(0, kTile - 1, kTile - 1, 0);
    if (pattern == 2 || pattern == 3)
        painter.drawLine(0, 0, kTile - 1, kTile - 1);
    if (pattern == 4)
        painter.drawLine(0, kTile / 2, kTile - 1, kTile / 2);
    if (pattern == 5)
        painter.drawLine(kTile / 2, 0, kTile / 2, kTile - 1);
    if (pattern == 6)
        painter.drawPoint(kTile / 2, kTile / 2);
    painter.end();
    return QBrush(tile);
}

} // namespace

ClassChart::ClassChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setObjectName(u"classChart"_s);
    setFocusPolicy(Qt::NoFocus); // its table beside it is the way for the keyboard
    setFrameShape(QFrame::NoFrame);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    setMinimumHeight(200);
}

QBrush ClassChart::brushFor(int index, int count, const QPalette &palette)
{
    const QColor strong = palette.color(QPalette::Highlight);
    const QColor base = palette.color(QPalette::Base);
    if (index == count - 1) // unclassified: empty, only its outline
        return QBrush(base);
    if (index == 0)
        return QBrush(strong);
    const QColor ground = mixed(strong, base, qMax(0.08, 0.36 - 0.07 * index));
    return hatched(ground, mixed(palette.color(QPalette::Link), base, 0.6),
                   index); // Link is readable on Base in both themes
}

void ClassChart::setFigures(const ClassFigures &figures)
{
    m_figures = figures;
    build();
}

int ClassChart::hiddenRows() const
{
    return static_cast<int>(m_figures.rows.size() - m_bars.size());
}

void ClassChart::build()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        std::unique_ptr<QAbstractAxis> old(axis);
    }
    const QPalette &colours = palette();
    chart()->setBackgroundBrush(colours.color(QPalette::Base));
    chart()->legend()->setLabelColor(colours.color(QPalette::Text));
    chart()->legend()->setFont(font());
    QList<int> order(m_figures.rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (order.size() > kMostBars) {
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_figures.rows.at(a).total() > m_figures.rows.at(b).total();
        });
        order.resize(kMostBars);
        std::sort(order.begin(), order.end());
    }
    m_bars = QList<int>(order.crbegin(), order.crend()); // the first unit stands on top
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.7);
    for (int column = 0; column < m_figures.columns.size(); ++column) {
        auto *set = new QBarSet(m_figures.columns.at(column).label);
        for (const int row : std::as_const(m_bars))
            set->append(m_figures.rows.at(row).counts.at(column));
        dress(set, column);
        series->append(set);
        connect(set, &QBarSet::clicked, this,
                [this, column](int bar) { emit clicked(m_bars.value(bar), column); });
    }
    series->setLabelsVisible(true);
    chart()->addSeries(series);
    auto *names = new QBarCategoryAxis;
    for (const int row : std::as_const(m_bars))
        names->append(m_figures.rows.at(row).name);
    auto *values = new QValueAxis;
    values->setLabelFormat(u"%d"_s);
    values->setMinorTickCount(0);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(colours.color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setGridLineColor(colours.color(QPalette::Mid));
        axis->setLinePenColor(colours.color(QPalette::Mid));
    }
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    if (m_figures.total() > 0) // an empty chart has no range
        values->applyNiceNumbers();
}

void ClassChart::dress(QBarSet *set, int column) const
{
    const int count = static_cast<int>(m_figures.columns.size());
    set->setBrush(brushFor(column, count, palette()));
    set->setPen(QPen(palette().color(QPalette::Text), 1,
                     column == count - 1 ? Qt::DashLine : Qt::SolidLine));
    set->setLabelColor(palette().color(column == 0 ? QPalette::HighlightedText : QPalette::Text));
    set->setLabelFont(font());
}

void ClassChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

} // namespace Start
