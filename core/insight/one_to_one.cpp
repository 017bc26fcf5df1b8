// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/one_to_one.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// What a scorecard always has, by the way from work to revenue; whatever has a target besides follows.
constexpr std::array scorecardKeys{"calls"_L1,         "connect_rate"_L1,      "talk_time"_L1,
                                   "emails_sent"_L1,   "email_reply_rate"_L1,  "reply_time"_L1,
                                   "meetings_held"_L1, "demos_completed"_L1,   "opportunities_created"_L1,
                                   "win_rate"_L1,      "average_deal_size"_L1, "sales_cycle"_L1,
                                   "deals_won"_L1,     "won_value"_L1};

Selection selectionOf(RepId rep, const Scope &team, const Period &period)
{
    Selection selection{.scope = rep, .period = period};
    if (const TeamId *within = std::get_if<TeamId>(&team))
        selection.within = *within;
    return selection;
}

/// The other reps who were in @p team on every day of @p period.
std::vector<RepId> peersThroughout(RepId rep, const Scope &team, const Period &period,
                                   const Directory &directory)
{
    std::vector<RepId> peers;
    for (const RepSpan &span : directory.spans(team, period)) {
        const Rep *other = directory.rep(span.rep);
        if (!other || span.rep == rep || (*other)->role != Role::Rep || span.days != period)
            continue;
        const bool isEmployed = (*other)->firstDay.value_or(period.from()) <= period.from() &&
                                (*other)->lastDay.value_or(period.last()) >= period.last();
        if (isEmployed)
            peers.push_back(span.rep);
    }
    return peers;
}

/// The median of @p metric over @p peers, where they are enough.
std::optional<double> medianOf(const Metric &metric, std::span<const RepId> peers, const Scope &team,
                               const Period &period, const Facts &facts)
{
    std::vector<double> values;
    for (const RepId peer : peers) {
        if (const auto value = evaluate(metric, selectionOf(peer, team, period), facts).value)
            values.push_back(*value);
    }
    return values.size() < fewestPeers ? std::nullopt : median(std::move(values));
}

std::vector<ScorecardLine> scorecardOf(RepId rep, const Scope &team, const Period &period, const AsOf &asOf,
                                       const Facts &facts)
{
    const std::vector<RepId> peers = peersThroughout(rep, team, period, facts.directory());
    std::vector<ScorecardLine> lines;
    const auto add = [&](const Metric &metric, std::optional<Attainment> standing) {
        ScorecardLine line{.metric = &metric,
                           .now = evaluate(metric, {.scope = rep, .period = period}, facts),
                           .before = evaluate(metric, {.scope = rep, .period = periodBefore(period)}, facts),
                           .standing = std::move(standing)};
        line.teamMedian = medianOf(metric, peers, team, period, facts);
        lines.push_back(std::move(line));
    };
    const auto standingOf = [&](const Metric &metric) {
        return attainment(metric, rep, period, asOf, facts);
    };
    for (const QLatin1StringView key : scorecardKeys) {
        const Metric &metric = *findMetric(key);
        add(metric, standingOf(metric));
    }
    for (const Metric &metric : catalogue()) {
        if (std::ranges::find(scorecardKeys, QLatin1StringView(metric.key)) != scorecardKeys.end())
            continue;
        if (auto standing = standingOf(metric))
            add(metric, std::move(standing));
    }
    return lines;
}

std::vector<StepBeside> funnelOf(RepId rep, std::span<const RateOfReps> rates, const CoachingStudy &study)
{
    std::vector<StepBeside> steps;
    for (const RateOfReps &of : rates) {
        StepBeside step{.rate = of.rate, .own = {0, 0}, .others = {0, 0}};
        for (const RepShares &each : of.reps) {
            Share &side = each.rep == rep ? step.own : step.others;
            side = side + each.now;
        }
        if (step.own.trials == 0)
            continue;
        const auto flag = std::ranges::find_if(study.flags, [&](const ToldFlag &told) {
            return told.flag.rate == of.rate && told.flag.against == Against::Peers;
        });
        if (flag != study.flags.end())
            step.flag = flag->flag.kind;
        steps.push_back(step);
    }
    return steps;
}

/// The outbound calls of @p selection that began outside its rep's working hours, of all.
Share callsOutside(RepId rep, const Selection &selection, const Facts &facts)
{
    const WorkingCalendar calendar = facts.directory().calendarOf(rep);
    Share outside{0, 0};
    facts.visitValues(
        Sample::OutboundHours, spansOf(selection, facts.directory()), [&](qint32 day, const SampleRun &run) {
            const auto hours = calendar.hoursOn(dayFromNumber(day));
            const std::chrono::hours begin(run.value);
            const bool isWorked = hours && begin < hours->end && begin + std::chrono::hours(1) > hours->start;
            outside = outside + Share{isWorked ? 0 : run.count, run.count};
        });
    return outside;
}

CallingHours callingHours(RepId rep, const Scope &team, const Period &period, const Facts &facts)
{
    CallingHours hours;
    const Selection own{.scope = rep, .period = period};
    hours.own = callHours(facts, own);
    hours.outside = callsOutside(rep, own, facts);
    for (const Rep &other : facts.directory().reps) {
        if (other->id != rep && other->role == Role::Rep)
            hours.othersOutside =
                hours.othersOutside + callsOutside(other->id, selectionOf(other->id, team, period), facts);
    }
    return hours;
}

} // namespace

OneToOne studyOneToOne(const Facts &facts, RepId rep, const Period &period, const AsOf &asOf)
{
    const Selection selection{.scope = rep, .period = period};
    const Scope team = peersOf(rep, period, facts.directory());
    const std::vector<RateOfReps> rates = ratesOfReps({.scope = team, .period = period}, facts);
    CoachingStudy study = studyCoaching(facts, selection, rates);
    return {.selection = selection,
            .team = team,
            .scorecard = scorecardOf(rep, team, period, asOf, facts),
            .funnel = funnelOf(rep, rates, study),
            .hours = callingHours(rep, team, period, facts),
            .study = std::move(study)};
}

} // namespace laju
