// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/pulse_charts.h"

#include "core/insight/pulse_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr size_t mostRounds = 24;
constexpr double lowest = -100;
constexpr double highest = 100;

/// The words of the charts.
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(PulseCharts)
};

std::vector<const PulseRound *> shownRounds(const PulseReport &report)
{
    std::vector<const PulseRound *> shown;
    for (const PulseRound &round : report.rounds) {
        if (round.score)
            shown.push_back(&round);
    }
    if (shown.size() > mostRounds)
        shown.erase(shown.begin(), shown.end() - mostRounds);
    return shown;
}

double onAxis(double points)
{
    return (points - lowest) / (highest - lowest);
}

} // namespace

LineBand pulseTrend(const Context &context, const PulseReport &report)
{
    const PulseWords words(context.words());
    LineBand line{.name = words.question(report.survey.fields()),
                  .categoryTitle = ChartWords::tr("Round"),
                  .seriesName = ChartWords::tr("Score"),
                  .lowName = ChartWords::tr("Low (95%)"),
                  .highName = ChartWords::tr("High (95%)"),
                  .unit = ChartWords::tr("points"),
                  .emptyText = ChartWords::tr("No round has enough answers yet.")};
    for (const PulseRound *round : shownRounds(report)) {
        line.categories.append(words.days(report.survey, *round));
        line.points.append({.value = round->score->points,
                            .low = round->score->interval.low,
                            .high = round->score->interval.high});
    }
    line.description = ChartWords::tr("The score of each round with its 95% interval.");
    return line;
}

StackedBars pulseShares(const Context &context, const PulseReport &report)
{
    const PulseWords words(context.words());
    StackedBars bars{.name = ChartWords::tr("Promoters, passives and detractors"),
                     .description = ChartWords::tr("Their shares of the answers in each round."),
                     .categoryTitle = ChartWords::tr("Round"),
                     .emptyText = ChartWords::tr("No round has enough answers yet.")};
    for (const Sentiment sentiment : allOf<Sentiment>())
        bars.series.append({.name = words.sentiments(sentiment),
                            .color = sentimentColors[static_cast<qsizetype>(sentiment)]});
    for (const PulseRound *round : shownRounds(report)) {
        bars.categories.append(words.days(report.survey, *round));
        for (const Sentiment sentiment : allOf<Sentiment>())
            bars.series[static_cast<qsizetype>(sentiment)].values.append(
                100.0 * static_cast<double>(round->score->tally.of(sentiment)) /
                static_cast<double>(round->score->tally.answers()));
    }
    return bars;
}

ChartRows pulseTeams(const Context &context, const PulseReport &report, const PulseRound &round)
{
    const PulseWords words(context.words());
    const Format &format = context.format();
    ChartRows rows{
        .name = ChartWords::tr("By team"),
        //: %1 is a round such as "November 2026"
        .description = ChartWords::tr("Scores of the teams in %1 with their 95% intervals; small teams are "
                                      "one.")
                           .arg(words.days(report.survey, round)),
        .titles = {ChartWords::tr("Team"), ChartWords::tr("Answers"), ChartWords::tr("Score"),
                   ChartWords::tr("Low (95%)"), ChartWords::tr("High (95%)")},
        .emptyText = ChartWords::tr("No team can be shown by itself: what fewer than %1 people said would "
                                    "be known.")
                         .arg(SurveyRound::fewestAnswers)};
    for (const PulseTeam &team : round.teams) {
        const Interval &interval = team.score.interval;
        const auto answers = static_cast<int>(team.score.tally.answers());
        ChartRow row{.label = QString(team.depth * 2, u'\u2002') + words.teams(team, context.directory()),
                     .whisker = Whisker{.value = onAxis(team.score.points),
                                        .low = onAxis(interval.low),
                                        .high = onAxis(interval.high)},
                     .value = words.points(team.score.points),
                     .note = ChartWords::tr("%n answer(s)", nullptr, answers)};
        row.text = row.label.trimmed() + u": "_s + words.score(team.score) + u", "_s + row.note;
        row.values = {row.label.trimmed(),
                      {format.count(answers), static_cast<double>(answers)},
                      {words.points(team.score.points), team.score.points},
                      {words.points(interval.low), interval.low},
                      {words.points(interval.high), interval.high}};
        rows.rows.append(row);
    }
    if (!rows.rows.isEmpty()) {
        for (const double tick : {lowest, 0.0, highest})
            rows.axis.append(format.signedNumber(tick, 0));
        rows.axisTitle = ChartWords::tr("points");
    }
    return rows;
}

} // namespace laju::ui
