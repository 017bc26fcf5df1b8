// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pulse_report.h"

#include "core/metrics/intervals.h"

#include <algorithm>

namespace laju {

namespace {

constexpr double pointsPerShare = 100;

NetShare netShareOf(const AnswerTally &tally)
{
    return {tally.promoters, tally.detractors, tally.answers()};
}

Interval inPoints(const Interval &interval)
{
    return {interval.low * pointsPerShare, interval.high * pointsPerShare};
}

PulseChange changeBetween(const PulseScore &before, const PulseScore &now)
{
    return {now.points - before.points,
            inPoints(netShareDifference(netShareOf(now.tally), netShareOf(before.tally)))};
}

/// How many reps there were on @p day; none when they are fewer than @p answers, as in files from elsewhere.
std::optional<int> repsOn(Day day, qint64 answers, const Directory &directory)
{
    const auto count = std::ranges::count_if(directory.reps, [day](const Rep &rep) {
        return (!rep->firstDay || *rep->firstDay <= day) && (!rep->lastDay || day <= *rep->lastDay);
    });
    return count >= answers ? std::optional(static_cast<int>(count)) : std::nullopt;
}

/// Adds what the groups below @p parent said, the hidden ones as one.
void addTeams(std::vector<PulseTeam> &teams, const SurveyRound &round, std::optional<TeamId> parent,
              int depth, const Directory &directory)
{
    const std::vector<SurveyRound::Group> groups = round.groupsBelow(parent, directory);
    const auto isOwn = [parent](const SurveyRound::Group &group) { return group.team == parent; };
    // One team around all others says what is told above already.
    if (groups.size() == 1 && !isOwn(groups.front())) {
        addTeams(teams, round, groups.front().team, depth, directory);
        return;
    }
    if (groups.size() < 2 || std::ranges::none_of(groups, &SurveyRound::Group::isShown))
        return;
    const auto tallyOf = [&](const SurveyRound::Group &group) {
        return isOwn(group) ? round.own(parent) : round.of(*group.team, directory);
    };
    PulseTeam small{.teams = {}, .depth = depth, .score = pulseScore({1, 0, 0})};
    AnswerTally hidden;
    const auto place = [&](const SurveyRound::Group &group) {
        if (group.isShown) {
            teams.push_back({.teams = {group.team}, .depth = depth, .score = pulseScore(tallyOf(group))});
            if (!isOwn(group) && depth < 8)
                addTeams(teams, round, group.team, depth + 1, directory);
            return;
        }
        small.teams.push_back(group.team);
        hidden += tallyOf(group);
    };
    for (const Team &team : directory.teams) {
        const auto group = std::ranges::find(groups, std::optional(team->id), &SurveyRound::Group::team);
        if (group != groups.end() && !isOwn(*group))
            place(*group);
    }
    if (const auto own = std::ranges::find_if(groups, isOwn); own != groups.end())
        place(*own);
    if (hidden.answers() == 0)
        return;
    small.score = pulseScore(hidden);
    teams.push_back(std::move(small));
}

/// The groups that may be named as a comment's: where one is too small, the next larger one is not named
/// either, else all comments without a name would be of the small one.
std::vector<Sentiment> namedSentiments(const AnswerTally &tally)
{
    std::vector<std::pair<qint64, Sentiment>> sizes;
    for (const Sentiment sentiment : allOf<Sentiment>()) {
        if (const qint64 answers = tally.of(sentiment); answers > 0)
            sizes.emplace_back(answers, sentiment);
    }
    std::ranges::sort(sizes);
    std::vector<Sentiment> named;
    qint64 hidden = 0;
    for (const auto &[answers, sentiment] : sizes) {
        if (answers >= SurveyRound::fewestAnswers && (hidden == 0 || hidden >= SurveyRound::fewestAnswers))
            named.push_back(sentiment);
        else
            hidden += answers;
    }
    return named;
}

std::vector<PulseComment> commentsIn(const SurveyRound &round, const std::vector<SurveyComment> &comments)
{
    const std::vector<Sentiment> named = namedSentiments(round.all());
    std::vector<PulseComment> shown;
    for (const SurveyComment &comment : comments) {
        if (comment.survey != round.survey() || !round.days().contains(comment.round))
            continue;
        const bool isNamed = std::ranges::find(named, comment.sentiment) != named.end();
        shown.push_back({isNamed ? std::optional(comment.sentiment) : std::nullopt, comment.text});
    }
    return shown;
}

} // namespace

PulseScore pulseScore(const AnswerTally &tally)
{
    const qint64 answers = tally.answers();
    return {.tally = tally,
            .points = pointsPerShare * static_cast<double>(tally.promoters - tally.detractors) /
                      static_cast<double>(answers),
            .interval = inPoints(netShareInterval({tally.promoters, answers}, {tally.detractors, answers}))};
}

std::optional<double> PulseRound::responseRate() const
{
    return asked && *asked > 0 ? std::optional(static_cast<double>(answers) / *asked) : std::nullopt;
}

PulseReport pulseReport(const Survey &survey, const std::vector<SurveyComment> &comments,
                        const Directory &directory)
{
    PulseReport report{.survey = survey, .rounds = {}};
    for (const SurveyRound &round : surveyRounds(survey, directory)) {
        PulseRound told{.days = survey->cadence == SurveyCadence::Once ? round.answered() : round.days(),
                        .answers = round.all().answers(),
                        .score = {},
                        .change = {},
                        .asked = repsOn(round.answered().last(), round.all().answers(), directory)};
        if (round.isShown()) {
            told.score = pulseScore(round.all());
            if (!report.rounds.empty() && report.rounds.back().score)
                told.change = changeBetween(*report.rounds.back().score, *told.score);
            addTeams(told.teams, round, {}, 0, directory);
            told.comments = commentsIn(round, comments);
            report.shown += told.answers;
        }
        report.rounds.push_back(std::move(told));
    }
    return report;
}

std::optional<Period> openRound(const Survey &survey, Day today)
{
    return survey->isOpenOn(today) ? std::optional(roundOf(survey.fields(), today)) : std::nullopt;
}

} // namespace laju
