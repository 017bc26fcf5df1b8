// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stuck_deals.h"
#include "core/metrics/stage_funnel.h"
#include "core/metrics/statistics.h"
#include "core/metrics/targets.h"
#include "core/report/sections.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr size_t mostLaggards = 3;
constexpr size_t mostStuckDeals = 3;
constexpr int mostLowWinRates = 3;
// A table of many reps is many comparisons, so only what the wider limits of a funnel plot leave outside is
// told.
constexpr double nearlyCertain = 0.998;

struct Laggard
{
    const Rep *rep;
    const Metric *metric;
    Attainment attained;
};

void addLaggards(block::Bullets &points, ReportDraft &draft, const std::vector<const Rep *> &reps)
{
    const ReportInput &input = draft.input();
    std::vector<Laggard> laggards;
    for (const Rep *rep : reps) {
        for (const QLatin1StringView key : {"calls"_L1, "meetings_scheduled"_L1, "won_value"_L1}) {
            const Metric &metric = draft.metric(key);
            const auto found = attainment(metric, (*rep)->id, input.period, input.today, draft.facts());
            if (found && found->attained && found->state == PaceState::Off)
                laggards.push_back({rep, &metric, *found});
        }
    }
    std::ranges::stable_sort(laggards, {}, [](const Laggard &laggard) { return *laggard.attained.attained; });
    std::set<const Rep *> told;
    for (const Laggard &laggard : laggards) {
        if (told.size() == mostLaggards)
            break;
        if (!told.insert(laggard.rep).second)
            continue;
        //: %1 a rep, %2 a metric, %3 what was reached of the target %4, %5 the same as a share
        points.items.push_back(
            draft.rich(QT_TRANSLATE_NOOP("Report", "**%1**: %2 off target, %3 of %4 (%5)."),
                       {(*laggard.rep)->name, draft.words().name(*laggard.metric),
                        draft.words().value(*laggard.metric, laggard.attained.actual),
                        draft.words().value(*laggard.metric, laggard.attained.target),
                        draft.format().percent(*laggard.attained.attained, 0)}));
    }
}

void addLowWinRates(block::Bullets &points, ReportDraft &draft, const std::vector<const Rep *> &reps)
{
    const Metric &winRate = draft.metric("win_rate"_L1);
    const Figure whole = draft.figure(winRate);
    if (!whole.value || reps.size() < 2)
        return;
    int told = 0;
    for (const Rep *rep : reps) {
        if (told == mostLowWinRates)
            break;
        const Figure own =
            evaluate(winRate, {.scope = (*rep)->id, .period = draft.input().period}, draft.facts());
        if (!own.value || !own.numerator || own.denominator.value_or(0) < 5)
            continue;
        if (wilson(*own.numerator, *own.denominator, nearlyCertain).high >= *whole.value)
            continue;
        ++told;
        points.items.push_back(draft.rich(
            QT_TRANSLATE_NOOP(
                "Report",
                "**%1**: won %2 of %3 closed deals, further below the %4 of the whole than chance explains."),
            {(*rep)->name, draft.format().percent(*own.value, 0), draft.format().count(*own.denominator),
             draft.format().percent(*whole.value, 0)}));
    }
}

void addBottleneck(block::Bullets &points, ReportDraft &draft)
{
    const auto found = bottleneckOf(draft);
    if (!found)
        return;
    const Format &format = draft.format();
    switch (found->reason) {
    case HoldUp::Slower:
        points.items.push_back(
            draft.rich(QT_TRANSLATE_NOOP("Report", "Stage **%1**: median %2, in the four periods before %3."),
                       {found->name, format.days(found->days), format.days(found->usualDays)}));
        break;
    case HoldUp::OldValue:
        points.items.push_back(
            //: %1 a stage, %2 an amount of money, %3 a number of days with its unit
            draft.rich(QT_TRANSLATE_NOOP("Report",
                                         "Stage **%1**: %2 has been there for longer than %3, as one deal "
                                         "in four is."),
                       {found->name,
                        format.compactMoney(static_cast<double>(found->amount.value_or(0)),
                                            draft.directory().settings.currency),
                        format.days(found->usualDays)}));
        break;
    }
}

void addStuckDeals(block::Bullets &points, const ReportDraft &draft)
{
    const ReportInput &input = draft.input();
    std::vector<StuckDeal> stuck = stuckDeals(input.facts, input.scope, asOf(input));
    const size_t all = stuck.size();
    stuck.resize(std::min(all, mostStuckDeals),
                 {OpportunityId::generate(), StageId::generate(), RepId::generate(), {}, 0, 0});
    for (const StuckDeal &deal : stuck) {
        const auto name = input.records.dealNames.find(deal.opportunity);
        const Rep *rep = draft.directory().rep(deal.rep);
        const Stage *stage = draft.directory().stage(deal.stage);
        const QString who =
            name != input.records.dealNames.end()
                ? name->second
                //: a deal that has no name here; %1 is the rep
                : draft.text(QT_TRANSLATE_NOOP("Report", "Deal of %1")).arg(rep ? (*rep)->name : QString());
        const QString amount =
            deal.amount ? QString(u" ("_s + draft.format().compactMoney(*deal.amount) + u')') : QString();
        //: %1 a deal, %2 its amount in brackets or nothing, %3 days, %4 a stage, %5 days
        points.items.push_back(draft.rich(
            QT_TRANSLATE_NOOP("Report", "**%1**%2: %3 in %4; three of four deals leave it within %5."),
            {who, amount, draft.format().days(deal.days), stage ? (*stage)->name : QString(),
             draft.format().days(deal.usualDays)}));
    }
    if (all > stuck.size()) {
        points.items.push_back({{draft.text(
            QT_TRANSLATE_N_NOOP("Report", "%n more deals stay in their stage as unusually long."),
            static_cast<int>(all - stuck.size()))}});
    }
}

block::FunnelRow rowOf(const FunnelStep &step, const std::optional<StageFinding> &bottleneck,
                       const ReportDraft &draft)
{
    const bool isBottleneck = bottleneck && bottleneck->stage == step.stage;
    QStringList remark;
    if (step.shareOfPrevious)
        remark.push_back(draft.format().percent(*step.shareOfPrevious, 0));
    if (step.time.value)
        remark.push_back(draft.format().days(*step.time.value));
    if (isBottleneck && bottleneck->reason == HoldUp::Slower)
        //: of a stage: than it used to be
        remark.push_back(draft.text(QT_TRANSLATE_NOOP("Report", "slower")));
    else if (isBottleneck)
        //: of a stage: deals of much value have been there for long
        remark.push_back(draft.text(QT_TRANSLATE_NOOP("Report", "bottleneck")));
    return {.label = step.name,
            .value = double(step.reached),
            .valueText = draft.format().count(step.reached),
            .remark = remark.join(u" · "_s),
            .verdict = isBottleneck ? block::Verdict::Bad : block::Verdict::Neutral};
}

// A funnel for each pipeline that deals went through.
std::vector<block::Funnel> pipelineFunnels(ReportDraft &draft)
{
    const std::vector<FunnelStep> steps = stageFunnel(draft.facts(), draft.selection());
    const auto bottleneck = bottleneckOf(draft);
    const Directory &directory = draft.directory();
    const auto pipelineOf = [&](const FunnelStep &step) { return (*directory.stage(step.stage))->pipeline; };
    std::vector<block::Funnel> funnels;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (i == 0 || pipelineOf(steps[i]) != pipelineOf(steps[i - 1]))
            funnels.push_back({.title = (*directory.pipeline(pipelineOf(steps[i])))->name, .rows = {}});
        funnels.back().rows.push_back(rowOf(steps[i], bottleneck, draft));
    }
    if (funnels.size() == 1)
        funnels.front().title.clear();
    return funnels;
}

} // namespace

std::optional<StageFinding> bottleneckOf(ReportDraft &draft)
{
    return draft.figure(draft.metric("bottleneck"_L1)).finding;
}

Instant asOf(const ReportInput &input)
{
    return asOfIn(input.period, input.facts.directory(), input.made);
}

ReportNeeds monthlyNeeds(const ReportInput &input)
{
    ReportNeeds needs;
    for (const StuckDeal &deal : stuckDeals(input.facts, input.scope, asOf(input))) {
        if (needs.deals.size() == mostStuckDeals)
            break;
        needs.deals.push_back(deal.opportunity);
    }
    return needs;
}

std::vector<Block> funnelSection(ReportDraft &draft)
{
    std::vector<block::Funnel> funnels = pipelineFunnels(draft);
    if (funnels.empty())
        funnels.push_back({.caption = draft.text(
                               QT_TRANSLATE_NOOP("Report", "No deal reached a new stage in this period."))});
    else
        funnels.back().caption =
            draft.text(QT_TRANSLATE_NOOP("Report", "Deals that first reached the stage, or one beyond, in "
                                                   "the period; of those that so reached the stage "
                                                   "before, the share that has come this far; median days in "
                                                   "the stage, deals still inside included."));

    block::Bullets &points = funnels.front().beside;
    const std::vector<const Rep *> reps = repsOf(draft);
    points.title = draft.text(QT_TRANSLATE_NOOP("Report", "Worth talking about"));
    addLaggards(points, draft, reps);
    addLowWinRates(points, draft, reps);
    addBottleneck(points, draft);
    addStuckDeals(points, draft);
    if (points.items.empty()) {
        points.items.push_back(draft.rich(QT_TRANSLATE_NOOP(
            "Report", "Nothing stands out: no rep is off target, no stage slowed, no deal is stuck.")));
    }
    points.note =
        draft.text(QT_TRANSLATE_NOOP("Report", "Every metric is defined at the end of the report."));
    std::vector<Block> blocks;
    std::ranges::move(funnels, std::back_inserter(blocks));
    return blocks;
}

} // namespace laju
