// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/survey.h"

#include "core/domain/field_checks.h"

namespace laju {

std::optional<Error> check(const SurveyFields &survey)
{
    if (survey.from && survey.closed && *survey.closed < *survey.from)
        return invalid(
            QCoreApplication::translate("Domain", "A survey cannot be closed before it is first asked."));
    return survey.question.isEmpty() ? std::nullopt : requireName(survey.question);
}

Period roundOf(const SurveyFields &survey, Day day)
{
    switch (survey.cadence) {
    case SurveyCadence::Once:
        return Period::always();
    case SurveyCadence::Monthly:
        return Period::containing(day, Calendar::Month);
    case SurveyCadence::Quarterly:
        break;
    }
    return Period::containing(day, Calendar::Quarter);
}

std::optional<Error> check(const SurveyComment &comment)
{
    constexpr int longest = 2000;
    if (comment.text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Domain", "The comment is empty."));
    if (comment.text.size() > longest)
        return invalid(QCoreApplication::translate("Domain", "A comment has at most %1 characters, not %2.")
                           .arg(longest)
                           .arg(comment.text.size()));
    return {};
}

int highestScore(SurveyScale scale)
{
    return scale == SurveyScale::Agreement ? 2 : 10;
}

std::optional<Error> checkScore(SurveyScale scale, int score)
{
    const int highest = highestScore(scale);
    if (score >= 0 && score <= highest)
        return {};
    return invalid(QCoreApplication::translate("Domain", "An answer lies between 0 and %1, not at %2.")
                       .arg(highest)
                       .arg(score));
}

Sentiment sentimentOf(SurveyScale scale, int score)
{
    const bool isAgreement = scale == SurveyScale::Agreement;
    if (score >= (isAgreement ? 2 : 9))
        return Sentiment::Promoter;
    return score >= (isAgreement ? 1 : 7) ? Sentiment::Passive : Sentiment::Detractor;
}

} // namespace laju
