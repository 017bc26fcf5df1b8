// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stage_health.h"

#include "core/metrics/figures.h"
#include "core/metrics/selected_deals.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(StageVerdict)
};

/// Those of @p deals (DealInside or StuckDeal) that are in @p stage.
template<class Deal>
DealsWorth worthOf(const std::vector<Deal> &deals, StageId stage, const Facts &facts, Day on)
{
    Deals ofStage;
    for (const Deal &deal : deals) {
        if (deal.stage == stage)
            ofStage.push_back(facts.deal(deal.opportunity));
    }
    const Amounts amounts = amountsOf(ofStage, facts.directory(), on);
    Total total;
    std::ranges::for_each(amounts.minor, [&](qint64 minor) { total.add(minor); });
    return {.deals = std::ssize(ofStage),
            .minor = total.exact().value_or(0),
            .missing = amounts.missing,
            .withoutRate = amounts.withoutRate};
}

StageVerdict verdictOn(const StageHealth &health, const std::optional<StageFinding> &bottleneck)
{
    if (health.trend.isSlower())
        return StageVerdict::Slower;
    if (health.isBottleneck && bottleneck->reason == HoldUp::OldValue)
        return StageVerdict::OldValue;
    if (health.stuck.deals > 0)
        return StageVerdict::Stuck;
    return health.trend.change() ? StageVerdict::Steady : StageVerdict::TooFew;
}

} // namespace

QString nameOf(StageVerdict verdict)
{
    switch (verdict) {
    case StageVerdict::Slower:
        //: of a stage of the pipeline
        return VerdictWords::tr("slower than before");
    case StageVerdict::OldValue:
        //: of a stage of the pipeline: of all stages it holds the most value that has been there for long
        return VerdictWords::tr("most old value");
    case StageVerdict::Stuck:
        //: of a stage of the pipeline
        return VerdictWords::tr("deals are stuck");
    case StageVerdict::Steady:
        //: of a stage of the pipeline: deals stay about as long as before
        return VerdictWords::tr("as before");
    case StageVerdict::TooFew:
        //: of a stage of the pipeline: too few deals to compare
        return VerdictWords::tr("too few to tell");
    }
    Q_UNREACHABLE();
}

QString changeText(const StageTrend &trend, const Format &format)
{
    const std::optional<double> change = trend.change();
    if (!change)
        return u"–"_s;
    const QString sign = *change > 0 ? u"+"_s : *change < 0 ? u"−"_s : QString();
    const QString days = sign + format.days(std::abs(*change));
    const double before = *trend.before.value;
    return before > 0 ? QString(days + u" ("_s + format.signedPercent(*change / before) + u')') : days;
}

PipelineHealth pipelineHealth(const Facts &facts, const Scope &scope, const Period &period, Instant now,
                              const StageStudy &study)
{
    const Directory &directory = facts.directory();
    PipelineHealth health{.asOf = asOfIn(period, directory, now)};
    const Day day = localDay(health.asOf, directory.zone());
    const std::unordered_map<StageId, double> usual = usualStageDays(facts, health.asOf);
    const std::vector<DealInside> inside = dealsInside(facts, scope, health.asOf);
    const std::vector<StuckDeal> stuck = stuckAmong(inside, usual);
    for (const StageTrend &trend : study.trends) {
        StageHealth stage{.trend = trend,
                          .inside = worthOf(inside, trend.stage, facts, day),
                          .stuck = worthOf(stuck, trend.stage, facts, day),
                          .isBottleneck = study.bottleneck && study.bottleneck->stage == trend.stage};
        if (const auto found = usual.find(trend.stage); found != usual.end())
            stage.usualDays = found->second;
        stage.verdict = verdictOn(stage, study.bottleneck);
        health.stages.push_back(std::move(stage));
    }
    for (const StuckDeal &deal : stuck) {
        const Amounts amounts = amountsOf({facts.deal(deal.opportunity)}, directory, day);
        health.deals.push_back(
            {deal, amounts.minor.empty() ? std::nullopt : std::optional(amounts.minor.front())});
    }
    std::ranges::stable_sort(health.deals, [](const HeldUpDeal &a, const HeldUpDeal &b) {
        if (a.weight() != b.weight())
            return a.weight() > b.weight();
        return a.stuck.daysOver > b.stuck.daysOver;
    });
    return health;
}

} // namespace laju
