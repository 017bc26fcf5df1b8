// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cost_ledger.h"

#include <algorithm>
#include <tuple>

namespace laju {

namespace {

std::chrono::year yearOf(Day day)
{
    return std::chrono::year_month_day(day).year();
}

QString teamNameOf(const Cost &cost, const Directory &directory)
{
    const Team *team = cost->team ? directory.team(*cost->team) : nullptr;
    return team ? (*team)->name : QString();
}

void addTo(CostSums &sums, CostClass costClass, const Result<Money> &amount)
{
    ++sums.entries;
    if (!amount) {
        ++sums.withoutRate;
        return;
    }
    sums.byClass[costClass].add(amount->minor());
    sums.all.add(amount->minor());
}

} // namespace

CostLedger costLedger(const Directory &directory, std::optional<std::chrono::year> year)
{
    CostLedger ledger;
    std::ranges::copy_if(directory.costs, std::back_inserter(ledger.entries),
                         [&](const Cost &cost) { return !year || yearOf(cost->month) == *year; });
    std::ranges::sort(ledger.entries, {}, [&](const Cost &cost) {
        return std::tuple(-dayNumber(cost->month), cost->costClass, teamNameOf(cost, directory), cost->note,
                          cost->id);
    });
    for (const Cost &cost : ledger.entries) {
        if (ledger.months.empty() || ledger.months.back().first != cost->month)
            ledger.months.push_back({cost->month, {}});
        const Result<Money> amount = directory.inReportingCurrency(cost->amount, cost->month);
        addTo(ledger.months.back().sums, cost->costClass, amount);
        addTo(ledger.total, cost->costClass, amount);
    }
    return ledger;
}

std::vector<std::chrono::year> yearsWithCosts(const Directory &directory)
{
    std::vector<std::chrono::year> years;
    std::ranges::transform(directory.costs, std::back_inserter(years),
                           [](const Cost &cost) { return yearOf(cost->month); });
    std::ranges::sort(years, std::ranges::greater());
    const auto repeated = std::ranges::unique(years);
    years.erase(repeated.begin(), repeated.end());
    return years;
}

} // namespace laju
