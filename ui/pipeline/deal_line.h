// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/next_step.h"
#include "ui/common/context.h"
#include "ui/common/next_step_tone.h"

namespace laju::ui {

/// An opportunity with all that its card on the board or its line in the table shows.
struct DealLine
{
    OpportunityRow row;
    QString owner = {};
    QString stage = {};
    StageKind kind = StageKind::Open;
    int stagePosition = 0;
    int probability = 0;          ///< percent: the deal's own, else its stage's
    std::optional<int> days = {}; ///< since it entered the stage; none: nobody recorded when
    std::optional<int> usualDays =
        {};                          ///< whole days within which three quarters of the deals leave the stage
    std::optional<Day> created = {}; ///< in the owner's zone
    std::optional<Day> closed = {};  ///< the same
    std::optional<Day> nextDay = {}; ///< of the next step, in the owner's zone
    NextStep nextStep = NextStep::None;

    [[nodiscard]] OpportunityId id() const { return row.opportunity->id; }
    /// Open, and in its stage for longer than usual.
    [[nodiscard]] bool isSlow() const
    {
        return kind == StageKind::Open && days && usualDays && *days > *usualDays;
    }
};

[[nodiscard]] std::vector<DealLine> makeDealLines(const std::vector<OpportunityRow> &rows,
                                                  const Context &context);

/// "4 d in stage"; empty where it is not known.
[[nodiscard]] QString daysText(const DealLine &line, const Format &format);
/// "Overdue since 20 Nov: Call Rina", "No next step".
[[nodiscard]] QString nextStepText(const DealLine &line, const FigureWords &words);
/// Everything on the card, for screen readers and the tooltip.
[[nodiscard]] QString dealSentence(const DealLine &line, const FigureWords &words);

} // namespace laju::ui
