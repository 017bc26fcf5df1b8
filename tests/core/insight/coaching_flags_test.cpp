// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coaching_flags.h"

#include "core/metrics/catalogue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace laju;

namespace {

/// What reps do in a quarter of a year: how often each rate is tried, and how often that succeeds.
struct SimulatedRate
{
    const char *metric;
    qint64 trials;
    double rate;
};
constexpr std::array simulatedRates{
    SimulatedRate{"win_rate", 75, 0.35}, SimulatedRate{"connect_rate", 2500, 0.4},
    SimulatedRate{"email_reply_rate", 500, 0.2}, SimulatedRate{"meeting_hold_rate", 200, 0.8},
    SimulatedRate{"demo_completion_rate", 60, 0.7}};
constexpr int stages = 4;

/// A team over one and a half years, everybody alike but, if wanted, the first rep, whose deals are won less
/// often by @p worse.
std::vector<RateOfReps> team(quint32 seed, int reps, double worse)
{
    QRandomGenerator random(seed);
    std::vector<RepId> ids;
    for (int rep = 0; rep < reps; ++rep)
        ids.push_back(RepId::generate());
    const auto drawn = [&](qint64 trials, double rate) {
        Share share{0, trials};
        for (qint64 trial = 0; trial < trials; ++trial)
            share.successes += random.generateDouble() < rate ? 1 : 0;
        return share;
    };
    std::vector<RateOfReps> rates;
    const auto add = [&](const RateOf &rate, qint64 trials, double usual, double less) {
        RateOfReps of{rate};
        for (const RepId rep : ids) {
            const double own = rep == ids.front() ? usual - less : usual;
            of.reps.push_back({rep, drawn(trials, own), drawn(trials, own), drawn(4 * trials, own)});
        }
        rates.push_back(std::move(of));
    };
    for (const SimulatedRate &rate : simulatedRates)
        add({findMetric(rate.metric)}, rate.trials, rate.rate, &rate == &simulatedRates.front() ? worse : 0);
    for (int stage = 0; stage < stages; ++stage)
        add({findMetric("stage_conversion"), StageId::generate()}, 90, 0.7, 0);
    return rates;
}

RepShares shares(RepId rep, Share now, Share before, Share past = {0, 0})
{
    return {rep, now, before, past};
}

/// Seven reps who win 28 of 80 in each period and 112 of 320 before, and the one that is looked at.
std::vector<RateOfReps> withOne(const RepShares &one)
{
    RateOfReps of{{findMetric("win_rate")}};
    of.reps.push_back(one);
    for (int i = 0; i < 7; ++i)
        of.reps.push_back(shares(RepId::generate(), {28, 80}, {28, 80}, {112, 320}));
    return {of};
}

} // namespace

// Whom the page Coaching points out, and whom it does not.
class CoachingFlagsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalTeamsAreLeftAlone();
    void whoIsBelowIsFound();
    void oneRep_data();
    void oneRep();
    void evidence();
    void whoeverIsVeryFarOffHidesNobody();
    void whatVariesAnyway();
    void tooFew();
};

void CoachingFlagsTest::equalTeamsAreLeftAlone()
{
    constexpr int teams = 200;
    int flagged = 0;
    for (quint32 seed = 1; seed <= teams; ++seed)
        flagged += coachingFlags(team(seed, 8, 0)).flags.empty() ? 0 : 1;
    qInfo("teams of equal reps with any flag: %d of %d (%.1f%%)", flagged, teams, 100.0 * flagged / teams);
    QVERIFY(flagged <= teams / 10);
}

void CoachingFlagsTest::whoIsBelowIsFound()
{
    constexpr int teams = 200;
    int found = 0;
    double falseShare = 0;
    for (quint32 seed = 1; seed <= teams; ++seed) {
        const auto rates = team(1000 + seed, 8, 0.15);
        const RepId below = rates.front().reps.front().rep;
        const auto flags = coachingFlags(rates).flags;
        const auto right = std::ranges::count_if(flags, [&](const CoachingFlag &flag) {
            return flag.rep == below && flag.rate == rates.front().rate && flag.kind == FlagKind::LookInto;
        });
        found += right > 0 ? 1 : 0;
        if (!flags.empty())
            falseShare += static_cast<double>(std::ssize(flags) - right) / static_cast<double>(flags.size());
    }
    qInfo("one rep 15 points below with 150 closed deals: found in %d of %d teams (%.1f%%), %.1f%% of the "
          "flags are false",
          found, teams, 100.0 * found / teams, 100 * falseShare / teams);
    QVERIFY(found >= teams * 8 / 10);
    QVERIFY(falseShare <= teams * falseDiscoveriesAllowed);
}

void CoachingFlagsTest::oneRep_data()
{
    QTest::addColumn<QList<int>>("won"); // now, before, past
    QTest::addColumn<QList<int>>("closed");
    QTest::addColumn<QString>("flags");
    const auto row = [](const char *name, const QList<int> &won, const QList<int> &closed,
                        const char *flags) {
        QTest::newRow(name) << won << closed << QString::fromLatin1(flags);
    };
    row("like all others", {28, 28, 112}, {80, 80, 320}, "");
    row("always below", {12, 13, 50}, {80, 80, 320}, "look_into peers");
    row("always above", {44, 45, 178}, {80, 80, 320}, "learn_from peers");
    // Chance alone would do as much in one of many; in both periods together it does not.
    row("below in one period, like the others in the other", {9, 28, 112}, {80, 80, 320}, "");
    row("far below in one, above in the other", {4, 36, 112}, {80, 80, 320}, "");
    row("fell to the others' rate", {28, 28, 220}, {80, 80, 320}, "look_into own_past");
    row("rose to the others' rate", {28, 28, 30}, {80, 80, 320}, "learn_from own_past");
    row("fell below the others", {12, 13, 112}, {80, 80, 320}, "look_into peers, look_into own_past");
    row("below by a little", {25, 25, 100}, {80, 80, 320}, "");
    row("new, and below", {12, 13, 0}, {80, 80, 0}, "look_into peers");
    row("too few to tell", {0, 1, 0}, {6, 6, 0}, "");
}

void CoachingFlagsTest::oneRep()
{
    QFETCH(QList<int>, won);
    QFETCH(QList<int>, closed);
    QFETCH(QString, flags);
    const RepId one = RepId::generate();
    const auto found =
        coachingFlags(withOne(shares(one, {won[0], closed[0]}, {won[1], closed[1]}, {won[2], closed[2]})));
    QStringList told;
    for (const CoachingFlag &flag : found.flags) {
        QVERIFY(flag.rep == one);
        told.append(keyOf(flag.kind) + QLatin1Char(' ') + keyOf(flag.against));
    }
    told.sort();
    QStringList wanted = flags.split(QLatin1String(", "), Qt::SkipEmptyParts);
    wanted.sort();
    QCOMPARE(told, wanted);
}

void CoachingFlagsTest::evidence()
{
    const RepId one = RepId::generate();
    const auto found = coachingFlags(withOne(shares(one, {12, 80}, {13, 80}, {50, 320})));
    const CoachingFlag &flag = found.flags.at(0);
    QCOMPARE(flag.both().successes, 25);
    QCOMPARE(flag.both().trials, 160);
    QCOMPARE(flag.reference.successes, 7 * 56);
    QCOMPARE(flag.reference.trials, 7 * 160);
    QCOMPARE(flag.p, shareTest({25, 160}, {392, 1120}));
    QVERIFY(flag.falseDiscoveryRate >= flag.p && flag.falseDiscoveryRate <= falseDiscoveriesAllowed);
    QCOMPARE(found.tests, 16);
    QCOMPARE(found.spreads.size(), size_t(1));
    QVERIFY(!found.spreads[0].dispersion.isOver);
}

void CoachingFlagsTest::whoeverIsVeryFarOffHidesNobody()
{
    // Against one who wins 3 of 60 all others look far above, until that one is left out.
    const RepId one = RepId::generate();
    RateOfReps of{{findMetric("win_rate")}, {shares(one, {3, 60}, {3, 60})}};
    for (const int won : {30, 31, 29})
        of.reps.push_back(shares(RepId::generate(), {won, 60}, {won, 60}));
    const auto small = coachingFlags(std::vector{of});
    QCOMPARE(small.flags.size(), size_t(1));
    QVERIFY(small.flags[0].rep == one);
    QCOMPARE(small.flags[0].reference.successes, 2 * 90);

    // Two who are far off, one of them further: both are told, each against the others alone.
    const RepId other = RepId::generate();
    of.reps.push_back(shares(other, {12, 60}, {12, 60}));
    for (const int won : {32, 28, 30})
        of.reps.push_back(shares(RepId::generate(), {won, 60}, {won, 60}));
    const auto two = coachingFlags(std::vector{of});
    QCOMPARE(two.flags.size(), size_t(2));
    QVERIFY(two.flags[0].rep == one);
    QVERIFY(two.flags[1].rep == other);
    QCOMPARE(two.flags[1].reference.successes, 2 * 180);
}

void CoachingFlagsTest::whatVariesAnyway()
{
    // Where everybody differs, as of lists of leads that are unlike, who differs most is not pointed out.
    RateOfReps of{{findMetric("connect_rate")}};
    for (const int connected : {300, 340, 380, 420, 460, 500, 540, 580})
        of.reps.push_back(shares(RepId::generate(), {connected, 1000}, {connected, 1000}));
    const std::vector rates{of};
    const auto found = coachingFlags(rates);
    QVERIFY(found.spreads[0].dispersion.isOver);
    QVERIFY2(found.flags.empty(), qPrintable(QString::number(found.flags.size())));
}

void CoachingFlagsTest::tooFew()
{
    const RepId one = RepId::generate();
    const auto found = coachingFlags(withOne(shares(one, {1, 6}, {1, 6})));
    QVERIFY(found.flags.empty());
    QCOMPARE(found.tooFew.size(), size_t(1));
    QVERIFY(found.tooFew[0].rep == one);
    QCOMPARE(found.tooFew[0].both.trials, 12);
    // Like the others, though few: nothing to say.
    QVERIFY(coachingFlags(withOne(shares(one, {2, 6}, {2, 6}))).tooFew.empty());
    QVERIFY(coachingFlags({}).flags.empty());
}

QTEST_APPLESS_MAIN(CoachingFlagsTest)
#include "coaching_flags_test.moc"
