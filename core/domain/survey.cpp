// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/survey.h"

#include "core/domain/field_checks.h"

namespace laju {

std::optional<Error> check(const SurveyFields &survey)
{
    return survey.question.isEmpty() ? std::nullopt : requireName(survey.question);
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
