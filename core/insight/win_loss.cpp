// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/win_loss.h"

#include "core/domain/account.h"
#include "core/metrics/figures.h"
#include "core/metrics/selected_deals.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
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
    struct Words
    {
        WinLossGroup group;
        std::map<QString, int> spellings;
    };
    std::map<QString, Words> byKey;
    // Of many deals few have a spelling of their own, and to match one takes longer than to find it.
    std::unordered_map<QString, std::pair<Words *, int *>> known;
    for (const DealFact *deal : deals) {
        const auto [at, isNew] = known.try_emplace(wordOf(*deal));
        if (isNew) {
            const QString word = at->first.trimmed();
            // A name without letters or digits still is a name.
            const QString key = matchingKey(word);
            Words &words = byKey[key.isEmpty() ? word : key];
            words.group.unknown = word.isEmpty();
            at->second = {&words, &words.spellings[word]};
        }
        ++*at->second.second;
        addTo(at->second.first->group, *deal);
    }
    std::vector<WinLossGroup> groups;
    for (auto &[key, words] : byKey) {
        words.group.name = std::ranges::max_element(words.spellings, {}, [](const auto &each) {
                               return each.second;
                           })->first;
        groups.push_back(std::move(words.group));
    }
    std::ranges::stable_sort(groups, [](const WinLossGroup &a, const WinLossGroup &b) {
        return a.unknown != b.unknown ? b.unknown : a.deals.size() > b.deals.size();
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
