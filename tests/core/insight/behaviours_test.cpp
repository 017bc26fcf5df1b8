// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/behaviours.h"

#include "core/base/random.h"
#include "tests/core/metrics/world.h"

#include <cmath>

using namespace laju;
using namespace laju::test;

namespace {

constexpr Instant::duration hour = std::chrono::hours(1);

/// Deals, which World begins at 9:00 and closes at 16:00, with what was done on them.
struct Deals : World
{
    std::vector<ActivityTrace> traces = {};

    OpportunityId add(RepId rep, bool isWon, const char *created, int daysOpen, const QString &source = {},
                      std::optional<qint64> rupiah = 100)
    {
        const QByteArray closed = toIso(day(created) + std::chrono::days(daysOpen)).toLatin1();
        const OpportunityId id = addDeal(rep, {.created = created,
                                               .closed = closed.constData(),
                                               .state = isWon ? StageKind::Won : StageKind::Lost,
                                               .rupiah = rupiah});
        snapshot.deals.back().leadSource = source;
        return id;
    }
    /// @p hours after the deal was created.
    ActivityTrace &touch(OpportunityId deal, double hours, ActivityKind kind = ActivityKind::Call)
    {
        const auto fact = std::ranges::find(snapshot.deals, deal, &DealFact::id);
        const Instant start = *fact->createdAt + Instant::duration(std::llround(hours * 3'600'000));
        const QDateTime local = toZone(start, directory.zone());
        traces.push_back({.id = ActivityId::generate(),
                          .rep = fact->rep,
                          .start = start,
                          .day = toDay(local.date()),
                          .minute = local.time().hour() * 60 + local.time().minute(),
                          .deal = deal,
                          .kind = kind});
        return traces.back();
    }

    [[nodiscard]] std::vector<DealHabits> habits(const Facts &facts, const Selection &selection) const
    {
        HabitReader reader(facts, selection);
        std::vector<ActivityTrace> byStart = traces;
        std::ranges::stable_sort(byStart, {}, &ActivityTrace::start);
        for (const TraceStep &step : reader.steps()) {
            for (const OpportunityId deal : step.query.deals) {
                for (const ActivityTrace &trace : byStart) {
                    if (trace.deal == deal)
                        step.visit(trace);
                }
            }
        }
        return reader.take();
    }
    [[nodiscard]] BehaviourStudy study(const Scope &scope = Company{}) const
    {
        const Selection selection{.scope = scope, .period = days("2026-01-01", "2026-12-31")};
        const Facts now = facts();
        return studyBehaviours(now, selection, habits(now, selection));
    }
};

BehaviourComparison comparisonOf(const BehaviourStudy &study, Behaviour behaviour)
{
    return *std::ranges::find(study.comparisons, behaviour, &BehaviourComparison::behaviour);
}

Stratification strataOf(const BehaviourComparison &comparison, StrataBy by)
{
    return *std::ranges::find(comparison.strata, by, &Stratification::by);
}

} // namespace

class BehavioursTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesOfADeal_data();
    void valuesOfADeal();
    void valuesWithoutData();
    void windowNeedsItsDays_data();
    void windowNeedsItsDays();
    void effectsOfAmountsAndShares();
    void longerLivesAreNoBehaviour();
    void oppositeWithinEverySource();
    void hiddenAndFading();
    void sizesAreThirds();
    void fewSayNothing_data();
    void fewSayNothing();
    void chanceIsSeldomClear();
    void topQuarter();
    void noTopQuarter();
};

void BehavioursTest::valuesOfADeal_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<double>("expected");
    QTest::newRow("touches: not the no-show, the mail received, what is planned or came later")
        << Behaviour::Touches << 7.0;
    QTest::newRow("until 14 days after creation, not that moment itself") << Behaviour::EarlyTouches << 5.0;
    QTest::newRow("the meeting on day 3") << Behaviour::EarlyMeeting << 1.0;
    QTest::newRow("one contact early") << Behaviour::EarlyContacts << 0.0;
    QTest::newRow("two in the end") << Behaviour::MultiContact << 1.0;
    QTest::newRow("2 hours after creation") << Behaviour::FirstTouch << 2.0;
    QTest::newRow("the mail of day 2 after 5 hours") << Behaviour::FirstReply << 5.0;
    // 22, 24, 24, 252, 12 and 12 hours.
    QTest::newRow("the median pause") << Behaviour::TouchGap << 23.0 / 24;
    QTest::newRow("calls at 11:00, 9:00, and on day 14 at 21:00 and 9:00")
        << Behaviour::MorningCalls << 3.0 / 4;
    QTest::newRow("two of four connected") << Behaviour::ConnectedCalls << 2.0 / 4;
    QTest::newRow("no demo") << Behaviour::DemoHeld << 0.0;
    QTest::newRow("one meeting") << Behaviour::Meetings << 1.0;
    // From day 3 to day 13.5.
    QTest::newRow("the longest pause") << Behaviour::LongestGap << 10.5;
}

void BehavioursTest::valuesOfADeal()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const double, expected);
    Deals deals;
    const ContactId first = ContactId::generate();
    const ContactId second = ContactId::generate();
    const OpportunityId deal = deals.add(deals.addRep(u"Ana"_s), true, "2026-03-02", 20);
    deals.touch(deal, 2).contact = first;
    deals.touch(deal, 24).isConnected = true;
    ActivityTrace &mail = deals.touch(deal, 48, ActivityKind::Email);
    mail.isAnswered = true;
    mail.replied = mail.start + 5 * hour;
    ActivityTrace &meeting = deals.touch(deal, 72, ActivityKind::Meeting);
    meeting.outcome = Outcome::Held;
    meeting.contact = first;
    ActivityTrace &missed = deals.touch(deal, 80, ActivityKind::Demo);
    missed.outcome = Outcome::NoShow;
    missed.tookPlace = false;
    deals.touch(deal, 90, ActivityKind::Email).isOutward = false;
    deals.touch(deal, 95).isDone = false;
    deals.touch(deal, 13.5 * 24);
    ActivityTrace &late = deals.touch(deal, 14 * 24);
    late.contact = second;
    late.isConnected = true;
    deals.touch(deal, 14.5 * 24, ActivityKind::Other);
    deals.touch(deal, 20 * 24 + 7.01); // it closed at 16:00

    const Facts facts = deals.facts();
    const auto habits = deals.habits(facts, {.period = days("2026-01-01", "2026-12-31")});
    QCOMPARE(habits.size(), size_t(1));
    QVERIFY(habits.front().isTouched);
    QVERIFY(habits.front().of(behaviour).has_value());
    const double value = *habits.front().of(behaviour);
    QVERIFY2(std::abs(value - expected) < 1e-6, qPrintable(QString::number(value)));
}

void BehavioursTest::valuesWithoutData()
{
    Deals deals;
    const RepId ana = deals.addRep(u"Ana"_s);
    deals.add(ana, false, "2026-03-02", 30);
    deals.addDeal(ana, {.closed = "2026-05-04", .state = StageKind::Won}); // nobody knows since when
    deals.touch(deals.snapshot.deals.front().id, 31 * 24);                 // after it closed
    const Facts facts = deals.facts();
    const auto habits = deals.habits(facts, {.period = days("2026-01-01", "2026-12-31")});
    QCOMPARE(habits.size(), size_t(2));
    for (const DealHabits &each : habits) {
        QVERIFY(!each.isTouched);
        QCOMPARE(each.of(Behaviour::Touches), std::optional(0.0));
        for (const Behaviour none : {Behaviour::FirstTouch, Behaviour::FirstReply, Behaviour::TouchGap,
                                     Behaviour::MorningCalls, Behaviour::ConnectedCalls})
            QVERIFY(!each.of(none));
        const bool isDated = each.deal->createdAt.has_value();
        QCOMPARE(each.of(Behaviour::EarlyTouches).has_value(), isDated);
        QCOMPARE(each.of(Behaviour::LongestGap).has_value(), isDated);
    }
    QCOMPARE(deals.study().untouched, 2);
}

void BehavioursTest::windowNeedsItsDays_data()
{
    QTest::addColumn<int>("daysOpen");
    QTest::addColumn<bool>("counts");
    // From 9:00 to 16:00 of the last day.
    QTest::newRow("13 days and 7 hours") << 13 << false;
    QTest::newRow("14 days and 7 hours") << 14 << true;
}

void BehavioursTest::windowNeedsItsDays()
{
    QFETCH(const int, daysOpen);
    QFETCH(const bool, counts);
    Deals deals;
    deals.touch(deals.add(deals.addRep(u"Ana"_s), true, "2026-03-02", daysOpen), 1);
    const Facts facts = deals.facts();
    const auto habits = deals.habits(facts, {.period = days("2026-01-01", "2026-12-31")});
    QCOMPARE(habits.front().of(Behaviour::EarlyTouches), counts ? std::optional(1.0) : std::nullopt);
    QCOMPARE(habits.front().of(Behaviour::Touches), std::optional(1.0));
}

void BehavioursTest::effectsOfAmountsAndShares()
{
    Deals deals;
    const RepId ana = deals.addRep(u"Ana"_s);
    for (int i = 0; i < 20; ++i) {
        const bool isWon = i < 12;
        const OpportunityId deal = deals.add(ana, isWon, "2026-03-02", 20);
        // First touched after 1 … 12 hours, lost ones after 21 … 28.
        deals.touch(deal, isWon ? 1 + i : 9 + i);
        if (isWon ? i < 9 : i < 14)
            deals.touch(deal, 50, ActivityKind::Demo).outcome = Outcome::Held;
    }
    const BehaviourStudy study = deals.study();
    QCOMPARE(study.won, 12);
    QCOMPARE(study.lost, 8);
    const GroupDifference first = *comparisonOf(study, Behaviour::FirstTouch).difference;
    QCOMPARE(first.first, 6.5);
    QCOMPARE(first.second, 24.5);
    QCOMPARE(first.effect, -1.0);
    QVERIFY(first.isClear() && first.p < 0.001);
    const auto hours = comparisonOf(study, Behaviour::FirstTouch).medianDifference;
    QVERIFY(hours && hours->low < -18 && hours->high > -18 && hours->high < -10);
    // 9 of 12 less 2 of 8; Newcombe's limits.
    const GroupDifference demo = *comparisonOf(study, Behaviour::DemoHeld).difference;
    QCOMPARE(demo.effect, 0.75 - 0.25);
    QVERIFY(demo.interval.low > 0.05 && demo.interval.low < 0.1 && demo.interval.high > 0.72 &&
            demo.interval.high < 0.76);
}

/// All are touched once a day; only that won ones live four times as long.
void BehavioursTest::longerLivesAreNoBehaviour()
{
    Deals deals;
    const RepId ana = deals.addRep(u"Ana"_s);
    for (int i = 0; i < 40; ++i) {
        const bool isWon = i % 2 == 0;
        const int life = (isWon ? 60 : 15) + i / 10;
        const OpportunityId deal = deals.add(ana, isWon, "2026-03-02", life);
        for (int on = 0; on < life; ++on)
            deals.touch(deal, on * 24 + 1 + i / 8);
    }
    const BehaviourStudy study = deals.study();
    const BehaviourComparison touches = comparisonOf(study, Behaviour::Touches);
    QCOMPARE(touches.difference->effect, 1.0);
    QCOMPARE(touches.verdict, BehaviourVerdict::Maybe);
    QCOMPARE(touches.doubt, BehaviourDoubt::LivesLonger);
    const BehaviourComparison early = comparisonOf(study, Behaviour::EarlyTouches);
    QCOMPARE(early.verdict, BehaviourVerdict::NoDifference);
    QCOMPARE(early.difference->first, 14.0);
    QCOMPARE(early.difference->second, 14.0);
}

/// Referrals are mostly won and need few demos; the cold ones mostly lost and shown much. Within each, those
/// with a demo are won more often; of all, less.
void BehavioursTest::oppositeWithinEverySource()
{
    Deals deals;
    const RepId ana = deals.addRep(u"Ana"_s);
    const auto addMany = [&](int count, int demos, bool isWon, const QString &source) {
        for (int i = 0; i < count; ++i) {
            const OpportunityId deal = deals.add(ana, isWon, "2026-03-02", 20, source);
            if (i < demos)
                deals.touch(deal, 24, ActivityKind::Demo).outcome = Outcome::Held;
        }
    };
    addMany(180, 45, true, u"Referral"_s); // 25%
    addMany(40, 2, false, u"Referral"_s);  // 5%
    addMany(40, 38, true, u"Cold"_s);      // 95%
    addMany(180, 135, false, u"Cold"_s);   // 75%
    const BehaviourComparison demo = comparisonOf(deals.study(), Behaviour::EarlyMeeting);
    QVERIFY(std::abs(demo.difference->effect - (83.0 / 220 - 137.0 / 220)) < 1e-9);
    QVERIFY(demo.difference->isClear());
    const Stratification sources = strataOf(demo, StrataBy::Source);
    QCOMPARE(sources.strata.size(), size_t(2));
    for (const Stratum &source : sources.strata)
        QVERIFY(std::abs(source.difference->effect - 0.2) < 1e-9);
    QVERIFY(std::abs(sources.within->effect - 0.2) < 1e-9);
    QCOMPARE(sources.mix, StrataMix::ReversesEverywhere);
    QCOMPARE(demo.verdict, BehaviourVerdict::Maybe);
    QCOMPARE(demo.doubt, BehaviourDoubt::Mix);
    // All have one amount: there is nothing to part by size.
    QCOMPARE(strataOf(demo, StrataBy::Size).mix, StrataMix::Same);
}

void BehavioursTest::hiddenAndFading()
{
    const auto study = [](std::array<std::pair<int, int>, 4> demosOf) {
        Deals deals;
        const RepId ana = deals.addRep(u"Ana"_s);
        for (size_t group = 0; group < 4; ++group) {
            const auto [count, demos] = demosOf[group];
            for (int i = 0; i < count; ++i) {
                const OpportunityId deal =
                    deals.add(ana, group % 2 == 0, "2026-03-02", 20, group < 2 ? u"Referral"_s : u"Cold"_s);
                if (i < demos)
                    deals.touch(deal, 24, ActivityKind::Demo).outcome = Outcome::Held;
            }
        }
        return comparisonOf(deals.study(), Behaviour::EarlyMeeting);
    };
    // Won and lost referrals alike, cold ones alike, but more of the won ones are referrals.
    const BehaviourComparison fading = study({{{90, 72}, {30, 24}, {30, 6}, {90, 18}}});
    QCOMPARE(strataOf(fading, StrataBy::Source).mix, StrataMix::Fades);
    QCOMPARE(fading.verdict, BehaviourVerdict::Maybe);
    QCOMPARE(fading.doubt, BehaviourDoubt::Mix);
    // 20% more within both; of all 60 of 120 won and 60 of 120 lost.
    const BehaviourComparison hidden = study({{{90, 36}, {30, 6}, {30, 24}, {90, 54}}});
    QCOMPARE(hidden.difference->effect, 0.0);
    QCOMPARE(strataOf(hidden, StrataBy::Source).mix, StrataMix::Appears);
    QCOMPARE(hidden.verdict, BehaviourVerdict::NoDifference);
    // The same in both and of all: nothing turns.
    const BehaviourComparison same = study({{{60, 48}, {60, 12}, {60, 48}, {60, 12}}});
    QCOMPARE(strataOf(same, StrataBy::Source).mix, StrataMix::Same);
    QCOMPARE(same.verdict, BehaviourVerdict::Clear);
    QCOMPARE(same.doubt, BehaviourDoubt::None);
}

void BehavioursTest::sizesAreThirds()
{
    Deals deals;
    const RepId ana = deals.addRep(u"Ana"_s);
    for (int i = 0; i < 30; ++i)
        deals.add(ana, i % 3 != 0, "2026-03-02", 20, {}, i < 27 ? std::optional(100 + i) : std::nullopt);
    const Stratification sizes =
        strataOf(comparisonOf(deals.study(), Behaviour::EarlyTouches), StrataBy::Size);
    QCOMPARE(sizes.strata.size(), size_t(4));
    for (size_t i = 0; i < 3; ++i) {
        QVERIFY(!sizes.strata[i].isUnknown);
        QCOMPARE(sizes.strata[i].difference->firstCount + sizes.strata[i].difference->secondCount, 9);
    }
    QVERIFY(!sizes.strata[0].from && sizes.strata[0].below == sizes.strata[1].from);
    QVERIFY(sizes.strata[1].below == sizes.strata[2].from && !sizes.strata[2].below);
    QVERIFY(sizes.strata[3].isUnknown);
}

void BehavioursTest::fewSayNothing_data()
{
    QTest::addColumn<int>("lost");
    QTest::addColumn<BehaviourVerdict>("verdict");
    QTest::newRow("9 lost") << 9 << BehaviourVerdict::TooFew;
    QTest::newRow("10 lost") << 10 << BehaviourVerdict::Clear;
}

void BehavioursTest::fewSayNothing()
{
    QFETCH(const int, lost);
    QFETCH(const BehaviourVerdict, verdict);
    Deals deals;
    const RepId ana = deals.addRep(u"Ana"_s);
    for (int i = 0; i < 30 + lost; ++i)
        deals.touch(deals.add(ana, i < 30, "2026-03-02", 20), i < 30 ? 1 + i * 0.01 : 30 + i * 0.01);
    QCOMPARE(comparisonOf(deals.study(), Behaviour::FirstTouch).verdict, verdict);
    QCOMPARE(comparisonOf(Deals().study(), Behaviour::FirstTouch).verdict, BehaviourVerdict::TooFew);
}

/// Where won and lost deals are treated alike, hardly a study in twenty finds anything clear.
void BehavioursTest::chanceIsSeldomClear()
{
    constexpr quint64 seed = 1951;
    Random random(seed);
    int withFindings = 0;
    constexpr int studies = 40;
    for (int run = 0; run < studies; ++run) {
        Deals deals;
        const RepId ana = deals.addRep(u"Ana"_s);
        for (int i = 0; i < 60; ++i) {
            const OpportunityId deal = deals.add(ana, random.chance(0.4), "2026-03-02", 15 + random.below(20),
                                                 u"Web"_s, 100 + random.below(100));
            for (int touches = random.poisson(6); touches > 0; --touches) {
                ActivityTrace &touch = deals.touch(deal, random.between(0, 15 * 24));
                touch.isConnected = random.chance(0.4);
                if (random.chance(0.2)) {
                    touch.kind = ActivityKind::Meeting;
                    touch.outcome = Outcome::Held;
                }
            }
        }
        const BehaviourStudy study = deals.study();
        withFindings += std::ranges::any_of(study.comparisons, [](const BehaviourComparison &each) {
            return each.verdict == BehaviourVerdict::Clear;
        });
    }
    // 2 of 40 expected at most; 7 come once in 300 times.
    QVERIFY2(withFindings < 7, qPrintable(u"seed %1: %2"_s.arg(seed).arg(withFindings)));
}

void BehavioursTest::topQuarter()
{
    Deals deals;
    for (int r = 0; r < 12; ++r) {
        const RepId rep = deals.addRep(u"Rep %1"_s.arg(r));
        const bool isGood = r >= 9;
        for (int i = 0; i < 40; ++i) {
            const OpportunityId deal = deals.add(rep, i < (isGood ? 28 : 10), "2026-03-02", 20);
            deals.touch(deal, (isGood ? 2 : 20) + r * 0.1); // the same for won and lost ones
        }
    }
    // One who won all of two deals is not in it.
    const RepId lucky = deals.addRep(u"Lucky"_s);
    deals.add(lucky, true, "2026-03-02", 20);
    deals.add(lucky, true, "2026-03-02", 20);

    const TopQuarter quarter = deals.study().topQuarter;
    QCOMPARE(quarter.state, QuarterState::Told);
    QCOMPARE(quarter.reps.size(), size_t(12));
    QCOMPARE(quarter.top, size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(quarter.reps[i].won, 28);
        // Drawn towards the 174 of 480 of all, yet not far.
        QVERIFY(quarter.reps[i].winRate < 0.7 && quarter.reps[i].winRate > 0.6);
    }
    QVERIFY(quarter.reps.back().winRate > 0.25);
    const auto first =
        std::ranges::find(quarter.comparisons, Behaviour::FirstTouch, &BehaviourComparison::behaviour);
    QVERIFY(first->difference);
    QCOMPARE(first->difference->firstCount, 3);
    QCOMPARE(first->difference->secondCount, 9);
    QCOMPARE(first->difference->effect, -1.0);
    // 3 of 12 in front of all others: 2 of 220 ways.
    QVERIFY(std::abs(first->difference->p - 2.0 / 220) < 1e-9);
    QVERIFY(std::ranges::none_of(quarter.comparisons, [](const BehaviourComparison &each) {
        return traitsOf(each.behaviour).growsWithAge;
    }));
}

void BehavioursTest::noTopQuarter()
{
    const auto quarterOf = [](int reps, int wonOfLast) {
        Deals deals;
        for (int r = 0; r < reps; ++r) {
            const RepId rep = deals.addRep(u"Rep %1"_s.arg(r));
            for (int i = 0; i < 20; ++i)
                deals.add(rep, i < (r + 1 == reps ? wonOfLast : 10), "2026-03-02", 20);
        }
        return deals.study().topQuarter;
    };
    QCOMPARE(quarterOf(7, 20).state, QuarterState::TooFewReps);
    // One of eight with 12 of 20 where the others have 10: less than chance makes of equals.
    QCOMPARE(quarterOf(8, 12).state, QuarterState::Alike);
    QCOMPARE(quarterOf(8, 20).state, QuarterState::Told);
    QCOMPARE(quarterOf(0, 0).state, QuarterState::TooFewReps);
}

QTEST_APPLESS_MAIN(BehavioursTest)
#include "behaviours_test.moc"
