// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"

#include "core/demo/demo.h"
#include "core/storage/workspace_file.h"
#include "tests/core/metrics/stage_world.h"
#include "tests/support/build_speed.h"
#include "tests/support/test_workspace.h"

#include <QFileInfo>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;
using namespace std::chrono;

namespace {

const Day today = dayOf(2026y / November / 23);

Facts demoOf(quint32 seed)
{
    const QTemporaryDir folder;
    const auto session = require(openWorkspace(folder.filePath(u"demo.laju"_s), OpenMode::CreateIfMissing,
                                               std::make_shared<SystemClock>()));
    require(makeDemo(*session, {.today = today, .seed = seed, .activities = 2000, .months = 24}));
    return {require(session->facts()), std::make_shared<const Directory>(require(session->directory()))};
}

} // namespace

class BacktestTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QFileInfo memory(u"/dev/shm"_s); memory.isDir() && memory.isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    // On companies of two years that nothing here was adjusted to: better than weighing by stage, and ranges
    // that hold what they say.
    void holdsOnSampleCompanies()
    {
        // With sanitizers each takes ten times as long.
        constexpr quint32 seeds = isFullSpeed ? 20 : 2;
        double ours = 0;
        double stageWeighted = 0;
        double offOurs = 0;
        double offLastYear = 0;
        qint64 within = 0;
        qint64 months = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Backtest test = backtest(demoOf(seed), today);
            // 24 months, the first three of which nothing is told of; the running one is not over.
            QCOMPARE(test.months.size(), 21U);
            QCOMPARE(test.months.back().month.to(), dayOf(2026y / November / 1));
            const double brier = test.of(Method::Ours).brier.value();
            const double weighted = test.of(Method::StageWeighted).brier.value();
            qInfo(
                "seed %u: Brier %.4f, stage-weighted %.4f (%.4f with dates in hindsight); %lld of %zu months "
                "in the range; off by %.1f%%, stage-weighted %.1f%%, last year %.1f%%",
                seed, brier, weighted, test.of(Method::DatedStageWeighted).brier.value(), test.withinRange,
                test.months.size(), 100 * test.of(Method::Ours).relativeError.value(),
                100 * test.of(Method::StageWeighted).relativeError.value(),
                100 * test.of(Method::LastYear).relativeError.value());
            ours += brier / seeds;
            stageWeighted += weighted / seeds;
            offOurs += test.of(Method::Ours).relativeError.value() / seeds;
            offLastYear += test.of(Method::LastYear).relativeError.value() / seeds;
            within += test.withinRange;
            months += std::ssize(test.months);
        }
        const double coverage = static_cast<double>(within) / static_cast<double>(months);
        qInfo("all: Brier %.4f, stage-weighted %.4f; %.1f%% of months in the 80%% range", ours, stageWeighted,
              100 * coverage);
        QVERIFY(ours <= stageWeighted);
        QVERIFY(offOurs < offLastYear);
        if (seeds >= 20)
            QVERIFY(coverage >= 0.7 && coverage <= 0.9);
    }

    void scoresAddUp()
    {
        const Facts facts = demoOf(77);
        const Backtest test = backtest(facts, today);
        qint64 deals = 0;
        qint64 won = 0;
        double squares = 0;
        double off = 0;
        double came = 0;
        for (const BacktestMonth &month : test.months) {
            QVERIFY(month.p10 <= month.p50 && month.p50 <= month.p90);
            QVERIFY(month.openWon <= month.openDeals);
            deals += month.openDeals;
            won += month.openWon;
            squares += month.brier.value() * static_cast<double>(month.openDeals);
            off += std::abs(static_cast<double>(month.expected - month.came));
            came += static_cast<double>(month.came);
            const Figure figure = evaluate(*findMetric(u"won_value"), {.period = month.month}, facts);
            QCOMPARE(double(month.came), figure.value.value());
            if (month.lastYear) {
                const Period before =
                    Period::containing(Day(year_month_day(month.month.from()) - years(1)), Calendar::Month);
                QCOMPARE(double(*month.lastYear),
                         evaluate(*findMetric(u"won_value"), {.period = before}, facts).value.value());
            }
        }
        const MethodScore &ours = test.of(Method::Ours);
        QVERIFY(std::abs(*ours.brier - squares / static_cast<double>(deals)) < 1e-9);
        QVERIFY(std::abs(*ours.relativeError - off / came) < 1e-9);
        for (const Method method : {Method::Ours, Method::StageWeighted, Method::DatedStageWeighted}) {
            qint64 inBins = 0;
            qint64 wonInBins = 0;
            for (const CalibrationBin &bin : test.of(method).calibration) {
                inBins += bin.deals;
                wonInBins += bin.won;
                QVERIFY(bin.deals == 0 || (bin.predicted >= bin.from && bin.predicted <= bin.to));
            }
            QCOMPARE(inBins, deals);
            QCOMPARE(wonInBins, won);
        }
        QVERIFY(test.of(Method::LastYear).calibration.empty());
        QCOMPARE(test.of(Method::LastYear).months, 12);
    }

    void withoutHistoryNothingIsTested()
    {
        const StageWorld empty;
        QVERIFY(backtest(empty.facts(), today).months.empty());
        StageWorld young;
        young.add(young.ani(), {{StageWorld::Lead, dayIn2026(10, 2)}, {StageWorld::Won, dayIn2026(11, 3)}});
        const Backtest test = backtest(young.facts(), today);
        QVERIFY(test.months.empty());
        QVERIFY(!test.coverage());
        QVERIFY(!test.of(Method::Ours).brier);
    }
};

QTEST_GUILESS_MAIN(BacktestTest)
#include "backtest_test.moc"
