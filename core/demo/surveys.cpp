// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

namespace laju::demo {

using namespace std::chrono;

namespace {

/// How many out of a hundred give each score, from 0 up, in a team that does well and in one that does not.
constexpr std::array<double, 11> gladRecommends{0, 0, 0, 1, 2, 5, 8, 16, 26, 24, 18};
constexpr std::array<double, 11> wearyRecommends{2, 2, 4, 6, 8, 14, 16, 20, 16, 8, 4};
constexpr std::array<double, 3> gladAgrees{10, 22, 68};
constexpr std::array<double, 3> wearyAgrees{30, 34, 36};

/// How many of a hundred who answer write something.
constexpr double commenting = 0.12;

Result<SurveyFields> saveSurvey(World &world, SurveyScale scale, SurveyCadence cadence,
                                const QString &question)
{
    const SurveyFields fields{
        .question = question, .scale = scale, .cadence = cadence, .from = world.firstDay};
    if (const auto saved = saveInto(world.session, fields); !saved)
        return failure(saved.error());
    return fields;
}

/// What some of those who gave @p answers from the @p first on wrote.
void comment(const Script &script, Random &random, const SurveyFields &survey,
             const std::vector<AnswerCount> &answers, size_t first, std::vector<SurveyComment> &comments)
{
    for (size_t i = first; i < answers.size(); ++i) {
        if (!random.chance(commenting))
            continue;
        const Sentiment sentiment = sentimentOf(survey.scale, answers[i].score);
        const QStringList &texts =
            script.texts.at(sentiment == Sentiment::Promoter ? u"pulsePraise"_s : u"pulseWorries"_s);
        comments.push_back({.survey = survey.id,
                            .round = roundOf(survey, answers[i].day).from(),
                            .sentiment = sentiment,
                            .text = texts[random.below(static_cast<int>(texts.size()))]});
    }
}

/// Who answers on @p day, team by team.
void ask(const World &world, Random &random, SurveyId survey, SurveyScale scale, Day day,
         std::vector<AnswerCount> &answers)
{
    constexpr double answering = 0.85;
    for (const Seller &seller : world.sellers) {
        if (!random.chance(answering))
            continue;
        const bool isWeary = world.script.teams[seller.team].name == world.script.slowTeam;
        const int score = scale == SurveyScale::Recommendation
                              ? random.weighted(isWeary ? wearyRecommends : gladRecommends)
                              : random.weighted(isWeary ? wearyAgrees : gladAgrees);
        answers.push_back(
            {.survey = survey, .day = day, .team = world.teams[seller.team], .score = score, .answers = 1});
    }
}

} // namespace

Result<void> makeSurveys(World &world)
{
    const auto recommendation = saveSurvey(world, SurveyScale::Recommendation, SurveyCadence::Quarterly, {});
    const auto agreement =
        saveSurvey(world, SurveyScale::Agreement, SurveyCadence::Monthly, world.script.pulseQuestion);
    for (const auto *saved : {&recommendation, &agreement}) {
        if (!*saved)
            return failure(saved->error());
    }
    // Numbers of their own: the rest of the company stays as it is whatever is asked.
    Random random(world.options.seed ^ 0x5u);
    Random ofComments(world.options.seed ^ 0x7u);
    std::vector<SurveyComment> comments;
    std::vector<AnswerCount> answers;
    const WorkingCalendar calendar = world.directory.calendar();
    constexpr auto asked = days(9);
    for (Day month = world.firstDay; month + asked <= world.options.today;
         month = Day(year_month_day(month) + months(1))) {
        Day day = month + asked;
        while (!calendar.isWorkday(day))
            day += days(1);
        if (day > world.options.today)
            break;
        const auto askAll = [&](const SurveyFields &survey) {
            const size_t first = answers.size();
            ask(world, random, survey.id, survey.scale, day, answers);
            comment(world.script, ofComments, survey, answers, first, comments);
        };
        askAll(*agreement);
        if ((static_cast<unsigned>(year_month_day(month).month()) - 1) % 3 == 1)
            askAll(*recommendation);
    }
    if (const auto counted = world.session.addAnswers(answers); !counted)
        return counted;
    return world.session.addComments(comments);
}

} // namespace laju::demo
