// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pulse_report.h"
#include "core/metrics/figure_words.h"

namespace laju {

/// The words for surveys, in the language of the words they are made with.
class PulseWords final
{
public:
    explicit PulseWords(const FigureWords &words)
        : m_words(words)
    {
    }

    /// The question as asked; the usual one of its scale where it has none.
    [[nodiscard]] QString question(const SurveyFields &survey) const;
    /// "eNPS, 0–10", "agree, neutral, disagree"
    [[nodiscard]] QString scale(SurveyScale scale) const;
    /// "every month"
    [[nodiscard]] QString cadence(SurveyCadence cadence) const;
    /// "agree" or "9"
    [[nodiscard]] QString score(SurveyScale scale, int score) const;
    /// "Promoters"
    [[nodiscard]] QString sentiments(Sentiment sentiment) const;
    /// "+12.5"
    [[nodiscard]] QString points(double points) const;
    /// "+12.5 (95%: −3.0 to +27.1)"
    [[nodiscard]] QString score(const PulseScore &score) const;
    /// "+8.0 since the round before, −2.1 to +18.3: no difference beyond chance"
    [[nodiscard]] QString change(const PulseChange &change) const;
    /// "4 answers; shown from 5 on"
    [[nodiscard]] QString answers(const PulseRound &round) const;
    /// "12 of 14 answered (86%)", or "12 answers" where nobody knows of how many.
    [[nodiscard]] QString response(const PulseRound &round) const;
    /// "November 2026"
    [[nodiscard]] QString days(const Survey &survey, const PulseRound &round) const;
    /// The teams' names, "no team" among them.
    [[nodiscard]] QString teams(const PulseTeam &team, const Directory &directory) const;

private:
    [[nodiscard]] QString say(const char *text, int n = -1) const;

    const FigureWords &m_words;
};

} // namespace laju
