// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast_words.h"

#include <QCoreApplication>

namespace laju {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

} // namespace

QString nameOf(Horizon horizon)
{
    switch (horizon) {
    case Horizon::Month:
        return Words::tr("This month");
    case Horizon::Quarter:
        return Words::tr("This quarter");
    case Horizon::NextQuarter:
        return Words::tr("Next quarter");
    }
    return {};
}

QString nameOf(Method method)
{
    switch (method) {
    case Method::Ours:
        return Words::tr("Laju's forecast");
    case Method::StageWeighted:
        return Words::tr("Weighted by stage");
    case Method::DatedStageWeighted:
        //: a way to forecast, for comparison: it uses dates that were set right later
        return Words::tr("Weighted by stage, with expected dates in hindsight");
    case Method::LastYear:
        return Words::tr("Same month of last year");
    }
    return {};
}

QStringList closersOf(const PeriodForecast &period, const Format &format)
{
    if (!period.gap)
        return {};
    const GapClosers &closers = period.closers;
    QStringList ways;
    if (!closers.deals.empty())
        ways.append(closers.isEnough
                        //: %1 is a number of deals
                        ? Words::tr("Win the open deals that add the most: %1.")
                              .arg(format.count(std::ssize(closers.deals)))
                        : Words::tr("All open deals won for sure would not be enough."));
    if (closers.usualDeals)
        //: %1 is a number of deals
        ways.append(
            Words::tr("Or win more deals of the usual amount: %1.").arg(format.count(*closers.usualDeals)));
    if (closers.newDeals)
        //: %1 is a number of deals
        ways.append(Words::tr("Or begin new deals now: %1. So many it takes, as few are won in time.")
                        .arg(format.count(*closers.newDeals)));
    return ways;
}

QStringList remarksOn(const Forecast &forecast, const Directory &directory, const Format &format)
{
    QStringList remarks;
    if (forecast.exits == 0)
        remarks.append(Words::tr("No deal has left a stage yet: there is nothing to learn chances from."));
    else
        //: %1 is a number of moves, %2 of months, %3 a percentage
        remarks.append(
            Words::tr("Learnt from %1 moves out of stages and %2 past months; these are taken to be "
                      "off by %3 beyond what single deals explain.")
                .arg(format.count(forecast.exits), format.count(forecast.spreadMonths),
                     format.percent(forecast.spread, 0)));
    QStringList neverLeft;
    for (const StageId id : forecast.neverLeft) {
        if (const Stage *stage = directory.stage(id))
            neverLeft.append(directory.labelOf(*stage));
    }
    if (!neverLeft.isEmpty())
        //: %1 is a list of stages
        remarks.append(
            Words::tr("Deals stand in stages that none ever left: %1. Imports without moves are like "
                      "that: a closed deal is told to have come from the first stage, so that the stage "
                      "tells what became of a deal.")
                .arg(neverLeft.join(u", ")));
    const auto tell = [&](qint64 count, const QString &text) {
        if (count > 0)
            remarks.append(text.arg(format.count(count)));
    };
    const ForecastGaps &gaps = forecast.gaps;
    //: %1 is a number of deals
    tell(gaps.withoutAmount, Words::tr("Open deals without an amount, taken at those of past wins: %1."));
    //: %1 is a number of deals
    tell(gaps.withoutEntry,
         Words::tr("Open deals in their stage nobody knows since when, taken at its mean: %1."));
    //: %1 is a number of deals
    tell(gaps.withoutStage, Words::tr("Left out, for nobody recorded their stage: %1 open deals."));
    //: %1 is a number of deals
    tell(gaps.undated, Words::tr("Left out, for nobody knows when they began: %1 deals open today."));
    //: %1 is a number of deals
    tell(gaps.withoutRate, Words::tr("Left out, for lack of an exchange rate: %1 open deals."));
    //: %1 is a number of deals
    tell(gaps.withoutExpectedClose, Words::tr("Expected to close on no day, so called for no period: %1."));
    //: %1 is a number of deals
    tell(gaps.withoutCall,
         Words::tr("Without a rep's own probability, so neither committed nor best case: %1."));
    return remarks;
}

QStringList remarksOn(const Backtest &test, const Format &format)
{
    if (test.months.empty())
        return {Words::tr("A test needs a month that is over and three months of history before it.")};
    QStringList remarks;
    //: %1 and %2 are numbers of months, %3 a percentage
    remarks.append(Words::tr("%1 of %2 months came between P10 and P90 (%3; 80% is meant).")
                       .arg(format.count(test.withinRange), format.count(std::ssize(test.months)),
                            format.percent(test.coverage().value_or(0), 0)));
    for (const Method method : allOf<Method>()) {
        const MethodScore &score = test.of(method);
        if (score.months == 0)
            continue;
        QString text = nameOf(method);
        if (score.brier)
            //: a score from 0 (best) to 1; %1 is a number
            text += u": " + Words::tr("Brier score %1").arg(format.number(*score.brier, 4));
        if (score.relativeError && score.bias)
            //: %1 and %2 are percentages of what came
            text += (score.brier ? u", " : u": ") +
                    Words::tr("off by %1, in all by %2")
                        .arg(format.percent(*score.relativeError, 0), format.signedPercent(*score.bias, 0));
        remarks.append(text + u'.');
    }
    remarks.append(
        Words::tr("Made from what was known when each month began; but amounts, owners and expected "
                  "dates are those of today, for earlier ones are not kept. So weighing by expected "
                  "date knows what nobody knew, and so does an amount that was set at closing."));
    return remarks;
}

} // namespace laju
