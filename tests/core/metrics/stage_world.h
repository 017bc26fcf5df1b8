// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace laju::test {

inline Day dayIn2026(int month, int dayOfMonth)
{
    return dayOf(std::chrono::year{2026} / month / dayOfMonth);
}

inline Period monthOf2026(int month)
{
    return Period::containing(dayIn2026(month, 1), Calendar::Month);
}

/// Deals that move, in a pipeline of Lead, Qualified, Proposal, Won and Lost; and two reps in two teams.
class StageWorld
{
public:
    /// A stage by its place in the directory, and the day of entering it.
    using Moves = std::vector<std::pair<size_t, Day>>;
    enum Place : size_t { Lead, Qualified, Proposal, Won, Lost };

    StageWorld()
    {
        addPipeline(QStringLiteral("Sales"));
        for (const QString &name : {QStringLiteral("Ani"), QStringLiteral("Budi")}) {
            directory.teams.push_back(Team::make({.name = name}).value());
            directory.reps.push_back(Rep::make({.name = name}).value());
            directory.memberships.push_back(
                {.rep = directory.reps.back()->id, .team = directory.teams.back()->id});
        }
    }

    /// Of the same five stages.
    PipelineId addPipeline(const QString &name)
    {
        directory.pipelines.push_back(
            Pipeline::make({.name = name, .position = static_cast<int>(directory.pipelines.size())}).value());
        const PipelineId id = directory.pipelines.back()->id;
        int position = 0;
        for (const auto &[stage, kind, probability] :
             {std::tuple{"Lead", StageKind::Open, 10}, std::tuple{"Qualified", StageKind::Open, 30},
              std::tuple{"Proposal", StageKind::Open, 50}, std::tuple{"Won", StageKind::Won, 100},
              std::tuple{"Lost", StageKind::Lost, 0}}) {
            places.push_back(Stage::make({.pipeline = id,
                                          .name = QString::fromLatin1(stage),
                                          .kind = kind,
                                          .position = position++,
                                          .probability = probability})
                                 .value());
        }
        directory.stages = places;
        return id;
    }
    void removeStage(size_t place)
    {
        std::erase(directory.stages, places[place]);
        directory.removedStages.push_back(places[place]);
    }

    [[nodiscard]] RepId ani() const { return directory.reps[0]->id; }
    [[nodiscard]] RepId budi() const { return directory.reps[1]->id; }
    [[nodiscard]] StageId stage(size_t place) const { return places[place]->id; }
    [[nodiscard]] Instant startOf(Day day) const { return startOfDay(day, directory.zone()); }

    /// A deal that entered these stages when these days began; it is still in the last, and was created with
    /// the first.
    OpportunityId add(RepId rep, const Moves &moves, std::optional<qint64> rupiah = {})
    {
        const OpportunityId id = OpportunityId::generate();
        for (size_t i = 0; i < moves.size(); ++i) {
            snapshot.stays.push_back(
                {.opportunity = id,
                 .stage = stage(moves[i].first),
                 .entered = startOf(moves[i].second),
                 .left = i + 1 < moves.size() ? std::optional(startOf(moves[i + 1].second)) : std::nullopt,
                 .enteredDay = moves[i].second,
                 .move = StageChangeId::generate()});
        }
        const Stage &last = places[moves.back().first];
        DealFact deal{.id = id, .rep = rep, .stage = last->id, .state = last->kind};
        deal.created = moves.front().second;
        if (last->kind != StageKind::Open)
            deal.closed = moves.back().second;
        if (rupiah)
            deal.amount = Money(*rupiah * 100, Currency::rupiah());
        snapshot.deals.push_back(deal);
        return id;
    }
    DealFact &lastDeal() { return snapshot.deals.back(); }

    [[nodiscard]] Facts facts() const { return {snapshot, std::make_shared<const Directory>(directory)}; }

    Directory directory;
    FactSnapshot snapshot;
    std::vector<Stage> places; ///< every stage there ever was
};

} // namespace laju::test
