// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seed.h"

#include "core/storage/records.h"
#include "core/storage/settings_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

template<class Fields> void add(Connection &connection, qint64 id, const Fields &fields)
{
    const Table &table = tableOf<Fields>();
    Statement insert(connection, table.insert());
    insert.bind(id);
    for (const QVariant &value : valuesOf(fields))
        insert.bindVariant(value);
    insert.bind(1).bindVariant({}).bindVariant({}).run();
}

} // namespace

void seedWorkspace(Connection &connection)
{
    for (const ActivityKind kind : allOf<ActivityKind>()) {
        if (kind == ActivityKind::Other)
            continue;
        const ActivityTypeFields type{
            .key = QString(keyOf(kind)), .kind = kind, .number = static_cast<int>(kind)};
        add(connection, type.id.number(), type);
    }

    const PipelineFields pipeline{.name = u"Sales"_s};
    add(connection, pipeline.id.number(), pipeline);
    struct Step
    {
        QString name;
        StageKind kind;
        int probability;
    };
    const std::vector<Step> steps{
        {u"Prospect"_s, StageKind::Open, 10}, {u"Qualified"_s, StageKind::Open, 25},
        {u"Proposal"_s, StageKind::Open, 50}, {u"Negotiation"_s, StageKind::Open, 75},
        {u"Won"_s, StageKind::Won, 100},      {u"Lost"_s, StageKind::Lost, 0},
    };
    int position = 0;
    for (const Step &step : steps) {
        const StageFields stage{.pipeline = pipeline.id,
                                .name = step.name,
                                .kind = step.kind,
                                .position = position++,
                                .probability = step.probability};
        add(connection, stage.id.number(), stage);
    }

    // SQL asks for this one setting, so it is stored although it is the default.
    const auto texts = settingTexts(WorkspaceSettings());
    const auto threshold =
        std::ranges::find(texts, connectThresholdSetting, [](const auto &entry) { return entry.first; });
    add(connection, nextIdNumber(),
        StoredSetting{.id = 0, .key = QString(threshold->first), .value = threshold->second, .version = 0});
}

} // namespace laju::storage
