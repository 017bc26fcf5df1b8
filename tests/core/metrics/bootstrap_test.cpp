// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bootstrap.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace laju;

namespace {

using Values = std::vector<double>;

/// The medians of all ways to draw as many values as there are, each as likely as the next.
Values everyResampledMedian(const Values &values)
{
    const size_t count = values.size();
    Values medians;
    std::vector<size_t> drawn(count, 0);
    while (true) {
        Values resample;
        for (const size_t place : drawn)
            resample.push_back(values[place]);
        medians.push_back(*median(resample));
        size_t digit = 0;
        while (digit < count && ++drawn[digit] == count)
            drawn[digit++] = 0;
        if (digit == count)
            return medians;
    }
}

} // namespace

class BootstrapTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyResample_data();
    void everyResample();
    void drawnOneByOne();
    void seeds();
};

void BootstrapTest::everyResample_data()
{
    QTest::addColumn<Values>("first");
    QTest::addColumn<Values>("second");
    QTest::newRow("odd") << Values{1, 4, 9, 16, 25} << Values{2, 3, 5};
    QTest::newRow("even") << Values{1, 4, 9, 16} << Values{2, 3, 5, 7};
    QTest::newRow("one alone") << Values{7} << Values{1, 2, 4, 8, 16};
}

/// Drawn often, the bounds are the quantiles of all differences that there are.
void BootstrapTest::everyResample()
{
    QFETCH(const Values, first);
    QFETCH(const Values, second);
    Values differences;
    for (const double a : everyResampledMedian(first)) {
        for (const double b : everyResampledMedian(second))
            differences.push_back(a - b);
    }
    std::ranges::sort(differences);
    const auto shareUpTo = [&](double value) {
        return static_cast<double>(std::ranges::upper_bound(differences, value + 1e-9) -
                                   differences.begin()) /
               static_cast<double>(differences.size());
    };
    const auto shareBelow = [&](double value) {
        return static_cast<double>(std::ranges::lower_bound(differences, value - 1e-9) -
                                   differences.begin()) /
               static_cast<double>(differences.size());
    };
    // A quantile of values with gaps is one with no more than its share below it and no less up to it.
    constexpr double slack = 0.004;
    const Interval interval = medianDifference(first, second, {.confidence = 0.8, .draws = 40'000});
    QVERIFY(shareBelow(interval.low) <= 0.1 + slack && shareUpTo(interval.low) >= 0.1 - slack);
    QVERIFY(shareBelow(interval.high) <= 0.9 + slack && shareUpTo(interval.high) >= 0.9 - slack);
}

/// Many values, drawn the long way.
void BootstrapTest::drawnOneByOne()
{
    Random random(11);
    Values first(301);
    Values second(200);
    std::ranges::generate(first, [&] { return random.logNormal(9, 0.8); });
    std::ranges::generate(second, [&] { return random.logNormal(5, 0.8); });
    const auto medianOfDrawn = [&](const Values &values) {
        Values drawn(values.size());
        std::ranges::generate(
            drawn, [&] { return values[static_cast<size_t>(random.unit() * double(values.size()))]; });
        return *median(std::move(drawn));
    };
    Values differences(6000);
    std::ranges::generate(differences, [&] { return medianOfDrawn(first) - medianOfDrawn(second); });
    const Interval interval = medianDifference(first, second, {.draws = 6000});
    QVERIFY(std::abs(interval.low - *quantile(differences, 0.025)) < 0.12);
    QVERIFY(std::abs(interval.high - *quantile(differences, 0.975)) < 0.12);
    QVERIFY(interval.low < *median(first) - *median(second) &&
            *median(first) - *median(second) < interval.high);
}

void BootstrapTest::seeds()
{
    const Values first{1, 2, 3, 5, 8, 13, 21};
    const Values second{1, 1, 2, 3, 5};
    const Interval once = medianDifference(first, second);
    const Interval again = medianDifference(first, second);
    QCOMPARE(once.low, again.low);
    QCOMPARE(once.high, again.high);
    const Interval same = medianDifference(Values(9, 4.0), Values(5, 4.0));
    QCOMPARE(same.low, 0.0);
    QCOMPARE(same.high, 0.0);
}

QTEST_APPLESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
