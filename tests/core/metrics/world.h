// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

#include <QTest>

namespace laju::test {

using namespace Qt::StringLiterals;

/// A made record of fields that are known to be right.
template<class Fields> Checked<Fields> made(Fields fields)
{
    return Checked<Fields>::make(std::move(fields)).value();
}

inline Day day(const char *iso)
{
    return dayFromIso(QString::fromLatin1(iso)).value();
}

/// From the first to the last day, both included.
inline Period days(const char *first, const char *last)
{
    return Period::make(day(first), day(last) + std::chrono::days(1)).value();
}

inline Period month(const char *firstDay)
{
    return Period::containing(day(firstDay), Calendar::Month);
}

/// A workspace built by hand: its directory and its facts. Reporting currency is the rupiah, amounts are in
/// whole rupiah.
struct World
{
    Directory directory = {};
    std::vector<ActivityFact> activities = {};
    std::vector<SampleFact> samples = {};
    FactSnapshot snapshot = {}; ///< the rest: deals and stays
    PipelineId pipeline = addPipeline(u"Sales"_s);
    StageId prospecting = addStage(u"Prospecting"_s, StageKind::Open, 10);
    StageId proposal = addStage(u"Proposal"_s, StageKind::Open, 50);
    StageId won = addStage(u"Won"_s, StageKind::Won, 100);
    StageId lost = addStage(u"Lost"_s, StageKind::Lost, 0);

    PipelineId addPipeline(const QString &name)
    {
        directory.pipelines.push_back(
            made(PipelineFields{.name = name, .position = int(directory.pipelines.size())}));
        return directory.pipelines.back()->id;
    }
    StageId addStage(const QString &name, StageKind kind, int probability)
    {
        const auto id = StageId::generate();
        directory.stages.push_back(made(StageFields{.id = id,
                                                    .pipeline = pipeline,
                                                    .name = name,
                                                    .kind = kind,
                                                    .position = int(directory.stages.size()),
                                                    .probability = probability}));
        return id;
    }
    TeamId addTeam(const QString &name, std::optional<TeamId> parent = {})
    {
        const auto id = TeamId::generate();
        directory.teams.push_back(made(TeamFields{.id = id, .name = name, .parent = parent}));
        return id;
    }
    RepId addRep(const QString &name, std::optional<TeamId> team = {})
    {
        const auto id = RepId::generate();
        directory.reps.push_back(made(RepFields{.id = id, .name = name}));
        if (team)
            directory.memberships.push_back({.rep = id, .team = *team});
        return id;
    }
    ProductId addProduct(const QString &name)
    {
        const auto id = ProductId::generate();
        directory.products.push_back(made(ProductFields{.id = id, .name = name}));
        return id;
    }
    ActivityTypeId addType(const QString &key, ActivityKind kind, const QString &name = {})
    {
        const auto id = ActivityTypeId::generate();
        directory.activityTypes.push_back(
            made(ActivityTypeFields{.id = id,
                                    .key = key,
                                    .kind = kind,
                                    .name = name,
                                    .number = int(directory.activityTypes.size())}));
        return id;
    }
    void addCost(const char *month, CostClass costClass, qint64 rupiah, std::optional<TeamId> team = {})
    {
        directory.costs.push_back(made(CostFields{.month = day(month),
                                                  .costClass = costClass,
                                                  .amount = Money(rupiah * 100, Currency::rupiah()),
                                                  .team = team}));
    }
    /// A target for the whole company together, due each month; @p value in the metric's whole steps.
    void addMonthlyTarget(const QString &metric, qint64 value, int weight = 1,
                          TargetSense sense = TargetSense::AtLeast)
    {
        directory.targets.push_back(made(TargetFields{.metric = metric,
                                                      .share = TargetShare::Together,
                                                      .cadence = Cadence::Month,
                                                      .sense = sense,
                                                      .value = value,
                                                      .weight = weight,
                                                      .from = day("2026-01-01")}));
    }
    SurveyId addSurvey(SurveyScale scale)
    {
        directory.surveys.push_back(made(SurveyFields{.scale = scale}));
        return directory.surveys.back()->id;
    }
    /// How many gave each score on that day; days in their order.
    void addAnswers(const char *on, SurveyId survey, std::optional<TeamId> team,
                    std::initializer_list<std::pair<int, qint64>> countsByScore)
    {
        for (const auto &[score, count] : countsByScore)
            directory.answers.push_back(
                {.survey = survey, .day = day(on), .team = team, .score = score, .answers = count});
    }
    void addFact(const char *on, RepId rep, Measure measure, qint64 value)
    {
        activities.push_back({.day = day(on), .rep = rep, .measure = measure, .value = value});
    }
    void addSample(const char *on, RepId rep, Sample sample, std::vector<SampleRun> values)
    {
        samples.push_back({.day = day(on), .rep = rep, .sample = sample, .values = std::move(values)});
    }

    struct Deal
    {
        const char *created = nullptr; ///< unknown
        const char *closed = nullptr;  ///< unknown or not yet
        StageKind state = StageKind::Open;
        std::optional<qint64> rupiah = {};
        std::optional<AccountId> account = {};
        std::optional<ProductId> product = {};
        std::optional<StageId> stage = {};
        std::optional<int> probability = {};
        const char *expected = nullptr; ///< date of closing; nobody knows
        qint64 activities = 0;
    };
    OpportunityId addDeal(RepId rep, const Deal &deal)
    {
        const StageId usual = deal.state == StageKind::Won    ? won
                              : deal.state == StageKind::Lost ? lost
                                                              : prospecting;
        DealFact fact{.id = OpportunityId::generate(),
                      .rep = rep,
                      .stage = deal.stage.value_or(usual),
                      .state = deal.state};
        fact.account = deal.account;
        fact.product = deal.product;
        fact.probability = deal.probability;
        fact.activities = deal.activities;
        if (deal.expected)
            fact.expectedClose = day(deal.expected);
        if (deal.created) {
            fact.created = day(deal.created);
            fact.createdAt = startOfDay(*fact.created, directory.zone()) + std::chrono::hours(9);
        }
        if (deal.closed) {
            fact.closed = day(deal.closed);
            fact.closedAt = startOfDay(*fact.closed, directory.zone()) + std::chrono::hours(16);
        }
        if (deal.rupiah)
            fact.amount = Money(*deal.rupiah * 100, Currency::rupiah());
        snapshot.deals.push_back(fact);
        return fact.id;
    }
    void addStay(OpportunityId deal, StageId stage, const char *entered, const char *left = nullptr)
    {
        const auto at = [&](const char *iso) {
            return startOfDay(day(iso), directory.zone()) + std::chrono::hours(10);
        };
        snapshot.stays.push_back({.opportunity = deal,
                                  .stage = stage,
                                  .entered = at(entered),
                                  .left = left ? std::optional(at(left)) : std::nullopt,
                                  .enteredDay = day(entered)});
    }

    [[nodiscard]] Facts facts() const
    {
        FactSnapshot all = snapshot;
        std::ranges::for_each(activities, [&](const ActivityFact &fact) { all.activities.add(fact); });
        std::ranges::for_each(samples, [&](const SampleFact &fact) { all.activities.put(fact); });
        return Facts(std::move(all), std::make_shared<const Directory>(directory));
    }
    [[nodiscard]] Figure figure(const char *metric, const Selection &selection) const
    {
        const Facts now = facts();
        return evaluate(*findMetric(QString::fromLatin1(metric)), selection, now);
    }
};

} // namespace laju::test
