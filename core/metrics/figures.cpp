// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figures.h"

#include "core/metrics/statistics.h"

#include <limits>

namespace laju {

namespace {
/// Below this many a share says nothing.
constexpr qint64 fewest = 5;
} // namespace

bool Figure::has(Caveat caveat) const
{
    return std::ranges::find(caveats, caveat, &CaveatCount::caveat) != caveats.end();
}

std::optional<qint64> Total::exact() const
{
    using Limits = std::numeric_limits<qint64>;
    return m_sum >= Limits::min() && m_sum <= Limits::max() ? std::optional(static_cast<qint64>(m_sum))
                                                            : std::nullopt;
}

Figure countFigure(qint64 count)
{
    return {.value = static_cast<double>(count), .numerator = count, .n = count};
}

Figure sumFigure(const Total &total, qint64 n)
{
    return {.value = total.rounded(), .numerator = total.exact(), .n = n};
}

Figure shareFigure(qint64 part, qint64 whole)
{
    Figure figure{.numerator = part, .denominator = whole, .n = whole};
    if (whole <= 0)
        return figure;
    figure.value = static_cast<double>(part) / static_cast<double>(whole);
    if (part >= 0 && part <= whole) {
        const Interval interval = wilson(part, whole);
        figure.low = interval.low;
        figure.high = interval.high;
    }
    if (whole < fewest)
        note(figure, Caveat::TooFew, whole);
    return figure;
}

Figure ratioFigure(const Total &numerator, qint64 denominator)
{
    Figure figure{.numerator = numerator.exact(), .denominator = denominator, .n = denominator};
    if (denominator > 0)
        figure.value = numerator.rounded() / static_cast<double>(denominator);
    return figure;
}

Figure medianFigure(std::span<const SampleRun> values, int perUnit)
{
    const qint64 count = countOf(values);
    const qint64 sum = sumOf(values);
    Figure figure{.denominator = count, .n = count};
    if (perUnit == 1)
        figure.numerator = sum;
    if (count == 0)
        return figure;
    figure.median = *quantileOf(values, 0.5) / perUnit;
    figure.value = figure.median;
    figure.mean = static_cast<double>(sum) / static_cast<double>(count) / perUnit;
    return figure;
}

void note(Figure &figure, Caveat caveat, qint64 count)
{
    if (count > 0)
        figure.caveats.push_back({caveat, count});
}

} // namespace laju
