// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include <array>

namespace laju::demo {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

/// In DemoOptions::usualMonths.
constexpr double dealsPerSeller = 44;

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// Customers come in over time: a later deal is more often with a newer one.
size_t customerFor(World &world, const Seller &seller, double elapsed)
{
    const auto known = static_cast<double>(seller.customers.size()) * std::min(1.0, 0.25 + 0.8 * elapsed);
    const double newest = world.random.chance(0.55) ? 1 - 0.25 * world.random.unit() : world.random.unit();
    const auto position = std::min(seller.customers.size() - 1, static_cast<size_t>(known * newest));
    return seller.customers[position];
}

double daysIn(World &world, const Seller &seller, size_t stage, Instant entered)
{
    // The funnel's usual days per stage; further stages of a longer pipeline take as long as the last.
    constexpr std::array usual{5.0, 8.0, 10.0, 11.0};
    double median = usual[std::min(stage, usual.size() - 1)];
    const bool lastStage = stage + 1 == world.openStages.size();
    const bool lately = entered > world.now - days(150);
    if (lastStage && lately && world.script.teams[seller.team].name == world.script.slowTeam)
        median *= 1.9;
    return world.random.logNormal(median, 0.55);
}

/// Where a deal that is not won is given up: the share that leaves from each stage.
size_t stageOfLoss(World &world)
{
    std::vector<double> weights(world.openStages.size(), 0.2);
    weights.front() = 0.24;
    if (weights.size() > 1)
        weights[1] = 0.32;
    return static_cast<size_t>(world.random.weighted(weights));
}

void walk(World &world, Deal &deal, bool wins, bool forgotten)
{
    const Seller &seller = world.sellers[deal.seller];
    const size_t last = wins ? world.openStages.size() - 1 : stageOfLoss(world);
    for (size_t stage = 0;; ++stage) {
        const Instant entered = deal.path.back().second;
        const double stay = daysIn(world, seller, stage, entered);
        const Day leaves = localDay(entered, seller.zone) + days(static_cast<int>(std::lround(stay)));
        const Instant at = std::max(world.atWork(seller, leaves), entered + 40min);
        if (at > world.now || (forgotten && stage == last))
            return;
        if (stage == last) {
            deal.won = wins;
            deal.closed = at;
            deal.path.emplace_back(wins ? *world.wonStage : *world.lostStage, at);
            return;
        }
        deal.path.emplace_back(world.openStages[stage + 1], at);
    }
}

Deal makeDeal(World &world, size_t position, Day created)
{
    Random &random = world.random;
    const Seller &seller = world.sellers[position];
    const double span = static_cast<double>((world.options.today - world.firstDay).count());
    Deal deal{.seller = position,
              .customer =
                  customerFor(world, seller, static_cast<double>((created - world.firstDay).count()) / span)};
    deal.attention = random.normal() + 0.6 * seller.skill;
    deal.demoHeld = random.chance(logistic(0.2 + 0.8 * seller.skill + 0.3 * deal.attention));
    deal.quickReplies = random.chance(logistic(0.2 + 0.7 * seller.skill));
    const double odds =
        -1.5 + 0.55 * deal.attention + 0.95 * deal.demoHeld + 0.55 * deal.quickReplies + 0.4 * seller.skill;
    const bool wins = random.chance(logistic(odds));
    // A rep may forget a deal, but nobody keeps one in the pipeline that was forgotten a season ago.
    const bool recent = created > world.options.today - days(75);
    const bool forgotten = !wins && recent && random.chance(0.09);
    deal.path.emplace_back(world.openStages.front(),
                           std::min(world.atWork(seller, created), world.now - 1min));
    walk(world, deal, wins, forgotten);
    return deal;
}

std::optional<Activity> nextStep(World &world, const Deal &deal)
{
    Random &random = world.random;
    if (deal.closed || random.chance(0.26))
        return {};
    const Seller &seller = world.sellers[deal.seller];
    const Day today = localDay(world.now, seller.zone);
    Instant start = world.atWork(seller, today + days(1 + random.below(9)));
    const double when = random.unit();
    if (when < 0.14)
        start = std::max(world.atWork(seller, today - days(1 + random.below(6))) - days(3),
                         deal.path.front().second + 1h);
    else if (when < 0.34)
        start = world.now + minutes(20 + random.below(150));
    const ActivityKind kind = random.chance(0.7) ? ActivityKind::Call : ActivityKind::Email;
    const Customer &customer = world.customers[deal.customer];
    auto planned = Activity::make({.rep = seller.id,
                                   .type = world.types.at(kind),
                                   .status = ActivityStatus::Planned,
                                   .start = start,
                                   .direction = Direction::Outbound,
                                   .account = customer.id,
                                   .contact = random.pick(customer.contacts),
                                   .opportunity = deal.id,
                                   .subject = world.text(u"nextSteps"_s)});
    return planned ? std::optional(std::move(*planned)) : std::nullopt;
}

Result<std::pair<Opportunity, std::vector<StageChange>>> record(World &world, Deal &deal)
{
    Random &random = world.random;
    const Seller &seller = world.sellers[deal.seller];
    const Currency rupiah = Currency::rupiah();
    const int product = random.below(static_cast<int>(world.products.size()));
    const ProductScript &script = world.script.products[static_cast<size_t>(product)];
    constexpr double step = 500'000;
    const double amount =
        std::round(random.logNormal(1.4 * static_cast<double>(script.price), 0.55) / step) * step;
    deal.amount = static_cast<qint64>(amount) * rupiah.minorPerMajor();
    const Day created = localDay(deal.path.front().second, seller.zone);
    Day expected = created + days(35 + random.below(40));
    if (deal.closed)
        expected = localDay(*deal.closed, seller.zone) + days(random.below(15) - 7);
    else if (expected < world.options.today && random.chance(0.8))
        expected = world.options.today + days(3 + random.below(40));
    // Who is hasty promises a month and leaves it at that.
    if (!deal.closed && seller.isHasty)
        expected = std::min(expected, created + days(30));

    OpportunityFields fields{.id = deal.id,
                             .name = random.pick(script.deals),
                             .owner = seller.id,
                             .stage = deal.path.back().first,
                             .account = world.customers[deal.customer].id,
                             .contact = random.pick(world.customers[deal.customer].contacts),
                             .product = world.products[static_cast<size_t>(product)],
                             .amount = Money(deal.amount, rupiah),
                             .created = deal.path.front().second,
                             .closed = deal.closed,
                             .expectedClose = expected,
                             .lossReason =
                                 deal.closed && !deal.won ? world.text(u"lossReasons"_s) : QString(),
                             .leadSource = world.text(u"leadSources"_s)};
    auto opportunity = Opportunity::make(std::move(fields));
    if (!opportunity)
        return failure(opportunity.error());
    std::vector<StageChange> changes;
    std::optional<StageId> from;
    for (const auto &[stage, at] : deal.path) {
        changes.push_back({.opportunity = deal.id, .from = from, .to = stage, .at = at, .author = seller.id});
        from = stage;
    }
    return std::pair(std::move(*opportunity), std::move(changes));
}

} // namespace

Result<void> makeDeals(World &world)
{
    Random &random = world.random;
    const int historyDays = static_cast<int>((world.options.today - world.firstDay).count());
    const double usualCount = dealsPerSeller * world.options.months / DemoOptions::usualMonths;
    for (size_t position = 0; position < world.sellers.size(); ++position) {
        Seller &seller = world.sellers[position];
        const int count =
            static_cast<int>(std::lround(usualCount * seller.effort * random.between(0.92, 1.08)));
        for (int i = 0; i < count; ++i) {
            // Business grows a little: later days get more.
            const double when = std::sqrt(random.between(0.12, 1.0));
            const Day day = world.workday(
                seller, world.firstDay + days(static_cast<int>((when - 0.346) / 0.654 * historyDays)));
            if (day > world.options.today)
                continue;
            seller.deals.push_back(world.deals.size());
            world.deals.push_back(makeDeal(world, position, day));
        }
    }
    std::vector<std::pair<Opportunity, std::vector<StageChange>>> records;
    std::vector<Activity> steps;
    for (Deal &deal : world.deals) {
        auto made = record(world, deal);
        if (!made)
            return failure(made.error());
        records.push_back(std::move(*made));
        if (auto step = nextStep(world, deal))
            steps.push_back(std::move(*step));
    }
    if (auto saved = world.session.insertMany(records); !saved)
        return saved;
    return world.session.insertMany(steps);
}

} // namespace laju::demo
