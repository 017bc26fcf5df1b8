// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/stage_figures.h"

#include "core/metrics/stage_funnel.h"
#include "core/metrics/statistics.h"

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace laju;
using namespace laju::test;

namespace {

/// Deals that go through two pipelines at random: back and forth, several moves a day, some of unknown
/// creation or lost track of.
class RandomWays final : public StageWorld
{
public:
    explicit RandomWays(unsigned seed)
        : m_random(seed)
    {
        addPipeline(QStringLiteral("Renewals"));
        directory.teams.push_back(Team::make({.name = QStringLiteral("Both")}).value());
        for (const Rep &rep : directory.reps)
            directory.memberships.push_back({.rep = rep->id, .team = both()});
        for (qint64 n = number(1, 40); n > 0; --n)
            addAtRandom();
    }

    qint64 number(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_random);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }
    TeamId both() const { return directory.teams.back()->id; }
    OpportunityId addAtRandom()
    {
        Moves moves;
        Day day = dayIn2026(10, 1) + std::chrono::days(number(0, 70));
        const size_t first = chance(70) ? 0 : places.size() / 2;
        for (qint64 n = number(1, 7); n > 0; --n) {
            moves.emplace_back(first + size_t(number(0, chance(90) ? 4 : 0)), day);
            day += std::chrono::days(chance(30) ? 0 : number(1, 12));
        }
        if (chance(10))
            moves.back().first = places.size() - 1 - moves.back().first;
        const OpportunityId id = add(chance(50) ? ani() : budi(), moves, number(0, 1000));
        if (chance(20))
            lastDeal().created.reset();
        if (chance(10))
            snapshot.stays.back().stage = stage(Qualified);
        if (chance(10))
            snapshot.stays[snapshot.stays.size() - size_t(number(1, std::ssize(moves)))].left.reset();
        return id;
    }
    /// Lets Budi's days begin earlier or later than Ani's.
    void moveBudi()
    {
        Rep &rep =
            *std::ranges::find_if(directory.reps, [this](const Rep &one) { return one->id == budi(); });
        RepFields fields = rep.fields();
        fields.zone = chance(50) ? "Asia/Jayapura" : "America/New_York";
        rep = Rep::make(fields).value();
    }
    void remove(OpportunityId id)
    {
        std::erase_if(snapshot.deals, [&](const DealFact &deal) { return deal.id == id; });
        std::erase_if(snapshot.stays, [&](const StageStay &stay) { return stay.opportunity == id; });
    }
    Period period()
    {
        const Day from = dayIn2026(10, 1) + std::chrono::days(number(0, 80));
        return Period::make(from, from + std::chrono::days(number(1, 60))).value();
    }

private:
    std::mt19937 m_random;
};

using Days = std::multimap<StageId, std::tuple<OpportunityId, double, bool>>;

/// How long deals were in stages, by the words of the definition: a look at each stay of each deal.
Days daysByDefinition(const RandomWays &world, const Facts &facts, const Period &period)
{
    Instant now = world.startOf(facts.extent()->last());
    for (const StageStay &stay : facts.stays())
        now = std::max({now, stay.entered, stay.left.value_or(stay.entered)});
    const Instant begin = world.startOf(period.from());
    const Instant over = world.startOf(period.to());
    Days found;
    for (const DealFact &deal : facts.deals()) {
        for (const Stage &stage : world.directory.stages) {
            std::chrono::milliseconds sum(0);
            std::optional<Instant> lastLeft;
            bool isInside = false;
            for (const StageStay &stay : facts.staysOf(deal.id)) {
                const bool isThere = !stay.left && stay.stage == deal.stage;
                if (stay.stage != stage->id || stay.entered >= over || (!stay.left && !isThere))
                    continue;
                const bool untilEnd = isThere || *stay.left >= over;
                sum += (untilEnd ? std::min(now, over) : *stay.left) - stay.entered;
                isInside |= untilEnd;
                lastLeft = stay.left;
            }
            if (stage->kind == StageKind::Open && (isInside || (lastLeft && *lastLeft >= begin)))
                found.emplace(stage->id, std::tuple(deal.id, sum.count() / 86'400e3, isInside));
        }
    }
    return found;
}

std::vector<Selection> selectionsOf(const RandomWays &world, const Scope &scope, const Period &period)
{
    std::vector<Selection> all;
    for (const bool touchedOnly : {false, true}) {
        all.push_back({.scope = scope, .period = period, .touchedOnly = touchedOnly});
        for (const Stage &stage : world.directory.stages)
            all.push_back({.scope = scope, .period = period, .stage = stage->id, .touchedOnly = touchedOnly});
    }
    return all;
}

std::vector<Figure> figuresOf(const RandomWays &world, const Facts &facts, const Scope &scope,
                              const Period &period)
{
    std::vector<Figure> figures;
    for (const char *key : {"stage_conversion", "stage_time", "bottleneck"}) {
        const Metric &metric = *findMetric(QLatin1StringView(key));
        for (const Selection &selection : selectionsOf(world, scope, period))
            figures.push_back(evaluate(metric, selection, facts));
    }
    return figures;
}

} // namespace

class RandomWaysTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreByTheirDefinition();
    void theCompanyIsATeamOfEverybody();
    void changesEqualReadingAnew();
};

void RandomWaysTest::timesAreByTheirDefinition()
{
    QVERIFY(rc::check("days in stages are those that a look at each stay finds", [](unsigned seed) {
        RandomWays world(seed);
        const Facts facts = world.facts();
        for (int i = 0; i < 5; ++i) {
            const Period period = world.period();
            Days times;
            const StageTimes totals = stageTimes(facts, {.period = period});
            for (const Stage &stage : world.directory.stages) {
                const auto found = totals.find(stage->id);
                std::vector<double> left;
                qint64 inside = 0;
                for (const DealTime &time : stageTimesOf(facts, {.period = period, .stage = stage->id})) {
                    times.emplace(stage->id, std::tuple(time.deal, time.days, time.isInside));
                    if (!time.isInside)
                        left.push_back(time.days);
                    inside += time.isInside ? 1 : 0;
                }
                RC_ASSERT((found == totals.end()) == (left.empty() && inside == 0));
                if (found == totals.end())
                    continue;
                RC_ASSERT(std::ssize(found->second.inside) == inside);
                RC_ASSERT(found->second.left.has_value() != left.empty());
                if (left.empty())
                    continue;
                RC_ASSERT(found->second.left->count == std::ssize(left));
                RC_ASSERT(std::abs(found->second.left->p25 - *quantile(left, 0.25)) < 1e-9);
                RC_ASSERT(std::abs(found->second.left->p90 - *quantile(left, 0.9)) < 1e-9);
            }
            const Days expected = daysByDefinition(world, facts, period);
            RC_ASSERT(times.size() == expected.size());
            for (const auto &[stage, time] : expected) {
                const auto &[deal, days, isInside] = time;
                const auto ofStage = times.equal_range(stage);
                RC_ASSERT(std::any_of(ofStage.first, ofStage.second, [&](const auto &found) {
                    return std::get<0>(found.second) == deal && std::get<2>(found.second) == isInside &&
                           std::abs(std::get<1>(found.second) - days) < 1e-9;
                }));
            }
        }
    }));
}

void RandomWaysTest::theCompanyIsATeamOfEverybody()
{
    QVERIFY(rc::check("stage figures of the company are those of a team of everybody", [](unsigned seed) {
        RandomWays world(seed);
        if (world.chance(20))
            world.removeStage(StageWorld::Qualified);
        if (world.chance(40))
            world.moveBudi();
        const Facts facts = world.facts();
        for (int i = 0; i < 3; ++i) {
            const Period period = world.period();
            RC_ASSERT(figuresOf(world, facts, Company(), period) ==
                      figuresOf(world, facts, world.both(), period));
            for (const bool touchedOnly : {false, true}) {
                const auto reachedOf = [&](const Scope &scope) {
                    std::vector<qint64> reached;
                    for (const FunnelStep &step :
                         stageFunnel(facts, {.scope = scope, .period = period, .touchedOnly = touchedOnly}))
                        reached.push_back(step.reached);
                    return reached;
                };
                RC_ASSERT(reachedOf(Company()) == reachedOf(world.both()));
            }
        }
    }));
}

void RandomWaysTest::changesEqualReadingAnew()
{
    QVERIFY(rc::check("stage figures kept up to date equal those read anew", [](unsigned seed) {
        RandomWays world(seed);
        Facts kept = world.facts();
        for (int step = 0; step < 8; ++step) {
            Change change;
            const DealFact old =
                world.snapshot.deals[size_t(world.number(0, std::ssize(world.snapshot.deals) - 1))];
            if (world.chance(60)) {
                const OpportunityId added = world.addAtRandom();
                change.deals = {world.lastDeal()};
                std::ranges::copy_if(world.snapshot.stays, std::back_inserter(change.stays),
                                     [&](const StageStay &stay) { return stay.opportunity == added; });
            } else if (world.snapshot.deals.size() > 1) {
                world.remove(old.id);
                change.dealsGone = {old.id};
            }
            kept.apply(change);
            const Period period = world.period();
            const Facts anew = world.facts();
            RC_ASSERT(kept.lastMove() == anew.lastMove());
            RC_ASSERT(figuresOf(world, kept, Company(), period) == figuresOf(world, anew, Company(), period));
        }
    }));
}

QTEST_GUILESS_MAIN(RandomWaysTest)
#include "random_ways_test.moc"
