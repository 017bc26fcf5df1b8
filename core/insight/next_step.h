// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/keys.h"
#include "core/metrics/figure_words.h"

#include <array>
#include <optional>

namespace laju {

/// What is planned next for a deal, against today.
enum class NextStep {
    None,
    Overdue,
    Today,
    Later,
};
template<> struct Keys<NextStep>
{
    static constexpr std::array table{
        std::pair{NextStep::None, "none"}, std::pair{NextStep::Overdue, "overdue"},
        std::pair{NextStep::Today, "today"}, std::pair{NextStep::Later, "later"}};
};

/// @p day is that of the earliest planned activity, none when nothing is planned.
[[nodiscard]] NextStep nextStepOn(const std::optional<Day> &day, Day today);
/// "Overdue since 20 Nov: Call Rina", "No next step", in the language of @p words. @p day is there unless
/// @p step is None; @p subject may be empty.
[[nodiscard]] QString nextStepText(NextStep step, const std::optional<Day> &day, const QString &subject,
                                   const FigureWords &words);

} // namespace laju
