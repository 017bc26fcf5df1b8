// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coaching_study.h"
#include "core/insight/funnel_plot.h"
#include "core/metrics/catalogue.h"
#include "tests/core/metrics/world.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Ana and Budi of West, Citra and Dodi of East, Eka in no team, and Fajar, who leads West. Of 40 deals
/// closed in November Ana won 24, the others 10 of 40 each; Fajar won both of two.
struct Salespeople
{
    World world = {};
    TeamId west = world.addTeam(u"West"_s);
    TeamId east = world.addTeam(u"East"_s);
    std::vector<RepId> reps{world.addRep(u"Ana"_s, west), world.addRep(u"Budi"_s, west),
                            world.addRep(u"Citra"_s, east), world.addRep(u"Dodi"_s, east),
                            world.addRep(u"Eka"_s)};
    RepId lead = world.addRep(u"Fajar"_s, west);

    Salespeople()
    {
        for (const RepId rep : reps)
            close(rep, rep == reps.front() ? 24 : 10, 40);
        close(lead, 2, 2);
        for (Rep &rep : world.directory.reps) {
            if (rep->id == lead) {
                RepFields fields = rep.fields();
                fields.role = Role::Manager;
                rep = Rep::make(fields).value();
            }
        }
    }
    void close(RepId rep, int won, int closed)
    {
        for (int i = 0; i < closed; ++i) {
            world.addDeal(rep, {.created = "2026-10-20",
                                .closed = "2026-11-10",
                                .state = i < won ? StageKind::Won : StageKind::Lost});
            world.snapshot.deals.back().leadSource = i % 2 == 0 ? u"Web"_s : QString();
        }
    }
};

const RateOf winRate{findMetric("win_rate")};

} // namespace

// The rates that people are compared by, and their funnel plots.
class RepRatesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesOfRepsAreTheCataloguesOwn();
    void periodsFollowOneAnother();
    void managersAreNotCompared();
    void funnelPlots_data();
    void funnelPlots();
    void standouts();
    void aRepAloneIsComparedWithTheTeam();
};

void RepRatesTest::ratesOfRepsAreTheCataloguesOwn()
{
    const Salespeople company;
    const Facts facts = company.world.facts();
    const Selection november{.period = days("2026-11-01", "2026-11-30")};
    for (const RateOfReps &of : ratesOfReps(november, facts)) {
        for (const RepShares &rep : of.reps) {
            const Figure figure = evaluate(
                *of.rate.metric, selectionOf(of.rate, {.scope = rep.rep, .period = november.period}), facts);
            QCOMPARE(rep.now.successes, figure.numerator.value_or(0));
            QCOMPARE(rep.now.trials, figure.denominator.value_or(0));
        }
    }
}

void RepRatesTest::periodsFollowOneAnother()
{
    const Period quarter = days("2026-09-01", "2026-11-30");
    QCOMPARE(periodBefore(quarter), days("2026-06-02", "2026-08-31"));
    QCOMPARE(pastOf(quarter), days("2025-06-02", "2026-06-01"));
}

void RepRatesTest::managersAreNotCompared()
{
    const Salespeople company;
    const auto rates = ratesOfReps({.period = days("2026-11-01", "2026-11-30")}, company.world.facts());
    QCOMPARE(rates.front().reps.size(), size_t(5));
    const auto west = ratesOfReps({.scope = company.west, .period = days("2026-11-01", "2026-11-30")},
                                  company.world.facts());
    QCOMPARE(west.front().reps.size(), size_t(2));
}

void RepRatesTest::funnelPlots_data()
{
    QTest::addColumn<Dimension>("by");
    QTest::addColumn<QStringList>("points");
    QTest::newRow("reps") << Dimension::Rep << QStringList{u"Ana 24/40"_s,  u"Budi 10/40"_s, u"Citra 10/40"_s,
                                                           u"Dodi 10/40"_s, u"Eka 10/40"_s,  u"Fajar 2/2"_s};
    QTest::newRow("teams, and those in none")
        << Dimension::Team << QStringList{u"West 36/82"_s, u"East 20/80"_s, u" 10/40"_s};
    QTest::newRow("sources, and deals without one")
        << Dimension::Source << QStringList{u"Web 33/101"_s, u" 33/101"_s};
    QTest::newRow("no product is known") << Dimension::Product << QStringList{u" 66/202"_s};
}

void RepRatesTest::funnelPlots()
{
    QFETCH(Dimension, by);
    QFETCH(QStringList, points);
    const Salespeople company;
    const FunnelPlot plot =
        funnelPlot(winRate, {.period = days("2026-11-01", "2026-11-30")}, by, company.world.facts());
    QCOMPARE(plot.rate, std::optional(66.0 / 202));
    QStringList told;
    for (const FunnelPoint &point : plot.points)
        told.append(u"%1 %2/%3"_s.arg(point.name).arg(point.share.successes).arg(point.share.trials));
    QCOMPARE(told, points);
    // Each point lists as many rows as it counts.
    for (const FunnelPoint &point : plot.points)
        QCOMPARE(std::ssize(winRate.metric->rows(company.world.facts(), point.selection).denominatorDeals),
                 point.share.trials);
}

void RepRatesTest::standouts()
{
    const Salespeople company;
    const FunnelPlot plot = funnelPlot(winRate, {.period = days("2026-11-01", "2026-11-30")}, Dimension::Rep,
                                       company.world.facts());
    // 60% of 40 against 32.7%: beyond both limits; 25% of 40 and both of two are not.
    for (const FunnelPoint &point : plot.points)
        QVERIFY2((point.standout == Standout::Alarm) == (point.name == u"Ana"), qPrintable(point.name));
    const Interval limits = plot.limits(40, outerLimits);
    QVERIFY(limits.high < 0.6 && limits.low > 0.1 && limits.low < 0.25);
    QVERIFY(!funnelPlot(winRate, {.period = days("2020-11-01", "2020-11-30")}, Dimension::Rep,
                        company.world.facts())
                 .rate);
}

void RepRatesTest::aRepAloneIsComparedWithTheTeam()
{
    const Salespeople company;
    const Facts facts = company.world.facts();
    const Selection ana{.scope = company.reps.front(), .period = days("2026-11-01", "2026-11-30")};
    const CoachingStudy study = studyCoaching(facts, ana);
    QVERIFY(study.flags.empty()); // there is but one period
    QCOMPARE(study.spreads.front().all.trials, 80);
    QVERIFY(study.selection.scope == Scope(company.reps.front()));
}

QTEST_APPLESS_MAIN(RepRatesTest)
#include "rep_rates_test.moc"
