// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directory.h"

namespace laju {

/// What a move between stages was.
enum class MoveKind {
    Begin,    ///< the deal came into its first stage
    Forward,  ///< on to the next stage
    Skip,     ///< on, past stages that are there today
    Back,     ///< to an earlier stage
    Win,      ///< into a won stage; StageMove::skipped tells of stages passed
    Lose,     ///< into a lost stage
    Reopen,   ///< out of a won or lost stage into an open one
    Transfer, ///< to another pipeline
};

struct StageMove
{
    MoveKind kind;
    int skipped = 0; ///< open stages passed on the way forward; removed ones do not count

    friend bool operator==(const StageMove &, const StageMove &) = default;
};

[[nodiscard]] StageMove moveOf(const StageChange &change, const Directory &directory);

} // namespace laju
