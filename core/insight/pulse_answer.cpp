// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pulse_answer.h"

#include "core/metrics/survey_rounds.h"

#include <QCoreApplication>

#include <set>

namespace laju {

namespace {

qint64 peopleIn(TeamId team, Day day, const Directory &directory)
{
    std::set<RepId> people;
    for (const RepSpan &span : directory.spans(team, Period::ofDay(day)))
        people.insert(span.rep);
    return std::ssize(people);
}

Error notOpen(const Survey &survey, Day today)
{
    if (survey->closed && *survey->closed <= today)
        return {
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Pulse", "This survey is closed: nobody can answer it any more.")};
    return {ErrorKind::InvalidInput,
            survey->from
                ? QCoreApplication::translate("Pulse", "This survey is asked from %1 on.")
                      .arg(toIso(*survey->from))
                : QCoreApplication::translate("Pulse", "Answers to this survey come in files. Ask it "
                                                       "here first.")};
}

} // namespace

std::optional<TeamId> answerTeam(std::optional<TeamId> team, Day day, const Directory &directory)
{
    if (!team)
        return {};
    for (const TeamId each : directory.withTeamsAbove(*team)) {
        if (peopleIn(each, day, directory) >= SurveyRound::fewestAnswers)
            return each;
    }
    return {};
}

Result<Change> answerSurvey(Session &session, const Survey &survey, const PulseAnswer &answer, Day today,
                            const Directory &directory)
{
    if (!survey->isOpenOn(today))
        return failure(notOpen(survey, today));
    return session.transact([&](Session &inside) -> Result<void> {
        const auto counted = inside.addAnswers({{.survey = survey->id,
                                                 .day = today,
                                                 .team = answerTeam(answer.team, today, directory),
                                                 .score = answer.score,
                                                 .answers = 1}});
        if (!counted || answer.comment.trimmed().isEmpty())
            return counted;
        return inside.addComments({{.survey = survey->id,
                                    .round = roundOf(survey.fields(), today).from(),
                                    .sentiment = sentimentOf(survey->scale, answer.score),
                                    .text = answer.comment}});
    });
}

} // namespace laju
