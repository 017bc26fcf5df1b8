// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/next_step.h"
#include "core/insight/stuck_deals.h"
#include "core/workspace/query.h"

namespace laju {

/// Why an open deal needs help.
enum class HelpReason {
    Stuck,       ///< longer in its stage than three of four deals were
    PastClose,   ///< it was to close on a day that is over
    OverdueStep, ///< what was planned next did not happen
    NoNextStep,  ///< nothing is planned
};
template<> struct Keys<HelpReason>
{
    static constexpr std::array table{std::pair{HelpReason::Stuck, "stuck"},
                                      std::pair{HelpReason::PastClose, "past_close"},
                                      std::pair{HelpReason::OverdueStep, "overdue_step"},
                                      std::pair{HelpReason::NoNextStep, "no_next_step"}};
};

/// An open deal that a talk can move on.
struct DealToHelp
{
    OpportunityRow row;
    std::vector<HelpReason> reasons; ///< at least one, in the order of the enum
    std::optional<StuckDeal> stuck = {};
    std::optional<qint64> minor = {}; ///< the amount in the reporting currency; none: no amount, or no rate
};

/// The deals among @p open, all open ones of @p rep, that need help at @p now: most reasons first, among
/// those the highest amount.
[[nodiscard]] std::vector<DealToHelp> dealsToHelp(const Facts &facts, RepId rep,
                                                  std::span<const OpportunityRow> open, Instant now);

/// "19 d in Proposal, three of four deals leave within 9 d · was to close on 12 Nov · No next step", in the
/// language of @p words.
[[nodiscard]] QString helpText(const DealToHelp &deal, const Directory &directory, const FigureWords &words);

/// What to ask the workspace for to have all open deals of @p rep.
[[nodiscard]] OpportunityQuery openDealsOf(RepId rep);

} // namespace laju
