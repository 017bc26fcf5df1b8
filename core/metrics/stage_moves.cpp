// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_moves.h"

#include <algorithm>

namespace laju {

StageMove moveOf(const StageChange &change, const Directory &directory)
{
    const Stage *to = directory.stage(change.to);
    const Stage *from = change.from ? directory.stage(*change.from) : nullptr;
    if (!change.from)
        return {MoveKind::Begin};
    if (!to || !from)
        return {MoveKind::Forward};
    if ((*from)->pipeline != (*to)->pipeline)
        return {MoveKind::Transfer};
    if ((*to)->kind == StageKind::Lost)
        return {MoveKind::Lose};
    if ((*to)->kind == StageKind::Open && (*from)->kind != StageKind::Open)
        return {MoveKind::Reopen};
    const auto isPassed = [&](const Stage &stage) {
        return stage->pipeline == (*to)->pipeline && stage->kind == StageKind::Open &&
               stage->position > (*from)->position && stage->position < (*to)->position;
    };
    // What was won after a loss passed nothing.
    const int skipped = (*from)->kind == StageKind::Open
                            ? static_cast<int>(std::ranges::count_if(directory.stages, isPassed))
                            : 0;
    if ((*to)->kind == StageKind::Won)
        return {MoveKind::Win, skipped};
    if ((*to)->position < (*from)->position)
        return {MoveKind::Back};
    return {skipped > 0 ? MoveKind::Skip : MoveKind::Forward, skipped};
}

} // namespace laju
