// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/targets.h"

#include "tests/core/metrics/world.h"

#include <functional>

using namespace laju;
using namespace laju::test;

namespace {

/// A team of Ana and Budi, for whom calendars are reckoned by hand.
struct Office : World
{
    TeamId team = addTeam(u"West"_s);
    RepId ana = addRep(u"Ana"_s, team);
    RepId budi = addRep(u"Budi"_s, team);

    void askFor(qint64 calls, Cadence cadence)
    {
        directory.targets.push_back(made(TargetFields{
            .metric = u"calls"_s, .cadence = cadence, .value = calls, .from = day("2026-01-01")}));
    }
    void off(const char *first, const char *last, HolidayKind kind = HolidayKind::Public,
             const Scope &scope = Company())
    {
        directory.holidays.push_back(made(HolidayFields{
            .day = day(first), .until = day(last), .name = u"Off"_s, .kind = kind, .scope = scope}));
    }
    void works(const Scope &scope, const WorkWeek &week, std::optional<Day> from = {},
               std::optional<Day> until = {})
    {
        directory.workSchedules.push_back(
            made(WorkScheduleFields{.scope = scope, .week = week, .from = from, .until = until}));
    }
    void joins(RepId rep, const char *first)
    {
        const auto found = std::ranges::find(directory.reps, rep, [](const Rep &known) { return known->id; });
        RepFields fields = found->fields();
        fields.firstDay = day(first);
        *found = made(fields);
    }
    void rampsUp(const Scope &scope, std::vector<int> shares)
    {
        directory.rampUps.push_back(made(RampUpFields{.scope = scope, .shares = std::move(shares)}));
    }
    /// The joint leave and holidays of Idulfitri 2026.
    void lebaran()
    {
        off("2026-03-18", "2026-03-18", HolidayKind::JointLeave);
        off("2026-03-19", "2026-03-19");
        off("2026-03-20", "2026-03-20", HolidayKind::JointLeave);
        off("2026-03-21", "2026-03-22");
        off("2026-03-23", "2026-03-24", HolidayKind::JointLeave);
    }
    [[nodiscard]] Attainment stand(const Scope &scope, const Period &period, const AsOf &asOf) const
    {
        const Facts now = facts();
        return attainment(*findMetric(u"calls"), scope, period, asOf, now).value();
    }
};

const WorkWeek mondayToWednesday = workWeek({true, true, true, false, false, false, false});

/// Monday to Friday nine hours, on Saturday half as long.
WorkWeek sixDays()
{
    WorkWeek week = workWeek({true, true, true, true, true, true, false});
    week[5]->end = week[5]->start + std::chrono::minutes(270);
    return week;
}

using Arrange = std::function<void(Office &)>;

} // namespace
Q_DECLARE_METATYPE(Arrange)

class PaceCalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paceFollowsTheCalendar_data();
    void paceFollowsTheCalendar();
    void saturdayIsWorkedByTheHour();
    void everybodyIsJudgedByTheirOwnClock();
    void theTeamsPaceIsTheSumOfItsReps();
    void requiredPerDayLeft();
};

void PaceCalendarTest::paceFollowsTheCalendar_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<Cadence>("cadence");
    QTest::addColumn<int>("calls");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("today");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("due");
    QTest::addColumn<double>("daysLeft");
    struct Asked
    {
        Cadence cadence;
        int calls;
    };
    struct Expected
    {
        double target, due, daysLeft;
    };
    const auto row = [](const char *name, Arrange arrange, const Asked &asked, const char *first,
                        const char *last, const char *today, const Expected &expected) {
        QTest::newRow(name) << std::move(arrange) << asked.cadence << asked.calls
                            << QString::fromLatin1(first) << QString::fromLatin1(last)
                            << QString::fromLatin1(today) << expected.target << expected.due
                            << expected.daysLeft;
    };
    const Arrange wednesdayOff = [](Office &world) { world.off("2026-11-25", "2026-11-25"); };
    row("Wednesday is a holiday, 50 a workday", wednesdayOff, {Cadence::Workday, 50}, "2026-11-23",
        "2026-11-29", "2026-11-26", {200, 100, 2});
    row("Wednesday is a holiday, 50 a week", wednesdayOff, {Cadence::Week, 50}, "2026-11-23", "2026-11-29",
        "2026-11-26", {50, 25, 2});

    const Arrange twoDaysOfLeave = [](Office &world) {
        world.off("2026-11-23", "2026-11-24", HolidayKind::Leave, world.ana);
    };
    row("two days of leave, 30 a week", twoDaysOfLeave, {Cadence::Week, 30}, "2026-11-23", "2026-11-29",
        "2026-11-26", {30, 10, 2});
    row("two days of leave, 50 a workday", twoDaysOfLeave, {Cadence::Workday, 50}, "2026-11-23", "2026-11-29",
        "2026-11-26", {150, 50, 2});

    const Arrange partTime = [](Office &world) { world.works(world.ana, mondayToWednesday); };
    row("Monday to Wednesday, 50 a workday", partTime, {Cadence::Workday, 50}, "2026-11-23", "2026-11-29",
        "2026-11-25", {150, 100, 1});
    row("Monday to Wednesday, 30 a week", partTime, {Cadence::Week, 30}, "2026-11-23", "2026-11-29",
        "2026-11-25", {30, 20, 1});
    const Arrange partTimeForAWhile = [](Office &world) {
        world.works(world.ana, mondayToWednesday, day("2026-11-09"), day("2026-11-22"));
    };
    // Five days in the weeks of the 2nd and 23rd, three in those of the 9th and 16th, and Monday the 30th.
    row("part time for two weeks, 10 a workday", partTimeForAWhile, {Cadence::Workday, 10}, "2026-11-01",
        "2026-11-30", "2026-11-16", {170, 80, 9});

    // From Tuesday the 10th November has 15 workdays, 9 of them before the 23rd.
    const Arrange joined = [](Office &world) {
        world.joins(world.ana, "2026-11-10");
        world.rampsUp(world.team, {50});
    };
    row("joined on the 10th with half, 10 a workday", joined, {Cadence::Workday, 10}, "2026-11-01",
        "2026-11-30", "2026-11-23", {75, 45, 6});
    row("joined on the 10th with half, 100 a month", joined, {Cadence::Month, 100}, "2026-11-01",
        "2026-11-30", "2026-11-23", {50, 30, 6});
    // The first month of employment ends with the 9th: 7 workdays of half, 16 of all.
    row("joined on the 10th with half, the month after", joined, {Cadence::Workday, 10}, "2026-12-01",
        "2026-12-31", "2026-12-10", {195, 35, 16});
    const Arrange joinedOnTheLast = [](Office &world) {
        world.joins(world.ana, "2026-08-31");
        world.rampsUp(Company(), {0, 20});
        world.rampsUp(world.ana, {0, 50});
    };
    // A month after 31 August is 30 September; the own ramp-up counts. Nothing of 22 workdays to the 29th,
    // half of the one left.
    row("joined on the 31st, two months of ramp-up", joinedOnTheLast, {Cadence::Workday, 10}, "2026-08-31",
        "2026-09-30", "2026-10-01", {5, 5, 0});

    const Arrange lebaran = [](Office &world) { world.lebaran(); };
    row("Lebaran, 10 a workday", lebaran, {Cadence::Workday, 10}, "2026-03-16", "2026-03-29", "2026-03-25",
        {50, 20, 3});
    // 22 weekdays in March, less five: 17, of which 12 before the 25th.
    row("Lebaran, 170 a month", lebaran, {Cadence::Month, 170}, "2026-03-01", "2026-03-31", "2026-03-25",
        {170, 120, 5});
    const Arrange lebaranWorked = [](Office &world) {
        world.lebaran();
        world.off("2026-03-23", "2026-03-24", HolidayKind::WorkedDay, world.team);
    };
    row("Lebaran, joint leave worked by the team", lebaranWorked, {Cadence::Workday, 10}, "2026-03-16",
        "2026-03-29", "2026-03-25", {70, 40, 3});
    const Arrange lebaranOnLeave = [lebaranWorked](Office &world) {
        lebaranWorked(world);
        world.off("2026-03-24", "2026-03-25", HolidayKind::Leave, world.ana);
    };
    row("Lebaran, leave on a day that the team works", lebaranOnLeave, {Cadence::Workday, 10}, "2026-03-16",
        "2026-03-29", "2026-03-25", {50, 30, 2});
    const Arrange saturdayInLieu = [](Office &world) {
        world.off("2026-11-28", "2026-11-28", HolidayKind::WorkedDay);
    };
    row("a Saturday worked in lieu", saturdayInLieu, {Cadence::Workday, 10}, "2026-11-23", "2026-11-29",
        "2026-11-28", {60, 50, 1});

    // 28 December 2026 to 3 January 2027 is week 53; New Year is a Friday.
    const Arrange newYear = [](Office &world) { world.off("2027-01-01", "2027-01-01"); };
    row("week 53 over the end of the year", newYear, {Cadence::Week, 24}, "2026-12-28", "2027-01-03",
        "2026-12-30", {24, 12, 2});
    row("week 53 as far as its year goes", newYear, {Cadence::Week, 24}, "2026-12-28", "2026-12-31",
        "2026-12-30", {24, 12, 2});
    // January has 20 workdays without New Year's Day.
    row("months over the end of the year", newYear, {Cadence::Month, 40}, "2026-12-01", "2027-01-31",
        "2027-01-04", {80, 40, 20});
    row("a year of which one day is over", newYear, {Cadence::Year, 522}, "2026-01-01", "2026-12-31",
        "2026-01-02", {522, 2, 260});
}

void PaceCalendarTest::paceFollowsTheCalendar()
{
    QFETCH(Arrange, arrange);
    QFETCH(Cadence, cadence);
    QFETCH(int, calls);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, today);
    Office world;
    arrange(world);
    world.askFor(calls, cadence);
    const Attainment ana =
        world.stand(world.ana, days(qPrintable(first), qPrintable(last)), day(qPrintable(today)));
    QTEST(ana.target, "target");
    QTEST(ana.expectedByNow, "due");
    QTEST(ana.daysLeft, "daysLeft");
}

void PaceCalendarTest::saturdayIsWorkedByTheHour()
{
    Office world;
    world.works(Company(), sixDays());
    world.askFor(50, Cadence::Workday);
    const QTimeZone jakarta("Asia/Jakarta");
    const Period week = days("2026-11-23", "2026-11-29");
    // Half of Saturday's half day: 8:00 to 12:30.
    const Attainment ana =
        world.stand(world.ana, week, AsOf(instantAt(day("2026-11-28"), QTime(10, 15), jakarta)));
    QCOMPARE(ana.target, 275.0);
    QCOMPARE(ana.expectedByNow, 262.0); // 262.5: half a call is not owed
    QCOMPARE(ana.daysLeft, 0.25);
}

void PaceCalendarTest::everybodyIsJudgedByTheirOwnClock()
{
    Office world;
    RepFields budi = world.directory.rep(world.budi)->fields();
    budi.zone = "Asia/Jayapura"; // two hours before Jakarta
    *std::ranges::find(world.directory.reps, world.budi, [](const Rep &rep) { return rep->id; }) = made(budi);
    world.askFor(90, Cadence::Workday);
    const QTimeZone jakarta("Asia/Jakarta");
    const AsOf asOf(instantAt(day("2026-11-26"), QTime(10, 0), jakarta));
    const Period today = Period::ofDay(day("2026-11-26"));
    QCOMPARE(world.stand(world.ana, today, asOf).expectedByNow, 20.0);
    QCOMPARE(world.stand(world.budi, today, asOf).expectedByNow, 40.0);
    QCOMPARE(world.stand(world.team, today, asOf).expectedByNow, 60.0);
}

void PaceCalendarTest::theTeamsPaceIsTheSumOfItsReps()
{
    Office world;
    world.works(world.ana, mondayToWednesday);
    world.off("2026-11-17", "2026-11-18", HolidayKind::Leave, world.budi);
    world.joins(world.budi, "2026-11-10");
    world.rampsUp(Company(), {30});
    world.off("2026-11-16", "2026-11-16");
    world.askFor(1000, Cadence::Month);
    for (const char *today : {"2026-11-02", "2026-11-16", "2026-11-24", "2026-12-05"}) {
        const auto due = [&](const Scope &scope) {
            const auto asked =
                owed(*findMetric(u"calls"), scope, month("2026-11-01"), day(today), world.directory);
            return std::array{asked->whole, asked->due, asked->daysLeft};
        };
        const auto ana = due(world.ana);
        const auto budi = due(world.budi);
        const auto team = due(world.team);
        for (size_t i = 0; i < team.size(); ++i)
            QCOMPARE(team[i], ana[i] + budi[i]);
        QVERIFY(ana[1] != budi[1] || today == std::string_view("2026-11-02"));
    }
}

void PaceCalendarTest::requiredPerDayLeft()
{
    Office world;
    world.askFor(100, Cadence::Week);
    world.addFact("2026-11-23", world.ana, Measure::Calls, 40);
    world.addFact("2026-11-23", world.budi, Measure::Calls, 100);
    const Period week = days("2026-11-23", "2026-11-29");
    const auto required = [&](RepId rep, const char *today) {
        return world.stand(rep, week, day(today)).requiredPerDay();
    };
    QCOMPARE(required(world.ana, "2026-11-25").value(), 20.0); // 60 on three days
    QCOMPARE(required(world.ana, "2026-11-27").value(), 60.0);
    QVERIFY(!required(world.ana, "2026-11-28").has_value()); // no working day is left
    QVERIFY(!required(world.budi, "2026-11-24").has_value());
}

QTEST_GUILESS_MAIN(PaceCalendarTest)
#include "pace_calendar_test.moc"
