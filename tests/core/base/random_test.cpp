// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QTest>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/gamma.hpp>

#include <vector>

using namespace laju;

namespace {

constexpr int draws = 20'000;

/// The largest distance between the shares that @p drawn and @p distribution have below a value.
template<class Distribution> double distance(std::vector<double> drawn, const Distribution &distribution)
{
    std::ranges::sort(drawn);
    double largest = 0;
    for (size_t i = 0; i < drawn.size(); ++i) {
        const double expected = boost::math::cdf(distribution, drawn[i]);
        const double n = static_cast<double>(drawn.size());
        largest = std::max({largest, std::abs(expected - static_cast<double>(i) / n),
                            std::abs(expected - static_cast<double>(i + 1) / n)});
    }
    return largest;
}

/// What the distance exceeds one time in a thousand (Kolmogorov); the seeds are fixed.
const double largestByChance = 1.95 / std::sqrt(draws);

} // namespace

class RandomTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSeedGivesTheSameEverywhere();
    void gammaIsDistributedAsItSays_data();
    void gammaIsDistributedAsItSays();
    void betaIsDistributedAsItSays_data();
    void betaIsDistributedAsItSays();
};

// The 10,000th number of the engine with its own seed is the one that the C++ standard states.
void RandomTest::aSeedGivesTheSameEverywhere()
{
    Random random(5489);
    double last = 0;
    for (int i = 0; i < 10'000; ++i)
        last = random.unit();
    QCOMPARE(last, static_cast<double>(9981545732273789042ULL >> 11) / 9007199254740992.0);
}

void RandomTest::gammaIsDistributedAsItSays_data()
{
    QTest::addColumn<double>("shape");
    for (const double shape : {0.5, 1.0, 3.5, 400.0})
        QTest::addRow("shape %g", shape) << shape;
}

void RandomTest::gammaIsDistributedAsItSays()
{
    QFETCH(const double, shape);
    Random random(1);
    std::vector<double> drawn(draws);
    std::ranges::generate(drawn, [&] { return random.gamma(shape); });
    QCOMPARE_LT(distance(drawn, boost::math::gamma_distribution<double>(shape)), largestByChance);
}

void RandomTest::betaIsDistributedAsItSays_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::newRow("nothing known: Jeffreys") << 0.5 << 0.5;
    QTest::newRow("8 won of 20") << 8.5 << 12.5;
    QTest::newRow("all of 5") << 5.5 << 0.5;
    QTest::newRow("many") << 340.5 << 660.5;
}

void RandomTest::betaIsDistributedAsItSays()
{
    QFETCH(const double, a);
    QFETCH(const double, b);
    Random random(2);
    std::vector<double> drawn(draws);
    std::ranges::generate(drawn, [&] { return random.beta(a, b); });
    QCOMPARE_LT(distance(drawn, boost::math::beta_distribution<double>(a, b)), largestByChance);
}

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
