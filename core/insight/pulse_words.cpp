// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pulse_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace laju {

QString PulseWords::say(const char *text, int n) const
{
    return m_words.phrases()("Pulse", text, n);
}

QString PulseWords::question(const SurveyFields &survey) const
{
    if (!survey.question.isEmpty())
        return survey.question;
    return survey.scale == SurveyScale::Recommendation
               ? say(QT_TRANSLATE_NOOP("Pulse", "How likely are you to recommend working here?"))
               : say(QT_TRANSLATE_NOOP("Pulse", "I am glad to work here."));
}

QString PulseWords::scale(SurveyScale scale) const
{
    return scale == SurveyScale::Recommendation
               ? say(QT_TRANSLATE_NOOP("Pulse", "eNPS, 0 to 10"))
               : say(QT_TRANSLATE_NOOP("Pulse", "agree, neutral or disagree"));
}

QString PulseWords::cadence(SurveyCadence cadence) const
{
    switch (cadence) {
    case SurveyCadence::Once:
        return say(QT_TRANSLATE_NOOP("Pulse", "once"));
    case SurveyCadence::Monthly:
        return say(QT_TRANSLATE_NOOP("Pulse", "every month"));
    case SurveyCadence::Quarterly:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Pulse", "every quarter"));
}

QString PulseWords::score(SurveyScale scale, int score) const
{
    if (scale == SurveyScale::Recommendation)
        return m_words.format().count(score);
    switch (sentimentOf(scale, score)) {
    case Sentiment::Promoter:
        return say(QT_TRANSLATE_NOOP("Pulse", "Agree"));
    case Sentiment::Passive:
        return say(QT_TRANSLATE_NOOP("Pulse", "Neutral"));
    case Sentiment::Detractor:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Pulse", "Disagree"));
}

QString PulseWords::sentiments(Sentiment sentiment) const
{
    switch (sentiment) {
    case Sentiment::Promoter:
        return say(QT_TRANSLATE_NOOP("Pulse", "Promoters"));
    case Sentiment::Passive:
        return say(QT_TRANSLATE_NOOP("Pulse", "Passives"));
    case Sentiment::Detractor:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Pulse", "Detractors"));
}

QString PulseWords::points(double points) const
{
    return m_words.format().signedNumber(points, 1);
}

QString PulseWords::score(const PulseScore &score) const
{
    //: %1 is a score in points, %2 and %3 the ends of its interval
    return say(QT_TRANSLATE_NOOP("Pulse", "%1 (95%: %2 to %3)"))
        .arg(points(score.points), points(score.interval.low), points(score.interval.high));
}

QString PulseWords::change(const PulseChange &change) const
{
    //: %1 is by how many points it changed, %2 and %3 the ends of its interval
    return (change.isClear()
                ? say(QT_TRANSLATE_NOOP("Pulse", "%1 since the round before (95%: %2 to %3)"))
                : say(QT_TRANSLATE_NOOP(
                      "Pulse", "%1 since the round before, no difference beyond chance (95%: %2 to %3)")))
        .arg(points(change.points), points(change.interval.low), points(change.interval.high));
}

QString PulseWords::answers(const PulseRound &round) const
{
    const int answers = static_cast<int>(round.answers);
    if (round.score)
        return say(QT_TRANSLATE_N_NOOP("Pulse", "%n answer(s)"), answers);
    //: %n below %1
    return say(QT_TRANSLATE_N_NOOP("Pulse", "%n answer(s); shown from %1 on"), answers)
        .arg(SurveyRound::fewestAnswers);
}

QString PulseWords::response(const PulseRound &round) const
{
    const auto rate = round.responseRate();
    if (!rate)
        return answers(round);
    //: %1 of %2 people answered, %3 is that share in percent
    return say(QT_TRANSLATE_NOOP("Pulse", "%1 of %2 answered (%3)"))
        .arg(m_words.format().count(round.answers), m_words.format().count(*round.asked),
             m_words.format().percent(*rate, 0));
}

QString PulseWords::days(const Survey &survey, const PulseRound &round) const
{
    const Format &format = m_words.format();
    if (survey->cadence == SurveyCadence::Once || round.days.calendar())
        return format.period(round.days);
    // Several rounds in a row, which were too small each.
    return format.period(roundOf(survey.fields(), round.days.from()).intersected(round.days)) +
           u" \u2013 "_s + format.period(roundOf(survey.fields(), round.days.last()).intersected(round.days));
}

QString PulseWords::teams(const PulseTeam &team, const Directory &directory) const
{
    QStringList names;
    for (const auto &id : team.teams) {
        const Team *found = id ? directory.team(*id) : nullptr;
        names.append(found ? (*found)->name : say(QT_TRANSLATE_NOOP("Pulse", "no team")));
    }
    return names.join(u", "_s);
}

} // namespace laju
