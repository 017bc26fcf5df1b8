// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/stage_figures.h"

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;

using enum StageWorld::Place;

/// When a stay in a stage begins and ends, for whom it counts, and what holds deals up.
class StageTimesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOfOneTeam();
    void agesEndWithTheRecord();
    void undatedDealsAreInNoStage();
    void daysEndByTheRepsClock_data();
    void daysEndByTheRepsClock();
    void slowerStage();
    void fewDealsProveNoBottleneck();
    void oldValue();
};

void StageTimesTest::timesOfOneTeam()
{
    StageWorld world;
    // Ani leaves her team on 16 November.
    world.directory.memberships[0].until = dayIn2026(11, 16);
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)}, {Qualified, dayIn2026(11, 10)}}); // 8 days, in the team
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)}, {Qualified, dayIn2026(11, 20)}}); // 18 days, out of it
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)}});                                 // inside, out of it
    const Selection team{
        .scope = world.directory.teams[0]->id, .period = monthOf2026(11), .stage = world.stage(Lead)};
    QCOMPARE(figureOf("stage_time", world, team).value, std::optional(8.0));
    QCOMPARE(figureOf("stage_time", world, team).n, 1);
}

void StageTimesTest::agesEndWithTheRecord()
{
    StageWorld world;
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)}});
    // The last that is on record is an activity of 20 November: the lead is 18 days old then, not 29.
    const auto callOn = [&](Day day) {
        world.snapshot.activities = {};
        world.snapshot.activities.add(
            {.day = day, .rep = world.ani(), .measure = Measure::Calls, .value = 1});
    };
    callOn(dayIn2026(11, 20));
    QCOMPARE(figureOf("stage_time", world, at(world, Lead)).value, std::optional(18.0));
    // Nor does what comes after the period make it older.
    callOn(dayIn2026(12, 20));
    QCOMPARE(figureOf("stage_time", world, at(world, Lead)).value, std::optional(29.0));
}

void StageTimesTest::undatedDealsAreInNoStage()
{
    StageWorld world;
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)}});
    world.lastDeal().created.reset();
    world.lastDeal().createdAt.reset();
    world.snapshot.stays.clear();
    QVERIFY(!world.facts().extent());
    QCOMPARE(figureOf("stage_time", world, at(world, Lead)).n, 0);
    QVERIFY(!figureOf("bottleneck", world, at(world, -1)).finding);
}

void StageTimesTest::daysEndByTheRepsClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("minutes"); // from the beginning of 1 December in Jakarta to the leaving
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("inside");
    // It is 00:30 of 1 December in Jayapura, two hours ahead: November ended there 2 hours before Jakarta's,
    // with the deal inside. 2 to 30 November are 29 days.
    QTest::newRow("left in December, by a clock ahead")
        << QByteArray("Asia/Jayapura") << -90 << 29 - 2.0 / 24 << 1;
    // It is 20:00 of 30 November in New York.
    QTest::newRow("left in November, by a clock behind")
        << QByteArray("America/New_York") << 8 * 60 << 29 + 8.0 / 24 << 0;
}

void StageTimesTest::daysEndByTheRepsClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, minutes);
    QFETCH(double, days);
    QFETCH(int, inside);
    StageWorld world;
    RepFields ani = world.directory.reps[0].fields();
    ani.zone = zone;
    world.directory.reps[0] = Rep::make(ani).value();
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)}, {Qualified, dayIn2026(12, 1)}});
    const Instant left = world.startOf(dayIn2026(12, 1)) + std::chrono::minutes(minutes);
    world.snapshot.stays[0].left = left;
    world.snapshot.stays[1].entered = left;
    world.snapshot.stays[1].enteredDay = localDay(left, QTimeZone(zone));
    const Figure figure = figureOf("stage_time", world, at(world, Lead));
    QCOMPARE(figure.value, std::optional(days));
    QCOMPARE(count(figure, Aside::Inside), qint64(inside));
    QCOMPARE(count(figure, Aside::Completed), qint64(1 - inside));
    // The one that left in December by its rep's clock is December's, the other is not.
    QCOMPARE(figureOf("stage_time", world, at(world, Lead, false, 12)).n, qint64(inside));
}

void StageTimesTest::slowerStage()
{
    StageWorld world;
    const auto day = &dayIn2026;
    for (int i = 0; i < 5; ++i) {
        world.add(world.ani(),
                  {{Lead, day(9, 1)}, {Qualified, day(9, 5)}, {Proposal, day(9, 15)}, {Won, day(9, 20)}});
        world.add(world.ani(),
                  {{Lead, day(11, 1)}, {Qualified, day(11, 5)}, {Proposal, day(11, 24)}, {Won, day(11, 29)}});
    }
    const Figure figure = figureOf("bottleneck", world, at(world, -1));
    QVERIFY(figure.finding);
    QCOMPARE(figure.finding->stage, world.stage(Qualified));
    QCOMPARE(figure.finding->name, u"Qualified"_s);
    QCOMPARE(figure.finding->reason, HoldUp::Slower);
    // From the 5th to the 24th, and in July to October from the 5th to the 15th.
    QCOMPARE(figure.finding->days, 19.0);
    QCOMPARE(figure.finding->usualDays, 10.0);
    QCOMPARE(figure.value, std::optional(19.0));
    QCOMPARE(figure.n, 5);
    QVERIFY(!figureOf("bottleneck", world, at(world, Lead)).finding);
}

void StageTimesTest::fewDealsProveNoBottleneck()
{
    StageWorld world;
    const auto day = &dayIn2026;
    for (int i = 0; i < 4; ++i) {
        world.add(world.ani(), {{Qualified, day(9, 5)}, {Proposal, day(9, 15)}, {Won, day(9, 20)}});
        world.add(world.ani(), {{Qualified, day(11, 5)}, {Proposal, day(11, 24)}, {Won, day(11, 29)}});
    }
    QCOMPARE(figureOf("bottleneck", world, at(world, -1)), Figure());
}

void StageTimesTest::oldValue()
{
    StageWorld world;
    const auto day = &dayIn2026;
    for (const StageWorld::Place stage : {Lead, Qualified}) {
        for (int i = 0; i < 5; ++i)
            world.add(world.ani(), {{stage, day(11, 29)}}, 1000);
        // Of 2 2 2 2 2 20 days the 75th percentile is 2, and one is older.
        world.add(world.ani(), {{stage, day(11, 11)}}, stage == Lead ? 100 : 300);
    }
    world.add(world.budi(), {{Lead, day(12, 1)}});
    const Figure figure = figureOf("bottleneck", world, at(world, -1));
    QVERIFY(figure.finding);
    QCOMPARE(figure.finding->stage, world.stage(Qualified));
    QCOMPARE(figure.finding->reason, HoldUp::OldValue);
    QCOMPARE(figure.finding->usualDays, 2.0);
    QCOMPARE(figure.finding->amount, std::optional<qint64>(300 * 100));
    QCOMPARE(figure.n, 1);
    // Asked of Lead alone, it is the one there.
    QCOMPARE(figureOf("bottleneck", world, at(world, Lead)).finding->amount,
             std::optional<qint64>(100 * 100));
}

QTEST_GUILESS_MAIN(StageTimesTest)
#include "stage_times_test.moc"
