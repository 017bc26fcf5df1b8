// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/gamification.h"
#include "core/metrics/figure_words.h"

namespace laju {

/// Writes streaks, bests and team goals for people, in one language.
class GamificationWords final
{
public:
    /// @p words must outlive this.
    explicit GamificationWords(const FigureWords &words)
        : m_words(words)
    {
    }

    /// "4 workdays in a row", with the days where there are several: "…, 18–23 Nov 2026"; of none where one
    /// begins.
    [[nodiscard]] QString present(const Streaks &streaks) const;
    /// "Longest: 12 workdays, 3–18 Nov 2026"; empty while there was none.
    [[nodiscard]] QString longest(const Streaks &streaks) const;
    /// What today is asked for and has: "Today so far: Calls 12 of 50, Talk time 8 min of 3 h"; that it
    /// counts already; or that nothing is asked of it.
    [[nodiscard]] QString today(const Streaks &streaks) const;

    /// "Today", "This week", "This month".
    [[nodiscard]] QString presentName(Calendar kind) const;
    /// "12, best 34 (3 Nov 2026)"; without a best just "12".
    [[nodiscard]] QString standing(const PersonalBest &best) const;
    /// "2 more for a new best"; where there are too few to tell "a best from 20 earlier days on, now 8";
    /// empty of a new best.
    [[nodiscard]] QString outlook(const PersonalBest &best) const;
    /// What is to be glad about now, a sentence each: today's targets that are reached, new bests.
    [[nodiscard]] QStringList news(const Gamification &game) const;

    /// "120 missing together"; empty where nothing is.
    [[nodiscard]] QString missing(const TeamGoal &goal) const;

private:
    [[nodiscard]] QString say(const char *source, int n = -1) const;
    [[nodiscard]] QString when(const PersonalBest &best) const;
    [[nodiscard]] QString tooFew(const PersonalBest &best) const;

    const FigureWords &m_words;
};

} // namespace laju
