// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_numbers.h"

#include "core/insight/pace_words.h"
#include "ui/today/today_figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("DayNumbers", source);
}

} // namespace

DayNumbers makeDayNumbers(const Context &context, RepId rep)
{
    const Day today = context.today(rep);
    const Facts &facts = context.facts();
    const Period week = weekOf(context, today);
    const PaceReport day = paceReport(rep, Period::ofDay(today), context.asOf(), facts);
    const PaceReport sofar = paceReport(rep, week, context.asOf(), facts);
    // As if nothing more came today.
    const PaceReport after = paceReport(rep, week, today + std::chrono::days(1), facts);
    const PaceWords words(context.words());
    const auto lineOf = [](const PaceReport &report, const Metric *metric) {
        const auto found = std::ranges::find(report.lines, metric, &PaceLine::metric);
        return found == report.lines.end() ? std::nullopt : std::optional(*found);
    };
    DayNumbers numbers{.rep = rep, .today = today, .dayScore = day.score, .weekScore = sofar.score};
    // Whatever is asked for on a day is asked for in its week.
    for (const PaceLine &line : sofar.lines) {
        const auto rest = lineOf(after, line.metric);
        numbers.lines.push_back({.metric = line.metric,
                                 .day = lineOf(day, line.metric),
                                 .week = line,
                                 .tomorrow = rest ? words.aDay(*rest) : QString(),
                                 .weight = line.standing.weight});
    }
    return numbers;
}

bool isDayOver(const Context &context, RepId rep)
{
    const Directory &directory = context.directory();
    return context.asOf().shareWorked(directory.zoneOf(rep), directory.calendarOf(rep)) >= 1;
}

QString doneText(const Context &context, const std::optional<PaceLine> &line)
{
    if (!line)
        return u"–"_s;
    const FigureWords &words = context.words();
    const QString done = words.value(*line->metric, line->standing.actual);
    const double target = line->standing.target;
    if (target <= 0 || (line->metric->unit == Unit::Count && target < 1))
        return done;
    return QString(done + u" / " + words.value(*line->metric, target));
}

QString scoreText(const Context &context, const DayNumbers &numbers)
{
    const auto percent = [&](const std::optional<double> &score) {
        return score ? context.format().percent(*score, 0) : u"–"_s;
    };
    if (!numbers.dayScore && !numbers.weekScore)
        return {};
    //: %1 and %2 are percentages
    return say(QT_TRANSLATE_NOOP("DayNumbers", "Score: today %1, this week %2"))
        .arg(percent(numbers.dayScore), percent(numbers.weekScore));
}

QString toText(const Context &context, const DayNumbers &numbers, bool withScore)
{
    const PaceWords pace(context.words());
    QStringList lines{QString(scopeName(numbers.rep, context.directory()) + u", " +
                              context.format().longDate(numbers.today))};
    for (const DayNumbersLine &line : numbers.lines) {
        const auto state = [&](const PaceLine &standing) { return pace.state(standing.standing); };
        QStringList parts;
        if (line.day)
            //: %1 is done of what is asked for ("32 / 50"), %2 how that stands ("near pace")
            parts.append(say(QT_TRANSLATE_NOOP("DayNumbers", "today %1 (%2)"))
                             .arg(doneText(context, line.day), state(*line.day)));
        if (line.week)
            //: %1 is done of what is asked for ("32 / 50"), %2 how that stands ("near pace")
            parts.append(say(QT_TRANSLATE_NOOP("DayNumbers", "this week %1 (%2)"))
                             .arg(doneText(context, line.week), state(*line.week)));
        if (!line.tomorrow.isEmpty())
            //: %1 is an amount
            parts.append(
                say(QT_TRANSLATE_NOOP("DayNumbers", "%1 a day from the next workday")).arg(line.tomorrow));
        lines.append(QString(context.words().name(*line.metric) + u": " + parts.join(u"; "_s)));
    }
    if (const QString score = scoreText(context, numbers); withScore && !score.isEmpty())
        lines.append(score);
    return lines.join(u'\n');
}

} // namespace laju::ui
