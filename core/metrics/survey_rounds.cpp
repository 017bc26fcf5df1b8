// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_rounds.h"

#include <algorithm>

namespace laju {

qint64 AnswerTally::of(Sentiment sentiment) const
{
    switch (sentiment) {
    case Sentiment::Promoter:
        return promoters;
    case Sentiment::Passive:
        return passives;
    case Sentiment::Detractor:
        break;
    }
    return detractors;
}

void AnswerTally::add(Sentiment sentiment, qint64 count)
{
    switch (sentiment) {
    case Sentiment::Promoter:
        promoters += count;
        break;
    case Sentiment::Passive:
        passives += count;
        break;
    case Sentiment::Detractor:
        detractors += count;
        break;
    }
}

AnswerTally &AnswerTally::operator+=(const AnswerTally &other)
{
    promoters += other.promoters;
    passives += other.passives;
    detractors += other.detractors;
    return *this;
}

Period SurveyRound::answered() const
{
    return Period::make(*m_firstDay, *m_lastDay + std::chrono::days(1)).value();
}

AnswerTally SurveyRound::own(std::optional<TeamId> team) const
{
    const auto found = m_own.find(team);
    return found == m_own.end() ? AnswerTally() : found->second;
}

AnswerTally SurveyRound::of(TeamId team, const Directory &directory) const
{
    AnswerTally sum;
    for (const TeamId id : directory.withSubTeams(team))
        sum += own(id);
    return sum;
}

std::vector<SurveyRound::Group> SurveyRound::groupsBelow(std::optional<TeamId> parent,
                                                         const Directory &directory) const
{
    // Those of the parent who are in no team below it are a group of their own.
    std::vector<std::pair<qint64, std::optional<TeamId>>> sizes{{own(parent).answers(), parent}};
    for (const Team &team : directory.teams) {
        if (team->parent == parent)
            sizes.emplace_back(of(team->id, directory).answers(), team->id);
    }
    std::erase_if(sizes, [](const auto &size) { return size.first == 0; });
    std::ranges::sort(sizes);
    std::vector<Group> groups;
    qint64 hidden = 0;
    for (const auto &[answers, team] : sizes) {
        const bool isTold = answers >= fewestAnswers && (hidden == 0 || hidden >= fewestAnswers);
        if (!isTold)
            hidden += answers;
        groups.push_back({team, answers, isTold});
    }
    return groups;
}

bool SurveyRound::isShown(std::optional<TeamId> team, const Directory &directory) const
{
    // A ring of teams, however it came about, ends.
    for (size_t depth = 0; depth <= directory.teams.size(); ++depth) {
        const Team *found = team ? directory.team(*team) : nullptr;
        const std::optional<TeamId> above = found ? (*found)->parent : std::nullopt;
        const std::vector<Group> groups = groupsBelow(above, directory);
        const auto group = std::ranges::find(groups, team, &Group::team);
        if (group != groups.end() && !group->isShown)
            return false;
        if (!above)
            return isShown();
        team = above;
    }
    return false;
}

void SurveyRound::add(const AnswerCount &count, Sentiment sentiment)
{
    m_firstDay = m_firstDay ? std::min(*m_firstDay, count.day) : count.day;
    m_lastDay = m_lastDay ? std::max(*m_lastDay, count.day) : count.day;
    m_countsOn = m_countsOn ? std::min(*m_countsOn, count.day) : count.day;
    m_all.add(sentiment, count.answers);
    m_own[count.team].add(sentiment, count.answers);
}

void SurveyRound::append(const SurveyRound &next)
{
    m_days = Period::make(m_days.from(), next.m_days.to()).value();
    m_lastDay = next.m_lastDay;
    m_countsOn = next.m_countsOn;
    m_all += next.m_all;
    for (const auto &[team, tally] : next.m_own)
        m_own[team] += tally;
}

std::vector<SurveyRound> surveyRounds(const Survey &survey, const Directory &directory)
{
    std::vector<SurveyRound> rounds;
    for (const AnswerCount &count : directory.answers) {
        if (count.survey != survey->id)
            continue;
        if (rounds.empty() || !rounds.back().days().contains(count.day))
            rounds.emplace_back(survey->id, roundOf(survey.fields(), count.day));
        // Answers of a team that is gone are nobody's, else the whole less every team would tell them.
        AnswerCount known = count;
        if (known.team && !directory.team(*known.team))
            known.team.reset();
        rounds.back().add(known, sentimentOf(survey->scale, count.score));
    }
    std::vector<SurveyRound> merged;
    for (const SurveyRound &round : rounds) {
        if (!merged.empty() && !merged.back().isShown())
            merged.back().append(round);
        else
            merged.push_back(round);
    }
    return merged;
}

} // namespace laju
