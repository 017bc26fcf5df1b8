// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/text/format.h"
#include "core/text/language.h"

namespace laju {

/// How a figure differs from the one it is compared with, as it is shown: what rounds to nothing is no
/// change.
struct FigureChange
{
    QString text = {}; ///< "+8%", "−2.1 pts", "0%": shares differ in points; empty: nothing to compare
    int direction = 0; ///< −1, 0, 1
    int goodness = 0;  ///< whether that is good (1) or bad (−1) for this metric, or neither

    /// The text without its sign, where an arrow says it.
    [[nodiscard]] QString size() const { return direction == 0 ? text : text.mid(1); }
};

/// Writes metrics and figures for people, in one language: the only place where a unit becomes text.
class FigureWords final
{
public:
    /// Stands between the pieces of detail().
    static constexpr QStringView separator = u" \u00B7 ";

    FigureWords(const Phrasebook &phrases, const Format &format, Currency currency);

    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const Phrasebook &phrases() const { return m_phrases; }

    [[nodiscard]] QString name(const Metric &metric) const;
    [[nodiscard]] QString shortName(const Metric &metric) const;
    [[nodiscard]] QString meaning(const Metric &metric) const;
    /// In words, without the places for numbers: "won ÷ (won + lost)".
    [[nodiscard]] QString formula(const Metric &metric) const;
    /// The formula with the numbers of @p figure put in, money in full: "won 62 ÷ (won 62 + lost 116)
    /// = 34.8%".
    [[nodiscard]] QString working(const Metric &metric, const Figure &figure) const;
    [[nodiscard]] QString basis(const Metric &metric) const;

    /// The value for a card or a cell: "3,214", "34.8%", "Rp 184.2 M"; "–" for no data.
    [[nodiscard]] QString value(const Metric &metric, const Figure &figure) const;
    /// A bare number in the metric's unit, such as an axis label.
    [[nodiscard]] QString value(const Metric &metric, double value) const;
    /// An interval in the metric's unit: "29–41%", "+46.0 to +60.2".
    [[nodiscard]] QString range(const Metric &metric, double low, double high) const;
    /// The same with money in full.
    [[nodiscard]] QString fullValue(const Metric &metric, double value) const;
    /// A target's value in the metric's unit (see targetStepsPerUnit): "50", "32%", "Rp 1.2 B".
    [[nodiscard]] QString targetValue(const Metric &metric, qint64 steps) const;
    /// Suffix of a card's value where the unit is not in the value itself: "/day"; else empty.
    [[nodiscard]] QString suffix(const Metric &metric) const;
    /// What stands beside the value: "95% CI 29–41% · 62 won of 178", "median Rp 151 M", "too few to say (n =
    /// 3)".
    [[nodiscard]] QString detail(const Metric &metric, const Figure &figure) const;
    /// What the value was made from, in short: "62 won of 178 closed"; empty where there is nothing to say.
    [[nodiscard]] QString parts(const Metric &metric, const Figure &figure) const;
    /// What the rows on that side of @p figure are: "62 won"; where the metric has no word for them its short
    /// name.
    [[nodiscard]] QString rowsName(const Metric &metric, const Figure &figure, Side side) const;
    /// The same without their number: "won".
    [[nodiscard]] QString rowsWord(const Metric &metric, Side side) const;
    /// One sentence for a caveat with its count.
    [[nodiscard]] QString caveat(const CaveatCount &caveat) const;
    /// "3 skipped it"
    [[nodiscard]] QString aside(const AsideCount &aside) const;
    /// The stage found and why: "Proposal: median 19 d, in the four periods before 12 d"
    [[nodiscard]] QString finding(const StageFinding &finding) const;
    [[nodiscard]] FigureChange change(const Metric &metric, const Figure &now, const Figure &before) const;

private:
    [[nodiscard]] QString sideText(const Metric &metric, std::optional<qint64> side, Side which) const;

    Phrasebook m_phrases;
    Format m_format;
    Currency m_currency;
};

} // namespace laju
