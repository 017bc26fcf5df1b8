// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/keys.h"
#include "core/base/period.h"
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

/// How often a survey is asked; each time is a round of it.
enum class SurveyCadence {
    Once,
    Monthly,
    Quarterly,
};
template<> struct Keys<SurveyCadence>
{
    static constexpr std::array table{std::pair{SurveyCadence::Once, "once"},
                                      std::pair{SurveyCadence::Monthly, "monthly"},
                                      std::pair{SurveyCadence::Quarterly, "quarterly"}};
};

/// A question that the team is asked again and again. What has been asked keeps its scale and cadence: rounds
/// cut anew would tell what the first ones hid.
struct SurveyFields
{
    SurveyId id = SurveyId::generate();
    QString question = {}; ///< empty: the usual one of its scale
    SurveyScale scale = SurveyScale::Recommendation;
    SurveyCadence cadence = SurveyCadence::Monthly;
    std::optional<Day> from = {};   ///< the first day on which it is asked; none: answers come in files only
    std::optional<Day> closed = {}; ///< the first day on which it is asked no more
    qint64 version = 0;

    /// Whether it can be answered on @p day.
    [[nodiscard]] bool isOpenOn(Day day) const { return from && *from <= day && (!closed || day < *closed); }

    friend bool operator==(const SurveyFields &, const SurveyFields &) = default;
};
using Survey = Checked<SurveyFields>;
/// InvalidInput: a question longer than any is, or closed before it was first asked.
std::optional<Error> check(const SurveyFields &survey);
/// The days of the round that holds @p day: its month or quarter, or all days.
[[nodiscard]] Period roundOf(const SurveyFields &survey, Day day);

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
template<> struct Keys<Sentiment>
{
    static constexpr std::array table{std::pair{Sentiment::Promoter, "promoter"},
                                      std::pair{Sentiment::Passive, "passive"},
                                      std::pair{Sentiment::Detractor, "detractor"}};
};
[[nodiscard]] Sentiment sentimentOf(SurveyScale scale, int score);

/// What somebody wrote beside an answer. It stands apart from scores and teams, and has neither a day nor a
/// place among the others: only its round, and which of the three groups wrote it.
struct SurveyComment
{
    SurveyId survey;
    Day round; ///< first day of its round
    Sentiment sentiment;
    QString text;

    friend bool operator==(const SurveyComment &, const SurveyComment &) = default;
};
/// InvalidInput: nothing written, or more than anybody would read.
std::optional<Error> check(const SurveyComment &comment);

} // namespace laju
