// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_data.h"

#include "ui/common/pace_tone.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array cardMetrics{
    "calls",     "emails_sent",       "meetings_scheduled", "opportunities_created",
    "win_rate",  "average_deal_size", "pipeline_velocity",  "cac",
    "won_value", "talk_time",         "email_reply_rate",   "demo_completion_rate"};
constexpr std::array repMetrics{"calls", "emails_sent", "meetings_scheduled", "win_rate", "won_value"};
constexpr int trendLength = 12;
constexpr int mostBars = 60;

/// The words of the dashboard.
struct Dashboard
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// The period and those of equal kind before it, oldest first.
std::vector<Period> trendPeriods(const Period &period, std::chrono::weekday weekStart)
{
    std::vector<Period> periods{period};
    while (periods.size() < trendLength)
        periods.push_back(periods.back().previous(weekStart));
    std::ranges::reverse(periods);
    return periods;
}

std::optional<Delta> deltaOf(const FigureWords &words, const Metric &metric, const Figure &now,
                             const Figure &before)
{
    const QString text = words.change(metric, now, before);
    if (text.isEmpty() || !now.value || !before.value)
        return {};
    const int good = goodness(metric, now, before);
    return Delta{.text = text,
                 .direction = *now.value > *before.value   ? Direction::Up
                              : *now.value < *before.value ? Direction::Down
                                                           : Direction::Flat,
                 .tone = good > 0   ? Tone::Good
                         : good < 0 ? Tone::Bad
                                    : Tone::Neutral};
}

DashboardCard makeCard(const Context &context, const Metric &metric, const Scope &scope, const Period &period)
{
    const Facts &facts = context.facts();
    const FigureWords &words = context.words();
    const Day today = context.today();
    const Selection selection{.scope = scope, .period = period};
    const Figure now = evaluate(metric, selection, facts);
    const Figure before = evaluate(
        metric, {.scope = scope, .period = comparisonPeriod(period, today, facts.directory())}, facts);

    FigureContent content{
        .title = words.name(metric), .value = words.value(metric, now), .unit = words.suffix(metric)};
    content.delta = deltaOf(words, metric, now, before);
    QStringList secondary;
    if (const QString detail = words.detail(metric, now); !detail.isEmpty())
        secondary.append(detail);
    if (const auto due = attainment(metric, scope, period, context.asOf(), facts); due && due->target > 0) {
        //: %1 is a target's value
        secondary.prepend(Dashboard::tr("target %1")
                              .arg(words.value(metric, metric.unit == Unit::Count ? std::round(due->target)
                                                                                  : due->target)));
        if (metric.additive)
            content.pace = Pace{.fraction = due->attained.value_or(0),
                                .mark = due->expectedByNow / due->target,
                                .tone = paceTone(due->state)};
    }
    content.secondary = secondary.join(u" · "_s);
    for (const Period &each : trendPeriods(period, facts.directory().settings.weekStart))
        content.trend.append(evaluate(metric, {.scope = scope, .period = each}, facts).value);
    return {&metric, std::move(content)};
}

Calendar bucketOf(const Period &period)
{
    if (period.days() <= mostBars)
        return Calendar::Day;
    return period.days() <= mostBars * 7 ? Calendar::Week : Calendar::Month;
}

QString bucketLabel(const Format &format, const Period &bucket, Calendar step)
{
    return step == Calendar::Month ? format.period(bucket) : format.dayAndMonth(bucket.from());
}

void addActivities(DashboardData &data, const Context &context, const Scope &scope, const Period &period)
{
    const Facts &facts = context.facts();
    const Directory &directory = facts.directory();
    const Calendar step = bucketOf(period);
    data.activityBuckets = period.split(step, directory.settings.weekStart);
    StackedBars &bars = data.activities;
    bars.name = step == Calendar::Day    ? Dashboard::tr("Activities per day")
                : step == Calendar::Week ? Dashboard::tr("Activities per week")
                                         : Dashboard::tr("Activities per month");
    bars.categoryTitle = Dashboard::tr("From");
    bars.unit = Dashboard::tr("activities");
    for (const Period &bucket : data.activityBuckets)
        bars.categories.append(bucketLabel(context.format(), bucket, step));

    const Metric *activities = findMetric(u"activities");
    double total = 0;
    for (const ActivityType &type : directory.activityTypes) {
        BarSeries bar{.name = typeName(type), .color = type->number};
        for (const Bucket &bucket :
             series(*activities, {.scope = scope, .period = period, .type = type->id}, step, facts))
            bar.values.append(bucket.figure.value.value_or(0));
        const double sum = std::accumulate(bar.values.cbegin(), bar.values.cend(), 0.0);
        total += sum;
        // A team's own type that nobody used would only lengthen the legend.
        if (type->kind == ActivityKind::Other && sum == 0)
            continue;
        data.activityTypes.push_back(type->id);
        bars.series.append(std::move(bar));
    }
    //: %1 is a number, %2 a period, %3 a scope
    bars.description = Dashboard::tr("%1 activities in %2, %3.")
                           .arg(context.format().count(static_cast<qint64>(total)),
                                context.format().period(period), scopeName(scope, directory));
}

void addFunnel(DashboardData &data, const Context &context, const Selection &selection)
{
    const auto slow = slowestStage(context.facts(), selection);
    for (const FunnelStep &step : stageFunnel(context.facts(), selection)) {
        FunnelRow row{.label = step.name,
                      .value = static_cast<double>(step.reached),
                      .valueText = context.format().count(step.reached)};
        QStringList notes;
        if (step.shareOfPrevious)
            notes.append(context.format().percent(*step.shareOfPrevious, 0));
        if (slow && slow->stage == step.stage) {
            //: after a number of days, in the funnel
            notes.append(Dashboard::tr("%1 ▲ slower than usual").arg(context.format().days(slow->days)));
            row.noteTone = Tone::Bad;
        }
        row.note = notes.join(u" · "_s);
        data.funnel.append(row);
        data.funnelStages.push_back(step.stage);
    }
}

void addReps(DashboardData &data, const Context &context, const Scope &scope, const Period &period)
{
    const Facts &facts = context.facts();
    const Directory &directory = facts.directory();
    std::vector<RepId> reps;
    for (const RepSpan &span : directory.spans(scope, period)) {
        if (std::ranges::find(reps, span.rep) == reps.end())
            reps.push_back(span.rep);
    }
    // Attainment is shown of one metric, the same for all: revenue where reps have a target for it, else
    // calls.
    for (const char *key : {"won_value", "calls"}) {
        const Metric *metric = findMetric(QLatin1StringView(key));
        if (std::ranges::any_of(reps, [&](RepId rep) {
                return attainment(*metric, rep, period, context.asOf(rep), facts).has_value();
            })) {
            data.attainmentMetric = metric;
            break;
        }
    }
    for (const RepId rep : reps) {
        const Rep *known = directory.rep(rep);
        if (!known)
            continue;
        RepLine line{rep, (*known)->name, {}, {}};
        bool anything = false;
        for (const char *key : repMetrics) {
            line.figures.push_back(
                evaluate(*findMetric(QLatin1StringView(key)), {.scope = rep, .period = period}, facts));
            anything = anything || line.figures.back().n > 0;
        }
        if (data.attainmentMetric)
            line.attainment = attainment(*data.attainmentMetric, rep, period, context.asOf(rep), facts);
        if (anything || line.attainment)
            data.reps.push_back(std::move(line));
    }
}

void addWinRate(DashboardData &data, const Context &context, const Scope &scope, const Period &period)
{
    const Facts &facts = context.facts();
    const Metric &metric = *findMetric(u"win_rate");
    data.winRateBuckets = trendPeriods(period, facts.directory().settings.weekStart);
    LineBand &line = data.winRate;
    line.name = context.words().name(metric);
    line.seriesName = line.name;
    line.categoryTitle = Dashboard::tr("Period");
    line.lowName = Dashboard::tr("Low (95%)");
    line.highName = Dashboard::tr("High (95%)");
    line.axisMaximum = 1.0;
    for (const Period &each : data.winRateBuckets) {
        const Figure figure = evaluate(metric, {.scope = scope, .period = each}, facts);
        line.categories.append(each.calendar() == Calendar::Month || each.days() > 31
                                   ? context.format().period(each)
                                   : context.format().dayAndMonth(each.from()));
        line.points.append({.value = figure.value, .low = figure.low, .high = figure.high});
    }
    //: %1 is a share such as 34.8%
    line.description =
        Dashboard::tr("Win rate of the last twelve periods with its 95% interval; the latest is %1.")
            .arg(context.words().value(metric, evaluate(metric, {.scope = scope, .period = period}, facts)));
}

} // namespace

std::span<const char *const> repColumns()
{
    return repMetrics;
}

DashboardData makeDashboard(const Context &context, const Scope &scope, const Period &period)
{
    DashboardData data;
    for (const char *key : cardMetrics)
        data.cards.push_back(makeCard(context, *findMetric(QLatin1StringView(key)), scope, period));
    addActivities(data, context, scope, period);
    addFunnel(data, context, {.scope = scope, .period = period});
    addReps(data, context, scope, period);
    addWinRate(data, context, scope, period);
    return data;
}

} // namespace laju::ui
