// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/facts.h"
#include "core/metrics/figure.h"
#include "core/metrics/unit.h"

#include <functional>
#include <string_view>

namespace laju {

/// Which date puts a record into a period.
enum class DateBasis {
    Start,     ///< when the activity began; of an e-mail when it was sent
    Booking,   ///< when the meeting was booked
    Creation,  ///< when the opportunity was created
    Closing,   ///< when the deal was won or lost
    PeriodEnd, ///< how things stood at the end of the period
    Month,     ///< the month that a cost belongs to, and the win of an account's first deal
    Trailing,  ///< the twelve months up to the period's end
    Entry,     ///< when the deal first came into the stage or one beyond it
    Target,    ///< days that targets are in force for, and what was done in them
    Answer,    ///< the day on which the answer was given
    Stay,      ///< when the deal left the stage; deals still inside as they stood at the end of the period
};
template<> struct Keys<DateBasis>
{
    static constexpr std::array table{std::pair{DateBasis::Start, "start"},
                                      std::pair{DateBasis::Booking, "booking"},
                                      std::pair{DateBasis::Creation, "creation"},
                                      std::pair{DateBasis::Closing, "closing"},
                                      std::pair{DateBasis::PeriodEnd, "period_end"},
                                      std::pair{DateBasis::Month, "month"},
                                      std::pair{DateBasis::Trailing, "trailing"},
                                      std::pair{DateBasis::Entry, "entry"},
                                      std::pair{DateBasis::Target, "target"},
                                      std::pair{DateBasis::Answer, "answer"},
                                      std::pair{DateBasis::Stay, "stay"}};
};

/// What is looked at: whose work, in which days, and only which deals.
struct Selection
{
    Scope scope = {};
    Period period;
    std::optional<ProductId> product = {};
    std::optional<StageId> stage = {};       ///< deals that stand in it; of stage metrics the stage meant
    std::optional<ActivityTypeId> type = {}; ///< activities of that type alone
    std::optional<TeamId> within = {};       ///< with a rep: only the days in that team or a team below it
    bool withoutProduct = false;             ///< only deals that name no product
    bool touchedOnly = false;     ///< stage conversion: only deals that were in the stage themselves
    std::optional<Day> asOf = {}; ///< targets are due by the working days before it; none: all are due
    bool withoutTeam = false;     ///< only the days of people on which they are in no team
    bool withoutStage = false;    ///< only deals that stood nobody knows in which stage
    /// Only deals of that source, however it is spelled; empty: those that name none.
    std::optional<QString> leadSource = {};

    /// Whether deals are taken whatever their product and source.
    [[nodiscard]] bool takesEveryDeal() const { return !product && !withoutProduct && !leadSource; }
    /// Whether all days of the scope count, which needs no look at each rep.
    [[nodiscard]] bool isWholeScope() const { return !within && !withoutTeam; }
};

/// Whose days count in @p selection: what to list its rows with.
[[nodiscard]] std::vector<RepSpan> spansOf(const Selection &selection, const Directory &directory);
/// The same people as they stood on the last day of the period: who answers for records without a date.
[[nodiscard]] std::vector<RepSpan> spansAtEnd(const Selection &selection, const Directory &directory);

/// The two lists of records that a figure is made from.
enum class Side {
    Numerator,
    Denominator,
};
template<> struct Keys<Side>
{
    static constexpr std::array table{std::pair{Side::Numerator, "numerator"},
                                      std::pair{Side::Denominator, "denominator"}};
};

/// The rows behind a figure: a measure's activities in the spans of the selection, or deals by id. As many as
/// its numerator and denominator count; of a sum of money or days, the deals that it is the sum of.
struct RowList
{
    std::optional<Measure> numeratorMeasure = {};
    std::optional<Measure> denominatorMeasure = {};
    /// With numeratorMeasure: only the activities on these deals, but whoever did them and whenever.
    std::vector<OpportunityId> numeratorActivitiesOn = {};
    std::vector<OpportunityId> numeratorDeals = {};
    std::vector<OpportunityId> denominatorDeals = {};
};

/// One metric, all of it. Card, chart, target, report, command line and glossary read this entry and nothing
/// else.
struct Metric
{
    const char *key; ///< stable, the same in files and on the command line
    Unit unit;
    Better better;
    DateBasis basis;
    bool additive;         ///< whether the parts of a period sum to the whole
    const char *name;      ///< English source text, context "Metric"; translated by the phrasebook
    const char *shortName; ///< for columns and narrow places
    const char *meaning;   ///< one or two sentences: definition, credit, what is left out
    /// In words, with a place after each word that stands for a number of the figure: "won %1 ÷ (won %1 +
    /// lost %3)". %1 is the numerator, %2 the denominator, %3 what of the denominator is not in the
    /// numerator; of a product the places are its factors in their order. FigureWords leaves places out or
    /// fills them.
    const char *formula;
    const char *parts; ///< numerator (%1) and denominator (%2) in words, context "Metric"; empty when there
                       ///< is nothing to say
    std::function<Figure(const Facts &, const Selection &)> compute;
    std::function<RowList(const Facts &, const Selection &)> rows;
    const char *alias = ""; ///< a shorter word that is understood for the key; empty: none
    /// @name What the two lists of rows are called: "%1 won", "%1 closed"; context "Metric"
    /// With both a share says "62 won of 178 closed" and needs no @c parts. Empty: activities or deals.
    /// @{
    const char *numeratorRows = "";
    const char *denominatorRows = "";
    /// @}
};

} // namespace laju
