// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/one_to_one_words.h"

#include "core/metrics/selection_words.h"
#include "core/metrics/statistics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

double ratioOf(const Share &share)
{
    return static_cast<double>(share.successes) / static_cast<double>(share.trials);
}

} // namespace

QString OneToOneWords::say(const char *text) const
{
    return m_words.phrases()("Coaching", text);
}

QString OneToOneWords::nameOf(RepId person) const
{
    const Rep *rep = m_directory.rep(person);
    return rep ? (*rep)->name : QString();
}

QString OneToOneWords::compared(const OneToOne &study) const
{
    const QString before = m_words.format().period(periodBefore(study.selection.period));
    if (std::holds_alternative<Company>(study.team))
        //: %1 is a period
        return say(QT_TRANSLATE_NOOP("Coaching", "Compared with all other reps and with %1")).arg(before);
    //: %1 is the name of a team, %2 a period
    return say(QT_TRANSLATE_NOOP("Coaching", "Compared with the other reps of %1 and with %2"))
        .arg(scopeName(study.team, m_directory, m_words.phrases()), before);
}

QString OneToOneWords::share(const StepBeside &step, const Share &share) const
{
    return share.trials == 0 ? u"–"_s : m_words.value(*step.rate.metric, ratioOf(share));
}

QString OneToOneWords::spread(const StepBeside &step) const
{
    const Interval interval = wilson(step.own.successes, step.own.trials);
    //: %1 is a range such as 22–42%, %2 a number of records
    return say(QT_TRANSLATE_NOOP("Coaching", "%1 of %2"))
        .arg(m_words.format().percentRange(interval.low, interval.high),
             m_words.format().count(step.own.trials));
}

QString OneToOneWords::outsideHours(const CallingHours &hours) const
{
    if (hours.outside.trials == 0)
        return {};
    const Format &format = m_words.format();
    const QString own = format.percent(ratioOf(hours.outside), 0);
    const QString calls = format.count(hours.outside.trials);
    if (hours.othersOutside.trials == 0)
        //: %1 is a share, %2 a number of calls
        return say(QT_TRANSLATE_NOOP("Coaching", "%1 of %2 outbound calls were made outside working hours."))
            .arg(own, calls);
    //: %1 and %3 are shares, %2 a number of calls
    return say(QT_TRANSLATE_NOOP("Coaching",
                                 "%1 of %2 outbound calls were made outside working hours, the others' %3."))
        .arg(own, calls, format.percent(ratioOf(hours.othersOutside), 0));
}

QString OneToOneWords::state(const AgreedAction &action, Day today) const
{
    const Format &format = m_words.format();
    QStringList parts;
    if (action->done)
        //: of an action; %1 is a date
        parts.append(say(QT_TRANSLATE_NOOP("Coaching", "done on %1")).arg(format.dayAndMonth(*action->done)));
    else if (isOverdue(action, today))
        //: of an action; %1 is a date
        parts.append(
            say(QT_TRANSLATE_NOOP("Coaching", "overdue since %1")).arg(format.dayAndMonth(action->due)));
    else if (action->due == today)
        //: of an action
        parts.append(say(QT_TRANSLATE_NOOP("Coaching", "due today")));
    else
        //: of an action; %1 is a date
        parts.append(say(QT_TRANSLATE_NOOP("Coaching", "due %1")).arg(format.dayAndMonth(action->due)));
    if (isCarriedOver(action, today))
        //: of an action that is still to do; %1 is the date of the talk
        parts.append(say(QT_TRANSLATE_NOOP("Coaching", "carried over from %1"))
                         .arg(format.dayAndMonth(action->agreed)));
    return parts.join(FigureWords::separator);
}

QString OneToOneWords::head(const CoachingNote &note) const
{
    return m_words.format().date(note->day) + FigureWords::separator + nameOf(note->author);
}

QString OneToOneWords::isPrivate(RepId rep) const
{
    //: %1 is a rep
    return say(QT_TRANSLATE_NOOP("Coaching", "What is said and agreed is between %1 and whoever leads %1. "
                                             "Administrators can read it, nobody else is shown it."))
        .arg(nameOf(rep));
}

} // namespace laju
