// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coaching_words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

QString CoachingWords::say(const char *text) const
{
    return m_words.phrases()("Coaching", text);
}

QString CoachingWords::kindName(FlagKind kind) const
{
    switch (kind) {
    case FlagKind::LookInto:
        return say(QT_TRANSLATE_NOOP("Coaching", "look into"));
    case FlagKind::LearnFrom:
        return say(QT_TRANSLATE_NOOP("Coaching", "learn from"));
    }
    return {};
}

QString CoachingWords::share(const RateOf &rate, const Share &share) const
{
    if (share.trials == 0)
        return u"–"_s;
    return m_words.value(*rate.metric,
                         static_cast<double>(share.successes) / static_cast<double>(share.trials));
}

QString CoachingWords::evidence(const CoachingFlag &flag) const
{
    const Format &format = m_words.format();
    const bool isBelow = flag.kind == FlagKind::LookInto;
    QString text;
    if (flag.against == Against::Peers)
        text = isBelow
                   //: %1 is a rate, %2 its value, %3 of how many records, %4 what it is of the other reps
                   ? say(QT_TRANSLATE_NOOP("Coaching",
                                           "%1: %2 of %3, the others %4 – less than chance explains"))
                   //: %1 is a rate, %2 its value, %3 of how many records, %4 what it is of the other reps
                   : say(QT_TRANSLATE_NOOP("Coaching",
                                           "%1: %2 of %3, the others %4 – more than chance explains"));
    else
        text = isBelow
                   //: %1 is a rate, %2 its value, %3 of how many records, %4 its value in the year before
                   ? say(QT_TRANSLATE_NOOP(
                         "Coaching", "%1: %2 of %3 after %4 in the year before – fell, unlike the others'"))
                   //: %1 is a rate, %2 its value, %3 of how many records, %4 its value in the year before
                   : say(QT_TRANSLATE_NOOP(
                         "Coaching", "%1: %2 of %3 after %4 in the year before – rose, unlike the others'"));
    return text.arg(nameOf(flag.rate, m_directory, m_words), share(flag.rate, flag.both()),
                    format.count(flag.both().trials), share(flag.rate, flag.reference));
}

QString CoachingWords::details(const CoachingFlag &flag) const
{
    const Format &format = m_words.format();
    const auto oneOf = static_cast<qint64>(std::floor(1 / std::max(flag.p, 1e-6)));
    //: %1 and %3 are values of a rate, %2 and %4 of how many records, %5 is a number
    return say(QT_TRANSLATE_NOOP("Coaching",
                                 "%1 of %2 in these days, %3 of %4 in as many before; chance does "
                                 "as much in one of %5 cases."))
        .arg(share(flag.rate, flag.now), format.count(flag.now.trials), share(flag.rate, flag.before),
             format.count(flag.before.trials), format.count(oneOf));
}

QString CoachingWords::gap(const FunnelGap &gap, FlagKind kind) const
{
    const QString text = kind == FlagKind::LookInto
                             //: %1 is a rate, %2 its value of the rep, %3 of the others
                             ? say(QT_TRANSLATE_NOOP("Coaching", "%1 %2 against %3: start there."))
                             //: %1 is a rate, %2 its value of the rep, %3 of the others
                             : say(QT_TRANSLATE_NOOP("Coaching", "%1 %2 against %3: ask how it is done."));
    return text.arg(nameOf(gap.rate, m_directory, m_words), share(gap.rate, gap.own),
                    share(gap.rate, gap.others));
}

QString CoachingWords::habit(const RepHygiene &habit) const
{
    const Format &format = m_words.format();
    //: %1 is a share, %2 a number of calls, %3 of seconds
    return say(QT_TRANSLATE_NOOP("Coaching", "May be a recording habit: %1 of %2 calls that connected last "
                                             "%3 s or less, more than the others'."))
        .arg(format.percent(
                 static_cast<double>(habit.found.successes) / static_cast<double>(habit.found.trials), 0),
             format.count(habit.found.trials), format.count(longestShortCall.count()));
}

QString CoachingWords::tooFew(const TooFewToTell &few) const
{
    const Rep *rep = m_directory.rep(few.rep);
    //: %1 is a name, %2 a rate, %3 its value, %4 of how many records
    return say(QT_TRANSLATE_NOOP("Coaching", "%1: %2 %3 of %4"))
        .arg(rep ? (*rep)->name : QString(), nameOf(few.rate, m_directory, m_words),
             share(few.rate, few.both), m_words.format().count(few.both.trials));
}

QString CoachingWords::dismissed(const DismissedFlag &dismissed) const
{
    const Rep *rep = m_directory.rep(dismissed.flag.rep);
    //: %1 is a name, %2 a rate, %3 why it needs no talk
    return say(QT_TRANSLATE_NOOP("Coaching", "%1: %2 – %3"))
        .arg(rep ? (*rep)->name : QString(), nameOf(dismissed.flag.rate, m_directory, m_words),
             dismissed.dismissal->reason);
}

QString CoachingWords::dispersion(const Dispersion &dispersion) const
{
    if (!dispersion.isOver)
        return {};
    //: %1 is a number such as 2.3
    return say(QT_TRANSLATE_NOOP(
                   "Coaching",
                   "They differ %1 times as much as chance makes them: the limits are wider for that."))
        .arg(m_words.format().number(dispersion.factor, 1));
}

} // namespace laju
