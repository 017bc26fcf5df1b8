// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/intervals.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace laju;

namespace {

void compareInterval(const Interval &interval, double low, double high)
{
    // Published tables have four digits after the point.
    constexpr double tolerance = 0.0001;
    QVERIFY2(std::abs(interval.low - low) <= tolerance * std::max(1.0, std::abs(low)),
             qPrintable(QString::number(interval.low, 'g', 10)));
    QVERIFY2(std::abs(interval.high - high) <= tolerance * std::max(1.0, std::abs(high)),
             qPrintable(QString::number(interval.high, 'g', 10)));
}

constexpr std::array fiveValues{10.0, 12.0, 14.0, 16.0, 18.0};
constexpr std::array threeValues{4.0, 6.0, 8.0};

} // namespace

class IntervalsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void poisson_data();
    void poisson();
    void shares_data();
    void shares();
    void means();
    void sums();
    void counts_data();
    void counts();
};

void IntervalsTest::poisson_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // χ²(0.025; 2k) ÷ 2 and χ²(0.975; 2k + 2) ÷ 2, as in Garwood's table.
    QTest::newRow("nothing: −ln 0.025") << qint64(0) << 0.0 << 3.6889;
    QTest::newRow("one") << qint64(1) << 0.0253 << 5.5716;
    QTest::newRow("ten") << qint64(10) << 4.7954 << 18.3904;
}

void IntervalsTest::poisson()
{
    QFETCH(const qint64, count);
    QFETCH(const double, low);
    QFETCH(const double, high);
    compareInterval(poissonInterval(count), low, high);
}

void IntervalsTest::shares_data()
{
    QTest::addColumn<qint64>("won1");
    QTest::addColumn<qint64>("of1");
    QTest::addColumn<qint64>("won2");
    QTest::addColumn<qint64>("of2");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe (1998), table II, method 10.
    QTest::newRow("56/70 − 48/80") << qint64(56) << qint64(70) << qint64(48) << qint64(80) << 0.0524
                                   << 0.3339;
    QTest::newRow("9/10 − 3/10") << qint64(9) << qint64(10) << qint64(3) << qint64(10) << 0.1705 << 0.8090;
}

void IntervalsTest::shares()
{
    QFETCH(const qint64, won1);
    QFETCH(const qint64, of1);
    QFETCH(const qint64, won2);
    QFETCH(const qint64, of2);
    QFETCH(const double, low);
    QFETCH(const double, high);
    compareInterval(shareDifference({won1, of1}, {won2, of2}), low, high);
    // The other way round it is the same with the sign turned.
    compareInterval(shareDifference({won2, of2}, {won1, of1}), -high, -low);
}

void IntervalsTest::means()
{
    // Mean 14, s² = 40 ÷ 4 = 10, standard error √(10 ÷ 5) = 1.41421, t(4; 0.975) = 2.77645: 14 ± 3.92649.
    compareInterval(meanInterval(fiveValues), 10.07351, 17.92649);
    // 14 − 6 = 8; variances of the means 2 and 4 ÷ 3 = 1.33333, together 3.33333, its root 1.82574;
    // freedom 3.33333² ÷ (2² ÷ 4 + 1.33333² ÷ 2) = 5.88235, t = 2.45882: 8 ± 4.48918.
    compareInterval(meanDifference(fiveValues, threeValues), 3.51082, 12.48918);
    constexpr std::array same{7.0, 7.0, 7.0};
    compareInterval(meanDifference(same, same), 0, 0);
}

void IntervalsTest::sums()
{
    // Σx = 70, Σx² = 100 + 144 + 196 + 256 + 324 = 1020, 1.95996 × √1020 = 62.59623.
    compareInterval(sumInterval(fiveValues), 7.40377, 132.59623);
    // 70 − 18 = 52, Σx² = 1020 + 116 = 1136, 1.95996 × √1136 = 66.05980.
    compareInterval(sumDifference(fiveValues, threeValues), -14.05980, 118.05980);
    // Σx = 18, Σx² = 116: 18 − 21.1 is below nothing.
    QCOMPARE(sumInterval(threeValues).low, 0.0);
}

void IntervalsTest::counts_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<bool>("differ");
    // |a − b| ÷ √(a + b) against z.
    QTest::newRow("20 ÷ √100 = 2 > 1.96") << qint64(60) << qint64(40) << 0.95 << true;
    QTest::newRow("the other way round") << qint64(40) << qint64(60) << 0.95 << true;
    QTest::newRow("18 ÷ √98 = 1.82 < 1.96") << qint64(58) << qint64(40) << 0.95 << false;
    QTest::newRow("2 < 2.58") << qint64(60) << qint64(40) << 0.99 << false;
    QTest::newRow("nothing against nothing") << qint64(0) << qint64(0) << 0.95 << false;
    QTest::newRow("nothing against 3: 1.73") << qint64(0) << qint64(3) << 0.95 << false;
    QTest::newRow("nothing against 4: 2") << qint64(0) << qint64(4) << 0.95 << true;
}

void IntervalsTest::counts()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, second);
    QFETCH(const double, confidence);
    QFETCH(const bool, differ);
    QCOMPARE(countsDiffer(first, second, confidence), differ);
}

QTEST_APPLESS_MAIN(IntervalsTest)
#include "intervals_test.moc"
