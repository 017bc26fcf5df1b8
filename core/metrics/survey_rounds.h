// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directory.h"

#include <map>

namespace laju {

/// How many of some people are for, neither, and against.
struct AnswerTally
{
    qint64 promoters = 0;
    qint64 passives = 0;
    qint64 detractors = 0;

    [[nodiscard]] qint64 answers() const { return promoters + passives + detractors; }
    [[nodiscard]] qint64 of(Sentiment sentiment) const;
    void add(Sentiment sentiment, qint64 count);
    AnswerTally &operator+=(const AnswerTally &other);

    friend bool operator==(const AnswerTally &, const AnswerTally &) = default;
};

/// A whole round of one survey, or several in a row that are too small to be shown by themselves. It is shown
/// whole or not at all, and every figure of answers is a sum of such rounds: so no two figures, of whatever
/// periods, tell by subtraction what fewer than five people said.
class SurveyRound final
{
public:
    /// Below this many answers a figure could tell whose they are.
    static constexpr qint64 fewestAnswers = 5;

    SurveyRound(SurveyId survey, const Period &days)
        : m_survey(survey)
        , m_days(days)
    {
    }

    [[nodiscard]] SurveyId survey() const { return m_survey; }
    /// As asked: a month, a quarter, several in a row, or all days.
    [[nodiscard]] const Period &days() const { return m_days; }
    /// The days from the first to the last answer.
    [[nodiscard]] Period answered() const;
    /// When it counts: on the day of its first answer; of several rounds in a row, of the last one's.
    [[nodiscard]] Day countsOn() const { return *m_countsOn; }
    [[nodiscard]] const AnswerTally &all() const { return m_all; }
    /// Whether enough people answered to show what they said.
    [[nodiscard]] bool isShown() const { return m_all.answers() >= fewestAnswers; }

    /// @name Parts of it, by the team of those who answered; those of no team are a part of their own
    /// @{
    [[nodiscard]] AnswerTally of(TeamId team, const Directory &directory) const;
    /// Of those who are in @p team (none: in no team) and in none below it.
    [[nodiscard]] AnswerTally own(std::optional<TeamId> team) const;
    /// Whether enough people of @p team (none: of those in no team) answered to show what they said, and
    /// enough of everybody else with whom they are told apart.
    [[nodiscard]] bool isShown(std::optional<TeamId> team, const Directory &directory) const;
    /// A group below a team: one of its teams with those below, or those who are in none of them.
    struct Group
    {
        std::optional<TeamId> team; ///< none: those of the company who are in no team
        qint64 answers;
        bool isShown; ///< beside the others below the same team
    };
    /// The groups below @p parent (none: the company) who answered, fewest answers first. Those with too few
    /// are hidden. What is hidden could be told by subtracting the others from the whole, so as long as that
    /// is too few as well the next larger one is hidden, too.
    [[nodiscard]] std::vector<Group> groupsBelow(std::optional<TeamId> parent,
                                                 const Directory &directory) const;
    /// @}

    void add(const AnswerCount &count, Sentiment sentiment);
    /// Takes in @p next, which follows this one.
    void append(const SurveyRound &next);

private:
    SurveyId m_survey;
    Period m_days;
    std::optional<Day> m_firstDay = {};
    std::optional<Day> m_lastDay = {};
    std::optional<Day> m_countsOn = {};
    AnswerTally m_all;
    std::map<std::optional<TeamId>, AnswerTally> m_own;
};

/// The rounds of @p survey that somebody answered, in order. One with too few answers is one with the next;
/// only the last can have too few.
[[nodiscard]] std::vector<SurveyRound> surveyRounds(const Survey &survey, const Directory &directory);

} // namespace laju
