// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pace_report.h"
#include "core/metrics/figure_words.h"

namespace laju {

/// Writes how targets stand for people, in one language.
class PaceWords final
{
public:
    /// @p words must outlive this.
    explicit PaceWords(const FigureWords &words)
        : m_words(words)
    {
    }

    /// "on pace", "near pace": behind, no more than chance explains, "behind pace", "far behind".
    [[nodiscard]] QString state(const Attainment &standing) const;

    /// What is asked for, of a count in whole things however it was prorated: "47".
    [[nodiscard]] QString target(const Metric &metric, const Attainment &standing) const;

    /// @name Of one line; empty where there is nothing to say
    /// @{
    /// "34 by now": what is due at this moment.
    [[nodiscard]] QString byNow(const PaceLine &line) const;
    /// "chance 23–37": between which values four of five counts lie of which as much is expected.
    [[nodiscard]] QString chance(const PaceLine &line) const;
    /// "12": what each day left must bring, whole where the metric counts.
    [[nodiscard]] QString aDay(const PaceLine &line) const;
    /// "12 on each of 3 workdays left"; where several reps owe it, of how many days of theirs.
    [[nodiscard]] QString required(const PaceLine &line) const;
    /// All three: "34 by now, chance 23–37 · 12 on each of 3 workdays left".
    [[nodiscard]] QString outlook(const PaceLine &line) const;
    /// @}

private:
    [[nodiscard]] QString say(const char *source) const { return m_words.phrases()("Pace", source); }

    const FigureWords &m_words;
};

} // namespace laju
