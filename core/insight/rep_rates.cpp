// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rep_rates.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/stage_funnel.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr std::array rateKeys{"win_rate",          "connect_rate",         "email_reply_rate",
                              "meeting_hold_rate", "demo_completion_rate", "stage_conversion"};

} // namespace

std::vector<RateOf> comparedRates(const Directory &directory)
{
    std::vector<RateOf> rates;
    for (const char *key : rateKeys) {
        const Metric *metric = findMetric(key);
        if (metric->basis != DateBasis::Entry) {
            rates.push_back({metric});
            continue;
        }
        for (const Pipeline &pipeline : directory.pipelines) {
            for (const Stage *stage : directory.everyStageOf(pipeline->id)) {
                if ((*stage)->kind == StageKind::Open && !directory.isRemoved((*stage)->id))
                    rates.push_back({metric, (*stage)->id});
            }
        }
    }
    return rates;
}

QString keyOf(const RateOf &rate)
{
    const QString key = QString::fromLatin1(rate.metric->key);
    return rate.stage ? QString(key + u':' + QString::number(rate.stage->number())) : key;
}

QString nameOf(const RateOf &rate, const Directory &directory, const FigureWords &words)
{
    const Stage *stage = rate.stage ? directory.stage(*rate.stage) : nullptr;
    const QString name = words.name(*rate.metric);
    return stage ? QString(directory.labelOf(*stage) + u": "_s + name) : name;
}

Selection selectionOf(const RateOf &rate, const Selection &selection)
{
    Selection own = selection;
    if (rate.stage)
        own.stage = rate.stage;
    return own;
}

Scope peersOf(RepId rep, const Period &period, const Directory &directory)
{
    const auto team = directory.teamOf(rep, period.last());
    return team ? Scope(*team) : Scope(Company());
}

std::optional<Share> shareOf(const RateOf &rate, const Selection &selection, const Facts &facts)
{
    const Figure figure = evaluate(*rate.metric, selectionOf(rate, selection), facts);
    if (!figure.numerator || figure.denominator.value_or(0) <= 0)
        return {};
    return Share{*figure.numerator, *figure.denominator};
}

Period periodBefore(const Period &period)
{
    return Period::make(period.from() - std::chrono::days(period.days()), period.from()).value();
}

Period pastOf(const Period &period)
{
    const Day to = periodBefore(period).from();
    return Period::make(monthsLater(to, -12), to).value();
}

namespace {

/// The shares of @p rates in @p selection; all stages of a pipeline take one look at the deals.
std::vector<Share> sharesOf(std::span<const RateOfReps> rates, const Selection &selection, const Facts &facts)
{
    std::map<StageId, Share> ofStages;
    for (const Pipeline &pipeline : facts.directory().pipelines) {
        for (const CountedStep &step : countSteps(pipeline->id, facts, selection))
            ofStages.emplace(step.stage, Share{step.counts.wentOn, step.counts.reached});
    }
    std::vector<Share> shares;
    for (const RateOfReps &of : rates) {
        if (!of.rate.stage) {
            shares.push_back(shareOf(of.rate, selection, facts).value_or(Share{0, 0}));
            continue;
        }
        const auto found = ofStages.find(*of.rate.stage);
        shares.push_back(found == ofStages.end() ? Share{0, 0} : found->second);
    }
    return shares;
}

} // namespace

std::vector<RateOfReps> ratesOfReps(const Selection &selection, const Facts &facts)
{
    const Directory &directory = facts.directory();
    std::vector<RateOfReps> rates;
    for (const RateOf &rate : comparedRates(directory))
        rates.push_back({rate});
    const TeamId *team = std::get_if<TeamId>(&selection.scope);
    for (const Rep &rep : directory.reps) {
        if (rep->role != Role::Rep)
            continue;
        Selection own = selection;
        if (team)
            own.within = *team;
        own.scope = rep->id;
        const auto sharesIn = [&](const Period &period) {
            own.period = period;
            return sharesOf(rates, own, facts);
        };
        const std::vector<Share> now = sharesIn(selection.period);
        const std::vector<Share> before = sharesIn(periodBefore(selection.period));
        const std::vector<Share> past = sharesIn(pastOf(selection.period));
        for (size_t i = 0; i < rates.size(); ++i) {
            if (now[i].trials + before[i].trials > 0)
                rates[i].reps.push_back({rep->id, now[i], before[i], past[i]});
        }
    }
    return rates;
}

} // namespace laju
