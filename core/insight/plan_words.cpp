// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plan_words.h"

#include "core/metrics/selection_words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// What a step counts, for a number of them.
const char *thingsOf(const Metric &step)
{
    const auto steps = planSteps();
    if (&step == steps[0])
        //: %1 is the number n, written with separators
        return QT_TRANSLATE_N_NOOP("RevenuePlan", "%1 deals");
    if (&step == steps[1])
        //: %1 is the number n, written with separators
        return QT_TRANSLATE_N_NOOP("RevenuePlan", "%1 opportunities");
    if (&step == steps[2])
        //: %1 is the number n, written with separators
        return QT_TRANSLATE_N_NOOP("RevenuePlan", "%1 demos");
    if (&step == steps[3])
        //: %1 is the number n, written with separators
        return QT_TRANSLATE_N_NOOP("RevenuePlan", "%1 meetings");
    if (&step == steps[4])
        //: %1 is the number n, written with separators
        return QT_TRANSLATE_N_NOOP("RevenuePlan", "%1 calls");
    //: %1 is the number n, written with separators
    return QT_TRANSLATE_N_NOOP("RevenuePlan", "%1 e-mails");
}

/// For the plural form alone.
int formOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

constexpr auto dash = u'\u2013';

} // namespace

QString PlanWords::say(const char *source, int n) const
{
    return m_words.phrases()("RevenuePlan", source, n);
}

QString PlanWords::money(double minor) const
{
    return m_words.format().compactMoney(minor, m_directory.settings.currency);
}

QString PlanWords::rateName(const PlanLink &link) const
{
    return link.rate ? m_words.name(*link.rate)
                     : QString(m_words.name(*link.lower) + u" \u2192 "_s + m_words.name(*link.upper));
}

QString PlanWords::rate(const PlanLink &link, double rate) const
{
    if (link.upper == dealSizeLink().upper)
        return money(rate);
    if (rate > 1 || rate == 0)
        return m_words.format().number(rate, rate == 0 ? 0 : 2);
    // Three digits, so that the way down can be followed by hand.
    return m_words.format().percent(rate, rate < 0.01 ? 3 : rate < 0.1 ? 2 : 1);
}

QString PlanWords::rateRange(const PlanLink &link, const Interval &range) const
{
    const QString low = rate(link, range.low);
    const QString high = rate(link, range.high);
    return low == high ? low : QString(low + u" \u2013 "_s + high);
}

QString PlanWords::things(const Metric &step, qint64 count) const
{
    return say(thingsOf(step), formOf(count)).arg(m_words.format().count(count));
}

QString PlanWords::range(const PlanStep &step) const
{
    const Format &format = m_words.format();
    if (!step.high)
        //: %1 is a number: the range has no end that can be told
        return say(QT_TRANSLATE_NOOP("RevenuePlan", "%1 or more")).arg(format.count(step.low));
    return step.low == *step.high ? format.count(step.low)
                                  : QString(format.count(step.low) + dash + format.count(*step.high));
}

QString PlanWords::aDay(double perDay) const
{
    return m_words.format().number(perDay, perDay < 9.95 ? 1 : 0);
}

QString PlanWords::arithmetic(const RevenuePlan &plan) const
{
    if (plan.isReached())
        return {};
    QString text;
    const Metric *last = nullptr;
    for (const PlanStep &step : plan.steps) {
        const auto above = std::ranges::find_if(
            plan.steps, [&](const PlanStep &each) { return each.link.lower == step.link.upper; });
        if (above == plan.steps.end())
            text += money(static_cast<double>(plan.left));
        else if (step.link.upper != last)
            text += u"; "_s + things(*step.link.upper, above->needed);
        text += u" \u00F7 "_s + rate(step.link, step.rate);
        if (step.pace != 1)
            text += u" \u00D7 "_s + m_words.format().number(step.pace, 2);
        text += u" = "_s + things(*step.link.lower, step.needed);
        last = step.link.lower;
    }
    return text;
}

QString PlanWords::perRepDay(const RevenuePlan &plan) const
{
    QStringList ends;
    for (const PlanStep &step : plan.steps) {
        const bool isEnd = std::ranges::none_of(
            plan.steps, [&](const PlanStep &each) { return each.link.upper == step.link.lower; });
        if (const auto perDay = plan.perRepDay(step); isEnd && perDay)
            ends.append(say(thingsOf(*step.link.lower), *perDay == 1 ? 1 : 2).arg(aDay(*perDay)));
    }
    if (ends.isEmpty() || plan.isReached())
        return {};
    //: %1 what is to be done, such as "36 calls, 12.5 e-mails"
    return say(QT_TRANSLATE_NOOP("RevenuePlan", "%1 per rep and workday")).arg(ends.join(u", "_s));
}

QString PlanWords::source(const RevenuePlan &plan) const
{
    //: %1 whose ("West team"), %2 days
    return say(QT_TRANSLATE_NOOP("RevenuePlan", "Rates of %1, %2; ranges are of 80%."))
        .arg(scopeName(plan.scope, m_directory, m_words.phrases()), m_words.format().period(plan.window));
}

QString PlanWords::cycle(const RevenuePlan &plan) const
{
    const Format &format = m_words.format();
    if (!plan.cycle || plan.isOver() || plan.isReached())
        return {};
    const QString last = format.date(plan.goal.period.last());
    if (plan.isTooSlow)
        //: %1 a number of days, %2 a date
        return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                     "With a cycle of %1 nothing that is begun now is won by %2, however "
                                     "much it is."))
            .arg(format.days(*plan.cycle), last);
    //: %1 a number of days, %2 and %3 dates
    QString text = say(QT_TRANSLATE_NOOP("RevenuePlan",
                                         "At a cycle of %1 what is to be won by %2 has to be created by %3."))
                       .arg(format.days(*plan.cycle), last, format.date(*plan.createdBy));
    if (*plan.createdBy >= plan.work.days.from())
        return text;
    //: Follows on a sentence that names a day which is past; %1 is the number n, written with separators
    return text + u' ' +
           say(QT_TRANSLATE_N_NOOP("RevenuePlan",
                                   "That day is past: mostly it will have to come from the %1 opportunities "
                                   "that are open now."),
               formOf(plan.open))
               .arg(format.count(plan.open));
}

QString PlanWords::limit(const RevenuePlan &plan) const
{
    if (!plan.limit)
        return plan.knowsMonths && !plan.isReached() && !plan.isOver()
                   ? say(QT_TRANSLATE_NOOP("RevenuePlan",
                                           "No rate was better in some months than chance explains: none "
                                           "can be told to limit most."))
                   : QString();
    const PlanLimit &limit = *plan.limit;
    //: %1 a rate, %2 its better value, %3 the present one, %4 a number of activities, %5 a part such as 19%
    return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                 "What limits most is %1: at %2 instead of %3, as in its better months with "
                                 "chance taken off, it would take %4 activities less (%5)."))
        .arg(rateName(limit.link), rate(limit.link, limit.better), rate(limit.link, limit.rate),
             m_words.format().count(limit.saved),
             m_words.format().percent(static_cast<double>(limit.saved) / static_cast<double>(limit.of), 0));
}

QString PlanWords::obstacle(const RevenuePlan &plan) const
{
    if (plan.isReached())
        //: %1 and %2 are amounts
        return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                     "%1 is won already, the goal of %2 is reached: nothing more is needed."))
            .arg(money(static_cast<double>(plan.won)), money(static_cast<double>(plan.goal.revenue)));
    if (plan.isOver())
        return say(
            QT_TRANSLATE_NOOP("RevenuePlan", "No workday of this period is left. Choose a later one."));
    if (plan.work.repDays == 0)
        //: %1 whose ("West team")
        return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                     "Nobody of %1 works in these days, so nothing is told per rep."))
            .arg(scopeName(plan.scope, m_directory, m_words.phrases()));
    return {};
}

QString PlanWords::shortage(const PlanShortage &shortage, const RevenuePlan &plan) const
{
    const QString found = m_words.format().count(shortage.found);
    const QString least = m_words.format().count(PlanRates::leastRecords);
    const QString days = m_words.format().period(plan.window);
    if (shortage.counted == dealSizeLink().rate)
        //: %1 and %2 are numbers, %3 days
        return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                     "Won deals with an amount, %3: %1 of the %2 that it takes to tell the "
                                     "average deal size. Choose a longer window or a wider scope, record "
                                     "the amounts, or assume a deal size."))
            .arg(found, least, days);
    if (shortage.counted == winRateLink().upper)
        //: %1 and %2 are numbers, %3 days
        return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                     "Deals won, %3: %1 of the %2 that it takes to tell the win rate. Choose "
                                     "a longer window or a wider scope, or assume a win rate."))
            .arg(found, least, days);
    if (shortage.endsTheWay)
        //: %1 and %2 are numbers, %3 days
        return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                     "Opportunities created, %3: %1 of the %2 that it takes to tell what "
                                     "leads to one. Choose a longer window or a wider scope."))
            .arg(found, least, days);
    //: %1 and %2 are numbers, %3 days, %4 a metric such as "Demos completed"
    return say(QT_TRANSLATE_NOOP("RevenuePlan",
                                 "%4, %3: %1, fewer than the %2 that it takes; the plan does without them."))
        .arg(found, least, days, m_words.name(*shortage.counted));
}

QString PlanWords::targetsMade(const RevenuePlan &plan, int count, int nearer) const
{
    //: %1 whose ("West team"), %2 a period
    QString made = say(QT_TRANSLATE_N_NOOP("RevenuePlan", "%n targets made: %1, %2."), count)
                       .arg(scopeName(plan.scope, m_directory, m_words.phrases()),
                            m_words.format().period(plan.goal.period));
    if (nearer == 0)
        return made;
    return made + u' ' +
           say(QT_TRANSLATE_N_NOOP("RevenuePlan", "%n nearer targets of teams and reps stay in force."),
               nearer);
}

} // namespace laju
