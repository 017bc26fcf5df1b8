// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

namespace laju {

/// What is taken as known on a day.
enum class Knowledge {
    OfThen, ///< what came before the day; of what has no date nobody can tell, so that is left out
    OfNow,  ///< everything on record as it stands: the day is today
};

/// The pipeline as it was known when a day began: what was created, moved, won or lost on that day or later
/// is not in it, unless it is today's. Derived from the moves on record, which are kept for ever; amounts,
/// owners and expected dates of closing are those of today, because what they were earlier is not in the
/// facts.
class KnownPipeline final
{
public:
    /// A deal that stood open.
    struct OpenDeal
    {
        const DealFact *deal;
        StageId stage;              ///< an open one
        std::optional<Day> entered; ///< it; none: nobody knows when
    };
    struct WonDeal
    {
        const DealFact *deal;
        Day day;
    };
    /// A deal that was begun, and the open stage in which.
    struct NewDeal
    {
        const DealFact *deal;
        StageId stage;
        Day day;
    };
    /// A stay in an open stage that began on a known day and, unless it lasts, ended on one.
    struct Spell
    {
        StageId stage;
        Day entered;
        std::optional<Day> left = {};
        std::optional<StageId> to = {}; ///< where it went, with @c left
    };

    /// The pointers hold as long as those that @p facts hands out.
    KnownPipeline(const Facts &facts, Day day, Knowledge knowledge);

    [[nodiscard]] Day day() const { return m_day; }
    /// The last day of which anything is known.
    [[nodiscard]] Day lastKnown() const { return m_lastKnown; }
    [[nodiscard]] const std::vector<OpenDeal> &open() const { return m_open; }
    [[nodiscard]] const std::vector<WonDeal> &won() const { return m_won; }
    [[nodiscard]] const std::vector<NewDeal> &begun() const { return m_begun; }
    [[nodiscard]] const std::vector<Spell> &spells() const { return m_spells; }
    /// Deals that stood open nobody recorded in which stage.
    [[nodiscard]] const std::vector<const DealFact *> &withoutStage() const { return m_withoutStage; }
    /// Open deals that were begun nobody knows when, of which nothing is known as of an earlier day.
    [[nodiscard]] const std::vector<const DealFact *> &undated() const { return m_undated; }

private:
    class Reader;

    Day m_day;
    Day m_lastKnown;
    std::vector<OpenDeal> m_open;
    std::vector<WonDeal> m_won;
    std::vector<NewDeal> m_begun;
    std::vector<Spell> m_spells;
    std::vector<const DealFact *> m_withoutStage;
    std::vector<const DealFact *> m_undated;
};

} // namespace laju
