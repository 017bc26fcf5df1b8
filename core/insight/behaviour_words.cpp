// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/behaviour_words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

struct Behaviours
{
    Q_DECLARE_TR_FUNCTIONS(Behaviours)
};

} // namespace

QString BehaviourWords::name(Behaviour behaviour) const
{
    const int days = static_cast<int>(m_options.window.count());
    switch (behaviour) {
    case Behaviour::EarlyTouches:
        //: of a deal: calls, mails, meetings …
        return Behaviours::tr("Activities in the first %n day(s)", nullptr, days);
    case Behaviour::EarlyMeeting:
        return Behaviours::tr("Met or shown a demo within %n day(s)", nullptr, days);
    case Behaviour::EarlyContacts:
        return Behaviours::tr("Two or more contacts within %n day(s)", nullptr, days);
    case Behaviour::FirstTouch:
        //: time from a deal's creation
        return Behaviours::tr("Time to the first activity");
    case Behaviour::FirstReply:
        //: time that the customer's first answer to a mail took
        return Behaviours::tr("Time to the first reply");
    case Behaviour::TouchGap:
        return Behaviours::tr("Days between activities");
    case Behaviour::MorningCalls:
        return Behaviours::tr("Calls before noon");
    case Behaviour::ConnectedCalls:
        return Behaviours::tr("Calls that connected");
    case Behaviour::Touches:
        return Behaviours::tr("Activities until it closed");
    case Behaviour::LongestGap:
        return Behaviours::tr("Longest time untouched");
    case Behaviour::DemoHeld:
        return Behaviours::tr("Demo completed");
    case Behaviour::Meetings:
        return Behaviours::tr("Meetings held");
    case Behaviour::MultiContact:
        return Behaviours::tr("Two or more contacts");
    }
    Q_UNREACHABLE();
}

QString BehaviourWords::value(Behaviour behaviour, double value) const
{
    const auto number = [&](double each) { return m_format.number(each, each < 10 ? 1 : 0); };
    switch (traitsOf(behaviour).unit) {
    case Unit::Share:
        return m_format.percent(value, 0);
    case Unit::Hours:
        //: hours
        return Behaviours::tr("%1 h").arg(number(value));
    case Unit::Days:
        if (value < 1)
            //: hours
            return Behaviours::tr("%1 h").arg(number(value * 24));
        //: days
        return Behaviours::tr("%1 d").arg(number(value));
    default:
        return value == std::floor(value) ? m_format.count(static_cast<qint64>(value)) : number(value);
    }
}

QString BehaviourWords::effect(bool isOfShares, double value, const Interval &interval) const
{
    if (isOfShares) {
        const auto points = [&](double share) { return m_format.signedNumber(share * 100, 0); };
        //: a difference of two percentages, with the interval in which it lies
        return Behaviours::tr("%1 points (%2 to %3)")
            .arg(points(value), points(interval.low), points(interval.high));
    }
    const auto pairs = [&](double effect) { return m_format.number((effect + 1) * 50, 0); };
    if (value < 0)
        //: of 100 pairs of a won and a lost deal, in so many the won one has less; (64–72) is the interval
        return Behaviours::tr("less in %1 of 100 pairs (%2–%3)")
            .arg(pairs(-value), pairs(-interval.high), pairs(-interval.low));
    //: of 100 pairs of a won and a lost deal, in so many the won one has more; (64–72) is the interval
    return Behaviours::tr("more in %1 of 100 pairs (%2–%3)")
        .arg(pairs(value), pairs(interval.low), pairs(interval.high));
}

QString BehaviourWords::effect(const GroupDifference &difference) const
{
    return effect(difference.isOfShares, difference.effect, difference.interval);
}

QString BehaviourWords::effect(Behaviour behaviour, const StratifiedEffect &stratified) const
{
    return effect(traitsOf(behaviour).isYesOrNo, stratified.effect, stratified.interval);
}

QString BehaviourWords::verdict(BehaviourVerdict verdict) const
{
    switch (verdict) {
    case BehaviourVerdict::Clear:
        //: of a difference: more than chance explains
        return Behaviours::tr("clear");
    case BehaviourVerdict::Maybe:
        //: of a difference: it may be one
        return Behaviours::tr("maybe");
    case BehaviourVerdict::NoDifference:
        return Behaviours::tr("no difference");
    case BehaviourVerdict::TooFew:
        //: records to tell
        return Behaviours::tr("too few");
    }
    Q_UNREACHABLE();
}

QString BehaviourWords::doubt(BehaviourDoubt doubt) const
{
    switch (doubt) {
    case BehaviourDoubt::None:
        return {};
    case BehaviourDoubt::ManyCompared:
        return Behaviours::tr("Of so many comparisons one may come out like this by chance.");
    case BehaviourDoubt::LivesLonger:
        return Behaviours::tr("Won deals live longer and so gather more: over the first days of each deal it "
                              "does not show clearly.");
    case BehaviourDoubt::Mix:
        return Behaviours::tr("It comes from which deals there are: see by size and by source.");
    }
    Q_UNREACHABLE();
}

QString BehaviourWords::by(StrataBy by) const
{
    //: heading above parts of a figure: deals parted by their amount
    return by == StrataBy::Size ? Behaviours::tr("By size")
                                //: heading above parts of a figure: deals parted by where the lead came from
                                : Behaviours::tr("By source");
}

QString BehaviourWords::mix(const Stratification &strata) const
{
    const bool isSize = strata.by == StrataBy::Size;
    switch (strata.mix) {
    case StrataMix::Same:
        return {};
    case StrataMix::Fades:
        return isSize ? Behaviours::tr("Among deals of like size the difference is not clear.")
                      : Behaviours::tr("Within the sources the difference is not clear.");
    case StrataMix::Appears:
        return isSize ? Behaviours::tr("It only shows among deals of like size.")
                      : Behaviours::tr("It only shows within the sources.");
    case StrataMix::Reverses:
        return isSize ? Behaviours::tr("Among deals of like size the opposite holds.")
                      : Behaviours::tr("Within the sources, taken together, the opposite holds.");
    case StrataMix::ReversesEverywhere:
        return isSize ? Behaviours::tr("Within every size the opposite holds.")
                      : Behaviours::tr("Within every source the opposite holds.");
    }
    Q_UNREACHABLE();
}

QString BehaviourWords::stratum(const Stratum &stratum, StrataBy by, Currency currency) const
{
    if (stratum.isUnknown)
        //: deals of which nobody gave the amount, or the source
        return by == StrataBy::Size ? Behaviours::tr("no amount") : Behaviours::tr("no source");
    if (by == StrataBy::Source)
        return stratum.source;
    const auto money = [&](qint64 minor) { return m_format.compactMoney(Money(minor, currency)); };
    if (stratum.from && stratum.below)
        //: of an amount
        return Behaviours::tr("%1 to %2").arg(money(*stratum.from), money(*stratum.below));
    if (stratum.below)
        //: of an amount
        return Behaviours::tr("below %1").arg(money(*stratum.below));
    if (stratum.from)
        //: of an amount
        return Behaviours::tr("%1 and more").arg(money(*stratum.from));
    return Behaviours::tr("every amount");
}

QString BehaviourWords::quarterState(QuarterState state) const
{
    switch (state) {
    case QuarterState::Told:
        return {};
    case QuarterState::TooFewReps:
        return Behaviours::tr(
            "A quarter of the reps can be told apart from eight reps on who each closed ten "
            "deals or more. Choose a longer time or the company.");
    case QuarterState::Alike:
        return Behaviours::tr(
            "The reps' win rates differ no more than chance explains: nobody is at the top.");
    }
    Q_UNREACHABLE();
}

QString BehaviourWords::caution()
{
    return Behaviours::tr("Association, not cause");
}

} // namespace laju
