// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figure.h"
#include "tests/core/storage/raw_rows.h"

#include <cmath>

namespace laju::test {

/// What became of deals in their stages, told move by move from the history of each, as the definitions read.
class RawStageFigures final : RawRows
{
public:
    explicit RawStageFigures(const RawRows &rows)
        : RawRows(rows)
        , m_lastOnRecord(lastOnRecord())
    {
        for (const OpportunityRow &row : m_deals)
            m_ways.push_back({row, wayOf(row)});
    }

    struct Conversion
    {
        qint64 reached = 0, wentOn = 0, skipped = 0, movedBack = 0, stillOpen = 0, undated = 0;
        friend bool operator==(const Conversion &, const Conversion &) = default;
        [[nodiscard]] QString text() const
        {
            return QStringLiteral("%1 of %2, %3 skipped, %4 back, %5 open, %6 undated")
                .arg(wentOn)
                .arg(reached)
                .arg(skipped)
                .arg(movedBack)
                .arg(stillOpen)
                .arg(undated);
        }
    };
    /// From @p stage on; without one from the first stage to won. None for a stage after which there is none.
    [[nodiscard]] std::optional<Conversion> conversion(const Scope &scope, const Period &period,
                                                       std::optional<StageId> stage, bool touchedOnly) const
    {
        if (!stage)
            return ofAllStages(scope, period, touchedOnly);
        const Stage &known = *m_directory.stage(*stage);
        const std::vector<StageId> steps = stepsOf(known->pipeline);
        const size_t at = size_t(std::ranges::find(steps, *stage) - steps.begin());
        if (known->kind != StageKind::Open || !isStep(steps, at, scope, period))
            return {};
        size_t next = at + 1;
        while (next < steps.size() && !isStep(steps, next, scope, period))
            ++next;
        if (next == steps.size())
            return {};
        Conversion counted;
        for (const auto &[row, way] : m_ways) {
            const Passage here = passageOf(row, way, steps, at);
            count(counted, scope, period, row, here, touchedOnly,
                  touchedOnly ? here.leftForward : passageOf(row, way, steps, next).isReached);
            counted.skipped += isCounted(scope, period, row, here, touchedOnly) && !here.isTouched ? 1 : 0;
            counted.movedBack += isCounted(scope, period, row, here, touchedOnly) && here.cameBack ? 1 : 0;
        }
        return counted;
    }

    struct Times
    {
        std::vector<double> days;
        qint64 inside = 0;

        [[nodiscard]] std::optional<double> middle() const { return median(days); }
        [[nodiscard]] std::optional<double> threeQuarters() const { return quantile(days, 0.75); }
    };
    /// Days in @p stage; without one the mean of each deal over its stages.
    [[nodiscard]] Times times(const Scope &scope, const Period &period, std::optional<StageId> stage) const
    {
        Times times;
        for (const OpportunityRow &row : m_deals) {
            std::vector<Stay> stays = staysOf(row, scope, period);
            std::erase_if(stays, [&](const Stay &stay) { return stage && stay.stage != *stage; });
            if (stays.empty())
                continue;
            double days = 0;
            for (const Stay &stay : stays)
                days += stay.days;
            times.days.push_back(days / double(stays.size()));
            times.inside += std::ranges::any_of(stays, &Stay::isInside) ? 1 : 0;
        }
        return times;
    }

    struct HeldUp
    {
        StageId stage;
        HoldUp reason;
        double days, usualDays, amount;
        qint64 n;
    };
    [[nodiscard]] std::optional<HeldUp> bottleneck(const Scope &scope, const Period &period) const
    {
        constexpr size_t enough = 5;
        Period fourth = period;
        for (int i = 0; i < 4; ++i)
            fourth = fourth.previous(m_directory.settings.weekStart);
        const Period earlier = Period::make(fourth.from(), period.from()).value();
        std::optional<HeldUp> slower;
        std::optional<HeldUp> older;
        for (const Stage &stage : m_directory.stages) {
            const Times now = times(scope, period, stage->id);
            const Times then = times(scope, earlier, stage->id);
            if (stage->kind != StageKind::Open || now.days.size() < enough)
                continue;
            const double days = *now.middle();
            if (then.days.size() >= enough) {
                const double usual = *then.middle();
                // Of stages that slowed by as much to the millisecond the first counts.
                constexpr double millisecond = 1 / 86'400'000.0;
                const double rise = days - usual + millisecond;
                const bool rose = days + millisecond >= usual * 5 / 4 && rise >= 1;
                if (rose && (!slower || rise > slower->days - slower->usualDays + 2 * millisecond))
                    slower = {stage->id, HoldUp::Slower, days, usual, 0, std::ssize(now.days)};
            }
            double amount = 0;
            qint64 priced = 0;
            for (const OpportunityRow &row : m_deals) {
                for (const Stay &stay : staysOf(row, scope, period)) {
                    const auto value = inRupiah(row, period.last());
                    if (stay.stage != stage->id || !stay.isInside || stay.days <= *now.threeQuarters() ||
                        !value)
                        continue;
                    amount += *value;
                    ++priced;
                }
            }
            if (amount > 0 && (!older || amount > older->amount))
                older = {stage->id, HoldUp::OldValue, days, *now.threeQuarters(), amount, priced};
        }
        return slower ? slower : older;
    }

    /// How many deals stand open at the period's end by the stage that they were in then; none: nobody knows.
    [[nodiscard]] std::map<std::optional<StageId>, qint64> openByStage(const Scope &scope,
                                                                       const Period &period) const
    {
        std::map<std::optional<StageId>, qint64> open;
        for (const OpportunityRow &row : m_deals) {
            if (isOpenAtEnd(scope, period, row))
                ++open[stageAtEnd(row, period)];
        }
        return open;
    }
    /// Each amount by its chance, in whole minor units.
    [[nodiscard]] std::optional<double> weightedPipeline(const Scope &scope, const Period &period) const
    {
        std::optional<double> sum;
        bool isEmpty = true;
        for (const OpportunityRow &row : m_deals) {
            if (!isOpenAtEnd(scope, period, row))
                continue;
            isEmpty = false;
            const auto amount = inRupiah(row, period.last());
            std::optional<int> percent = row.opportunity->probability;
            if (const auto stage = stageAtEnd(row, period); !percent && stage)
                percent = (*m_directory.stage(*stage))->probability;
            if (amount && percent)
                sum = sum.value_or(0) + std::floor(*amount * *percent / 100 + 0.5);
        }
        return isEmpty ? std::optional(0.0) : sum;
    }

private:
    /// The deal came to @c stage; none: nobody knows when.
    struct Entry
    {
        StageId stage;
        std::optional<Day> day;
    };
    using Way = std::vector<Entry>;

    [[nodiscard]] Way wayOf(const OpportunityRow &row) const
    {
        Way way;
        for (const StageChange &move : m_moves.at(row.opportunity->id))
            way.push_back({move.to, dayOf(move.at, row.opportunity->owner)});
        // Where it stands it has come, whether or not that is on record; a win has its date.
        if (way.empty() || way.back().stage != row.opportunity->stage)
            way.push_back({row.opportunity->stage, isWon(row) ? closedDay(row) : std::nullopt});
        return way;
    }

    /// The stages of @p pipeline that deals go through, those that were removed where they stood.
    [[nodiscard]] std::vector<StageId> stepsOf(PipelineId pipeline) const
    {
        std::vector<Stage> stages = m_directory.stages;
        stages.insert(stages.end(), m_directory.removedStages.begin(), m_directory.removedStages.end());
        std::erase_if(stages, [&](const Stage &stage) {
            return stage->pipeline != pipeline || stage->kind == StageKind::Lost;
        });
        std::ranges::stable_sort(stages, {}, [](const Stage &stage) { return stage->position; });
        std::vector<StageId> steps;
        std::ranges::transform(stages, std::back_inserter(steps),
                               [](const Stage &stage) { return stage->id; });
        return steps;
    }
    /// A removed stage is one only where somebody came to it within the days.
    [[nodiscard]] bool isStep(const std::vector<StageId> &steps, size_t at, const Scope &scope,
                              const Period &period) const
    {
        return !m_directory.isRemoved(steps[at]) || std::ranges::any_of(m_ways, [&](const auto &deal) {
            return isIn(scope, period, passageOf(deal.first, deal.second, steps, at).touchedOn, deal.first);
        });
    }

    /// How a deal came by one step.
    struct Passage
    {
        bool isReached = false;
        std::optional<Day> reachedOn = {};
        bool isTouched = false;
        std::optional<Day> touchedOn = {};
        bool leftForward = false; ///< came to a step beyond after it was in this one
        bool cameBack = false;    ///< came to a step before this one after it had reached it
    };
    [[nodiscard]] Passage passageOf(const OpportunityRow &row, const Way &way,
                                    const std::vector<StageId> &steps, size_t at) const
    {
        const auto placeOf = [&](const Entry &entry) { // after all steps: in none of them
            return size_t(std::ranges::find(steps, entry.stage) - steps.begin());
        };
        const auto isBeyond = [&](const Entry &entry) {
            return placeOf(entry) > at && placeOf(entry) < steps.size();
        };
        const auto isBefore = [&](const Entry &entry) { return placeOf(entry) < at; };
        const auto inIt = std::ranges::find(way, at, placeOf);
        const auto first = std::ranges::find_if(
            way, [&](const Entry &entry) { return placeOf(entry) == at || isBeyond(entry); });
        Passage passage{.isTouched = inIt != way.end()};
        if (passage.isTouched) {
            passage.touchedOn = inIt->day;
            passage.leftForward = std::any_of(inIt, way.end(), isBeyond);
        }
        if (first != way.end()) {
            passage.isReached = true;
            passage.cameBack = std::any_of(first, way.end(), isBefore);
            // Of what came from before the record nobody knows when it passed.
            const bool isFromBefore = first == way.begin() && isBeyond(*first) && !row.opportunity->created;
            passage.reachedOn = isFromBefore ? std::nullopt : first->day;
        }
        const bool beginsHere = (*m_directory.stage(way.front().stage))->pipeline ==
                                (*m_directory.stage(steps.front()))->pipeline;
        if (const auto created = createdDay(row); created && beginsHere && at == 0) {
            passage.isReached = true;
            passage.reachedOn = std::min(passage.reachedOn.value_or(*created), *created);
        }
        return passage;
    }

    [[nodiscard]] bool isCounted(const Scope &scope, const Period &period, const OpportunityRow &row,
                                 const Passage &passage, bool touchedOnly) const
    {
        return isIn(scope, period, touchedOnly ? passage.touchedOn : passage.reachedOn, row);
    }
    void count(Conversion &counted, const Scope &scope, const Period &period, const OpportunityRow &row,
               const Passage &passage, bool touchedOnly, bool wentOn) const
    {
        if (isCounted(scope, period, row, passage, touchedOnly)) {
            ++counted.reached;
            counted.wentOn += wentOn ? 1 : 0;
            counted.stillOpen += !wentOn && kindOf(row) == StageKind::Open ? 1 : 0;
        } else if (touchedOnly ? passage.isTouched && !passage.touchedOn
                               : passage.isReached && !passage.reachedOn) {
            counted.undated += isIn(scope, Period::ofDay(period.last()), period.last(), row) ? 1 : 0;
        }
    }

    /// Of each pipeline the deals that stand in it, from its first stage to its first win.
    [[nodiscard]] Conversion ofAllStages(const Scope &scope, const Period &period, bool touchedOnly) const
    {
        Conversion counted;
        for (const auto &[row, way] : m_ways) {
            const std::vector<StageId> steps =
                stepsOf((*m_directory.stage(row.opportunity->stage))->pipeline);
            const auto won = std::ranges::find_if(
                steps, [&](StageId step) { return (*m_directory.stage(step))->kind == StageKind::Won; });
            const size_t wonAt = size_t(won - steps.begin());
            size_t from = 0;
            while (from < wonAt && !isStep(steps, from, scope, period))
                ++from;
            const Passage start = passageOf(row, way, steps, from);
            count(counted, scope, period, row, start, touchedOnly,
                  passageOf(row, way, steps, wonAt).isReached);
            if (!isCounted(scope, period, row, start, touchedOnly))
                continue;
            bool skipped = false;
            bool cameBack = false;
            for (size_t at = 0; at < steps.size(); ++at) {
                const Passage passage = passageOf(row, way, steps, at);
                skipped |= passage.isReached && !passage.isTouched && !m_directory.isRemoved(steps[at]);
                cameBack |= passage.cameBack;
            }
            counted.skipped += skipped ? 1 : 0;
            counted.movedBack += cameBack ? 1 : 0;
        }
        return counted;
    }

    /// All visits of a deal to one open stage, up to the period's end.
    struct Stay
    {
        StageId stage;
        double days;
        bool isInside;
    };
    /// Those that ended within the days of @p scope's people, and those that had not ended when they did.
    [[nodiscard]] std::vector<Stay> staysOf(const OpportunityRow &row, const Scope &scope,
                                            const Period &period) const
    {
        const RepId owner = row.opportunity->owner;
        const Instant over = startOfDay(period.to(), m_zones.at(owner));
        const std::vector<StageChange> &moves = m_moves.at(row.opportunity->id);
        std::map<StageId, std::vector<std::pair<Instant, std::optional<Instant>>>> visits;
        for (size_t i = 0; i < moves.size(); ++i) {
            const bool isLast = i + 1 == moves.size();
            const bool isOpenStage = (*m_directory.stage(moves[i].to))->kind == StageKind::Open;
            // What is somewhere else now, left nobody knows when.
            const bool isLost = isLast && moves[i].to != row.opportunity->stage;
            if (isOpenStage && moves[i].at < over && !isLost)
                visits[moves[i].to].emplace_back(moves[i].at, isLast || moves[i + 1].at >= over
                                                                  ? std::nullopt
                                                                  : std::optional(moves[i + 1].at));
        }
        std::vector<Stay> stays;
        for (const auto &[stage, all] : visits) {
            std::chrono::milliseconds length{0};
            for (const auto &[entered, left] : all)
                length += left.value_or(std::min(over, m_lastOnRecord)) - entered;
            const bool isInside = !all.back().second;
            const auto day = isInside ? std::optional(period.last()) : dayOf(all.back().second, owner);
            if (isIn(scope, period, day, owner))
                stays.push_back({stage, double(length.count()) / 86'400'000, isInside});
        }
        return stays;
    }

    [[nodiscard]] std::optional<StageId> stageAtEnd(const OpportunityRow &row, const Period &period) const
    {
        const std::vector<StageChange> &moves = m_moves.at(row.opportunity->id);
        if (moves.empty() && kindOf(row) == StageKind::Open)
            return row.opportunity->stage;
        std::optional<StageId> last;
        for (const StageChange &move : moves) {
            const bool isOpenStage = (*m_directory.stage(move.to))->kind == StageKind::Open;
            if (isOpenStage && *dayOf(move.at, row.opportunity->owner) < period.to())
                last = move.to;
        }
        return last;
    }

    /// Nothing is known to have got older since.
    [[nodiscard]] Instant lastOnRecord() const
    {
        std::optional<Day> day;
        Instant last = Instant::min();
        const auto see = [&](std::optional<Day> other) { day = std::max(day, other); };
        for (const ActivityRow &row : m_activities) {
            const Activity &activity = row.activity;
            const ActivityKind kind = (*m_directory.activityType(activity->type))->kind;
            const Traits is = traitsOf(activity, kind);
            const bool isPlannable = kind == ActivityKind::Meeting || kind == ActivityKind::Demo;
            if (isPlannable)
                see(dayOf(activity->booked.value_or(activity->start), activity->rep));
            const bool isSent = kind == ActivityKind::Email && is.isOutward;
            if (is.counts ||
                (is.isDone && (kind == ActivityKind::Call || isSent || (isPlannable && is.isDue))))
                see(dayOf(activity->start, activity->rep));
        }
        for (const OpportunityRow &row : m_deals) {
            see(createdDay(row));
            see(kindOf(row) == StageKind::Open ? std::nullopt : closedDay(row));
            for (const StageChange &move : m_moves.at(row.opportunity->id))
                last = std::max(last, move.at);
        }
        return day ? std::max(last, startOfDay(*day, m_directory.zone())) : last;
    }

    Instant m_lastOnRecord;
    std::vector<std::pair<OpportunityRow, Way>> m_ways;
};

} // namespace laju::test
