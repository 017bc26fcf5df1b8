// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/key_figures.h"

#include "ui/common/pace_tone.h"
#include "ui/dashboard/rate_trend.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array keyMetricKeys{
    "calls",     "emails_sent",       "meetings_scheduled", "opportunities_created",
    "win_rate",  "average_deal_size", "pipeline_velocity",  "cac",
    "won_value", "talk_time",         "email_reply_rate",   "demo_completion_rate"};

/// The words of the cards.
struct KeyFigures
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

std::optional<Delta> deltaOf(const FigureWords &words, const Metric &metric, const Figure &now,
                             const Figure &before)
{
    const FigureChange change = words.change(metric, now, before);
    if (change.text.isEmpty())
        return {};
    return Delta{.text = change.text,
                 .direction = change.direction > 0   ? Direction::Up
                              : change.direction < 0 ? Direction::Down
                                                     : Direction::Flat,
                 .tone = change.goodness > 0   ? Tone::Good
                         : change.goodness < 0 ? Tone::Bad
                                               : Tone::Neutral};
}

} // namespace

std::span<const char *const> keyMetrics()
{
    return keyMetricKeys;
}

KeyFigure makeKeyFigure(const Context &context, const Metric &metric, const Selection &selection)
{
    const Scope &scope = selection.scope;
    const Period &period = selection.period;
    const Facts &facts = context.facts();
    const FigureWords &words = context.words();
    const Day today = context.today();
    const Figure now = evaluate(metric, selection, facts);
    const Figure before = evaluate(
        metric, {.scope = scope, .period = comparisonPeriod(period, today, facts.directory())}, facts);

    FigureContent content{.title = words.name(metric),
                          .value = words.value(metric, now),
                          .unit = words.suffix(metric),
                          .tentative = now.isTentative()};
    content.delta = deltaOf(words, metric, now, before);
    QStringList pieces =
        words.detail(metric, now).split(FigureWords::separator.toString(), Qt::SkipEmptyParts);
    QStringList secondary;
    if (const auto due = attainment(metric, scope, period, context.asOf(), facts); due && due->target > 0) {
        //: %1 is a target's value
        secondary.append(KeyFigures::tr("target %1")
                             .arg(words.value(metric, metric.unit == Unit::Count ? std::round(due->target)
                                                                                 : due->target)));
        if (metric.additive)
            content.pace = Pace{.fraction = due->attained.value_or(0),
                                .mark = due->expectedByNow / due->target,
                                .tone = paceTone(*due)};
    }
    // The interval or the median stands in the first line, numbers of records in the second.
    if (!pieces.isEmpty())
        secondary.append(pieces.takeFirst());
    content.secondary = secondary.join(FigureWords::separator);
    content.note = pieces.join(FigureWords::separator);
    for (const Period &each : trendPeriods(period, facts.directory().settings.weekStart))
        content.trend.append(evaluate(metric, {.scope = scope, .period = each}, facts).value);
    return {&metric, std::move(content)};
}

} // namespace laju::ui
