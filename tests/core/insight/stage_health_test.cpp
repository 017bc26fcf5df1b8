// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stage_health.h"

#include "tests/core/metrics/stage_world.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

constexpr auto day = &dayIn2026;
const Period november = monthOf2026(11);

PipelineHealth healthOf(const StageWorld &world, Day on, const Scope &scope = {},
                        const Period &period = november)
{
    const Facts facts = world.facts();
    return pipelineHealth(facts, scope, period, world.startOf(on),
                          studyStages(facts, {.scope = scope, .period = period}));
}

/// @p days before the first of December.
Day before(int days)
{
    return day(12, 1) - std::chrono::days(days);
}

} // namespace

class StageHealthTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesAStageWithItsPast();
    void judges_data();
    void judges();
    void ordersDealsByValueTimesDaysOver();
    void ofAPastPeriodTellsWhatWasStuckThen();
    void convertsAtTheRatesOfTheDay();
    void partsMakeTheWhole_data();
    void partsMakeTheWhole();
    void nothingIsNothing();
};

void StageHealthTest::comparesAStageWithItsPast()
{
    StageWorld world;
    for (int i = 0; i < 5; ++i) {
        world.add(world.ani(), {{StageWorld::Lead, day(9, 1)},
                                {StageWorld::Qualified, day(9, 5)},
                                {StageWorld::Proposal, day(9, 15)},
                                {StageWorld::Won, day(9, 20)}});
        world.add(world.ani(), {{StageWorld::Lead, day(11, 1)},
                                {StageWorld::Qualified, day(11, 5)},
                                {StageWorld::Proposal, day(11, 24)},
                                {StageWorld::Won, day(11, 29)}});
    }
    const PipelineHealth health = healthOf(world, day(11, 30));
    QCOMPARE(health.stages.size(), 3U);
    const StageHealth &lead = health.stages[0];
    QVERIFY(lead.trend.stage == world.stage(StageWorld::Lead));
    QCOMPARE(lead.trend.change(), std::optional(0.0)); // four days, then and now
    QCOMPARE(lead.verdict, StageVerdict::Steady);
    QVERIFY(!lead.isBottleneck);
    // From the 5th to the 24th, and in July to October from the 5th to the 15th.
    const StageHealth &qualified = health.stages[1];
    QCOMPARE(qualified.trend.now.value, std::optional(19.0));
    QCOMPARE(qualified.trend.before.value, std::optional(10.0));
    QCOMPARE(qualified.trend.change(), std::optional(9.0));
    QCOMPARE(qualified.verdict, StageVerdict::Slower);
    QVERIFY(qualified.isBottleneck);
    QCOMPARE(qualified.inside, DealsWorth());
    // Ten deals left it within the year, half after 10 and half after 19 days: the quantile is 19.
    QCOMPARE(qualified.usualDays, std::optional(19.0));
}

void StageHealthTest::judges_data()
{
    QTest::addColumn<int>("left"); // deals that left Lead after two days, in each of both spans
    QTest::addColumn<qint64>("rupiah");
    QTest::addColumn<StageVerdict>("verdict");
    QTest::addColumn<qint64>("stuck");
    QTest::newRow("nothing to compare") << 2 << qint64(100) << StageVerdict::TooFew << qint64(0);
    // Four deals are too few to compare but, with those of September, enough to know what is usual.
    QTest::newRow("stuck, too few to compare") << 3 << qint64(100) << StageVerdict::Stuck << qint64(1);
    QTest::newRow("the most old value") << 5 << qint64(100) << StageVerdict::OldValue << qint64(1);
    QTest::newRow("a stuck deal without a value") << 5 << qint64(0) << StageVerdict::Stuck << qint64(1);
}

void StageHealthTest::judges()
{
    QFETCH(const int, left);
    QFETCH(const qint64, rupiah);
    QFETCH(const StageVerdict, verdict);
    QFETCH(const qint64, stuck);
    StageWorld world;
    for (int i = 0; i < left; ++i) {
        for (const int month : {9, 11})
            world.add(world.ani(), {{StageWorld::Lead, day(month, 2)}, {StageWorld::Lost, day(month, 4)}});
    }
    const OpportunityId old = world.add(world.ani(), {{StageWorld::Lead, day(11, 10)}},
                                        rupiah > 0 ? std::optional(rupiah) : std::nullopt);
    world.add(world.ani(),
              {{StageWorld::Proposal, day(11, 29)}}); // the last on record: until then all got older
    const PipelineHealth health = healthOf(world, day(11, 30));
    const StageHealth &lead = health.stages.front();
    QCOMPARE(lead.verdict, verdict);
    QCOMPARE(lead.inside.deals, 1);
    QCOMPARE(lead.inside.minor, rupiah * 100);
    QCOMPARE(lead.stuck.deals, stuck);
    QCOMPARE(lead.stuck.minor, stuck * rupiah * 100);
    QCOMPARE(std::ssize(health.deals), stuck);
    if (stuck > 0) {
        QVERIFY(health.deals.front().stuck.opportunity == old);
        QCOMPARE(health.deals.front().stuck.days, 20);
        QCOMPARE(health.deals.front().stuck.daysOver, 18.0);
    }
    QVERIFY(!nameOf(verdict).isEmpty());
}

void StageHealthTest::ordersDealsByValueTimesDaysOver()
{
    StageWorld world;
    for (int i = 0; i < 5; ++i)
        world.add(world.ani(), {{StageWorld::Lead, day(9, 1)}, {StageWorld::Lost, day(9, 11)}});
    const auto stuck = [&](int days, std::optional<qint64> rupiah) {
        return world.add(world.ani(), {{StageWorld::Lead, before(days)}}, rupiah);
    };
    // Over the usual ten days: 1 × 30, 5 × 10, 3 × 20, and two without a value.
    const OpportunityId small = stuck(40, 1);
    const OpportunityId large = stuck(20, 5);
    const OpportunityId middle = stuck(30, 3);
    const OpportunityId valueless = stuck(25, {});
    const OpportunityId older = stuck(35, {});
    stuck(10, 1'000'000); // as long as usual
    const PipelineHealth health = healthOf(world, day(12, 1));
    std::vector<OpportunityId> order;
    std::ranges::transform(health.deals, std::back_inserter(order),
                           [](const HeldUpDeal &deal) { return deal.stuck.opportunity; });
    QVERIFY((order == std::vector{middle, large, small, older, valueless}));
    QCOMPARE(health.deals.front().weight(), 300 * 20.0);
    const StageHealth &lead = health.stages.front();
    QCOMPARE(lead.stuck, (DealsWorth{.deals = 5, .minor = 900, .missing = 2}));
    QCOMPARE(lead.inside, (DealsWorth{.deals = 6, .minor = 100'000'900, .missing = 2}));
}

void StageHealthTest::ofAPastPeriodTellsWhatWasStuckThen()
{
    StageWorld world;
    for (int i = 0; i < 5; ++i)
        world.add(world.ani(), {{StageWorld::Lead, day(7, 1)}, {StageWorld::Lost, day(7, 11)}});
    const OpportunityId then =
        world.add(world.ani(), {{StageWorld::Lead, day(9, 1)}, {StageWorld::Won, day(11, 2)}}, 7);
    const PipelineHealth september = healthOf(world, day(11, 30), {}, monthOf2026(9));
    QVERIFY(september.asOf == world.startOf(day(10, 1)));
    QCOMPARE(september.deals.size(), 1U);
    QVERIFY(september.deals.front().stuck.opportunity == then);
    QCOMPARE(september.deals.front().stuck.days, 30);
    const PipelineHealth now = healthOf(world, day(11, 20));
    QVERIFY(now.asOf == world.startOf(day(11, 20))); // the month lasts
    QVERIFY(now.deals.empty());
    QVERIFY(healthOf(world, day(11, 30), world.budi(), monthOf2026(9)).deals.empty());
}

void StageHealthTest::convertsAtTheRatesOfTheDay()
{
    StageWorld world;
    for (int i = 0; i < 5; ++i)
        world.add(world.ani(), {{StageWorld::Lead, day(9, 1)}, {StageWorld::Lost, day(9, 11)}});
    const Currency dollar = Currency::fromCode(u"USD").value();
    for (const auto &[from, rate] : {std::pair{day(10, 1), 15'000}, std::pair{day(11, 25), 16'000}})
        world.directory.rates.push_back({dollar, from, rate, 1});
    world.add(world.ani(), {{StageWorld::Lead, day(11, 1)}});
    world.lastDeal().amount = Money(2'00, dollar);
    QCOMPARE(healthOf(world, day(11, 20)).deals.front().minor, std::optional<qint64>(30'000'00));
    QCOMPARE(healthOf(world, day(11, 28)).deals.front().minor, std::optional<qint64>(32'000'00));
    world.directory.rates.clear();
    const PipelineHealth health = healthOf(world, day(11, 28));
    QCOMPARE(health.deals.front().minor, std::optional<qint64>());
    QCOMPARE(health.stages.front().stuck.withoutRate, 1);
}

void StageHealthTest::partsMakeTheWhole_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

// On random deals: the stages' stuck deals are the list, none outweighs the one before it, what is stuck is
// inside, and reps add up to the company.
void StageHealthTest::partsMakeTheWhole()
{
    QFETCH(const quint64, seed);
    std::mt19937_64 random(seed);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<quint64>(limit)); };
    StageWorld world;
    for (int i = 0; i < 150; ++i) {
        StageWorld::Moves moves{{StageWorld::Lead, before(30 + below(150))}};
        const int more = below(4);
        for (int move = 0; move < more; ++move) {
            const auto to = static_cast<size_t>(below(5));
            if (to == moves.back().first)
                continue;
            moves.emplace_back(to, moves.back().second + std::chrono::days(1 + below(20)));
            if (to >= StageWorld::Won)
                break;
        }
        if (moves.back().second >= day(12, 1))
            continue;
        world.add(below(2) == 0 ? world.ani() : world.budi(), moves,
                  below(5) == 0 ? std::nullopt : std::optional<qint64>(below(1000)));
    }
    const PipelineHealth all = healthOf(world, day(12, 1));
    QVERIFY(!all.deals.empty());
    qint64 stuck = 0;
    qint64 worth = 0;
    for (const StageHealth &stage : all.stages) {
        stuck += stage.stuck.deals;
        worth += stage.stuck.minor;
        QVERIFY(stage.stuck.deals <= stage.inside.deals && stage.stuck.minor <= stage.inside.minor);
        QCOMPARE(stage.verdict == StageVerdict::Slower, stage.trend.isSlower());
    }
    QCOMPARE(stuck, std::ssize(all.deals));
    QCOMPARE(worth, std::accumulate(
                        all.deals.begin(), all.deals.end(), qint64(0),
                        [](qint64 sum, const HeldUpDeal &deal) { return sum + deal.minor.value_or(0); }));
    QVERIFY(std::ranges::is_sorted(all.deals, std::ranges::greater(), &HeldUpDeal::weight));
    qint64 ofReps = 0;
    for (const RepId rep : {world.ani(), world.budi()})
        ofReps += std::ssize(healthOf(world, day(12, 1), rep).deals);
    QCOMPARE(ofReps, stuck);
}

void StageHealthTest::nothingIsNothing()
{
    const StageWorld world;
    const PipelineHealth health = healthOf(world, day(11, 30));
    QVERIFY(health.deals.empty());
    QCOMPARE(health.stages.size(), 3U);
    for (const StageHealth &stage : health.stages) {
        QCOMPARE(stage.verdict, StageVerdict::TooFew);
        QVERIFY(!stage.trend.change() && !stage.usualDays);
    }
}

QTEST_GUILESS_MAIN(StageHealthTest)
#include "stage_health_test.moc"
