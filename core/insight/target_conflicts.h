// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figure_words.h"
#include "core/metrics/targets.h"

namespace laju {

/// Targets that cannot both be meant.
struct TargetConflict
{
    enum class Kind {
        OtherAmount, ///< two targets for the same people come to different amounts
        BeyondMost,  ///< more is asked for at least than is allowed at most
        RepsTooLow,  ///< what is asked of the reps does not make what is asked of them together
    };
    Kind kind;
    Target target;
    std::optional<Target> other = {}; ///< none with RepsTooLow
    /// What the two come to in a year with no holidays, as a Figure has it: of @c target, and of @c other or
    /// the reps.
    double amount = 0;
    double otherAmount = 0;
};

/// The conflicts among targets that are in force on @p today or come later. 2% are no difference: months
/// differ in their workdays. Of what does not add up over days amounts are compared as they are.
[[nodiscard]] std::vector<TargetConflict> targetConflicts(const Directory &directory, Day today);

/// What is wrong and which target counts, in one sentence.
[[nodiscard]] QString conflictText(const TargetConflict &conflict, const FigureWords &words);

} // namespace laju
