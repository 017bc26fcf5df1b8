// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/dated_values.h"
#include "core/metrics/statistics.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace laju;

namespace {

/// Values at random over some months, on both sides of the first day that is numbered.
class RandomValues final
{
public:
    explicit RandomValues(unsigned seed)
        : m_random(seed)
        , m_largest(number(0, 3) == 0 ? 3 : 1'000'000'000'000)
        , m_firstDay(number(0, 1) == 0 ? -100 : 180)
    {
    }

    qint64 number(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_random);
    }
    /// Few different ones or hardly two alike, over many days or many of a few days.
    Dated dated() { return {number(-m_largest, m_largest), qint32(number(m_firstDay, 200))}; }
    Period days()
    {
        const qint64 from = number(-120, 200);
        return Period::make(dayFromNumber(from), dayFromNumber(number(from, 220))).value();
    }

private:
    std::mt19937 m_random;
    qint64 m_largest;
    qint64 m_firstDay;
};

std::vector<qint64> valuesOf(const std::vector<Dated> &all, const Period &days)
{
    std::vector<qint64> values;
    for (const Dated &dated : all) {
        if (days.contains(dayFromNumber(dated.day)))
            values.push_back(dated.value);
    }
    return values;
}

} // namespace

class DatedValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerAsALookAtEachValueWould();
    void totalsGrowAsTheyAreMade();
    void nothingHasNoQuantile();
};

void DatedValuesTest::answerAsALookAtEachValueWould()
{
    QVERIFY(rc::check("sorted by blocks is the same as one by one", [](unsigned seed) {
        RandomValues random(seed);
        std::vector<Dated> all;
        std::generate_n(std::back_inserter(all), random.number(0, 2000), [&] { return random.dated(); });
        DatedValues values(all);
        for (qint64 changes = random.number(0, 100); changes > 0; --changes) {
            if (random.number(0, 1) == 0 || all.empty()) {
                all.push_back(random.dated());
                values.add(all.back());
            } else {
                const auto at = all.begin() + random.number(0, std::ssize(all) - 1);
                values.remove(*at);
                all.erase(at);
            }
        }
        for (int i = 0; i < 10; ++i) {
            const Period days = random.days();
            const std::vector<qint64> plain = valuesOf(all, days);
            RC_ASSERT(values.count(days) == std::ssize(plain));
            Total sum;
            std::ranges::for_each(plain, [&](qint64 value) { sum.add(value); });
            RC_ASSERT(values.sum(days).exact() == sum.exact());
            const qint64 limit = plain.empty() ? 0 : plain[plain.size() / 2];
            RC_ASSERT(values.countBelow(limit, days) ==
                      std::ranges::count_if(plain, [&](qint64 value) { return value < limit; }));
            const double share = double(random.number(0, 20)) / 20;
            RC_ASSERT(values.quantile(share, days) ==
                      quantile(std::vector<double>(plain.begin(), plain.end()), share));
        }
    }));
}

void DatedValuesTest::totalsGrowAsTheyAreMade()
{
    QVERIFY(rc::check("totals grown day by day are those made at once", [](unsigned seed) {
        RandomValues random(seed);
        std::vector<Dated> all;
        DayTotals grown;
        DayTally tally;
        for (qint64 n = random.number(0, 40); n > 0; --n) {
            all.push_back(random.dated());
            grown.add(all.back());
            tally.add(all.back());
        }
        const DayTotals made = tally.totals();
        for (int i = 0; i < 10; ++i) {
            const Period days = random.days();
            qint64 sum = 0;
            std::ranges::for_each(valuesOf(all, days), [&](qint64 value) { sum += value; });
            RC_ASSERT(grown.between(days) == sum);
            RC_ASSERT(made.between(days) == sum);
        }
    }));
}

void DatedValuesTest::nothingHasNoQuantile()
{
    const Period days = Period::ofDay(dayFromNumber(3));
    QVERIFY(!DatedValues().quantile(0.5, days));
    QVERIFY(!DatedValues({{7, 4}}).quantile(0.5, days));
    QCOMPARE(DatedValues({{7, 3}}).quantile(0.5, days), 7.0);
    // The middle of two, linear between them.
    QCOMPARE(DatedValues({{7, 3}, {10, 3}}).quantile(0.5, days), 8.5);
    QCOMPARE(DatedValues({{7, 3}, {10, 3}}).quantile(0.9, days), 9.7);
}

QTEST_APPLESS_MAIN(DatedValuesTest)
#include "dated_values_test.moc"
