// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pace_words.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

QString PaceWords::state(const Attainment &standing) const
{
    switch (standing.state) {
    case PaceState::OnPace:
        return say(QT_TRANSLATE_NOOP("Pace", "on pace"));
    case PaceState::Behind:
        //: a little less than expected, no more than chance explains
        return standing.withinChance ? say(QT_TRANSLATE_NOOP("Pace", "near pace"))
                                     : say(QT_TRANSLATE_NOOP("Pace", "behind pace"));
    case PaceState::Off:
        //: behind by a tenth or more
        return say(QT_TRANSLATE_NOOP("Pace", "far behind"));
    case PaceState::NoData:
        return say(QT_TRANSLATE_NOOP("Pace", "nothing due yet"));
    }
    Q_UNREACHABLE();
}

QString PaceWords::target(const Metric &metric, const Attainment &standing) const
{
    return m_words.value(metric, metric.unit == Unit::Count ? std::round(standing.target) : standing.target);
}

QString PaceWords::byNow(const PaceLine &line) const
{
    // Of shares, averages and the like all is due at any time.
    if (line.standing.expectedByNow <= 0 || !line.metric->additive)
        return {};
    //: %1 is what should have been reached at this time of the day
    return say(QT_TRANSLATE_NOOP("Pace", "%1 by now"))
        .arg(m_words.value(*line.metric, line.standing.expectedByNow));
}

QString PaceWords::chance(const PaceLine &line) const
{
    const auto &band = line.standing.chance;
    if (!band || line.standing.expectedByNow <= 0)
        return {};
    //: %1 is a range such as "23–37", where four of five counts lie when nothing but chance is at work
    return say(QT_TRANSLATE_NOOP("Pace", "chance %1"))
        .arg(QString(m_words.value(*line.metric, band->low) + u'\u2013' +
                     m_words.value(*line.metric, band->high)));
}

QString PaceWords::aDay(const PaceLine &line) const
{
    const auto required = line.standing.requiredPerDay();
    if (!required || !line.metric->additive)
        return {};
    return m_words.value(*line.metric, line.metric->unit == Unit::Count ? std::ceil(*required) : *required);
}

QString PaceWords::required(const PaceLine &line) const
{
    const QString day = aDay(line);
    // Within the last day the rest of it is all there is: what is missing says that.
    if (day.isEmpty() || line.standing.daysLeft <= 1)
        return {};
    const double days = line.standing.daysLeft;
    //: %1 is an amount for each working day that is left, %2 their number, which may be 2.5
    return (line.isOfSeveral
                //: the days of all reps together: two reps have ten in a week
                ? say(QT_TRANSLATE_NOOP("Pace", "%1 per rep and workday (%2 rep-days left)"))
                : say(QT_TRANSLATE_NOOP("Pace", "%1 on each of %2 workdays left")))
        .arg(day, m_words.format().number(days, std::abs(days - std::round(days)) < 0.05 ? 0 : 1));
}

QString PaceWords::outlook(const PaceLine &line) const
{
    QStringList now{byNow(line), chance(line)};
    now.removeAll(QString());
    QStringList parts{now.join(u", "_s), required(line)};
    parts.removeAll(QString());
    return parts.join(FigureWords::separator);
}

} // namespace laju
