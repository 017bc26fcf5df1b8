// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/targets.h"
#include "core/report/sections.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

// More bars than this no page can show apart.
constexpr int mostDays = 62;
constexpr int mostWeeks = 62;

Calendar stepFor(const Period &period)
{
    if (period.days() <= mostDays)
        return Calendar::Day;
    return period.days() <= mostWeeks * 7 ? Calendar::Week : Calendar::Month;
}

// From 0 in four or five even steps of 1, 2, 2.5 or 5 times a power of ten, the last at or above the highest
// value.
std::vector<block::AxisTick> ticksFor(double highest, const Format &format)
{
    const double rough = std::max(highest, 4.0) / 4;
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * magnitude;
    for (const double nice : {5.0, 2.5, 2.0, 1.0}) {
        if (nice * magnitude >= rough && (nice != 2.5 || magnitude >= 10))
            step = nice * magnitude;
    }
    std::vector<block::AxisTick> ticks;
    for (int i = 0; ticks.empty() || ticks.back().value < highest; ++i)
        ticks.push_back({i * step, format.compactCount(i * step)});
    return ticks;
}

QString bucketName(const Period &bucket, Calendar step, const Format &format)
{
    return step == Calendar::Month ? format.period(Period::containing(bucket.from(), Calendar::Month))
                                   : format.dayAndMonth(bucket.from());
}

// What the target comes to in one full bucket, when the scope has one on activities of every type.
std::optional<block::AxisTick> targetLine(ReportDraft &draft, const Metric &activities, Calendar step)
{
    const ReportInput &input = draft.input();
    const auto found = attainment(activities, input.scope, input.period, input.today, draft.facts());
    const int workdays = draft.directory().calendar().workdays(input.period);
    if (!found || workdays == 0 || step == Calendar::Month)
        return {};
    const double aDay = found->target / workdays;
    const auto weekdays = static_cast<double>(std::ranges::count(draft.directory().settings.workdays, true));
    const double value = step == Calendar::Day ? aDay : aDay * weekdays;
    const QString written = draft.words().value(activities, std::round(value));
    return block::AxisTick{value,
                           step == Calendar::Day
                               ? draft.text(QT_TRANSLATE_NOOP("Report", "target %1/day")).arg(written)
                               : draft.text(QT_TRANSLATE_NOOP("Report", "target %1/week")).arg(written)};
}

} // namespace

const char *activitiesHeading(const ReportDraft &draft)
{
    switch (stepFor(draft.input().period)) {
    case Calendar::Day:
        return QT_TRANSLATE_NOOP("Report", "Activities per day");
    case Calendar::Week:
        return QT_TRANSLATE_NOOP("Report", "Activities per week");
    default:
        return QT_TRANSLATE_NOOP("Report", "Activities per month");
    }
}

std::vector<Block> activitiesSection(ReportDraft &draft)
{
    const Metric &activities = draft.metric("activities"_L1);
    const Calendar step = stepFor(draft.input().period);
    block::StackedBars bars;
    for (const Bucket &bucket : series(activities, draft.selection(), step, draft.facts()))
        bars.buckets.push_back(bucketName(bucket.period, step, draft.format()));
    bars.labelStep = step == Calendar::Day && bars.buckets.size() > 10 ? 7 : 0;

    std::vector<double> sums(bars.buckets.size(), 0);
    for (const ActivityType &type : draft.directory().activityTypes) {
        Selection ofType = draft.selection();
        ofType.type = type->id;
        block::BarSeries part{.name = draft.typeName(type), .color = type->number, .values = {}};
        for (const Bucket &bucket : series(activities, ofType, step, draft.facts()))
            part.values.push_back(bucket.figure.value.value_or(0));
        if (std::ranges::none_of(part.values, [](double value) { return value > 0; }))
            continue;
        std::ranges::transform(sums, part.values, sums.begin(), std::plus());
        bars.series.push_back(std::move(part));
    }
    if (bars.series.empty())
        return {block::Paragraph{
            .text = draft.rich(QT_TRANSLATE_NOOP("Report", "No activities in this period.")), .faint = true}};

    bars.target = targetLine(draft, activities, step);
    double highest = *std::ranges::max_element(sums);
    if (bars.target)
        highest = std::max(highest, bars.target->value);
    bars.ticks = ticksFor(highest, draft.format());
    return {std::move(bars)};
}

} // namespace laju
