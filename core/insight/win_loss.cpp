// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/win_loss.h"

#include "core/domain/account.h"
#include "core/metrics/figures.h"
#include "core/metrics/selected_deals.h"
#include "core/metrics/spellings.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <unordered_map>

namespace laju {

namespace {

void addTo(WinLossGroup &group, const DealFact &deal)
{
    ++(deal.state == StageKind::Won ? group.won : group.lost);
    group.deals.push_back(deal.id);
}

qint64 roundedToTwoDigits(double amount)
{
    if (amount < 100)
        return std::llround(amount);
    const double unit = std::pow(10.0, std::floor(std::log10(amount)) - 1);
    return std::llround(std::round(amount / unit) * unit);
}

/// Groups by a word of the deal; spellings that match are one.
std::vector<WinLossGroup> byWord(const Deals &deals, const std::function<QString(const DealFact &)> &wordOf)
{
    Spellings spellings;
    std::vector<WinLossGroup> groups;
    for (const DealFact *deal : deals) {
        const size_t group = spellings.add(wordOf(*deal));
        groups.resize(spellings.groups());
        addTo(groups[group], *deal);
    }
    for (size_t group = 0; group < groups.size(); ++group) {
        groups[group].name = spellings.name(group);
        groups[group].unknown = groups[group].name.isEmpty();
    }
    // Groups of as many deals by their names.
    std::ranges::sort(groups, [](const WinLossGroup &a, const WinLossGroup &b) {
        const auto orderOf = [](const WinLossGroup &group) {
            return std::tuple(group.unknown, -std::ssize(group.deals), matchingKey(group.name));
        };
        return orderOf(a) < orderOf(b);
    });
    return groups;
}

std::vector<WinLossGroup> bySize(const Deals &deals, const Facts &facts)
{
    const std::vector<qint64> cuts = sizeCuts(facts);
    std::vector<WinLossGroup> bands(cuts.size() + 1);
    for (size_t i = 0; i < cuts.size(); ++i) {
        bands[i].below = cuts[i];
        bands[i + 1].from = cuts[i];
    }
    WinLossGroup unknown{.unknown = true};
    const Amounts amounts = amountsOf(deals, facts.directory());
    std::unordered_map<OpportunityId, qint64> minorOf;
    for (size_t i = 0; i < amounts.deals.size(); ++i)
        minorOf.emplace(amounts.deals[i]->id, amounts.minor[i]);
    for (const DealFact *deal : deals) {
        const auto minor = minorOf.find(deal->id);
        if (minor == minorOf.end()) {
            addTo(unknown, *deal);
            continue;
        }
        const auto band = std::ranges::upper_bound(cuts, minor->second) - cuts.begin();
        addTo(bands[static_cast<size_t>(band)], *deal);
    }
    bands.push_back(std::move(unknown));
    std::erase_if(bands, [](const WinLossGroup &band) { return band.deals.empty(); });
    return bands;
}

} // namespace

std::vector<WinLossGroup> winLoss(const Facts &facts, const Selection &selection, WinLossBy by)
{
    Deals deals = closedDeals(facts, selection);
    std::vector<WinLossGroup> groups;
    switch (by) {
    case WinLossBy::Source:
        groups = byWord(deals, [](const DealFact &deal) { return deal.leadSource; });
        break;
    case WinLossBy::Size:
        groups = bySize(deals, facts);
        break;
    case WinLossBy::Product:
        groups = byWord(deals, [&](const DealFact &deal) {
            const Product *product = deal.product ? facts.directory().product(*deal.product) : nullptr;
            return product ? (*product)->name : QString();
        });
        break;
    case WinLossBy::Reason:
        std::erase_if(deals, [](const DealFact *deal) { return deal->state != StageKind::Lost; });
        return byWord(deals, [](const DealFact &deal) { return deal.lossReason; });
    }
    for (WinLossGroup &group : groups)
        group.winRate = shareFigure(group.won, group.won + group.lost);
    return groups;
}

std::vector<qint64> sizeCuts(const Facts &facts)
{
    Deals closed;
    for (const DealFact &deal : facts.deals()) {
        if (deal.state != StageKind::Open && deal.closed)
            closed.push_back(&deal);
    }
    const std::vector<qint64> minor = amountsOf(closed, facts.directory()).minor;
    const std::vector<double> amounts(minor.begin(), minor.end());
    std::vector<qint64> cuts;
    for (const double share : {0.25, 0.5, 0.75}) {
        const auto cut = quantile(amounts, share);
        if (!cut)
            return {};
        cuts.push_back(roundedToTwoDigits(*cut));
    }
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    // A band below the smallest amount would hold nothing.
    std::erase_if(cuts, [&](qint64 cut) { return cut <= std::ranges::min(minor); });
    return cuts;
}

} // namespace laju
