// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/dated_values.h"
#include "core/metrics/selected_deals.h"

#include <optional>
#include <span>
#include <vector>

namespace laju {

/// @name How many deals a selection names, whoever they are
/// Of everybody they are looked up by day; else the deals are gone through.
/// @{
[[nodiscard]] qint64 countClosed(const Facts &facts, const Selection &selection, StageKind kind);
[[nodiscard]] qint64 countCreated(const Facts &facts, const Selection &selection);
/// Of the created ones those that are won by now.
[[nodiscard]] qint64 countCreatedAndWon(const Facts &facts, const Selection &selection);
/// Open when the period ends.
[[nodiscard]] qint64 countOpen(const Facts &facts, const Selection &selection);
/// Won ones that made a customer of their account.
[[nodiscard]] qint64 countNewCustomers(const Facts &facts, const Selection &selection);
/// Won ones that name no account.
[[nodiscard]] qint64 countWonWithoutAccount(const Facts &facts, const Selection &selection);
/// The activities that were ever done on won ones.
[[nodiscard]] qint64 countActivitiesOnWon(const Facts &facts, const Selection &selection);

/// Open deals of known creation when the period ends, and how many of them are older than some days.
struct OpenAges
{
    qint64 dated = 0;
    qint64 older = 0;
};
[[nodiscard]] OpenAges countOpenOlderThan(double days, const Facts &facts, const Selection &selection);
/// @}

/// A number that each of some deals has.
class DealValues final
{
public:
    explicit DealValues(std::vector<qint64> values)
        : m_values(std::move(values))
    {
    }
    /// Those of @p days and @p more; @p all outlives this.
    DealValues(const DatedValues &all, const Period &days, std::vector<qint64> more = {})
        : m_values(std::move(more))
        , m_within(Within{&all, days})
    {
    }

    /// Takes in what other deals have.
    void add(std::span<const qint64> more) { m_values.insert(m_values.end(), more.begin(), more.end()); }

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] Total sum() const;
    /// As of laju::quantile().
    [[nodiscard]] std::optional<double> quantile(double share) const;

private:
    struct Within
    {
        const DatedValues *all;
        Period days;
    };
    std::vector<qint64> m_values;
    std::optional<Within> m_within;
};

/// What some deals are worth, see Amounts.
struct AmountValues
{
    DealValues minor;
    qint64 missing = 0;
    qint64 withoutRate = 0;
};
[[nodiscard]] AmountValues valuesOf(Amounts amounts);
[[nodiscard]] AmountValues wonAmounts(const Facts &facts, const Selection &selection);

/// How long some deals took, see Cycles.
struct CycleValues
{
    DealValues days;
    qint64 undated = 0;
    qint64 sameInstant = 0;
};
[[nodiscard]] CycleValues wonCycles(const Facts &facts, const Selection &selection);

} // namespace laju
