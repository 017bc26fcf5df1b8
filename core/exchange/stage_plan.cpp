// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stage_plan.h"

#include "core/exchange/import_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace laju {

namespace {

QString cellOf(const CsvRecord &record, int column)
{
    return column < 0 ? QString() : withoutGuard(record.text(column)).toString();
}

const StageFields *named(const std::vector<StageFields> &stages, const QString &name)
{
    const QString key = nameKey(name);
    const auto found =
        std::ranges::find_if(stages, [&](const StageFields &stage) { return nameKey(stage.name) == key; });
    return found == stages.end() ? nullptr : &*found;
}

const StageFields *ofKind(const std::vector<StageFields> &stages, StageKind kind)
{
    const auto found = std::ranges::find(stages, kind, &StageFields::kind);
    return found == stages.end() ? nullptr : &*found;
}

int placeOf(const StageFields &stage)
{
    // Names that are nobody's habit follow the known ones, in the order in which they came.
    return usualPlaceOf(stage.name).value_or(std::numeric_limits<int>::max());
}

} // namespace

Result<void> StagePlan::prepare(const SourceFile &file,
                                const std::vector<std::optional<ImportField>> &columns,
                                const QHash<QString, std::vector<ImportMemory::Move>> &moves)
{
    const auto columnOf = [&](ImportField field) {
        const auto found = std::ranges::find(columns, std::optional(field));
        return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
    };
    const int ownStageColumn = columnOf(ImportField::Stage);
    // Where there is no column of stages, one of states holds them.
    const int stageColumn = ownStageColumn >= 0 ? ownStageColumn : columnOf(ImportField::DealStatus);
    const int pipelineColumn = columnOf(ImportField::Pipeline);
    const int idColumn = columnOf(ImportField::Id);
    const int nameColumn = columnOf(ImportField::Name);
    m_saysWonPlainly = columnOf(ImportField::IsWon) >= 0 || columnOf(ImportField::IsClosed) >= 0 ||
                       (ownStageColumn >= 0 && columnOf(ImportField::DealStatus) >= 0);
    std::vector<std::pair<QString, QString>> doubtful; // pipeline and stage
    std::vector<Wanted> wanted;
    const auto note = [](Wanted &pipeline, const QString &name) {
        if (!name.isEmpty() && std::ranges::none_of(pipeline.names, [&](const QString &known) {
                return nameKey(known) == nameKey(name);
            }))
            pipeline.names.push_back(name);
    };
    QHash<QByteArray, bool> seen;
    const auto read = file.forEachRow([&](const CsvRecord &record) {
        if (record.cells.size() < file.header().size())
            return true;
        const QString pipeline = cellOf(record, pipelineColumn);
        // The same words stand in most rows: look at each pair once.
        QByteArray pair = pipeline.toUtf8();
        if (stageColumn >= 0)
            pair += '\n' + record.cells[size_t(stageColumn)].toByteArray();
        auto history = moves.isEmpty() ? moves.cend() : moves.constFind(cellOf(record, idColumn));
        if (!moves.isEmpty() && history == moves.cend())
            history = moves.constFind(cellOf(record, nameColumn));
        if (seen.contains(pair) && history == moves.cend())
            return true;
        seen.insert(pair, true);
        auto at = std::ranges::find_if(
            wanted, [&](const Wanted &known) { return nameKey(known.pipeline) == nameKey(pipeline); });
        if (at == wanted.end())
            at = wanted.insert(wanted.end(), Wanted{pipeline, {}});
        const QString stage = cellOf(record, stageColumn);
        m_saysWonPlainly |= stageKindOf(stage) == StageKind::Won && !isDoubtfulWin(stage);
        if (isDoubtfulWin(stage))
            doubtful.emplace_back(pipeline, stage);
        else if (ownStageColumn >= 0 || !dealStateOf(stage))
            note(*at, stage);
        if (history != moves.cend()) {
            for (const ImportMemory::Move &move : *history)
                note(*at, move.stage);
        }
        return true;
    });
    if (!read)
        return failure(read.error());
    for (const auto &[pipeline, stage] : doubtful) {
        const auto at = std::ranges::find(wanted, nameKey(pipeline),
                                          [](const Wanted &known) { return nameKey(known.pipeline); });
        if (ownStageColumn >= 0 || !stateOf(stage))
            note(*at, stage);
    }
    for (const Wanted &pipeline : wanted) {
        auto line = lineFor(pipeline);
        if (!line)
            return failure(line.error());
        m_lines.insert(nameKey(pipeline.pipeline), std::move(*line));
    }
    return {};
}

std::optional<StageKind> StagePlan::stateOf(const QString &word) const
{
    return m_saysWonPlainly && isDoubtfulWin(word) ? std::nullopt : dealStateOf(word);
}

StageKind StagePlan::kindOf(const QString &stageName) const
{
    return stateOf(stageName).value_or(StageKind::Open);
}

Result<void> StagePlan::include(const QString &pipeline, const QStringList &names)
{
    const QString key = nameKey(pipeline);
    const auto planned = m_lines.find(key);
    const Wanted wanted{pipeline, {names.begin(), names.end()}};
    if (planned != m_lines.end())
        return addMissing(*planned, wanted, false);
    auto line = lineFor(wanted);
    if (!line)
        return failure(line.error());
    m_lines.insert(key, std::move(*line));
    return {};
}

std::vector<StageChange> StagePlan::movesOf(const OpportunityFields &opportunity, const QString &pipeline,
                                            const std::vector<ImportMemory::Move> &told) const
{
    std::vector<std::pair<Instant, QString>> known;
    for (const ImportMemory::Move &entry : told)
        known.emplace_back(m_book.instantOf(entry.at, opportunity.owner), entry.stage);
    std::ranges::stable_sort(known, {}, &std::pair<Instant, QString>::first);
    std::vector<StageChange> moves;
    for (const auto &[at, name] : known) {
        const StageId to = stage(pipeline, name, {}).id;
        const std::optional<StageId> from = moves.empty() ? std::nullopt : std::optional(moves.back().to);
        if (from != to)
            moves.push_back({.opportunity = opportunity.id,
                             .from = from,
                             .to = to,
                             .at = at,
                             .author = opportunity.owner});
    }
    return moves;
}

std::vector<StageFields> StagePlan::storedStages(PipelineId pipeline) const
{
    std::vector<StageFields> stages;
    for (const Stage &stage : m_book.directory().stages) {
        if (stage->pipeline == pipeline)
            stages.push_back(stage.fields());
    }
    std::ranges::stable_sort(stages, {}, &StageFields::position);
    return stages;
}

Result<StagePlan::Line> StagePlan::lineFor(const Wanted &wanted)
{
    const std::vector<Pipeline> &pipelines = m_book.directory().pipelines;
    const QString ownName = QCoreApplication::translate("Import", "Imported");
    const QString name = wanted.pipeline.isEmpty() ? ownName : wanted.pipeline;
    const auto fits = [&](const Pipeline &pipeline) {
        const std::vector<StageFields> stages = storedStages(pipeline->id);
        return std::ranges::all_of(wanted.names, [&](const QString &stage) {
            const StageKind kind = kindOf(stage);
            return named(stages, stage) || (kind != StageKind::Open && ofKind(stages, kind));
        });
    };
    auto known = pipelines.end();
    if (wanted.pipeline.isEmpty())
        known = std::ranges::find_if(pipelines, fits);
    if (known == pipelines.end())
        known = std::ranges::find_if(
            pipelines, [&](const Pipeline &pipeline) { return nameKey(pipeline->name) == nameKey(name); });
    if (known != pipelines.end()) {
        Line line{(*known)->id, storedStages((*known)->id)};
        const bool isOwn = nameKey((*known)->name) == nameKey(ownName);
        if (auto added = addMissing(line, wanted, isOwn); !added)
            return failure(added.error());
        return line;
    }
    int position = 0;
    for (const Pipeline &pipeline : pipelines)
        position = std::max(position, pipeline->position + 1);
    position += static_cast<int>(m_lines.size());
    const auto pipeline = Pipeline::make({.name = name, .position = position});
    if (!pipeline)
        return failure(pipeline.error());
    if (auto saved = m_book.save(*pipeline); !saved)
        return failure(saved.error());
    Line line{(*pipeline)->id, {}};
    if (auto added = addMissing(line, wanted, true); !added)
        return failure(added.error());
    return line;
}

Result<void> StagePlan::addMissing(Line &line, const Wanted &wanted, bool isOwn)
{
    const std::vector<StageFields> before = line.stages;
    for (const QString &name : wanted.names) {
        const StageKind kind = kindOf(name);
        if (named(line.stages, name) || (kind != StageKind::Open && ofKind(line.stages, kind)))
            continue;
        line.stages.push_back({.pipeline = line.pipeline, .name = name, .kind = kind});
    }
    // Deals must be able to begin and to end: a pipeline has all three kinds, whether the file speaks of them
    // or not.
    if (!ofKind(line.stages, StageKind::Open))
        line.stages.push_back({.pipeline = line.pipeline,
                               .name = QCoreApplication::translate("Import", "Open"),
                               .kind = StageKind::Open});
    if (!ofKind(line.stages, StageKind::Won))
        line.stages.push_back({.pipeline = line.pipeline,
                               .name = QCoreApplication::translate("Import", "Won"),
                               .kind = StageKind::Won});
    if (!ofKind(line.stages, StageKind::Lost))
        line.stages.push_back({.pipeline = line.pipeline,
                               .name = QCoreApplication::translate("Import", "Lost"),
                               .kind = StageKind::Lost});
    if (line.stages.size() == before.size())
        return {};
    // People's own order of stages stays; only a pipeline made by an import is put in the usual order.
    std::ranges::stable_sort(line.stages, [isOwn](const StageFields &a, const StageFields &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return isOwn && a.kind == StageKind::Open && placeOf(a) < placeOf(b);
    });
    const auto openStages =
        static_cast<int>(std::ranges::count(line.stages, StageKind::Open, &StageFields::kind));
    for (int i = 0; StageFields & stage : line.stages) {
        stage.position = i++;
        if (stage.version > 0)
            continue;
        switch (stage.kind) {
        case StageKind::Open:
            stage.probability = 100 * i / (openStages + 1);
            break;
        case StageKind::Won:
            stage.probability = 100;
            break;
        case StageKind::Lost:
            stage.probability = 0;
            break;
        }
    }
    for (StageFields &stage : line.stages) {
        const auto known = std::ranges::find(before, stage.id, &StageFields::id);
        if (known != before.end() && *known == stage)
            continue;
        const auto made = Stage::make(stage);
        if (!made)
            return failure(made.error());
        if (auto saved = m_book.save(*made); !saved)
            return failure(saved.error());
        ++stage.version;
    }
    return {};
}

const StageFields &StagePlan::stage(const QString &pipeline, const QString &name,
                                    std::optional<StageKind> state) const
{
    const std::vector<StageFields> &stages = m_lines.constFind(nameKey(pipeline))->stages;
    const StageFields *own = name.isEmpty() ? nullptr : named(stages, name);
    const StageKind kind = state.value_or(own ? own->kind : kindOf(name));
    if (own && own->kind == kind)
        return *own;
    return *ofKind(stages, kind);
}

const StageFields &StagePlan::firstOf(const StageFields &stage) const
{
    for (const Line &line : m_lines) {
        if (line.pipeline != stage.pipeline)
            continue;
        const StageFields *open = ofKind(line.stages, StageKind::Open);
        return open ? *open : stage;
    }
    return stage;
}

} // namespace laju
