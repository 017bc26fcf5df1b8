// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_figures.h"

#include "core/insight/pace_words.h"
#include "ui/common/pace_tone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

Period weekOf(const Context &context, Day day)
{
    return Period::containing(day, Calendar::Week, context.directory().settings.weekStart);
}

namespace {

/// The one of @p keys that somebody set a target for; the first when nobody did.
const Metric &targeted(const Context &context, std::initializer_list<const char *> keys, RepId rep,
                       const Period &period)
{
    for (const char *key : keys) {
        const Metric *metric = findMetric(QString::fromLatin1(key));
        if (metric && attainment(*metric, rep, period, context.asOf(), context.facts()))
            return *metric;
    }
    return *findMetric(QString::fromLatin1(*keys.begin()));
}

RingContent ringOf(const Context &context, const Metric &metric, RepId rep, const Period &period)
{
    const FigureWords &words = context.words();
    const Figure actual = evaluate(metric, {.scope = rep, .period = period}, context.facts());
    RingContent ring{.title = words.name(metric), .value = words.value(metric, actual)};
    const auto due = attainment(metric, rep, period, context.asOf(), context.facts());
    if (!due) {
        ring.state = QCoreApplication::translate("Today", "no target");
        return ring;
    }
    if (due->target <= 0) {
        ring.state = QCoreApplication::translate("Today", "nothing due");
        return ring;
    }
    const QString target = words.value(metric, due->target);
    //: After an actual value: "3 / 5 this week"
    ring.target = period.days() > 1 ? QCoreApplication::translate("Today", "/ %1 this week").arg(target)
                                    //: After an actual value: "32 / 50"
                                    : QCoreApplication::translate("Today", "/ %1").arg(target);
    ring.pace = {.fraction = due->actual.value.value_or(0) / due->target,
                 .mark = std::min(due->expectedByNow / due->target, 1.0),
                 .tone = paceTone(*due)};
    const PaceWords pace(words);
    ring.state = pace.state(*due);
    ring.secondary = pace.outlook({&metric, *due});
    if (period.days() > 1)
        return ring;
    const Period week = weekOf(context, period.from());
    if (const auto inWeek = attainment(metric, rep, week, context.asOf(), context.facts())) {
        if (const QString left = pace.required({&metric, *inWeek}); !left.isEmpty()) {
            //: %1 says what each workday left must bring
            const QString text = QCoreApplication::translate("Today", "this week: %1").arg(left);
            ring.secondary += ring.secondary.isEmpty() ? text : QString(FigureWords::separator + text);
        }
    }
    return ring;
}

double plannedPerDay(const Context &context, RepId rep, const Period &week)
{
    const int workdays = context.directory().calendarOf(rep).workdays(week);
    if (workdays == 0)
        return 0;
    const auto owed = [&](const char *key) {
        const Metric *metric = findMetric(QString::fromLatin1(key));
        const auto due =
            metric ? attainment(*metric, rep, week, context.asOf(), context.facts()) : std::nullopt;
        return due ? due->target / workdays : 0.0;
    };
    if (const double all = owed("activities"); all > 0)
        return all;
    // Nobody set a target for all together: what is asked for by type adds up to it. A meeting to hold and
    // one to book are one.
    return owed("calls") + owed("emails_sent") + std::max(owed("meetings_held"), owed("meetings_scheduled")) +
           std::max(owed("demos_completed"), owed("demos_scheduled"));
}

} // namespace

std::vector<TodayRing> makeRings(const Context &context, RepId rep)
{
    const Day today = context.today(rep);
    const Period day = Period::ofDay(today);
    const Period week = weekOf(context, today);
    std::vector<TodayRing> rings;
    const auto add = [&](const Metric &metric, const Period &period) {
        rings.push_back({&metric, period, ringOf(context, metric, rep, period)});
    };
    add(*findMetric(u"calls"), day);
    add(*findMetric(u"emails_sent"), day);
    add(targeted(context, {"meetings_held", "meetings_scheduled"}, rep, week), week);
    add(*findMetric(u"talk_time"), day);
    return rings;
}

WeekBars makeWeek(const Context &context, RepId rep)
{
    const Day today = context.today(rep);
    const Period week = weekOf(context, today);
    WeekBars made;
    made.days = week.split(Calendar::Day);
    StackedBars &bars = made.bars;
    bars.name = QCoreApplication::translate("Today", "This week against your plan");
    bars.categoryTitle = QCoreApplication::translate("Today", "Day");
    bars.leastStep = 1;
    bars.emptyText = QCoreApplication::translate("Today", "Nothing is logged this week yet.");
    for (const Period &day : made.days)
        bars.categories.append(context.format().weekday(day.from()));
    const Metric &activities = *findMetric(u"activities");
    double total = 0;
    for (const ActivityType &type : context.directory().activityTypes) {
        BarSeries part{.name = typeName(type), .color = type->number};
        double sum = 0;
        for (const Bucket &bucket : series(activities, {.scope = rep, .period = week, .type = type->id},
                                           Calendar::Day, context.facts())) {
            part.values.append(bucket.figure.value.value_or(0));
            sum += part.values.back();
        }
        if (type->kind == ActivityKind::Other && sum == 0)
            continue;
        total += sum;
        made.types.push_back(type->id);
        bars.series.append(std::move(part));
    }
    const double perDay = plannedPerDay(context, rep, week);
    if (perDay > 0)
        //: %1 is a number of activities
        bars.target = TargetLine{perDay, QCoreApplication::translate("Today", "target %1/day")
                                             .arg(context.format().count(qRound64(perDay)))};
    //: %1 is a number, %2 the week
    bars.description =
        QCoreApplication::translate("Today", "%1 activities in the week %2.")
            .arg(context.format().count(static_cast<qint64>(total)), context.format().period(week));
    return made;
}

} // namespace laju::ui
