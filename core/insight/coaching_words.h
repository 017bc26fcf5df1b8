// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/coaching_study.h"

namespace laju {

/// What is said of flags on screen, on paper and by the command, in the language of the words for figures.
class CoachingWords final
{
public:
    CoachingWords(const Directory &directory, const FigureWords &words)
        : m_directory(directory)
        , m_words(words)
    {
    }

    /// "look into", "learn from".
    [[nodiscard]] QString kindName(FlagKind kind) const;
    /// "19%"; of no trials "–".
    [[nodiscard]] QString share(const RateOf &rate, const Share &share) const;
    /// "Win rate 19% of 74 – the others 35% – less than chance explains".
    [[nodiscard]] QString evidence(const CoachingFlag &flag) const;
    /// Both periods one by one, and how likely that is: "18% of 38 in these days, 20% of 36 in those before;
    /// by chance in fewer than 1 of 1,000 cases".
    [[nodiscard]] QString details(const CoachingFlag &flag) const;
    /// "Demo completion rate 31% against 62%: start there."
    [[nodiscard]] QString gap(const FunnelGap &gap, FlagKind kind) const;
    /// "May be a recording habit: 23% of 812 calls that connected last 10 s or less."
    [[nodiscard]] QString habit(const RepHygiene &habit) const;
    /// "Wati: Win rate 17% of 12".
    [[nodiscard]] QString tooFew(const TooFewToTell &few) const;
    /// "Rina: Win rate – on leave in October".
    [[nodiscard]] QString dismissed(const DismissedFlag &dismissed) const;
    /// "Reps differ 2.3 times as much as chance makes them: limits are wider for that."; empty when they do
    /// not.
    [[nodiscard]] QString dispersion(const Dispersion &dispersion) const;

private:
    [[nodiscard]] QString say(const char *text) const;

    const Directory &m_directory;
    const FigureWords &m_words;
};

} // namespace laju
