// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"
#include "core/metrics/figures.h"
#include "core/metrics/intervals.h"
#include "core/metrics/survey_rounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace laju {

namespace {

/// Answers are a team's: not a rep's, a product's, a stage's or a type's.
bool asksForAnswers(const Selection &selection)
{
    return !std::holds_alternative<RepId>(selection.scope) && selection.takesEveryDeal() &&
           !selection.stage && !selection.withoutStage && !selection.type;
}

/// The part of @p round that @p selection asks for.
AnswerTally partOf(const SurveyRound &round, const Selection &selection, const Directory &directory)
{
    if (const auto *team = std::get_if<TeamId>(&selection.scope))
        return round.of(*team, directory);
    return selection.withoutTeam ? round.own({}) : round.all();
}

bool isShown(const SurveyRound &round, const Selection &selection, const Directory &directory)
{
    if (const auto *team = std::get_if<TeamId>(&selection.scope))
        return round.isShown(*team, directory);
    return selection.withoutTeam ? round.isShown(std::nullopt, directory) : round.isShown();
}

Figure netScore(SurveyScale scale, const Facts &facts, const Selection &selection)
{
    if (!asksForAnswers(selection))
        return {};
    const Directory &directory = facts.directory();
    AnswerTally tally;
    qint64 hidden = 0;
    for (const Survey &survey : directory.surveys) {
        if (survey->scale != scale)
            continue;
        for (const SurveyRound &round : surveyRounds(survey, directory)) {
            if (!selection.period.contains(round.countsOn()))
                continue;
            const AnswerTally part = partOf(round, selection, directory);
            if (isShown(round, selection, directory))
                tally += part;
            else
                hidden += part.answers();
        }
    }
    const qint64 count = tally.answers();
    Figure figure;
    note(figure, Caveat::FewAnswers, hidden);
    if (count == 0)
        return figure;
    const Interval interval = netShareInterval({tally.promoters, count}, {tally.detractors, count});
    figure.numerator = tally.promoters - tally.detractors;
    figure.denominator = count;
    figure.value = 100.0 * static_cast<double>(*figure.numerator) / static_cast<double>(count);
    figure.n = count;
    figure.low = 100 * interval.low;
    figure.high = 100 * interval.high;
    figure.asides = {{Aside::Promoters, tally.promoters},
                     {Aside::Passives, tally.passives},
                     {Aside::Detractors, tally.detractors}};
    return figure;
}

Metric surveyMetric(const char *key, SurveyScale scale, const Words &words)
{
    return makeMetric(
        key, {Unit::Points, Better::Higher, DateBasis::Answer, false}, words,
        [scale](const Facts &facts, const Selection &selection) { return netScore(scale, facts, selection); },
        // Nobody is known by an answer: there are counts, and no records behind them.
        [](const Facts &, const Selection &) { return RowList(); });
}

} // namespace

std::vector<Metric> surveyMetrics()
{
    constexpr const char *formula =
        QT_TRANSLATE_NOOP("Metric", "(promoters − detractors) %1 ÷ answers %2 × 100");
    //: %1 is how many people answered
    constexpr const char *answers = QT_TRANSLATE_NOOP("Metric", "%1 answers");
    return {
        surveyMetric(
            "pulse", SurveyScale::Agreement,
            {.name = QT_TRANSLATE_NOOP("Metric", "Team pulse"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Pulse"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "Of the answers to the team's own questions the share that agree (promoters) less the share "
                 "that disagree (detractors), in points from −100 to 100; the neutral ones (passives) "
                 "count in the whole. An answer is its team's, never a person's, and below 5 answers nothing "
                 "is shown."),
             .formula = formula,
             .denominatorRows = answers}),
        surveyMetric(
            "enps", SurveyScale::Recommendation,
            {.name = QT_TRANSLATE_NOOP("Metric", "Employee net promoter score"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "eNPS"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "“How likely are you to recommend working here, 0 to 10?”: the share of promoters (9–10) "
                 "less the share of detractors (0–6), in points from −100 to 100; the passives (7–8) "
                 "count in the whole. An answer is its team's, never a person's, and below 5 answers nothing "
                 "is shown."),
             .formula = formula,
             .denominatorRows = answers}),
    };
}

} // namespace laju
