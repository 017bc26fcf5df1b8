// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figure_words.h"
#include "core/metrics/row_sets.h"

namespace laju {

/// What an explanation tells of a figure, in the order in which it is told.
enum class Aspect {
    Formula,    ///< with the figure's own numbers put in
    Factors,    ///< of a product: each with its own numbers
    Counted,    ///< how many records, and which
    LeftOut,    ///< what counts nowhere, with how many of them there are
    Comparison, ///< the period before, and why just those days
    Interval,   ///< of a share: how far chance alone could move it
    DateBasis,  ///< which date puts a record into the period
    Credit,     ///< whose figure a record counts in
    Caution,    ///< why to take it with care
    Meaning,    ///< the definition, as the glossary has it
    Direction,  ///< whether more is better
};
template<> struct Keys<Aspect>
{
    static constexpr std::array table{
        std::pair{Aspect::Formula, "formula"},       std::pair{Aspect::Factors, "factors"},
        std::pair{Aspect::Counted, "counted"},       std::pair{Aspect::LeftOut, "left_out"},
        std::pair{Aspect::Comparison, "comparison"}, std::pair{Aspect::Interval, "interval"},
        std::pair{Aspect::DateBasis, "date_basis"},  std::pair{Aspect::Credit, "credit"},
        std::pair{Aspect::Caution, "caution"},       std::pair{Aspect::Meaning, "meaning"},
        std::pair{Aspect::Direction, "direction"}};
};

/// One aspect of a figure in words; an aspect that there is nothing to say of is left out.
struct ExplainedAspect
{
    Aspect aspect;
    QString title;
    QStringList lines;
};

/// All that it takes to trust and understand one figure.
struct Explanation
{
    const Metric *metric;
    Selection selection;
    Figure figure;
    Period comparison; ///< the days that the figure is compared with
    Figure before;     ///< the metric over those days
    QString name;      ///< "Win rate"
    QString subject;   ///< "West team · November 2026"
    QString value;     ///< as a card shows it, with its unit
    std::vector<ExplainedAspect> aspects;
    std::vector<RowSet> rows; ///< exactly the records it was made from

    /// The lines of @p aspect; none when there is nothing to say of it.
    [[nodiscard]] QStringList lines(Aspect aspect) const;
};

/// Explains the figure of @p metric for @p selection. @p today says whether the period is still running,
/// and what targets are due by where @p selection does not say.
[[nodiscard]] Explanation explain(const Metric &metric, const Selection &selection, const Facts &facts,
                                  Day today, const FigureWords &words);

/// The whole of it as plain text, for a terminal and the clipboard.
[[nodiscard]] QString toText(const Explanation &explanation);

} // namespace laju
