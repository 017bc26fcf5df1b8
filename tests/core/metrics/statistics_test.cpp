// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace laju;

class StatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wilsonInterval_data();
    void wilsonInterval();
    void quantiles_data();
    void quantiles();
    void noValuesHaveNoQuantile();
    void poissonRanges_data();
    void poissonRanges();
};

void StatisticsTest::wilsonInterval_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // z = 1.959964, z² = 3.841459; (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)
    QTest::newRow("3 of 5: (0.984146 ± 0.576230) / 1.768292") << 3 << 5 << 0.2307 << 0.8824;
    QTest::newRow("6 of 10") << 6 << 10 << 0.3127 << 0.8318;
    QTest::newRow("12 of 20") << 12 << 20 << 0.3866 << 0.7812;
    QTest::newRow("60 of 100") << 60 << 100 << 0.5020 << 0.6906;
    QTest::newRow("0 of 4: 2 · 3.841459/8 / 1.960365 above, 0 below") << 0 << 4 << 0.0 << 0.4899;
    QTest::newRow("4 of 4 mirrors it") << 4 << 4 << 0.5101 << 1.0;
}

void StatisticsTest::wilsonInterval()
{
    QFETCH(int, successes);
    QFETCH(int, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(successes, trials);
    QVERIFY2(std::abs(interval.low - low) < 0.00005, qPrintable(QString::number(interval.low, 'f', 6)));
    QVERIFY2(std::abs(interval.high - high) < 0.00005, qPrintable(QString::number(interval.high, 'f', 6)));
}

void StatisticsTest::quantiles_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    QTest::newRow("one value") << QList<double>{7} << 0.9 << 7.0;
    QTest::newRow("middle of three") << QList<double>{9, 1, 4} << 0.5 << 4.0;
    QTest::newRow("middle of four: (2 + 4) / 2") << QList<double>{4, 1, 8, 2} << 0.5 << 3.0;
    QTest::newRow("first quartile of four: 1 + 0.75 · (2 − 1)") << QList<double>{4, 1, 8, 2} << 0.25 << 1.75;
    QTest::newRow("90% of 0 to 10: 9") << QList<double>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0} << 0.9 << 9.0;
    QTest::newRow("lowest") << QList<double>{4, 1, 8, 2} << 0.0 << 1.0;
    QTest::newRow("highest") << QList<double>{4, 1, 8, 2} << 1.0 << 8.0;
    QTest::newRow("equal values") << QList<double>{5, 5, 5, 5} << 0.3 << 5.0;
}

void StatisticsTest::quantiles()
{
    QFETCH(QList<double>, values);
    QFETCH(double, share);
    QFETCH(double, expected);
    QCOMPARE(quantile(std::vector<double>(values.begin(), values.end()), share).value(), expected);

    std::ranges::sort(values);
    std::vector<SampleRun> runs;
    for (const double value : std::as_const(values)) {
        if (runs.empty() || runs.back().value != qint32(value))
            runs.push_back({qint32(value), 0});
        ++runs.back().count;
    }
    QCOMPARE(quantileOf(runs, share).value(), expected);
    QCOMPARE(countOf(runs), values.size());
    QCOMPARE(sumOf(runs), qint64(std::accumulate(values.begin(), values.end(), 0.0)));
}

void StatisticsTest::noValuesHaveNoQuantile()
{
    QVERIFY(!median({}));
    QVERIFY(!quantile({}, 0.9));
    QVERIFY(!quantileOf({}, 0.9));
}

void StatisticsTest::poissonRanges_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("nothing expected") << 0.0 << 0.0 << 0.0;
    // P(0) = e⁻¹ = 0.368; P(≤1) = 0.736, P(≤2) = 0.920
    QTest::newRow("mean 1: 10% lie at 0, 92% up to 2") << 1.0 << 0.0 << 2.0;
    // P(≤5) = 0.067, P(≤6) = 0.130; P(≤13) = 0.864, P(≤14) = 0.917
    QTest::newRow("mean 10: 5 or fewer are 6.7%, up to 14 are 91.7%") << 10.0 << 6.0 << 14.0;
}

void StatisticsTest::poissonRanges()
{
    QFETCH(double, mean);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval range = poissonRange(mean, 0.8);
    QCOMPARE(range.low, low);
    QCOMPARE(range.high, high);
}

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
