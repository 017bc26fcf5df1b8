// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

namespace laju::ui {

/// Writes of pipelines and stages, each one transaction and so one step of the undo history.
using WorkspaceJob = std::function<Result<Change>(Session &)>;

/// Saves @p pipeline; a new one (of version 0) with an open stage called @p openStage, and with the won and
/// lost stages of @p like.
[[nodiscard]] WorkspaceJob savePipeline(const Pipeline &pipeline, const Directory &directory,
                                        const std::optional<PipelineId> &like, const QString &openStage);
/// Saves @p stage; a new one comes last of its kind, and what stands behind it moves on by one.
[[nodiscard]] Result<WorkspaceJob> saveStage(StageFields stage, const Directory &directory);

/// Moves what has @p id by @p steps among its neighbours; stages stay within their kind: open, won, lost.
/// None when there is no such place.
[[nodiscard]] std::optional<WorkspaceJob> reorderPipeline(PipelineId id, int steps,
                                                          const Directory &directory);
[[nodiscard]] std::optional<WorkspaceJob> reorderStage(StageId id, int steps, const Directory &directory);

/// Removes @p stage after its opportunities have moved to @p to, now, by @p author. Without @p to it must be
/// empty.
[[nodiscard]] WorkspaceJob removeStage(StageId stage, std::optional<StageId> to, Instant now,
                                       std::optional<RepId> author);

} // namespace laju::ui
