// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pace_report.h"
#include "ui/common/context.h"

namespace laju::ui {

/// A target of the rep: today, this week, and what the rest of the week must bring.
struct DayNumbersLine
{
    const Metric *metric;
    std::optional<PaceLine> day = {};
    std::optional<PaceLine> week = {};
    QString tomorrow = {}; ///< what each workday after today must bring; empty: nothing more, or none is left
    double weight = 0;     ///< in the score
};

/// The day summed up.
struct DayNumbers
{
    RepId rep;
    Day today;
    std::vector<DayNumbersLine> lines = {}; ///< empty where nobody set a target
    std::optional<double> dayScore = {};    ///< see PaceReport
    std::optional<double> weekScore = {};
};
[[nodiscard]] DayNumbers makeDayNumbers(const Context &context, RepId rep);
/// Whether the rep worked today and the hours of it are over.
[[nodiscard]] bool isDayOver(const Context &context, RepId rep);

/// "32 / 50"; without what is asked for where that is less than one whole thing. "–" for none.
[[nodiscard]] QString doneText(const Context &context, const std::optional<PaceLine> &line);
/// "Score: today 64%, this week 72%"; empty while nothing is due.
[[nodiscard]] QString scoreText(const Context &context, const DayNumbers &numbers);
/// All of it as plain text, for a message to somebody.
[[nodiscard]] QString toText(const Context &context, const DayNumbers &numbers, bool withScore);

} // namespace laju::ui
