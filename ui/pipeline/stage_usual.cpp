// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/stage_usual.h"

#include "core/metrics/statistics.h"

namespace laju::ui {

namespace {
constexpr size_t fewestStays = 5;
constexpr double threeQuarters = 0.75;
} // namespace

std::unordered_map<StageId, double> usualStageDays(const Facts &facts, Instant asOf)
{
    const Instant yearBefore = asOf - std::chrono::days(365);
    std::unordered_map<StageId, std::vector<double>> ended;
    for (const StageStay &stay : facts.stays()) {
        if (stay.left && *stay.left <= asOf && *stay.left > yearBefore)
            ended[stay.stage].push_back(
                std::chrono::duration<double, std::ratio<86400>>(*stay.left - stay.entered).count());
    }
    std::unordered_map<StageId, double> usual;
    for (auto &[stage, days] : ended) {
        if (days.size() >= fewestStays)
            usual.emplace(stage, *quantile(std::move(days), threeQuarters));
    }
    return usual;
}

} // namespace laju::ui
