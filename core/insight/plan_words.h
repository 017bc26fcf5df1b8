// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/revenue_plan.h"
#include "core/metrics/figure_words.h"

namespace laju {

/// Writes plans for people, in one language: the numbers of a step, and what a plan says in sentences.
class PlanWords final
{
public:
    /// What is given must outlive this.
    PlanWords(const FigureWords &words, const Directory &directory)
        : m_words(words)
        , m_directory(directory)
    {
    }

    /// @name Of one link
    /// @{
    /// "Win rate"; where the rate is no metric "Calls → Meetings scheduled".
    [[nodiscard]] QString rateName(const PlanLink &link) const;
    /// "Rp 184.2 M", "34.8%"; what exceeds 1 as "1.25".
    [[nodiscard]] QString rate(const PlanLink &link, double rate) const;
    /// "31.2–38.6%"
    [[nodiscard]] QString rateRange(const PlanLink &link, const Interval &range) const;
    /// @}

    /// @name Of one step
    /// @{
    /// "261 opportunities"
    [[nodiscard]] QString things(const Metric &step, qint64 count) const;
    /// "214–309"; with no end "214 or more"
    [[nodiscard]] QString range(const PlanStep &step) const;
    /// How many a day, with a decimal where it is below ten.
    [[nodiscard]] QString aDay(double perDay) const;
    /// @}

    /// @name Sentences; empty where there is nothing to say
    /// @{
    /// "Rp 16.8 B ÷ Rp 184.2 M = 91 deals ÷ 34.8% = 261 opportunities …"
    [[nodiscard]] QString arithmetic(const RevenuePlan &plan) const;
    /// "36 calls and 12.5 e-mails per rep and workday": of the steps at the way's end.
    [[nodiscard]] QString perRepDay(const RevenuePlan &plan) const;
    /// Whose rates they are, and of which days.
    [[nodiscard]] QString source(const RevenuePlan &plan) const;
    /// When what is to be won has to be begun.
    [[nodiscard]] QString cycle(const RevenuePlan &plan) const;
    /// Which rate limits most, and what it would bring if it were better.
    [[nodiscard]] QString limit(const RevenuePlan &plan) const;
    /// What is in the way of a plan: it is over, reached, nobody works.
    [[nodiscard]] QString obstacle(const RevenuePlan &plan) const;
    /// What there is too little of, and what to do.
    [[nodiscard]] QString shortage(const PlanShortage &shortage, const RevenuePlan &plan) const;
    /// What was made of a plan, @p count of them, of which @p nearer ones keep from binding some people.
    [[nodiscard]] QString targetsMade(const RevenuePlan &plan, int count, int nearer) const;
    /// @}

private:
    [[nodiscard]] QString say(const char *source, int n = -1) const;
    [[nodiscard]] QString money(double minor) const;

    const FigureWords &m_words;
    const Directory &m_directory;
};

} // namespace laju
