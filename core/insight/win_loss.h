// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace laju {

/// What closed deals are grouped by.
enum class WinLossBy {
    Source, ///< where the lead came from
    Size,   ///< bands of the amount, see sizeCuts()
    Product,
    Reason, ///< why they were lost: lost deals alone
};
template<> struct Keys<WinLossBy>
{
    static constexpr std::array table{
        std::pair{WinLossBy::Source, "source"}, std::pair{WinLossBy::Size, "size"},
        std::pair{WinLossBy::Product, "product"}, std::pair{WinLossBy::Reason, "reason"}};
};

/// Deals of one group.
struct WinLossGroup
{
    QString name = {};                ///< as stored, of two spellings the more frequent; empty: not given
    std::optional<qint64> from = {};  ///< of a size band, in minor units; none: from nothing on
    std::optional<qint64> below = {}; ///< first amount that is no longer of the band; none: no end
    bool unknown = false;             ///< nobody said source, product or reason, or an amount cannot be had
    qint64 won = 0;
    qint64 lost = 0;
    Figure winRate = {};                   ///< won ÷ (won + lost); empty when grouped by reason
    std::vector<OpportunityId> deals = {}; ///< all of them: won + lost
};

/// The deals that @p selection's win rate is of, in groups: each deal is in exactly one. Size bands ascend;
/// other groups come by their number of deals, the largest first; what nobody named is last.
[[nodiscard]] std::vector<WinLossGroup> winLoss(const Facts &facts, const Selection &selection, WinLossBy by);

/// The amounts that part size bands, ascending, in minor units of the reporting currency: the quartiles of
/// the amounts of all deals ever closed in the workspace, rounded to two significant digits. So a band means
/// the same for every rep and period, and holds about a quarter of the deals. Fewer, or none, when amounts
/// hardly differ.
[[nodiscard]] std::vector<qint64> sizeCuts(const Facts &facts);

} // namespace laju
