// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/binomial.h"

#include "core/metrics/false_discovery.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace laju;

namespace {

bool isNear(double value, double expected, double off = 0.000001)
{
    return std::abs(value - expected) <= off;
}

/// Shares of reps with that many trials each, whose rates vary by @p sd around @p rate.
std::vector<Share> made(QRandomGenerator &random, int reps, qint64 trials, double rate, double sd)
{
    std::vector<Share> shares;
    for (int rep = 0; rep < reps; ++rep) {
        // A sum of twelve is as good as normal here.
        double normal = -6;
        for (int i = 0; i < 12; ++i)
            normal += random.generateDouble();
        const double own = std::clamp(rate + sd * normal, 0.01, 0.99);
        Share share{0, trials};
        for (qint64 trial = 0; trial < trials; ++trial)
            share.successes += random.generateDouble() < own ? 1 : 0;
        shares.push_back(share);
    }
    return shares;
}

} // namespace

// What chance does to shares. The expected values come from sums of exact fractions, made apart from this
// program, where the row does not say otherwise.
class BinomialTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void funnelLimits_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("95% around 50% of 10") << 0.5 << 10 << 0.95 << 0.132444 << 0.767556;
        QTest::newRow("99.8% around 50% of 10") << 0.5 << 10 << 0.998 << 0.00024 << 0.89976;
        QTest::newRow("95% around 35% of 20") << 0.35 << 20 << 0.95 << 0.119968 << 0.541931;
        QTest::newRow("99.8% around 35% of 20") << 0.35 << 20 << 0.998 << 0.020974 << 0.671513;
        QTest::newRow("95% around 35% of 74") << 0.35 << 74 << 0.95 << 0.236065 << 0.454218;
        QTest::newRow("99.8% around 35% of 74") << 0.35 << 74 << 0.998 << 0.178555 << 0.51982;
        QTest::newRow("95% around 10% of 100") << 0.1 << 100 << 0.95 << 0.040381 << 0.157719;
        QTest::newRow("99.8% around 10% of 100") << 0.1 << 100 << 0.998 << 0.014179 << 0.198357;
        QTest::newRow("95% around 35% of 7") << 0.35 << 7 << 0.95 << 0.0 << 0.665259;
        QTest::newRow("99.8% around 35% of 7") << 0.35 << 7 << 0.998 << 0.0 << 0.851052;
    }
    void funnelLimits()
    {
        QFETCH(double, rate);
        QFETCH(int, trials);
        QFETCH(double, probability);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval limits = binomialLimits(rate, trials, probability);
        QVERIFY2(isNear(limits.low, low), qPrintable(QString::number(limits.low, 'f', 8)));
        QVERIFY2(isNear(limits.high, high), qPrintable(QString::number(limits.high, 'f', 8)));
    }

    void fewTrialsAreNeverOutside()
    {
        // Both of two at 35%: 12% of the time.
        QCOMPARE(binomialLimits(0.35, 2, 0.95).high, 1.0);
        QCOMPARE(binomialLimits(0.35, 2, 0.95).low, 0.0);
        // Four of four at 35%: 1.5%; none of four at 65% likewise.
        QVERIFY(binomialLimits(0.35, 4, 0.95).high < 1);
        QVERIFY(binomialLimits(0.65, 4, 0.95).low > 0);
    }

    void funnelLimitsNarrow()
    {
        // More trials, less chance; and always around the rate.
        Interval before{0, 1};
        for (qint64 trials = 5; trials < 100'000; trials = trials * 3 / 2) {
            const Interval limits = binomialLimits(0.35, trials, 0.95);
            QVERIFY(limits.low <= 0.35 && 0.35 <= limits.high);
            QVERIFY(limits.high - limits.low <= before.high - before.low + 0.02);
            before = limits;
        }
        QVERIFY(before.high - before.low < 0.008);
    }

    void sharesAgainstARate_data()
    {
        QTest::addColumn<qint64>("successes");
        QTest::addColumn<qint64>("trials");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("p");
        QTest::newRow("14 of 74 at 35%") << qint64(14) << qint64(74) << 0.35 << 0.0026450273;
        QTest::newRow("2 of 12 at 35%") << qint64(2) << qint64(12) << 0.35 << 0.1937288767;
        QTest::newRow("none of 10 at a half: 1 / 1024") << qint64(0) << qint64(10) << 0.5 << 0.0009765625;
        QTest::newRow("none of a rate of nothing") << qint64(0) << qint64(10) << 0.0 << 1.0;
        QTest::newRow("one of a rate of nothing") << qint64(1) << qint64(10) << 0.0 << 0.0;
    }
    void sharesAgainstARate()
    {
        QFETCH(qint64, successes);
        QFETCH(qint64, trials);
        QFETCH(double, rate);
        QFETCH(double, p);
        const double found = binomialTest({successes, trials}, rate);
        QVERIFY2(isNear(found, p), qPrintable(QString::number(found, 'g', 10)));
        // Failures instead of successes are as likely.
        QVERIFY(isNear(binomialTest({trials - successes, trials}, 1 - rate), p, 0.00001));
    }

    void twoShares_data()
    {
        QTest::addColumn<qint64>("successes");
        QTest::addColumn<qint64>("trials");
        QTest::addColumn<qint64>("otherSuccesses");
        QTest::addColumn<qint64>("otherTrials");
        QTest::addColumn<double>("p");
        // Fisher's lady: 16 of 70 orders have three cups right, one has four; (1 + 16/2) / 70, doubled.
        QTest::newRow("the lady tasting tea")
            << qint64(3) << qint64(4) << qint64(1) << qint64(4) << 18.0 / 70;
        QTest::newRow("14 of 74 and 200 of 520")
            << qint64(14) << qint64(74) << qint64(200) << qint64(520) << 0.0007293542;
        QTest::newRow("30 of 150 and 368 of 1,050")
            << qint64(30) << qint64(150) << qint64(368) << qint64(1050) << 0.0001599416;
        QTest::newRow("none of 5 and 5 of 5: 1 / 252")
            << qint64(0) << qint64(5) << qint64(5) << qint64(5) << 1.0 / 252;
        QTest::newRow("1,000 of 3,000 and 2,100 of 5,800")
            << qint64(1000) << qint64(3000) << qint64(2100) << qint64(5800) << 0.0073825546;
        QTest::newRow("nobody has any") << qint64(0) << qint64(8) << qint64(0) << qint64(9) << 1.0;
        QTest::newRow("all have all") << qint64(8) << qint64(8) << qint64(9) << qint64(9) << 1.0;
    }
    void twoShares()
    {
        QFETCH(qint64, successes);
        QFETCH(qint64, trials);
        QFETCH(qint64, otherSuccesses);
        QFETCH(qint64, otherTrials);
        QFETCH(double, p);
        const Share one{successes, trials};
        const Share other{otherSuccesses, otherTrials};
        // Where the normal curve stands in for the exact test it is within a hundredth of it.
        const double off = std::min(trials, otherTrials) >= 1000 ? 0.01 : 0.000001;
        QVERIFY2(isNear(shareTest(one, other), p, off),
                 qPrintable(QString::number(shareTest(one, other), 'g', 10)));
        QVERIFY(isNear(shareTest(other, one), shareTest(one, other)));
    }

    void equalSharesDifferAsOftenAsTheySay()
    {
        // Mid-P values are below 5% in about a twentieth of the cases.
        QRandomGenerator random(20261130);
        int below = 0;
        constexpr int times = 2000;
        for (int i = 0; i < times; ++i) {
            const auto shares = made(random, 2, 80, 0.3, 0);
            below += shareTest(shares[0], shares[1]) < 0.05 ? 1 : 0;
        }
        QVERIFY2(below > times * 3 / 100 && below < times * 7 / 100, qPrintable(QString::number(below)));
    }

    void overDispersion()
    {
        QRandomGenerator random(4711);
        const auto overs = [&](int reps, double sd, bool outlier) {
            int over = 0;
            for (int i = 0; i < 400; ++i) {
                auto shares = made(random, reps, 100, 0.4, sd);
                if (outlier)
                    shares.front().successes = 12;
                over += shareDispersion(shares).isOver ? 1 : 0;
            }
            return over;
        };
        const int equal = overs(10, 0, false);
        const int outlier = overs(10, 0, true);
        const int varied = overs(10, 0.1, false);
        qInfo("over-dispersed of 400 teams: %d of equal ones, %d with one outlier, %d of varied ones", equal,
              outlier, varied);
        QVERIFY(equal <= 12);
        QVERIFY(outlier <= 48);
        QVERIFY(varied >= 300);
        // Four tell nothing.
        QVERIFY(!shareDispersion(made(random, 4, 100, 0.4, 0.3)).isOver);
    }

    void widerByDispersion()
    {
        // z = 1.959964 of p = 5%, halved: p = 32.71%.
        const Dispersion fourfold{.factor = 4, .p = 0.001, .isOver = true};
        QVERIFY(isNear(widened(0.05, fourfold), 0.327087, 0.00001));
        QCOMPARE(widened(0.05, Dispersion{.factor = 4, .p = 0.4}), 0.05);
        const Interval limits = widened({0.3, 0.5}, 0.38, fourfold);
        QVERIFY(isNear(limits.low, 0.22) && isNear(limits.high, 0.62));
        QCOMPARE(widened({0.1, 0.9}, 0.5, fourfold).low, 0.0);
    }

    void falseDiscoveries()
    {
        // The example of Benjamini and Hochberg (1995), section 3.2: at 5% the first four are discoveries.
        const std::vector<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
        std::vector<double> shuffled = p;
        std::ranges::reverse(shuffled);
        std::swap(shuffled[2], shuffled[11]);
        const std::vector<double> rates = falseDiscoveryRates(shuffled);
        for (size_t i = 0; i < shuffled.size(); ++i)
            QCOMPARE(rates[i] <= 0.05, shuffled[i] <= 0.0095);
        // 0.0001 · 15 / 1, and 0.0201 · 15 / 5 = 0.0603, which the 9th bears, 0.0459 · 15 / 9 = 0.0765, no.
        const std::vector<double> inOrder = falseDiscoveryRates(p);
        QVERIFY(isNear(inOrder[0], 0.0015) && isNear(inOrder[3], 0.035625) && isNear(inOrder[4], 0.0603));
        // 0.0278 · 15 / 6 = 0.0695, 0.0298 · 15 / 7 = 0.063857, 0.0344 · 15 / 8 = 0.0645.
        QVERIFY(isNear(inOrder[5], 0.0638571) && isNear(inOrder[6], 0.0638571) && isNear(inOrder[7], 0.0645));
        QVERIFY(falseDiscoveryRates({}).empty());
    }
};

QTEST_APPLESS_MAIN(BinomialTest)
#include "binomial_test.moc"
