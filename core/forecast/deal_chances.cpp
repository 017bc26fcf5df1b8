// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/deal_chances.h"

#include <algorithm>

namespace laju {

using std::chrono::days;

namespace {

/// New deals come as they came in so many days before.
constexpr int arrivalDays = 90;
/// Amounts of so many wins of the scope's own tell what is usual; else everybody's do.
constexpr size_t fewestWins = 10;
/// Amounts are those of the wins of so many days before; without any, of all before.
constexpr days usualAmountDays{365};

ByHorizon<int> daysFrom(Day day)
{
    ByHorizon<int> length{};
    for (const Horizon horizon : allOf<Horizon>())
        length[static_cast<size_t>(horizon)] = static_cast<int>((periodOf(horizon, day).to() - day).count());
    return length;
}

/// What weighing by stage says of a deal: the probability of its stage in the periods that run; with
/// @p expected in those that it is expected to close in, which for what is overdue are those that run.
ByHorizon<double> stageChances(StageId id, std::optional<Day> expected, const Directory &directory, Day day)
{
    const Stage *stage = directory.stage(id);
    const double probability = stage ? (*stage)->probability / 100.0 : 0;
    ByHorizon<double> chances{};
    for (const Horizon horizon : allOf<Horizon>()) {
        if (periodOf(horizon, day).contains(std::max(expected.value_or(day), day)))
            chances[static_cast<size_t>(horizon)] = probability;
    }
    return chances;
}

} // namespace

DealChances::DealChances(const KnownPipeline &pipeline, const Facts &facts, const Scope &scope)
    : m_facts(facts)
    , m_people({.scope = scope, .period = Period::always()}, facts.directory())
    , m_days(daysFrom(pipeline.day()))
    , m_odds(pipeline, facts.directory(), m_days.back())
{
    readWins(pipeline, scope);
    readDeals(pipeline);
    readBegun(pipeline);
}

bool DealChances::isTheirs(RepId rep, Day day) const
{
    const SelectedPeople::Part *part = m_people.of(rep);
    return part && part->holds(day);
}

void DealChances::readWins(const KnownPipeline &pipeline, const Scope &scope)
{
    std::vector<DatedAmount> everybodys;
    for (const KnownPipeline::WonDeal &won : pipeline.won()) {
        if (!won.deal->amount || won.deal->amount->minor() <= 0)
            continue;
        const auto amount = m_facts.directory().inReportingCurrency(*won.deal->amount, won.day);
        if (!amount)
            continue;
        everybodys.push_back({won.day, amount->minor()});
        if (isTheirs(won.deal->rep, won.day))
            m_won.push_back(everybodys.back());
    }
    const auto lately = [&](const std::vector<DatedAmount> &all) {
        std::vector<qint64> amounts;
        for (const DatedAmount &each : all) {
            if (each.day >= pipeline.day() - usualAmountDays)
                amounts.push_back(each.minor);
        }
        return amounts;
    };
    m_usualAmounts = lately(m_won);
    if (m_usualAmounts.size() < fewestWins && scope != Scope(Company{}))
        m_usualAmounts = lately(everybodys);
    if (m_usualAmounts.empty())
        std::ranges::transform(everybodys, std::back_inserter(m_usualAmounts), &DatedAmount::minor);
    std::ranges::sort(m_usualAmounts);
    if (m_usualAmounts.empty())
        return;
    for (const qint64 each : m_usualAmounts) {
        const auto amount = static_cast<double>(each);
        m_usualMean += amount;
        m_usualSquare += amount * amount;
    }
    m_usualMean /= static_cast<double>(m_usualAmounts.size());
    m_usualSquare /= static_cast<double>(m_usualAmounts.size());
}

void DealChances::readDeals(const KnownPipeline &pipeline)
{
    const Day day = pipeline.day();
    const Directory &directory = m_facts.directory();
    const auto ofThem = [&](const DealFact *deal) { return isTheirs(deal->rep, day); };
    m_gaps.withoutStage = std::ranges::count_if(pipeline.withoutStage(), ofThem);
    m_gaps.undated = std::ranges::count_if(pipeline.undated(), ofThem);
    for (const KnownPipeline::OpenDeal &open : pipeline.open()) {
        const DealFact &fact = *open.deal;
        if (!isTheirs(fact.rep, day))
            continue;
        ForecastDeal deal{.id = fact.id, .rep = fact.rep, .stage = open.stage};
        if (fact.amount && fact.amount->minor() > 0) {
            const auto amount = directory.inReportingCurrency(*fact.amount, pipeline.lastKnown());
            if (!amount) {
                ++m_gaps.withoutRate;
                continue;
            }
            if (amount->minor() > 0)
                deal.amount = amount->minor();
        }
        if (open.entered)
            deal.age = static_cast<int>((day - *open.entered).count());
        for (size_t i = 0; i < horizonCount; ++i)
            deal.wonBy[i] = m_odds.within(m_days[i], open.stage, deal.age);
        deal.stageChance = stageChances(open.stage, {}, directory, day);
        deal.datedStageChance = stageChances(open.stage, fact.expectedClose, directory, day);
        m_gaps.withoutAmount += deal.amount ? 0 : 1;
        m_gaps.withoutEntry += deal.age ? 0 : 1;
        m_gaps.withoutExpectedClose += fact.expectedClose ? 0 : 1;
        m_gaps.withoutCall += fact.probability ? 0 : 1;
        m_deals.push_back(deal);
    }
    std::ranges::sort(m_deals, {}, &ForecastDeal::id);
}

void DealChances::readBegun(const KnownPipeline &pipeline)
{
    const Day day = pipeline.day();
    std::map<StageId, double> begun;
    double all = 0;
    Day earliest = day;
    for (const KnownPipeline::NewDeal &deal : pipeline.begun()) {
        earliest = std::min(earliest, deal.day);
        if (deal.day >= day - days(arrivalDays) && isTheirs(deal.deal->rep, deal.day)) {
            begun[deal.stage] += 1;
            all += 1;
        }
    }
    if (all == 0)
        return;
    const auto over = std::min(static_cast<int>((day - earliest).count()), arrivalDays);
    for (size_t i = 0; i < horizonCount; ++i) {
        for (const auto &[stage, count] : begun) {
            m_chanceOfNew[i] += count / all * m_odds.within(m_days[i], stage, 0);
            for (int left = m_days[i]; left > 0; --left)
                m_newWins[i] += count / over * m_odds.within(left, stage, 0);
        }
    }
}

Chances DealChances::chances() const
{
    Chances chances{.newWins = m_newWins, .usualAmounts = m_usualAmounts};
    for (const ForecastDeal &deal : m_deals)
        chances.deals.push_back({deal.wonBy, deal.amount.value_or(0)});
    return chances;
}

std::vector<StageId> DealChances::neverLeft() const
{
    std::vector<StageId> stages;
    for (const ForecastDeal &deal : m_deals) {
        if (m_odds.exitsOf(deal.stage) == 0 && std::ranges::find(stages, deal.stage) == stages.end())
            stages.push_back(deal.stage);
    }
    return stages;
}

double DealChances::expectedOpen(Horizon horizon) const
{
    double sum = 0;
    for (const ForecastDeal &deal : m_deals)
        sum += within(deal.wonBy, horizon) * (deal.amount ? static_cast<double>(*deal.amount) : m_usualMean);
    return sum;
}

double DealChances::expectedNew(Horizon horizon) const
{
    return within(m_newWins, horizon) * m_usualMean;
}

double DealChances::variance(Horizon horizon) const
{
    double sum = within(m_newWins, horizon) * m_usualSquare;
    for (const ForecastDeal &deal : m_deals) {
        const double odds = within(deal.wonBy, horizon);
        const double amount = deal.amount ? static_cast<double>(*deal.amount) : m_usualMean;
        const double square = deal.amount ? amount * amount : m_usualSquare;
        sum += odds * square - odds * odds * amount * amount;
    }
    return sum;
}

std::optional<qint64> DealChances::usualAmount() const
{
    return m_usualAmounts.empty() ? std::nullopt : std::optional(m_usualAmounts[m_usualAmounts.size() / 2]);
}

double DealChances::chanceOfNew(Horizon horizon) const
{
    return within(m_chanceOfNew, horizon);
}

} // namespace laju
