// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity_facts.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace laju;

namespace {

class Dice final
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    qint64 number(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_random);
    }
    /// On both sides of the first day that is numbered.
    qint32 day() { return qint32(number(-150, 150)); }
    /// Mostly small; some need all their bits, and some take back what was done.
    qint64 value()
    {
        constexpr qint64 largest = std::numeric_limits<qint64>::max() / 1'000'000;
        return number(0, 9) == 0 ? number(-largest, largest) : number(-3, 100);
    }
    Period days()
    {
        const qint64 from = number(-200, 200);
        return Period::make(dayFromNumber(from), dayFromNumber(number(from, 220))).value();
    }

private:
    std::mt19937 m_random;
};

using ByDay = std::map<qint32, qint64>;

qint64 sumWithin(const ByDay &sums, const Period &days)
{
    qint64 sum = 0;
    for (const auto &[day, value] : sums)
        sum += days.contains(dayFromNumber(day)) ? value : 0;
    return sum;
}

ByDay visited(const SumSeries &series, const Period &days)
{
    ByDay all;
    series.visit(days, [&](qint32 day, qint64 sum) { RC_ASSERT(all.emplace(day, sum).second); });
    return all;
}

BlockSums blockOfSums(const ByDay &sums, qint32 block)
{
    BlockSums all{};
    for (const auto &[day, value] : sums) {
        if (blockOf(day) == block)
            all[placeInBlock(day)] = value;
    }
    return all;
}

} // namespace

class SumSeriesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatWasAdded();
    void readsBackWhatItPacks();
    void refusesWhatItWouldNotPack_data();
    void refusesWhatItWouldNotPack();
};

void SumSeriesTest::holdsWhatWasAdded()
{
    QVERIFY(rc::check("as a list of days does", [](unsigned seed) {
        Dice dice(seed);
        SumSeries series;
        ByDay expected;
        for (qint64 left = dice.number(0, 60); left > 0; --left) {
            const qint32 day = dice.day();
            // Now and then a day is taken back to nothing.
            const qint64 value =
                dice.number(0, 3) == 0 && expected.contains(day) ? -expected[day] : dice.value();
            series.add(day, value);
            if ((expected[day] += value) == 0)
                expected.erase(day);
        }
        RC_ASSERT(series.isEmpty() == expected.empty());
        RC_ASSERT(visited(series, Period::always()) == expected);
        if (!expected.empty()) {
            RC_ASSERT(series.extent() == Period::make(dayFromNumber(expected.begin()->first),
                                                      dayFromNumber(expected.rbegin()->first + 1))
                                             .value());
        }
        for (int i = 0; i < 10; ++i) {
            const Period days = dice.days();
            RC_ASSERT(series.between(days) == sumWithin(expected, days));
            ByDay within = expected;
            std::erase_if(within, [&](const auto &one) { return !days.contains(dayFromNumber(one.first)); });
            RC_ASSERT(visited(series, days) == within);
        }
    }));
}

void SumSeriesTest::readsBackWhatItPacks()
{
    QVERIFY(rc::check("block by block, in any order, over what was there", [](unsigned seed) {
        Dice dice(seed);
        ByDay sums;
        for (qint64 left = dice.number(0, 80); left > 0; --left)
            sums[dice.day()] = dice.number(0, 4) == 0 ? dice.value() : 1 + dice.number(0, 300);
        std::erase_if(sums, [](const auto &one) { return one.second == 0; });
        SumSeries added;
        for (const auto &[day, value] : sums)
            added.add(day, value);
        SumSeries put;
        for (int i = 0; i < 5; ++i)
            put.add(dice.day(), dice.value());
        std::vector<qint32> blocks = put.blocks();
        std::ranges::copy(added.blocks(), std::back_inserter(blocks));
        std::mt19937 order(seed);
        std::ranges::shuffle(blocks, order);
        for (const qint32 block : blocks) {
            const QByteArray packed = SumSeries::pack(blockOfSums(sums, block));
            RC_ASSERT(SumSeries::unpack(packed) == blockOfSums(sums, block));
            RC_ASSERT(put.putBlock(block, packed));
            RC_ASSERT(put.sumsOf(block) == blockOfSums(sums, block));
        }
        put.squeeze();
        RC_ASSERT(put == added);
    }));
}

void SumSeriesTest::refusesWhatItWouldNotPack_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("a place without a sum") << "\x03"_ba;
    QTest::newRow("a sum of nothing") << QByteArray("\x03\x00", 2);
    QTest::newRow("a day past the block") << "\x20\x02"_ba;
    QTest::newRow("a day twice") << "\x03\x02\x03\x02"_ba;
    QTest::newRow("days out of order") << "\x04\x02\x03\x02"_ba;
    QTest::newRow("a number that does not end") << "\x03\x82"_ba;
    QTest::newRow("a number that is longer than it need be") << QByteArray("\x03\x82\x00", 3);
    QTest::newRow("more than 63 bits") << QByteArray("\x03\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
}

void SumSeriesTest::refusesWhatItWouldNotPack()
{
    QFETCH(QByteArray, packed);
    SumSeries series;
    series.add(40, 7);
    const SumSeries before = series;
    QVERIFY(!SumSeries::unpack(packed));
    QVERIFY(!series.putBlock(blockOf(40), packed));
    QVERIFY(!series.putBlock(blockOf(400), packed));
    QVERIFY(series == before);
}

QTEST_APPLESS_MAIN(SumSeriesTest)
#include "sum_series_test.moc"
