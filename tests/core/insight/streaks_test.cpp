// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/streaks.h"

#include "core/metrics/catalogue.h"
#include "tests/core/metrics/world.h"

#include <QRandomGenerator>

#include <functional>

using namespace laju;
using namespace laju::test;

namespace {

/// Ana, whose days are counted by hand; 10 calls are asked of each workday, from Monday to Friday. The 23rd
/// of November 2026 is a Monday.
struct Office : World
{
    TeamId west = addTeam(u"West"_s);
    RepId ana = addRep(u"Ana"_s, west);
    RepId budi = addRep(u"Budi"_s, west);

    Office() { ask("calls", 10); }

    void ask(const char *metric, qint64 value, Cadence cadence = Cadence::Workday, const Scope &scope = {},
             TargetSense sense = TargetSense::AtLeast, const char *from = "2026-01-01")
    {
        directory.targets.push_back(made(TargetFields{.metric = QString::fromLatin1(metric),
                                                      .scope = scope,
                                                      .cadence = cadence,
                                                      .sense = sense,
                                                      .value = value,
                                                      .from = day(from)}));
    }
    void calls(int count, std::initializer_list<const char *> on)
    {
        for (const char *each : on)
            addFact(each, ana, Measure::Calls, count);
    }
    void off(const char *first, const char *last, HolidayKind kind, const Scope &scope)
    {
        directory.holidays.push_back(made(HolidayFields{
            .day = day(first), .until = day(last), .name = u"Off"_s, .kind = kind, .scope = scope}));
    }
    void works(const WorkWeek &week)
    {
        directory.workSchedules.push_back(made(WorkScheduleFields{.scope = ana, .week = week}));
    }
    void change(const std::function<void(RepFields &)> &how)
    {
        const auto found = std::ranges::find(directory.reps, ana, [](const Rep &rep) { return rep->id; });
        RepFields fields = found->fields();
        how(fields);
        *found = made(fields);
    }
    [[nodiscard]] Streaks streaksOn(const char *today) const
    {
        const Facts now = facts();
        return streaks(ana, day(today), now);
    }
};

QString text(const std::optional<Streak> &streak)
{
    return streak ? u"%1: %2 to %3"_s.arg(streak->workdays)
                        .arg(toIso(streak->over.from()), toIso(streak->over.last()))
                  : u"none"_s;
}

using Arrange = std::function<void(Office &)>;

} // namespace
Q_DECLARE_METATYPE(Arrange)

class StreaksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByHand_data();
    void countsByHand();
    void tellsWhatTodayAsks();
    void withoutTargetsNothingIsAsked();
    void isWhatEachDaysAttainmentSays();
};

void StreaksTest::countsByHand_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("longest");
    const auto row = [](const char *name, Arrange arrange, const char *today, const char *present,
                        const char *longest) {
        QTest::newRow(name) << std::move(arrange) << QString::fromLatin1(today)
                            << QString::fromLatin1(present) << QString::fromLatin1(longest);
    };
    const Arrange threeDays = [](Office &world) {
        world.calls(10, {"2026-11-19", "2026-11-20", "2026-11-23"});
    };
    row("over a weekend, today nothing yet", threeDays, "2026-11-24", "3: 2026-11-19 to 2026-11-23",
        "3: 2026-11-19 to 2026-11-23");
    row(
        "today not reached yet breaks nothing",
        [=](Office &world) {
            threeDays(world);
            world.calls(9, {"2026-11-24"});
        },
        "2026-11-24", "3: 2026-11-19 to 2026-11-23", "3: 2026-11-19 to 2026-11-23");
    row(
        "today counts once it is reached",
        [=](Office &world) {
            threeDays(world);
            world.calls(10, {"2026-11-24"});
        },
        "2026-11-24", "4: 2026-11-19 to 2026-11-24", "4: 2026-11-19 to 2026-11-24");
    row("a day that ended without breaks", threeDays, "2026-11-25", "none", "3: 2026-11-19 to 2026-11-23");
    row(
        "a day that ended short by one breaks",
        [](Office &world) {
            world.calls(10, {"2026-11-19", "2026-11-20", "2026-11-24"});
            world.calls(9, {"2026-11-23"});
        },
        "2026-11-25", "1: 2026-11-24 to 2026-11-24", "2: 2026-11-19 to 2026-11-20");
    row("on a Sunday it goes on", threeDays, "2026-11-22", "2: 2026-11-19 to 2026-11-20",
        "2: 2026-11-19 to 2026-11-20");
    row(
        "work on a Saturday neither counts nor breaks",
        [](Office &world) {
            world.calls(10, {"2026-11-20", "2026-11-23"});
            world.calls(40, {"2026-11-21"});
            world.calls(1, {"2026-11-22"});
        },
        "2026-11-24", "2: 2026-11-20 to 2026-11-23", "2: 2026-11-20 to 2026-11-23");
    row(
        "a holiday neither counts nor breaks",
        [](Office &world) {
            world.calls(10, {"2026-11-19", "2026-11-23"});
            world.off("2026-11-20", "2026-11-20", HolidayKind::Public, Company());
        },
        "2026-11-24", "2: 2026-11-19 to 2026-11-23", "2: 2026-11-19 to 2026-11-23");
    row(
        "nor a week of leave",
        [](Office &world) {
            world.calls(10, {"2026-11-13", "2026-11-23"});
            world.off("2026-11-16", "2026-11-20", HolidayKind::Leave, world.ana);
        },
        "2026-11-24", "2: 2026-11-13 to 2026-11-23", "2: 2026-11-13 to 2026-11-23");
    row(
        "the leave of somebody else does not help",
        [](Office &world) {
            world.calls(10, {"2026-11-13", "2026-11-23"});
            world.off("2026-11-16", "2026-11-20", HolidayKind::Leave, world.budi);
        },
        "2026-11-24", "1: 2026-11-23 to 2026-11-23", "1: 2026-11-13 to 2026-11-13");
    row(
        "Monday to Wednesday",
        [](Office &world) {
            world.works(workWeek({true, true, true, false, false, false, false}));
            world.calls(10, {"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-23"});
        },
        "2026-11-24", "4: 2026-11-16 to 2026-11-23", "4: 2026-11-16 to 2026-11-23");
    row(
        "half a Saturday asks for half",
        [](Office &world) {
            WorkWeek week = workWeek({true, true, true, true, true, true, false});
            week[5]->end = week[5]->start + std::chrono::minutes(270);
            world.works(week);
            world.calls(10, {"2026-11-20", "2026-11-23"});
            world.calls(5, {"2026-11-21"});
        },
        "2026-11-24", "3: 2026-11-20 to 2026-11-23", "3: 2026-11-20 to 2026-11-23");
    // From Thursday the 10th of December on all ten are asked for.
    row(
        "a ramp-up asks for half, the time before the first day for nothing",
        [](Office &world) {
            world.change([](RepFields &rep) { rep.firstDay = day("2026-11-10"); });
            world.directory.rampUps.push_back(made(RampUpFields{.scope = world.west, .shares = {50}}));
            world.addFact("2026-11-02", world.budi, Measure::Calls, 1);
            world.off("2026-11-13", "2026-12-08", HolidayKind::Leave, world.ana);
            world.calls(5, {"2026-11-10", "2026-11-11", "2026-11-12", "2026-12-09", "2026-12-10"});
        },
        "2026-12-10", "4: 2026-11-10 to 2026-12-09", "4: 2026-11-10 to 2026-12-09");
    row(
        "every target of the day is to be reached",
        [=](Office &world) {
            world.ask("emails_sent", 4);
            threeDays(world);
            world.addFact("2026-11-19", world.ana, Measure::EmailsSent, 4);
            world.addFact("2026-11-20", world.ana, Measure::EmailsSent, 3);
            world.addFact("2026-11-23", world.ana, Measure::EmailsSent, 5);
        },
        "2026-11-24", "1: 2026-11-23 to 2026-11-23", "1: 2026-11-19 to 2026-11-19");
    row(
        "3 meetings a week are less than one a day",
        [=](Office &world) {
            world.ask("meetings_held", 3, Cadence::Week);
            threeDays(world);
        },
        "2026-11-24", "3: 2026-11-19 to 2026-11-23", "3: 2026-11-19 to 2026-11-23");
    // 50 over the four workdays of the week of the 16th are 12.5 a day, in whole calls 12.
    row(
        "50 calls a week with a holiday",
        [](Office &world) {
            world.directory.targets.clear();
            world.ask("calls", 50, Cadence::Week);
            world.off("2026-11-18", "2026-11-18", HolidayKind::Public, Company());
            world.calls(11, {"2026-11-16"});
            world.calls(12, {"2026-11-17", "2026-11-19", "2026-11-20"});
        },
        "2026-11-23", "3: 2026-11-17 to 2026-11-20", "3: 2026-11-17 to 2026-11-20");
    row(
        "what may not be exceeded breaks",
        [=](Office &world) {
            world.ask("emails_sent", 5, Cadence::Workday, {}, TargetSense::AtMost);
            threeDays(world);
            world.addFact("2026-11-19", world.ana, Measure::EmailsSent, 5);
            world.addFact("2026-11-20", world.ana, Measure::EmailsSent, 6);
        },
        "2026-11-24", "1: 2026-11-23 to 2026-11-23", "1: 2026-11-19 to 2026-11-19");
    row(
        "to exceed nothing alone is no streak",
        [](Office &world) {
            world.directory.targets.clear();
            world.ask("calls", 5, Cadence::Workday, {}, TargetSense::AtMost);
            world.calls(1, {"2026-11-19", "2026-11-20", "2026-11-23"});
        },
        "2026-11-24", "none", "none");
    row(
        "each day by what was in force then",
        [=](Office &world) {
            world.ask("calls", 20, Cadence::Workday, {}, TargetSense::AtLeast, "2026-11-23");
            threeDays(world);
        },
        "2026-11-24", "none", "2: 2026-11-19 to 2026-11-20");
    row(
        "before the first target nothing breaks",
        [](Office &world) {
            world.directory.targets.clear();
            world.ask("calls", 10, Cadence::Workday, {}, TargetSense::AtLeast, "2026-11-20");
            world.calls(1, {"2026-11-16"});
            world.calls(10, {"2026-11-20", "2026-11-23"});
        },
        "2026-11-24", "2: 2026-11-20 to 2026-11-23", "2: 2026-11-20 to 2026-11-23");
    row(
        "the own target is nearer",
        [](Office &world) {
            world.ask("calls", 5, Cadence::Workday, world.ana);
            world.calls(5, {"2026-11-20", "2026-11-23"});
        },
        "2026-11-24", "2: 2026-11-20 to 2026-11-23", "2: 2026-11-20 to 2026-11-23");
    row(
        "of who leads nothing is asked that each rep owes",
        [=](Office &world) {
            world.change([](RepFields &rep) { rep.role = Role::Manager; });
            threeDays(world);
        },
        "2026-11-24", "none", "none");
    row(
        "of two as long the first is the longest",
        [](Office &world) {
            world.calls(10, {"2026-11-16", "2026-11-17", "2026-11-19", "2026-11-20"});
        },
        "2026-11-23", "2: 2026-11-19 to 2026-11-20", "2: 2026-11-16 to 2026-11-17");
}

void StreaksTest::countsByHand()
{
    QFETCH(Arrange, arrange);
    QFETCH(QString, today);
    Office world;
    arrange(world);
    const Streaks found = world.streaksOn(qPrintable(today));
    QTEST(text(found.present), "present");
    QTEST(text(found.longest), "longest");
}

void StreaksTest::tellsWhatTodayAsks()
{
    Office world;
    world.ask("talk_time", 3 * 3600);
    world.ask("meetings_held", 3, Cadence::Week);
    world.calls(10, {"2026-11-24"});
    world.addFact("2026-11-24", world.ana, Measure::TalkSeconds, 3 * 3600 - 1);
    Streaks found = world.streaksOn("2026-11-24");
    QCOMPARE(found.today.size(), 2U);
    QCOMPARE(QByteArray(found.today[0].metric->key), "calls");
    QCOMPARE(found.today[0].asked, 10.0);
    QCOMPARE(found.today[0].actual, 10.0);
    QVERIFY(found.today[0].isReached);
    QVERIFY(!found.today[1].isReached);
    QVERIFY(!found.isTodayReached());
    world.addFact("2026-11-24", world.ana, Measure::TalkSeconds, 1);
    found = world.streaksOn("2026-11-24");
    QVERIFY(found.isTodayReached());
    QVERIFY(world.streaksOn("2026-11-22").today.empty()); // a Sunday
}

void StreaksTest::withoutTargetsNothingIsAsked()
{
    Office world;
    world.directory.targets.clear();
    QVERIFY(!world.streaksOn("2026-11-24").wasAsked);
    world.calls(10, {"2026-11-19"});
    const Streaks found = world.streaksOn("2026-11-24");
    QVERIFY(!found.wasAsked);
    QVERIFY(!found.present && !found.longest && !found.isTodayReached());
}

// Day by day the slow way: what attainment() says of each day that is over.
void StreaksTest::isWhatEachDaysAttainmentSays()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    const auto below = [&](int end) { return static_cast<int>(chance.bounded(end)); };
    for (int turn = 0; turn < 20; ++turn) {
        Office world;
        world.directory.targets.clear();
        const Day first = day("2026-08-03");
        const auto someDay = [&] { return toIso(first + std::chrono::days(below(110))).toLatin1(); };
        const std::array<Scope, 3> scopes{Scope(Company()), Scope(world.west), Scope(world.ana)};
        for (int i = 0; i < 5; ++i) {
            const char *metric =
                std::array{"calls", "emails_sent", "talk_time", "win_rate"}[size_t(below(4))];
            const auto cadence =
                std::array{Cadence::Workday, Cadence::Week, Cadence::Month}[size_t(below(3))];
            world.ask(metric, 1 + below(cadence == Cadence::Workday ? 3 : 30), cadence,
                      scopes[size_t(below(3))], below(6) == 0 ? TargetSense::AtMost : TargetSense::AtLeast,
                      someDay().constData());
        }
        for (int i = 0; i < 8; ++i) {
            const QByteArray on = someDay();
            const bool isLeave = below(2) == 0;
            world.off(on.constData(), on.constData(), isLeave ? HolidayKind::Leave : HolidayKind::Public,
                      isLeave ? Scope(world.ana) : Scope(world.west));
        }
        if (below(2) == 0)
            world.works(workWeek({true, true, below(2) == 0, true, true, below(2) == 0, false}));
        world.change([&](RepFields &rep) { rep.firstDay = first + std::chrono::days(below(40)); });
        world.directory.rampUps.push_back(made(RampUpFields{.scope = Company(), .shares = {25, 50}}));
        for (int i = 0; i < 112; ++i) {
            const QByteArray on = toIso(first + std::chrono::days(i)).toLatin1();
            for (const Measure measure : {Measure::Calls, Measure::EmailsSent, Measure::TalkSeconds})
                world.addFact(on.constData(), world.ana, measure, below(8));
        }
        const Day today = first + std::chrono::days(105);
        const Facts facts = world.facts();
        std::optional<Streak> present;
        std::optional<Streak> longest;
        for (Day each = first; each <= today; each += std::chrono::days(1)) {
            bool isAsked = false;
            bool isReached = true;
            for (const char *key : {"calls", "emails_sent", "talk_time"}) {
                const auto standing = attainment(*findMetric(QLatin1StringView(key)), world.ana,
                                                 Period::ofDay(each), each + std::chrono::days(1), facts);
                if (!standing || standing->expectedByNow <= 0)
                    continue;
                isAsked |= standing->sense == TargetSense::AtLeast;
                isReached &= standing->state == PaceState::OnPace;
            }
            if (isReached && !isAsked)
                continue;
            if (!isReached) {
                if (each != today)
                    present.reset();
                continue;
            }
            present = Streak{
                present ? present->workdays + 1 : 1,
                Period::make(present ? present->over.from() : each, each + std::chrono::days(1)).value()};
            if (!longest || present->workdays > longest->workdays)
                longest = present;
        }
        const Streaks found = streaks(world.ana, today, facts);
        QCOMPARE(text(found.present), text(present));
        QCOMPARE(text(found.longest), text(longest));
    }
}

QTEST_GUILESS_MAIN(StreaksTest)
#include "streaks_test.moc"
