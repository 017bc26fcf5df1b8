// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activity_bars.h"

#include "core/metrics/targets.h"

#include <QCoreApplication>

#include <numeric>
#include <string_view>

namespace laju::ui {

namespace {

constexpr size_t mostBars = 60;

/// The words of the bars.
struct BarWords
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

QString bucketLabel(const Format &format, const Period &bucket, Calendar step)
{
    return step == Calendar::Month ? format.period(bucket) : format.dayAndMonth(bucket.from());
}

/// What @p step asks for, of the target of all activities, else of calls alone; none without one.
std::optional<TargetLine> targetOfBar(const Context &context, const Selection &selection, Calendar step)
{
    const Facts &facts = context.facts();
    for (const char *key : {"activities", "calls"}) {
        const Metric &metric = *findMetric(QLatin1StringView(key));
        const auto due = attainment(metric, selection.scope, selection.period, context.asOf(), facts);
        if (!due || due->target <= 0)
            continue;
        const int days = selection.period.days();
        // Of a day: of a working day. Longer bars hold their working days evenly.
        const double bars = step == Calendar::Day    ? facts.directory().calendar().workdays(selection.period)
                            : step == Calendar::Week ? days / 7.0
                                                     : days / (365.25 / 12);
        if (bars <= 0)
            return {};
        const double value = due->target / bars;
        const QString count = context.format().count(qRound64(value));
        const bool all = metric.key == std::string_view("activities");
        //: %1 is a number of activities or calls, in a chart with a bar for each day
        const QString perDay = all ? BarWords::tr("target %1/day") : BarWords::tr("calls: target %1/day");
        const QString perWeek = all ? BarWords::tr("target %1/week") : BarWords::tr("calls: target %1/week");
        const QString perMonth =
            all ? BarWords::tr("target %1/month") : BarWords::tr("calls: target %1/month");
        return TargetLine{.value = value,
                          .label = (step == Calendar::Day    ? perDay
                                    : step == Calendar::Week ? perWeek
                                                             : perMonth)
                                       .arg(count)};
    }
    return {};
}

} // namespace

Calendar bucketStep(const Period &period, Calendar wanted, std::chrono::weekday weekStart)
{
    for (const Calendar step : {Calendar::Day, Calendar::Week}) {
        if (step >= wanted && period.split(step, weekStart).size() <= mostBars)
            return step;
    }
    return Calendar::Month;
}

ActivityBars makeActivityBars(const Context &context, const Selection &selection, Calendar step)
{
    ActivityBars data;
    const Facts &facts = context.facts();
    const Directory &directory = facts.directory();
    data.buckets = selection.period.split(step, directory.settings.weekStart);
    StackedBars &bars = data.bars;
    bars.name = step == Calendar::Day    ? BarWords::tr("Activities per day")
                : step == Calendar::Week ? BarWords::tr("Activities per week")
                                         : BarWords::tr("Activities per month");
    bars.categoryTitle = BarWords::tr("From");
    bars.unit = BarWords::tr("activities");
    bars.leastStep = 1;
    bars.emptyText = BarWords::tr("Nobody logged anything in this period.");
    for (const Period &bucket : data.buckets)
        bars.categories.append(bucketLabel(context.format(), bucket, step));

    bars.target = targetOfBar(context, selection, step);
    const Metric *activities = findMetric(u"activities");
    double total = 0;
    for (const ActivityType &type : directory.activityTypes) {
        Selection ofType = selection;
        ofType.type = type->id;
        BarSeries bar{.name = typeName(type), .color = type->number};
        for (const Bucket &bucket : series(*activities, ofType, step, facts))
            bar.values.append(bucket.figure.value.value_or(0));
        const double sum = std::accumulate(bar.values.cbegin(), bar.values.cend(), 0.0);
        total += sum;
        // A team's own type that nobody used would only lengthen the legend.
        if (type->kind == ActivityKind::Other && sum == 0)
            continue;
        data.types.push_back(type->id);
        bars.series.append(std::move(bar));
    }
    //: %1 is a number, %2 a period, %3 a scope
    bars.description =
        BarWords::tr("%1 activities in %2, %3.")
            .arg(context.format().count(static_cast<qint64>(total)),
                 context.format().period(selection.period), scopeName(selection.scope, directory));
    return data;
}

} // namespace laju::ui
