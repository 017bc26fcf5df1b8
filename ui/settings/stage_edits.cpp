// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stage_edits.h"

#include <algorithm>
#include <limits>

namespace laju::ui {

namespace {

/// Saves every record of @p records in one transaction.
template<class Record> WorkspaceJob saveAll(std::vector<Record> records)
{
    return [records = std::move(records)](Session &session) {
        return session.transact([&](Session &inside) -> Result<void> {
            for (const Record &record : records) {
                if (const auto saved = inside.save(record); !saved)
                    return failure(saved.error());
            }
            return {};
        });
    };
}

template<class Record> Record at(const Record &record, int position)
{
    auto fields = record.fields();
    fields.position = position;
    return Record::make(std::move(fields)).value();
}

/// @p records, which are in their order, with the one at @p index moved by @p steps: those whose position
/// changes.
template<class Record>
std::optional<WorkspaceJob> reordered(std::vector<Record> records, qsizetype index, int steps)
{
    const qsizetype target = index + steps;
    if (index < 0 || target < 0 || target >= std::ssize(records))
        return {};
    const auto from = records.begin() + index;
    if (steps > 0)
        std::rotate(from, from + 1, records.begin() + target + 1);
    else
        std::rotate(records.begin() + target, from, from + 1);
    std::vector<Record> changed;
    for (qsizetype i = 0; i < std::ssize(records); ++i) {
        const Record &record = records[static_cast<size_t>(i)];
        if (record->position != i)
            changed.push_back(at(record, static_cast<int>(i)));
    }
    return saveAll(std::move(changed));
}

std::vector<Stage> stagesOf(PipelineId pipeline, const Directory &directory)
{
    std::vector<Stage> stages;
    std::ranges::copy_if(directory.stages, std::back_inserter(stages),
                         [&](const Stage &stage) { return stage->pipeline == pipeline; });
    return stages;
}

Result<void> moveAll(Session &session, StageId from, StageId to, Instant now, std::optional<RepId> author)
{
    const auto rows =
        session.opportunities({.kinds = {StageKind::Open}, .limit = std::numeric_limits<int>::max()});
    if (!rows)
        return failure(rows.error());
    for (const OpportunityRow &row : *rows) {
        if (row.opportunity->stage != from)
            continue;
        OpportunityFields fields = row.opportunity.fields();
        fields.stage = to;
        const auto moved = Opportunity::make(std::move(fields));
        if (!moved)
            return failure(moved.error());
        if (const auto saved = session.save(*moved, now, author); !saved)
            return failure(saved.error());
    }
    return {};
}

} // namespace

WorkspaceJob savePipeline(const Pipeline &pipeline, const Directory &directory,
                          const std::optional<PipelineId> &like, const QString &openStage)
{
    std::vector<Stage> stages;
    if (pipeline->version == 0) {
        std::vector<StageFields> wanted{{.pipeline = pipeline->id, .name = openStage, .probability = 10}};
        for (const StageKind kind : {StageKind::Won, StageKind::Lost}) {
            const auto known = std::ranges::find_if(directory.stages, [&](const Stage &stage) {
                return stage->kind == kind && (!like || stage->pipeline == *like);
            });
            if (known == directory.stages.end())
                continue;
            wanted.push_back({.pipeline = pipeline->id,
                              .name = (*known)->name,
                              .kind = kind,
                              .position = static_cast<int>(wanted.size()),
                              .probability = (*known)->probability});
        }
        for (StageFields &fields : wanted)
            stages.push_back(Stage::make(std::move(fields)).value());
    }
    return [pipeline, stages](Session &session) {
        return session.transact([&](Session &inside) -> Result<void> {
            if (const auto saved = inside.save(pipeline); !saved)
                return failure(saved.error());
            for (const Stage &stage : stages) {
                if (const auto saved = inside.save(stage); !saved)
                    return failure(saved.error());
            }
            return {};
        });
    };
}

Result<WorkspaceJob> saveStage(StageFields stage, const Directory &directory)
{
    std::vector<Stage> changed;
    if (stage.version == 0) {
        const std::vector<Stage> others = stagesOf(stage.pipeline, directory);
        stage.position = 0;
        for (const Stage &other : others) {
            if (other->kind <= stage.kind)
                stage.position = std::max(stage.position, other->position + 1);
        }
        for (const Stage &other : others) {
            if (other->position >= stage.position)
                changed.push_back(at(other, other->position + 1));
        }
    }
    const auto made = Stage::make(std::move(stage));
    if (!made)
        return failure(made.error());
    changed.push_back(*made);
    return saveAll(std::move(changed));
}

std::optional<WorkspaceJob> reorderPipeline(PipelineId id, int steps, const Directory &directory)
{
    const auto found =
        std::ranges::find(directory.pipelines, id, [](const Pipeline &pipeline) { return pipeline->id; });
    return found == directory.pipelines.end()
               ? std::nullopt
               : reordered(directory.pipelines, found - directory.pipelines.begin(), steps);
}

std::optional<WorkspaceJob> reorderStage(StageId id, int steps, const Directory &directory)
{
    const Stage *stage = directory.stage(id);
    if (!stage)
        return {};
    const std::vector<Stage> stages = stagesOf((*stage)->pipeline, directory);
    const auto found = std::ranges::find(stages, id, [](const Stage &each) { return each->id; });
    const qsizetype index = found - stages.begin();
    const qsizetype target = index + steps;
    if (found == stages.end() || target < 0 || target >= std::ssize(stages) ||
        stages[static_cast<size_t>(target)]->kind != (*stage)->kind)
        return {};
    return reordered(stages, index, steps);
}

WorkspaceJob removeStage(StageId stage, std::optional<StageId> to, Instant now, std::optional<RepId> author)
{
    return [=](Session &session) {
        return session.transact([&](Session &inside) -> Result<void> {
            if (to) {
                if (const auto moved = moveAll(inside, stage, *to, now, author); !moved)
                    return failure(moved.error());
            }
            if (const auto removed = inside.remove(stage); !removed)
                return failure(removed.error());
            return {};
        });
    };
}

} // namespace laju::ui
