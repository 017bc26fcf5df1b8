// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

namespace laju {

/// What somebody answers to a survey.
struct PulseAnswer
{
    int score;
    std::optional<TeamId> team = {}; ///< of whoever answers; counted by answerTeam()
    QString comment = {};            ///< empty: none
};

/// The team that an answer from @p team counts for on @p day: the nearest around it with as many people as a
/// figure needs; none when there is none. Of a smaller one the file would tell whose answer it is.
[[nodiscard]] std::optional<TeamId> answerTeam(std::optional<TeamId> team, Day day,
                                               const Directory &directory);

/// Counts @p answer to @p survey on @p today, and puts its comment among the others. Nothing takes it back.
/// Errors: InvalidInput when the survey cannot be answered on that day, has no such score, or the comment is
/// too long; those of Session::addAnswers().
[[nodiscard]] Result<Change> answerSurvey(Session &session, const Survey &survey, const PulseAnswer &answer,
                                          Day today, const Directory &directory);

} // namespace laju
