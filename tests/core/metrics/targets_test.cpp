// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/targets.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

/// Two teams under one office, a rep each, and Eka without a team. November 2026 has 21 workdays, 15 of them
/// before the 23rd.
struct Office : World
{
    TeamId office = addTeam(u"Office"_s);
    TeamId west = addTeam(u"West"_s, office);
    TeamId east = addTeam(u"East"_s, office);
    RepId ana = addRep(u"Ana"_s, west);
    RepId budi = addRep(u"Budi"_s, east);
    RepId eka = addRep(u"Eka"_s);
    Day today = day("2026-11-23");

    TargetId addTarget(TargetFields fields)
    {
        directory.targets.push_back(made(fields));
        return fields.id;
    }
    TargetId callsADay(const Scope &scope, qint64 value, TargetShare share = TargetShare::EachRep)
    {
        return addTarget({.metric = u"calls"_s,
                          .scope = scope,
                          .share = share,
                          .cadence = Cadence::Workday,
                          .value = value,
                          .from = day("2026-01-01")});
    }
    [[nodiscard]] std::optional<Attainment> stand(const char *metric, const Scope &scope,
                                                  const Period &period) const
    {
        const Facts now = facts();
        return attainment(*findMetric(QString::fromLatin1(metric)), scope, period, today, now);
    }
    [[nodiscard]] std::optional<TargetId> inForce(const Scope &scope, const char *on) const
    {
        const Target *target = targetInForce(*findMetric(u"calls"), scope, day(on), directory);
        return target ? std::optional((*target)->id) : std::nullopt;
    }
};

} // namespace

class TargetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNearestTargetWins();
    void aManagerOwesOnlyHisOwn();
    void aTargetHoldsFromItsFirstToItsLastDay();
    void targetsOverPeriods_data();
    void targetsOverPeriods();
    void expectedByNowFollowsTheRepsOwnDays();
    void todayIsDueByTheHour();
    void halfACallIsNotOwed();
    void aTeamOwesWhatItsRepsOwe();
    void aTargetThatChangesMidMonth();
    void weightsGoByDays();
    void aTenthOverWhatIsAllowed();
    void aRepWhoMovesOwesEachTeamItsDays();
    void states_data();
    void states();
    void sharesAreTheSameForAnyPeriod();
    void atMostTurnsTheQuotientRound();
    void noTargetNoAttainment();
};

void TargetsTest::theNearestTargetWins()
{
    Office world;
    const TargetId company = world.callsADay(Company{}, 50);
    QCOMPARE(world.inForce(world.ana, "2026-11-02"), std::optional(company));
    const TargetId office = world.callsADay(world.office, 45);
    QCOMPARE(world.inForce(world.ana, "2026-11-02"), std::optional(office));
    const TargetId west = world.callsADay(world.west, 40);
    QCOMPARE(world.inForce(world.ana, "2026-11-02"), std::optional(west));
    QCOMPARE(world.inForce(world.budi, "2026-11-02"), std::optional(office));
    QCOMPARE(world.inForce(world.eka, "2026-11-02"), std::optional(company));
    const TargetId own = world.callsADay(world.ana, 30);
    QCOMPARE(world.inForce(world.ana, "2026-11-02"), std::optional(own));

    QVERIFY(!world.inForce(world.west, "2026-11-02")); // only its reps have some
    const TargetId together = world.callsADay(world.west, 100, TargetShare::Together);
    QCOMPARE(world.inForce(world.west, "2026-11-02"), std::optional(together));
    QCOMPARE(world.inForce(world.ana, "2026-11-02"), std::optional(own));
}

void TargetsTest::aManagerOwesOnlyHisOwn()
{
    Office world;
    world.callsADay(Company{}, 50);
    const auto budi =
        std::ranges::find(world.directory.reps, world.budi, [](const Rep &rep) { return rep->id; });
    RepFields manager = budi->fields();
    manager.role = Role::Manager;
    *budi = made(manager);
    QVERIFY(!world.inForce(world.budi, "2026-11-02"));
    const TargetId own = world.callsADay(world.budi, 10);
    QCOMPARE(world.inForce(world.budi, "2026-11-02"), std::optional(own));
}

void TargetsTest::aTargetHoldsFromItsFirstToItsLastDay()
{
    Office world;
    const TargetId old = world.addTarget({.metric = u"calls"_s, .value = 50, .from = day("2026-01-01")});
    const TargetId fresh = world.addTarget(
        {.metric = u"calls"_s, .value = 60, .from = day("2026-11-01"), .until = day("2026-11-15")});
    QVERIFY(!world.inForce(world.ana, "2025-12-31"));
    QCOMPARE(world.inForce(world.ana, "2026-10-31"), std::optional(old));
    QCOMPARE(world.inForce(world.ana, "2026-11-01"), std::optional(fresh));
    QCOMPARE(world.inForce(world.ana, "2026-11-15"), std::optional(fresh));
    QCOMPARE(world.inForce(world.ana, "2026-11-16"), std::optional(old));
}

void TargetsTest::targetsOverPeriods_data()
{
    QTest::addColumn<Cadence>("cadence");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *what, Cadence cadence, const char *first, const char *last,
                        double expected) {
        QTest::addRow("%s", what) << cadence << QString::fromLatin1(first) << QString::fromLatin1(last)
                                  << expected;
    };
    // Tuesday 3 November is a holiday, and the week from the 9th is one of leave: 21 − 1 − 5 = 15 workdays.
    row("30 a workday, a month of 15", Cadence::Workday, "2026-11-01", "2026-11-30", 450);
    row("30 a week, a whole week", Cadence::Week, "2026-11-16", "2026-11-22", 30);
    row("30 a week, a whole week with a holiday", Cadence::Week, "2026-11-02", "2026-11-08", 30);
    row("30 a week, a week of leave", Cadence::Week, "2026-11-09", "2026-11-15", 0);
    row("30 a week, Monday of a week of 4 workdays", Cadence::Week, "2026-11-02", "2026-11-02", 7.5);
    // Sunday the 1st 0, then 30, leave 0, 30, 30, and Monday the 30th 30 / 5.
    row("30 a week, the month", Cadence::Week, "2026-11-01", "2026-11-30", 96);
    row("30 a month, the month", Cadence::Month, "2026-11-01", "2026-11-30", 30);
    row("30 a month, 5 of 15 workdays", Cadence::Month, "2026-11-16", "2026-11-20", 10);
    // October has 22 workdays, December 23: 15 of 60.
    row("30 a quarter, the month", Cadence::Quarter, "2026-11-01", "2026-11-30", 7.5);
    row("30 a quarter, the quarter", Cadence::Quarter, "2026-10-01", "2026-12-31", 30);
    row("30 a year, two years", Cadence::Year, "2026-01-01", "2027-12-31", 60);
}

void TargetsTest::targetsOverPeriods()
{
    QFETCH(Cadence, cadence);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(double, expected);
    WorkingCalendar calendar;
    calendar.addDayOff(day("2026-11-03"));
    for (const char *leave : {"2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"})
        calendar.addDayOff(day(leave));
    const Target target =
        made(TargetFields{.metric = u"calls"_s, .cadence = cadence, .value = 30, .from = day("2020-01-01")});
    QCOMPARE(targetOver(target, *findMetric(u"calls"), days(qPrintable(first), qPrintable(last)), calendar,
                        std::chrono::Monday),
             expected);
}

void TargetsTest::expectedByNowFollowsTheRepsOwnDays()
{
    Office world;
    world.callsADay(Company{}, 10);
    world.directory.holidays.push_back(made(HolidayFields{.day = day("2026-11-03"), .name = u"Holiday"_s}));
    world.directory.holidays.push_back(made(HolidayFields{
        .day = day("2026-11-04"), .name = u"Leave"_s, .kind = HolidayKind::Leave, .scope = world.ana}));
    const auto ana = world.stand("calls", world.ana, month("2026-11-01")).value();
    QCOMPARE(ana.target, 190.0);        // 21 − 2 workdays
    QCOMPARE(ana.expectedByNow, 130.0); // 15 − 2 before the 23rd
    const auto budi = world.stand("calls", world.budi, month("2026-11-01")).value();
    QCOMPARE(budi.target, 200.0);
    QCOMPARE(budi.expectedByNow, 140.0);
    QCOMPARE(world.stand("calls", world.budi, month("2026-10-01")).value().expectedByNow, 220.0);
    QCOMPARE(world.stand("calls", world.budi, month("2026-12-01")).value().expectedByNow, 0.0);
}

// Work from 8:00 to 17:00: at 12:30 half of the day's 50 calls is due, before eight none, after five all of
// them.
void TargetsTest::todayIsDueByTheHour()
{
    Office world;
    world.callsADay(Company{}, 50);
    const Facts facts = world.facts();
    const Metric &calls = *findMetric(u"calls");
    const QTimeZone jakarta("Asia/Jakarta");
    const auto due = [&](QTime time) {
        const AsOf asOf(instantAt(world.today, time, jakarta));
        return attainment(calls, world.ana, Period::ofDay(world.today), asOf, facts)->expectedByNow;
    };
    QCOMPARE(due(QTime(7, 0)), 0.0);
    QCOMPARE(due(QTime(12, 30)), 25.0);
    QCOMPARE(due(QTime(20, 0)), 50.0);
    // In the week of that Monday only the Monday's share is due: 25 of 250.
    const AsOf noon(instantAt(world.today, QTime(12, 30), jakarta));
    QCOMPARE(attainment(calls, world.ana, Period::containing(world.today, Calendar::Week), noon, facts)
                 ->expectedByNow,
             25.0);
}

// At 10:00 two of the day's nine hours are over: 50 · 2/9 = 11.1 calls, of which 11 are owed. Of 5 e-mails at
// most 1.1 would be allowed: the second has begun.
void TargetsTest::halfACallIsNotOwed()
{
    Office world;
    world.callsADay(Company{}, 50);
    world.addTarget({.metric = u"emails_sent"_s,
                     .cadence = Cadence::Workday,
                     .sense = TargetSense::AtMost,
                     .value = 5,
                     .from = day("2026-01-01")});
    world.addFact("2026-11-23", world.ana, Measure::Calls, 11);
    world.addFact("2026-11-23", world.budi, Measure::Calls, 10);
    world.addFact("2026-11-23", world.ana, Measure::EmailsSent, 2);
    const Facts facts = world.facts();
    const QTimeZone jakarta("Asia/Jakarta");
    const AsOf asOf(instantAt(world.today, QTime(10, 0), jakarta));
    const auto stand = [&](const char *metric, RepId rep) {
        return attainment(*findMetric(QLatin1StringView(metric)), rep, Period::ofDay(world.today), asOf,
                          facts)
            .value();
    };
    QCOMPARE(stand("calls", world.ana).expectedByNow, 11.0);
    QCOMPARE(keyOf(stand("calls", world.ana).state), keyOf(PaceState::OnPace));
    QCOMPARE(keyOf(stand("calls", world.budi).state), keyOf(PaceState::Behind));
    QVERIFY(stand("calls", world.budi).withinChance);
    QCOMPARE(stand("emails_sent", world.ana).expectedByNow, 2.0);
    QCOMPARE(keyOf(stand("emails_sent", world.ana).state), keyOf(PaceState::OnPace));
}

void TargetsTest::aTeamOwesWhatItsRepsOwe()
{
    Office world;
    const TargetId company = world.callsADay(Company{}, 10);
    const TargetId own = world.callsADay(world.budi, 20);
    const auto target = [&](const Scope &scope) {
        return world.stand("calls", scope, month("2026-11-01")).value().target;
    };
    QCOMPARE(target(world.west), 210.0);
    QCOMPARE(target(world.east), 420.0);
    QCOMPARE(target(world.office), target(world.west) + target(world.east));
    QCOMPARE(target(Company{}), target(world.office) + target(world.eka));
    QCOMPARE(world.stand("calls", Company{}, month("2026-11-01")).value().expectedByNow,
             15 * (10.0 + 20 + 10));
    const auto made = world.stand("calls", world.office, month("2026-11-01")).value().from;
    QCOMPARE(std::set<TargetId>(made.begin(), made.end()), (std::set<TargetId>{company, own}));

    world.callsADay(world.office, 5, TargetShare::Together);
    QCOMPARE(target(world.office), 105.0);
    QCOMPARE(target(world.west), 210.0);
}

void TargetsTest::aTargetThatChangesMidMonth()
{
    Office world;
    world.addTarget({.metric = u"calls"_s,
                     .cadence = Cadence::Workday,
                     .value = 10,
                     .from = day("2026-01-01"),
                     .until = day("2026-11-15")});
    world.addTarget(
        {.metric = u"calls"_s, .cadence = Cadence::Workday, .value = 20, .from = day("2026-11-16")});
    const auto standing = world.stand("calls", world.ana, month("2026-11-01")).value();
    QCOMPARE(standing.target, 10 * 10 + 11 * 20.0);       // workdays to the 15th, and from the 16th
    QCOMPARE(standing.expectedByNow, 10 * 10 + 5 * 20.0); // 16 to 20 November
    QCOMPARE(standing.from.size(), size_t(2));
}

void TargetsTest::weightsGoByDays()
{
    Office world;
    world.addTarget({.metric = u"calls"_s,
                     .value = 10,
                     .weight = 3,
                     .from = day("2026-11-01"),
                     .until = day("2026-11-10")});
    world.addTarget({.metric = u"calls"_s, .value = 10, .weight = 6, .from = day("2026-11-11")});
    const auto weight = [&] {
        return owed(*findMetric(u"calls"), world.ana, month("2026-11-01"), world.today, world.directory)
            .value()
            .weight;
    };
    QCOMPARE(weight(), (10 * 3 + 20 * 6) / 30.0);
    // That Budi changes teams is nothing to Ana's targets.
    world.directory.memberships[1].until = day("2026-11-06");
    QCOMPARE(weight(), (10 * 3 + 20 * 6) / 30.0);
}

void TargetsTest::aTenthOverWhatIsAllowed()
{
    Office world;
    world.today = day("2026-12-01");
    world.addMonthlyTarget(u"deals_lost"_s, 200, 1, TargetSense::AtMost);
    for (int i = 0; i < 220; ++i)
        world.addDeal(world.ana, {.closed = "2026-11-10", .state = StageKind::Lost});
    // Poisson 200, 80%: up to 218; and 200 and a tenth of it are 220.
    const Attainment standing = world.stand("deals_lost", Company{}, month("2026-11-01")).value();
    QCOMPARE(keyOf(standing.state), keyOf(PaceState::Off));
}

void TargetsTest::aRepWhoMovesOwesEachTeamItsDays()
{
    Office world;
    world.callsADay(world.west, 10);
    world.callsADay(world.east, 20);
    world.directory.memberships = {{.rep = world.ana, .team = world.west, .until = day("2026-11-16")},
                                   {.rep = world.ana, .team = world.east, .from = day("2026-11-16")}};
    const auto target = [&](const Scope &scope) {
        return world.stand("calls", scope, month("2026-11-01")).value().target;
    };
    QCOMPARE(target(world.west), 100.0);
    QCOMPARE(target(world.east), 220.0);
    QCOMPARE(target(world.ana), 320.0);
    QCOMPARE(target(world.office), 320.0);
}

void TargetsTest::states_data()
{
    QTest::addColumn<int>("aDay");
    QTest::addColumn<int>("calls");
    QTest::addColumn<PaceState>("state");
    QTest::addColumn<bool>("withinChance");
    // 15 workdays are over.
    QTest::newRow("150 of 150 expected") << 10 << 150 << PaceState::OnPace << false;
    // Poisson 150, 80%: about 150 ± 1.28 · 12.2, from 134 on.
    QTest::newRow("140 of 150: chance explains it") << 10 << 140 << PaceState::Behind << true;
    QTest::newRow("120 of 150: too few for chance") << 10 << 120 << PaceState::Off << false;
    // Poisson 15, 80%: from 10 on.
    QTest::newRow("11 of 15: behind by a quarter, but chance explains it")
        << 1 << 11 << PaceState::Behind << true;
    QTest::newRow("9 of 15") << 1 << 9 << PaceState::Off << false;
    // Poisson 1500, 80%: from 1450 on; 1400 is not yet a tenth behind.
    QTest::newRow("1400 of 1500: behind, not off") << 100 << 1400 << PaceState::Behind << false;
    QTest::newRow("1350 of 1500: a tenth behind") << 100 << 1350 << PaceState::Off << false;
}

void TargetsTest::states()
{
    QFETCH(int, aDay);
    QFETCH(int, calls);
    QFETCH(PaceState, state);
    QFETCH(bool, withinChance);
    Office world;
    world.callsADay(Company{}, aDay);
    world.addFact("2026-11-10", world.ana, Measure::Calls, calls);
    const Attainment standing = world.stand("calls", world.ana, month("2026-11-01")).value();
    QCOMPARE(standing.expectedByNow, 15.0 * aDay);
    QCOMPARE(standing.attained.value(), calls / (21.0 * aDay));
    QCOMPARE(keyOf(standing.state), keyOf(state));
    QCOMPARE(standing.withinChance, withinChance);
}

void TargetsTest::sharesAreTheSameForAnyPeriod()
{
    Office world;
    world.addTarget(
        {.metric = u"win_rate"_s, .cadence = Cadence::Quarter, .value = 32'00, .from = day("2026-01-01")});
    for (int i = 0; i < 10; ++i)
        world.addDeal(world.ana, {.created = "2026-10-01",
                                  .closed = "2026-11-10",
                                  .state = i < 4 ? StageKind::Won : StageKind::Lost});
    for (const Scope &scope : {Scope(world.ana), Scope(world.office), Scope()}) {
        const Attainment standing = world.stand("win_rate", scope, month("2026-11-01")).value();
        QCOMPARE(standing.target, 0.32);
        QCOMPARE(standing.expectedByNow, 0.32);
        QCOMPARE(standing.attained.value(), 0.4 / 0.32);
        QCOMPARE(keyOf(standing.state), keyOf(PaceState::OnPace));
    }
    QCOMPARE(keyOf(world.stand("win_rate", world.budi, month("2026-11-01")).value().state),
             keyOf(PaceState::NoData));
}

void TargetsTest::atMostTurnsTheQuotientRound()
{
    Office world;
    world.addTarget({.metric = u"deals_lost"_s,
                     .cadence = Cadence::Month,
                     .sense = TargetSense::AtMost,
                     .value = 21,
                     .from = day("2026-01-01")});
    for (int i = 0; i < 14; ++i)
        world.addDeal(world.ana, {.created = "2026-10-01", .closed = "2026-11-10", .state = StageKind::Lost});
    const Attainment standing = world.stand("deals_lost", world.ana, month("2026-11-01")).value();
    QCOMPARE(standing.attained.value(), 21.0 / 14);
    QCOMPARE(standing.expectedByNow, 15.0); // 21 · 15/21
    QCOMPARE(keyOf(standing.state), keyOf(PaceState::OnPace));
    const Attainment none = world.stand("deals_lost", world.budi, month("2026-11-01")).value();
    QVERIFY(!none.attained);
    QCOMPARE(keyOf(none.state), keyOf(PaceState::OnPace));
}

void TargetsTest::noTargetNoAttainment()
{
    Office world;
    QVERIFY(!world.stand("calls", world.ana, month("2026-11-01")));
    world.callsADay(world.budi, 10);
    QVERIFY(!world.stand("calls", world.ana, month("2026-11-01")));
    QVERIFY(world.stand("calls", Company{}, month("2026-11-01")));
}

QTEST_APPLESS_MAIN(TargetsTest)
#include "targets_test.moc"
