// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/figure.h"

#include <span>

namespace laju {

/// Adds up amounts; wide enough that no number of them overflows.
class Total final
{
public:
    Total() = default;
    explicit Total(qint64 value)
        : m_sum(value)
    {
    }

    void add(qint64 value) { m_sum += value; }
    Total &operator+=(const Total &other)
    {
        m_sum += other.m_sum;
        return *this;
    }
    friend Total operator+(Total a, const Total &b) { return a += b; }
    friend Total operator-(Total a, const Total &b)
    {
        a.m_sum -= b.m_sum;
        return a;
    }
    /// The exact sum, where it fits.
    [[nodiscard]] std::optional<qint64> exact() const;
    [[nodiscard]] double rounded() const { return static_cast<double>(m_sum); }

private:
    __extension__ typedef __int128 Wide;
    Wide m_sum = 0;
};

/// @name The kinds of figures that metrics come as
/// @{
/// @p count records.
[[nodiscard]] Figure countFigure(qint64 count);
/// What @p n records sum up to.
[[nodiscard]] Figure sumFigure(const Total &total, qint64 n);
/// @p part of @p whole with its Wilson interval; no data when the whole is 0.
[[nodiscard]] Figure shareFigure(qint64 part, qint64 whole);
/// @p numerator for each of @p denominator records; no data when there are none.
[[nodiscard]] Figure ratioFigure(const Total &numerator, qint64 denominator);
/// The median of @p values (smallest first), with their mean; no data when there are none. @p perUnit values
/// make one of the unit.
[[nodiscard]] Figure medianFigure(std::span<const SampleRun> values, int perUnit = 1);
/// @}

/// Adds @p caveat to @p figure when it is about any record.
void note(Figure &figure, Caveat caveat, qint64 count);

} // namespace laju
