// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coaching_records.h"
#include "core/insight/one_to_one.h"

namespace laju {

/// What is said on the page and the paper of a one-to-one, in the language of the words for figures.
class OneToOneWords final
{
public:
    OneToOneWords(const Directory &directory, const FigureWords &words)
        : m_directory(directory)
        , m_words(words)
    {
    }

    /// "Compared with the other reps of West and with 26 May – 23 Aug 2026"
    [[nodiscard]] QString compared(const OneToOne &study) const;
    /// "31%"; of no trials "–".
    [[nodiscard]] QString share(const StepBeside &step, const Share &share) const;
    /// "22–42% of 74": the 95% interval of the rep's share, and of how many records it is.
    [[nodiscard]] QString spread(const StepBeside &step) const;
    /// "12% of 214 outbound calls were made outside working hours, the others' 4%."; empty without calls.
    [[nodiscard]] QString outsideHours(const CallingHours &hours) const;
    /// "due 1 Dec", "overdue since 20 Nov", "done on 12 Nov", and since when it is carried over.
    [[nodiscard]] QString state(const AgreedAction &action, Day today) const;
    /// "23 Nov 2026 · Dewi Lestari"
    [[nodiscard]] QString head(const CoachingNote &note) const;
    /// The sentence that stands where somebody may not read what is said and agreed.
    [[nodiscard]] QString isPrivate(RepId rep) const;

private:
    [[nodiscard]] QString say(const char *text) const;
    [[nodiscard]] QString nameOf(RepId person) const;

    const Directory &m_directory;
    const FigureWords &m_words;
};

} // namespace laju
