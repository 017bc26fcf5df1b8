// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_charts.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <memory>

namespace laju::bench {

namespace {

constexpr double highest = 100;

/// Some value from 10 to 100; another one in the next round.
double valueOf(int place, int round)
{
    constexpr int factor = 37;
    constexpr int step = 11;
    constexpr int values = 91;
    return 10 + (place * factor + round * step) % values;
}

QChart *emptyChart()
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    return chart;
}

QStringList namesOf(int categories)
{
    QStringList names;
    for (int i = 0; i < categories; ++i)
        names.append(QString::number(i + 1));
    return names;
}

QValueAxis *valueAxis(double top)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, top);
    return axis;
}

BareChart bars(QAbstractBarSeries *series, int parts, int categories, bool lie)
{
    QChart *chart = emptyChart();
    QList<QBarSet *> sets;
    for (int part = 0; part < parts; ++part) {
        auto *set = new QBarSet(QString::number(part));
        for (int i = 0; i < categories; ++i)
            set->append(valueOf(i + part, 0));
        sets.append(set);
    }
    series->append(sets);
    chart->addSeries(series);
    auto *along = new QBarCategoryAxis;
    along->append(namesOf(categories));
    QValueAxis *up = valueAxis(highest * parts);
    chart->addAxis(along, lie ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(up, lie ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(along);
    series->attachAxis(up);
    return {chart, [sets](int round) {
                for (qsizetype part = 0; part < sets.size(); ++part) {
                    for (int i = 0; i < sets[part]->count(); ++i)
                        sets[part]->replace(i, valueOf(i + static_cast<int>(part), round));
                }
            }};
}

QList<QPointF> pointsOf(int count, int round, double more)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({static_cast<double>(i), valueOf(i, round) + more});
    return points;
}

void addSquareAxes(QChart *chart, int points)
{
    auto *along = valueAxis(points);
    auto *up = valueAxis(highest + 20);
    chart->addAxis(along, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(along);
        series->attachAxis(up);
    }
}

} // namespace

BareChart bareStackedBars(int parts, int categories)
{
    return bars(new QStackedBarSeries, parts, categories, false);
}

BareChart bareRows(int parts, int rows)
{
    return bars(new QHorizontalStackedBarSeries, parts, rows, true);
}

BareChart bareLineWithBand(int points)
{
    QChart *chart = emptyChart();
    auto *line = new QLineSeries;
    auto *low = new QLineSeries(chart);
    auto *high = new QLineSeries(chart);
    const auto replace = [=](int round) {
        line->replace(pointsOf(points, round, 0));
        low->replace(pointsOf(points, round, -10));
        high->replace(pointsOf(points, round, 10));
    };
    replace(0);
    chart->addSeries(new QAreaSeries(high, low));
    chart->addSeries(line);
    addSquareAxes(chart, points);
    return {chart, replace};
}

BareChart bareBoxes(int categories)
{
    QChart *chart = emptyChart();
    QList<QBoxSet *> boxes;
    for (int series = 0; series < 2; ++series) {
        auto *plot = new QBoxPlotSeries;
        for (int i = 0; i < categories; ++i) {
            auto *box = new QBoxSet(0, 1, 2, 3, 4, QString::number(i + 1));
            plot->append(box);
            boxes.append(box);
        }
        chart->addSeries(plot);
    }
    chart->createDefaultAxes();
    const auto replace = [boxes](int round) {
        for (int i = 0; i < boxes.size(); ++i) {
            const double median = valueOf(i, round);
            for (int line = QBoxSet::LowerExtreme; line <= QBoxSet::UpperExtreme; ++line)
                boxes[i]->setValue(line, median + 2 * (line - QBoxSet::Median));
        }
    };
    replace(0);
    for (QAbstractAxis *axis : chart->axes(Qt::Vertical))
        axis->setRange(0, highest + 20);
    return {chart, replace};
}

BareChart barePoints(int points)
{
    QChart *chart = emptyChart();
    auto *series = new QScatterSeries;
    series->setMarkerSize(9);
    const auto replace = [=](int round) { series->replace(pointsOf(points, round, 0)); };
    replace(0);
    chart->addSeries(series);
    addSquareAxes(chart, points);
    return {chart, replace};
}

} // namespace laju::bench
