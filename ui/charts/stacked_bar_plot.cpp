// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_bar_plot.h"

#include <QBarSet>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace laju::ui {

namespace {

constexpr qreal barShare = 0.72; ///< of a category's width

double highestStack(const StackedBars &bars)
{
    double highest = 0;
    for (qsizetype i = 0; i < bars.categories.size(); ++i) {
        double sum = 0;
        for (const BarSeries &series : bars.series)
            sum += series.values.value(i);
        highest = std::max(highest, sum);
    }
    return highest;
}

} // namespace

StackedBarPlot::StackedBarPlot(NumberFormat format)
    : ChartPlot(std::move(format))
    , m_series(new QStackedBarSeries(this))
    , m_along(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    m_series->setBarWidth(barShare);
    addSeries(m_series);
    addAxis(m_along, Qt::AlignBottom);
    addAxis(m_up, Qt::AlignLeft);
    m_series->attachAxis(m_along);
    m_series->attachAxis(m_up);
    m_along->setVisible(false);
    m_up->setVisible(false);
    const auto indexOf = [this](QBarSet *set) { return static_cast<int>(m_series->barSets().indexOf(set)); };
    connect(m_series, &QAbstractBarSeries::clicked, this,
            [this, indexOf](int category, QBarSet *set) { Q_EMIT barClicked(category, indexOf(set)); });
    connect(m_series, &QAbstractBarSeries::hovered, this,
            [this, indexOf](bool inside, int category, QBarSet *set) {
                Q_EMIT barHovered(inside, category, indexOf(set));
            });
}

void StackedBarPlot::setData(const StackedBars &bars)
{
    const bool sameShape = hasShapeOf(bars);
    m_bars = bars;
    sameShape ? replaceValues() : rebuild();
    const double highest = highestStack(bars);
    setAxes({.categories = bars.categories,
             .labelStep = bars.labelStep,
             .target = bars.target,
             .unit = bars.unit,
             .maximum = highest,
             .exact = false,
             .leastStep = bars.leastStep,
             .message = highest > 0 ? QString() : bars.emptyText});
    applySeriesColors();
}

void StackedBarPlot::applyAxes()
{
    m_along->setRange(-0.5, static_cast<qreal>(std::max<qsizetype>(m_bars.categories.size(), 1)) - 0.5);
    m_up->setRange(0, top());
}

void StackedBarPlot::applySeriesColors()
{
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const int chosen = m_bars.series[i].color;
        sets[i]->setPen(Qt::NoPen);
        sets[i]->setBrush(colors().series(chosen < 0 ? static_cast<int>(i) : chosen));
    }
}

bool StackedBarPlot::hasShapeOf(const StackedBars &bars) const
{
    return bars.series.size() == m_series->count() && bars.categories.size() == m_bars.categories.size();
}

void StackedBarPlot::rebuild()
{
    m_series->clear();
    QList<QBarSet *> sets;
    for (const BarSeries &series : std::as_const(m_bars.series)) {
        auto *set = new QBarSet(series.name);
        for (qsizetype i = 0; i < m_bars.categories.size(); ++i)
            set->append(series.values.value(i));
        sets.append(set);
    }
    m_series->append(sets);
}

void StackedBarPlot::replaceValues()
{
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype s = 0; s < sets.size(); ++s) {
        const BarSeries &series = m_bars.series[s];
        sets[s]->setLabel(series.name);
        // Each replacement lays the bars out anew: only those that differ.
        for (int i = 0; i < sets[s]->count(); ++i) {
            if (!qFuzzyCompare(1 + sets[s]->at(i), 1 + series.values.value(i)))
                sets[s]->replace(i, series.values.value(i));
        }
    }
}

} // namespace laju::ui
