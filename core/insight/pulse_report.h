// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"
#include "core/metrics/survey_rounds.h"

namespace laju {

/// What some answers come to, in points from −100 to 100.
struct PulseScore
{
    AnswerTally tally;
    double points;     ///< promoters less detractors, of a hundred answers
    Interval interval; ///< 95%, in points

    friend bool operator==(const PulseScore &, const PulseScore &) = default;
};
/// The score of @p tally, which is of one answer or more.
[[nodiscard]] PulseScore pulseScore(const AnswerTally &tally);

/// By how many points a round differs from the one before.
struct PulseChange
{
    double points;
    Interval interval; ///< 95%

    /// Whether it is more than chance brings about.
    [[nodiscard]] bool isClear() const { return interval.low > 0 || interval.high < 0; }
};

/// What one team said, or several that are too small to be told apart.
struct PulseTeam
{
    std::vector<std::optional<TeamId>> teams; ///< none: those who are in no team
    int depth;                                ///< 0: right below the company
    PulseScore score;
};

/// A comment that may be shown.
struct PulseComment
{
    std::optional<Sentiment> sentiment; ///< none: too few people of that group answered to name it
    QString text;
};

/// A round of a survey, as it may be shown.
struct PulseRound
{
    Period days;                             ///< as asked; of a survey asked once, from first to last answer
    qint64 answers;                          ///< how many people answered
    std::optional<PulseScore> score;         ///< none: they are too few
    std::optional<PulseChange> change;       ///< since the round before; none: one of both is not shown
    std::optional<int> asked;                ///< how many reps there were; none: fewer than answers
    std::vector<PulseTeam> teams = {};       ///< everybody once at each depth, in the order of the teams
    std::vector<PulseComment> comments = {}; ///< none unless the score is shown; in no order

    /// Answers as a part of those asked, where that is known.
    [[nodiscard]] std::optional<double> responseRate() const;
};

/// What is to be told of one survey.
struct PulseReport
{
    Survey survey;
    std::vector<PulseRound> rounds; ///< oldest first
    qint64 shown = 0;               ///< answers in rounds with a score
};

/// What @p survey brought. @p comments are those of Session::comments().
[[nodiscard]] PulseReport pulseReport(const Survey &survey, const std::vector<SurveyComment> &comments,
                                      const Directory &directory);

/// The round of @p survey that people may answer on @p today; none while it is closed or not asked yet.
[[nodiscard]] std::optional<Period> openRound(const Survey &survey, Day today);

} // namespace laju
