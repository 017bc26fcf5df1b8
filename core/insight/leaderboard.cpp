// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/leaderboard.h"

#include "core/metrics/intervals.h"
#include "core/metrics/selected_deals.h"

#include <algorithm>
#include <numeric>

namespace laju {

namespace {

constexpr qint64 fewestRanked = 5;
constexpr double listConfidence = 0.95;

/// What a metric's value is made of, and so which test tells two of them apart.
enum class Making {
    Share,
    Count,
    Sum,
    Mean,
};

std::optional<Making> makingOf(const Metric &metric)
{
    if (metric.better == Better::Neither)
        return {};
    if (metric.unit == Unit::Share)
        return Making::Share;
    if (metric.unit == Unit::Count && metric.additive)
        return Making::Count;
    if (metric.basis != DateBasis::Closing)
        return {};
    if (metric.unit == Unit::Money)
        return metric.additive ? Making::Sum : Making::Mean;
    return metric.unit == Unit::Days ? std::optional(Making::Mean) : std::nullopt;
}

/// A standing with what it takes to compare it.
struct Contender
{
    Standing standing;
    std::vector<double> values = {}; ///< of sums and means: one per record
};

/// The amounts or days whose sum the figure's numerator is; empty when they are not to be had.
std::vector<double> valuesBehind(const Metric &metric, const Selection &selection, const Facts &facts)
{
    const RowList rows = metric.rows(facts, selection);
    Deals deals;
    for (const OpportunityId id : rows.numeratorDeals.empty() ? rows.denominatorDeals : rows.numeratorDeals) {
        if (const DealFact *deal = facts.deal(id))
            deals.push_back(deal);
    }
    const std::vector<qint64> whole =
        metric.unit == Unit::Days ? cyclesOf(deals).days : amountsOf(deals, facts.directory()).minor;
    return {whole.begin(), whole.end()};
}

void addInterval(Contender &contender, Making making)
{
    Standing &standing = contender.standing;
    const auto set = [&](const Interval &interval) {
        standing.low = interval.low;
        standing.high = interval.high;
    };
    switch (making) {
    case Making::Share:
        standing.low = standing.figure.low;
        standing.high = standing.figure.high;
        break;
    case Making::Count:
        set(poissonInterval(standing.figure.numerator.value_or(0)));
        break;
    case Making::Sum:
        if (std::ssize(contender.values) >= fewestRanked)
            set(sumInterval(contender.values));
        break;
    case Making::Mean:
        if (std::ssize(contender.values) >= fewestRanked)
            set(meanInterval(contender.values));
        break;
    }
}

bool isRanked(const Contender &contender, Making making)
{
    const Standing &standing = contender.standing;
    return standing.figure.value && standing.low && standing.high &&
           (making == Making::Count || standing.figure.n >= fewestRanked);
}

bool holdsZero(const Interval &difference)
{
    return difference.low <= 0 && difference.high >= 0;
}

bool isClear(const Contender &best, const Contender &other, Making making, double confidence)
{
    const Figure &a = best.standing.figure;
    const Figure &b = other.standing.figure;
    switch (making) {
    case Making::Share:
        return !holdsZero(
            shareDifference({*a.numerator, *a.denominator}, {*b.numerator, *b.denominator}, confidence));
    case Making::Count:
        return countsDiffer(*a.numerator, *b.numerator, confidence);
    case Making::Sum:
        return !holdsZero(sumDifference(best.values, other.values, confidence));
    case Making::Mean:
        return !holdsZero(meanDifference(best.values, other.values, confidence));
    }
    Q_UNREACHABLE();
}

void rank(std::span<Contender> ranked, Making making)
{
    const double comparisons = std::max(1.0, static_cast<double>(ranked.size()) - 1);
    const double confidence = 1 - (1 - listConfidence) / comparisons;
    size_t first = 0;
    while (first < ranked.size()) {
        size_t end = first + 1;
        while (end < ranked.size() && !isClear(ranked[first], ranked[end], making, confidence))
            ++end;
        for (size_t i = first; i < end; ++i) {
            ranked[i].standing.rank = static_cast<int>(first) + 1;
            ranked[i].standing.tied = static_cast<int>(end - first);
        }
        first = end;
    }
}

} // namespace

bool canRank(const Metric &metric)
{
    return makingOf(metric).has_value();
}

std::vector<Standing> leaderboard(const Metric &metric, const Selection &selection, const Facts &facts)
{
    const std::optional<Making> making = makingOf(metric);
    if (!making)
        return {};
    std::vector<Contender> contenders;
    for (const Part &part : breakDown(metric, selection, Dimension::Rep, facts)) {
        Contender contender{.standing = {.rep = std::get<RepId>(part.selection.scope),
                                         .name = part.key,
                                         .figure = part.figure}};
        if (*making == Making::Sum || *making == Making::Mean)
            contender.values = valuesBehind(metric, part.selection, facts);
        addInterval(contender, *making);
        contenders.push_back(std::move(contender));
    }

    const auto unranked = std::ranges::stable_partition(
        contenders, [&](const Contender &contender) { return isRanked(contender, *making); });
    const auto ranked = std::span(contenders.begin(), unranked.begin());
    const double sign = metric.better == Better::Lower ? -1 : 1;
    const auto better = [&](const Contender &a, const Contender &b) {
        return sign * a.standing.figure.value.value_or(0) > sign * b.standing.figure.value.value_or(0);
    };
    std::ranges::stable_sort(ranked, better);
    std::ranges::stable_sort(unranked, better);
    rank(ranked, *making);

    std::vector<Standing> standings;
    std::ranges::transform(contenders, std::back_inserter(standings),
                           [](Contender &contender) { return std::move(contender.standing); });
    return standings;
}

} // namespace laju
