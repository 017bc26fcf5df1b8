// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rate_trend.h"

#include "core/metrics/evaluate.h"

#include <QCoreApplication>

#include <algorithm>

namespace laju::ui {

namespace {

constexpr size_t trendLength = 12;

/// The words of the trend.
struct TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

} // namespace

std::vector<Period> trendPeriods(const Period &period, std::chrono::weekday weekStart)
{
    std::vector<Period> periods{period};
    while (periods.size() < trendLength)
        periods.push_back(periods.back().previous(weekStart));
    std::ranges::reverse(periods);
    return periods;
}

RateTrend makeRateTrend(const Context &context, const Metric &metric, const Selection &selection)
{
    const Facts &facts = context.facts();
    const std::chrono::weekday weekStart = facts.directory().settings.weekStart;
    RateTrend trend{.line = {}, .buckets = trendPeriods(selection.period, weekStart)};
    LineBand &line = trend.line;
    line.name = context.words().name(metric);
    line.seriesName = line.name;
    line.categoryTitle = TrendWords::tr("Period");
    line.lowName = TrendWords::tr("Low (95%)");
    line.highName = TrendWords::tr("High (95%)");
    line.emptyText = TrendWords::tr("No data in any of these periods.");
    if (metric.unit == Unit::Share)
        line.axisMaximum = 1.0;
    Figure latest;
    for (const Period &each : trend.buckets) {
        Selection piece = selection;
        piece.period = each;
        latest = evaluate(metric, piece, facts);
        line.categories.append(each.calendar(weekStart) == Calendar::Month || each.days() > 31
                                   ? context.format().period(each)
                                   : context.format().dayAndMonth(each.from()));
        line.points.append({.value = latest.value, .low = latest.low, .high = latest.high});
    }
    //: %1 is a metric, %2 its value such as 34.8%
    line.description =
        TrendWords::tr("%1 of the last twelve periods with its 95% interval; the latest is %2.")
            .arg(line.name, context.words().value(metric, latest));
    return trend;
}

} // namespace laju::ui
