// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/gamification_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace laju {

QString GamificationWords::say(const char *source, int n) const
{
    return m_words.phrases()("Gamification", source, n);
}

QString GamificationWords::present(const Streaks &streaks) const
{
    if (!streaks.present)
        return say(QT_TRANSLATE_NOOP("Gamification",
                                     "No streak yet: a workday that reaches all its targets begins one."));
    return say(QT_TRANSLATE_N_NOOP("Gamification", "%n workday(s) in a row"), streaks.present->workdays);
}

QString GamificationWords::longest(const Streaks &streaks) const
{
    if (!streaks.longest)
        return {};
    //: %1 are days
    return say(QT_TRANSLATE_N_NOOP("Gamification", "Longest: %n workday(s), %1"), streaks.longest->workdays)
        .arg(m_words.format().period(streaks.longest->over));
}

QString GamificationWords::today(const Streaks &streaks) const
{
    if (streaks.today.empty())
        return say(
            QT_TRANSLATE_NOOP("Gamification", "Nothing is asked of today: it neither counts nor breaks."));
    QStringList tasks;
    for (const DayTask &task : streaks.today)
        //: %1 is a metric, %2 what is done of it today, %3 what today asks for
        tasks.append(say(QT_TRANSLATE_NOOP("Gamification", "%1 %2 of %3"))
                         .arg(m_words.name(*task.metric), m_words.value(*task.metric, task.actual),
                              m_words.value(*task.metric, task.asked)));
    //: %1 lists what is done of each target
    return (streaks.isTodayReached() ? say(QT_TRANSLATE_NOOP("Gamification", "Today counts: %1"))
                                     //: %1 lists what is done of each target
                                     : say(QT_TRANSLATE_NOOP("Gamification", "Today so far: %1")))
        .arg(tasks.join(u", "_s));
}

QString GamificationWords::presentName(Calendar kind) const
{
    switch (kind) {
    case Calendar::Day:
        return say(QT_TRANSLATE_NOOP("Gamification", "Today"));
    case Calendar::Week:
        return say(QT_TRANSLATE_NOOP("Gamification", "This week"));
    default:
        return say(QT_TRANSLATE_NOOP("Gamification", "This month"));
    }
}

QString GamificationWords::standing(const PersonalBest &best) const
{
    const QString now = m_words.value(*best.metric, best.now);
    if (!best.best)
        return now;
    //: %1 is a value of now, %2 the best one before, %3 when that was
    return say(QT_TRANSLATE_NOOP("Gamification", "%1, best %2 (%3)"))
        .arg(now, m_words.value(*best.metric, best.best->value), when(best));
}

QString GamificationWords::when(const PersonalBest &best) const
{
    const Format &format = m_words.format();
    return best.kind == Calendar::Day ? format.date(best.best->when.from()) : format.period(best.best->when);
}

QString GamificationWords::tooFew(const PersonalBest &best) const
{
    const int least = leastEarlier(best.kind);
    QString text;
    switch (best.kind) {
    case Calendar::Day:
        //: %1 is how many of them there are
        text = say(QT_TRANSLATE_N_NOOP("Gamification", "a best from %n earlier days on, now %1"), least);
        break;
    case Calendar::Week:
        //: %1 is how many of them there are
        text = say(QT_TRANSLATE_N_NOOP("Gamification", "a best from %n earlier weeks on, now %1"), least);
        break;
    default:
        //: %1 is how many of them there are
        text = say(QT_TRANSLATE_N_NOOP("Gamification", "a best from %n earlier months on, now %1"), least);
        break;
    }
    return text.arg(m_words.format().count(best.earlier));
}

QString GamificationWords::outlook(const PersonalBest &best) const
{
    if (!best.best)
        return tooFew(best);
    const auto missing = best.missing();
    if (!missing)
        return {};
    const QString amount = m_words.value(*best.metric, *missing);
    if (best.metric->unit == Unit::Count)
        //: %1 is a number of calls, meetings …
        return say(QT_TRANSLATE_N_NOOP("Gamification", "%1 more for a new best"), static_cast<int>(*missing))
            .arg(amount);
    //: %1 is an amount
    return say(QT_TRANSLATE_NOOP("Gamification", "over %1 more for a new best")).arg(amount);
}

QStringList GamificationWords::news(const Gamification &game) const
{
    QStringList news;
    if (game.streaks.isTodayReached())
        news.append(say(QT_TRANSLATE_NOOP("Gamification", "All of today's targets are reached.")));
    for (const PersonalBest &best : game.bests) {
        if (!best.isNew())
            continue;
        QString text;
        switch (best.kind) {
        case Calendar::Day:
            //: %1 is a metric, %2 its value today, %3 the best before, %4 when that was
            text = say(QT_TRANSLATE_NOOP("Gamification", "New best day: %1 %2, before %3 on %4."));
            break;
        case Calendar::Week:
            //: %1 is a metric, %2 its value this week, %3 the best before, %4 when that was
            text = say(QT_TRANSLATE_NOOP("Gamification", "New best week: %1 %2, before %3 in %4."));
            break;
        default:
            //: %1 is a metric, %2 its value this month, %3 the best before, %4 when that was
            text = say(QT_TRANSLATE_NOOP("Gamification", "New best month: %1 %2, before %3 in %4."));
            break;
        }
        news.append(text.arg(m_words.name(*best.metric), m_words.value(*best.metric, best.now),
                             m_words.value(*best.metric, best.best->value), when(best)));
    }
    return news;
}

QString GamificationWords::missing(const TeamGoal &goal) const
{
    const auto missing = goal.missing();
    if (!missing)
        return {};
    //: %1 is what a team has yet to bring
    return say(QT_TRANSLATE_NOOP("Gamification", "%1 missing together"))
        .arg(m_words.value(*goal.line.metric, *missing));
}

} // namespace laju
