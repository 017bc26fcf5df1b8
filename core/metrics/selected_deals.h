// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

#include <unordered_map>

namespace laju {

/// Deals of a Facts; as long-lived as what Facts hands out.
using Deals = std::vector<const DealFact *>;

/// Whether a selection takes a deal, by its product and the source of its lead.
class DealFilter final
{
public:
    explicit DealFilter(const Selection &selection);

    [[nodiscard]] bool operator()(const DealFact &deal);

private:
    std::optional<ProductId> m_product;
    bool m_withoutProduct;
    std::optional<QString> m_source;           ///< its matching key
    std::unordered_map<QString, bool> m_known; ///< sources, and whether they match
};

/// The sources that leads came from, by their names; spellings that match are one. Last and
/// empty: those that name none.
[[nodiscard]] std::vector<QString> leadSources(const Facts &facts);

/// Whether the days of all reps are meant: no rep needs to be asked for.
[[nodiscard]] bool isEverybody(const Selection &selection);

/// @name The deals that a selection names
/// @{
/// Won and lost ones, by the day of closing.
[[nodiscard]] Deals closedDeals(const Facts &facts, const Selection &selection);
/// Of closedDeals() those that ended as @p kind.
[[nodiscard]] Deals closedDeals(const Facts &facts, const Selection &selection, StageKind kind);
/// By the day of creation.
[[nodiscard]] Deals createdDeals(const Facts &facts, const Selection &selection);
/// Open when the period ends.
[[nodiscard]] Deals openDeals(const Facts &facts, const Selection &selection);
/// Won or lost, nobody knows when; only those of @p kind if it is given.
[[nodiscard]] qint64 countClosedUndated(const Facts &facts, const Selection &selection,
                                        std::optional<StageKind> kind = {});
/// Created nobody knows when.
[[nodiscard]] qint64 countCreatedUndated(const Facts &facts, const Selection &selection);
/// @}

/// What deals are worth in the reporting currency.
struct Amounts
{
    Deals deals = {};               ///< those with an amount above 0 that could be converted
    std::vector<qint64> minor = {}; ///< of each of them
    qint64 missing = 0;             ///< deals without an amount
    qint64 withoutRate = 0;         ///< deals whose amount could not be converted
};
/// The amounts of @p deals, converted at the rates of the day of closing, or of @p on when it is given.
[[nodiscard]] Amounts amountsOf(const Deals &deals, const Directory &directory, std::optional<Day> on = {});

/// How long deals took.
struct Cycles
{
    Deals deals = {};              ///< those with a known creation
    std::vector<qint64> days = {}; ///< from creation to closing of each of them
    qint64 undated = 0;            ///< deals whose creation nobody knows
    qint64 sameInstant = 0;        ///< created and closed at one moment
};
[[nodiscard]] Cycles cyclesOf(const Deals &closed);

[[nodiscard]] std::vector<OpportunityId> idsOf(const Deals &deals);
/// Those of @p deals that are won.
[[nodiscard]] Deals wonOf(const Deals &deals);

/// The twelve months that end with @p selection's period, for the same people and deals.
[[nodiscard]] Selection trailingYear(const Selection &selection);

} // namespace laju
