// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/keys.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

#include <QString>

namespace laju {

/// How the question of a survey is answered.
enum class SurveyScale {
    Agreement,      ///< 0 disagree, 1 neutral, 2 agree
    Recommendation, ///< 0–10: how likely one is to recommend working here
};
template<> struct Keys<SurveyScale>
{
    static constexpr std::array table{std::pair{SurveyScale::Agreement, "agreement"},
                                      std::pair{SurveyScale::Recommendation, "recommendation"}};
};

/// A question that the team is asked again and again.
struct SurveyFields
{
    SurveyId id = SurveyId::generate();
    QString question = {}; ///< empty: the usual one of its scale
    SurveyScale scale = SurveyScale::Recommendation;
    qint64 version = 0;

    friend bool operator==(const SurveyFields &, const SurveyFields &) = default;
};
using Survey = Checked<SurveyFields>;
/// InvalidInput: a question longer than any is.
std::optional<Error> check(const SurveyFields &survey);

/// How many people gave one answer on one day. Nothing else is ever kept of answers: no person, no moment,
/// no order among those of a day.
struct AnswerCount
{
    SurveyId survey;
    Day day;
    std::optional<TeamId> team = {}; ///< of those who answered; none: it was not told
    int score = 0;                   ///< from 0 to highestScore() of the survey's scale
    qint64 answers = 0;

    friend bool operator==(const AnswerCount &, const AnswerCount &) = default;
};

[[nodiscard]] int highestScore(SurveyScale scale);
/// InvalidInput when there is no such score on @p scale.
[[nodiscard]] std::optional<Error> checkScore(SurveyScale scale, int score);

/// The three groups that answers fall into.
enum class Sentiment {
    Promoter,  ///< agrees; 9–10
    Passive,   ///< neutral; 7–8
    Detractor, ///< disagrees; 0–6
};
[[nodiscard]] Sentiment sentimentOf(SurveyScale scale, int score);

} // namespace laju
