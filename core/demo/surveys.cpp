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

Result<SurveyId> saveSurvey(World &world, SurveyScale scale, const QString &question)
{
    const SurveyFields fields{.question = question, .scale = scale};
    if (const auto saved = saveInto(world.session, fields); !saved)
        return failure(saved.error());
    return fields.id;
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
    const auto recommendation = saveSurvey(world, SurveyScale::Recommendation, {});
    const auto agreement = saveSurvey(world, SurveyScale::Agreement, world.script.pulseQuestion);
    for (const auto *saved : {&recommendation, &agreement}) {
        if (!*saved)
            return failure(saved->error());
    }
    // Numbers of their own: the rest of the company stays as it is whatever is asked.
    Random random(world.options.seed ^ 0x5u);
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
        ask(world, random, *agreement, SurveyScale::Agreement, day, answers);
        if ((static_cast<unsigned>(year_month_day(month).month()) - 1) % 3 == 1)
            ask(world, random, *recommendation, SurveyScale::Recommendation, day, answers);
    }
    return world.session.addAnswers(answers);
}

} // namespace laju::demo
