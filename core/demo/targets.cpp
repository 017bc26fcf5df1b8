// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include <set>

namespace laju::demo {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;
/// What the company spends in a month, in rupiah; December and the fasting month are not told apart.
constexpr std::array<std::pair<CostClass, qint64>, 3> monthlyCosts{
    std::pair{CostClass::Marketing, 145 * million}, std::pair{CostClass::Sales, 265 * million},
    std::pair{CostClass::Other, 60 * million}};

Result<void> makeCosts(World &world)
{
    const Currency rupiah = Currency::rupiah();
    const auto first = year_month_day(world.firstDay);
    const auto today = year_month_day(world.options.today);
    for (year_month month = first.year() / first.month(); month <= today.year() / today.month();
         month += months(1)) {
        for (const auto &[costClass, usual] : monthlyCosts) {
            const double amount =
                std::round(static_cast<double>(usual) * world.random.between(0.85, 1.15) / 100'000) * 100'000;
            if (auto saved = saveInto(
                    world.session,
                    CostFields{.month = Day(month / 1),
                               .costClass = costClass,
                               .amount = Money(static_cast<qint64>(amount) * rupiah.minorPerMajor(), rupiah),
                               .note = world.script.costNotes.at(costClass)});
                !saved)
                return saved;
        }
    }
    return {};
}

/// What was won and how many deals were begun, in all or by one team.
struct Totals
{
    qint64 won = 0;
    int created = 0;
    std::set<size_t> customers = {};
};
Totals totals(const World &world, std::optional<size_t> team)
{
    Totals sums;
    for (const Deal &deal : world.deals) {
        if (team && world.sellers[deal.seller].team != *team)
            continue;
        ++sums.created;
        if (deal.won) {
            sums.won += deal.amount;
            sums.customers.insert(deal.customer);
        }
    }
    return sums;
}

} // namespace

Result<void> makeTargets(World &world)
{
    if (auto made = makeCosts(world); !made)
        return made;

    const year thisYear = year_month_day(world.options.today).year();
    const Day newYear(thisYear / January / 1);
    // Targets begin with the year that the history has most of; those set a year before are in force still.
    const Day from = std::min(newYear, world.firstDay + days(31));
    const double monthCount = static_cast<double>((world.options.today - world.firstDay).count()) / 30.44;
    const Currency rupiah = Currency::rupiah();
    const auto rounded = [&](double minor) {
        const double step = 50.0 * million * static_cast<double>(rupiah.minorPerMajor());
        return static_cast<qint64>(std::max(1.0, std::round(minor / step)) * step);
    };
    std::vector<TargetFields> targets{
        {.metric = u"calls"_s, .cadence = Cadence::Workday, .value = 50, .weight = 3, .from = from},
        {.metric = u"emails_sent"_s, .cadence = Cadence::Workday, .value = 40, .weight = 2, .from = from},
        {.metric = u"meetings_scheduled"_s, .cadence = Cadence::Week, .value = 5, .weight = 4, .from = from},
        {.metric = u"talk_time"_s, .cadence = Cadence::Workday, .value = 3 * 3600, .weight = 1, .from = from},
        {.metric = u"win_rate"_s,
         .share = TargetShare::Together,
         .cadence = Cadence::Quarter,
         .value = 3200,
         .weight = 3,
         .from = from},
    };
    const Totals all = totals(world, {});
    targets.push_back({.metric = u"won_value"_s,
                       .share = TargetShare::Together,
                       .cadence = Cadence::Quarter,
                       .value = rounded(static_cast<double>(all.won) / monthCount * 3 * 1.08),
                       .weight = 5,
                       .from = from});
    double monthlyCost = 0;
    for (const auto &[costClass, usual] : monthlyCosts)
        monthlyCost +=
            costClass == CostClass::Other ? 0 : static_cast<double>(usual * rupiah.minorPerMajor());
    const double perCustomer =
        monthlyCost * monthCount / std::max<double>(1, static_cast<double>(all.customers.size()));
    targets.push_back({.metric = u"cac"_s,
                       .share = TargetShare::Together,
                       .cadence = Cadence::Quarter,
                       .sense = TargetSense::AtMost,
                       .value = static_cast<qint64>(std::ceil(perCustomer / 1e8) * 1e8),
                       .weight = 2,
                       .from = from});
    for (size_t team = 0; team < world.teams.size(); ++team) {
        const Totals part = totals(world, team);
        targets.push_back({.metric = u"opportunities_created"_s,
                           .scope = world.teams[team],
                           .share = TargetShare::Together,
                           .cadence = Cadence::Month,
                           .value = std::max<qint64>(1, std::llround(part.created / monthCount * 1.05)),
                           .weight = 2,
                           .from = from});
        targets.push_back({.metric = u"won_value"_s,
                           .scope = world.teams[team],
                           .share = TargetShare::Together,
                           .cadence = Cadence::Quarter,
                           .value = rounded(static_cast<double>(part.won) / monthCount * 3 * 1.08),
                           .weight = 5,
                           .from = from});
    }
    if (const Rep *rep = world.directory.repNamed(world.script.ownTargetRep))
        targets.push_back({.metric = u"meetings_scheduled"_s,
                           .scope = rep->fields().id,
                           .cadence = Cadence::Week,
                           .value = 3,
                           .weight = 4,
                           .from = std::max(from, world.options.today - days(60)),
                           .until = world.options.today + days(45)});
    for (TargetFields &target : targets) {
        if (auto saved = saveInto(world.session, std::move(target)); !saved)
            return saved;
    }
    return {};
}

} // namespace laju::demo
