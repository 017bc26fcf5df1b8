// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stratified.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace laju;

namespace {

using Values = std::vector<double>;

/// Admitted and rejected applicants of two groups.
struct Table
{
    int admitted1, rejected1, admitted2, rejected2;
};

/// Graduate admissions at Berkeley, men and women, departments A to F: P. J. Bickel, E. A. Hammel and J. W.
/// O'Connell, "Sex bias in graduate admissions", Science 187 (1975); R has them as UCBAdmissions.
constexpr std::array berkeley{Table{512, 313, 89, 19},   Table{353, 207, 17, 8},  Table{120, 205, 202, 391},
                              Table{138, 279, 131, 244}, Table{53, 138, 94, 299}, Table{22, 351, 24, 317}};

Values zerosAndOnes(int ones, int zeros)
{
    Values values(static_cast<size_t>(ones), 1.0);
    values.resize(static_cast<size_t>(ones + zeros), 0.0);
    return values;
}

StratumEffect effectOf(const Table &table)
{
    return stratumEffect(zerosAndOnes(table.admitted1, table.rejected1),
                         zerosAndOnes(table.admitted2, table.rejected2));
}

bool isNear(double one, double other, double tolerance = 1e-9)
{
    return std::abs(one - other) <= tolerance;
}

} // namespace

class StratifiedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesDifferByTheirDifference();
    void berkeleyTurnsRound();
    void mantelHaenszel();
    void pairsOneByOne();
    void nothing();
};

void StratifiedTest::sharesDifferByTheirDifference()
{
    const StratumEffect effect = effectOf({60, 40, 36, 44});
    QVERIFY(isNear(effect.effect, 0.6 - 0.45));
    QVERIFY(isNear(effect.variance, 0.6 * 0.4 / 100 + 0.45 * 0.55 / 80));
}

/// The paradox: of all, 44.5% of the men and 30.4% of the women were admitted, yet by departments women a
/// little more often.
void StratifiedTest::berkeleyTurnsRound()
{
    Table all{};
    std::vector<StratumEffect> departments;
    for (const Table &table : berkeley) {
        all.admitted1 += table.admitted1;
        all.rejected1 += table.rejected1;
        all.admitted2 += table.admitted2;
        all.rejected2 += table.rejected2;
        departments.push_back(effectOf(table));
    }
    QVERIFY(isNear(effectOf(all).effect, 0.4452 - 0.3035, 0.0001));
    const auto within = stratifiedEffect(departments);
    QVERIFY(within && within->effect < 0 && within->interval.low < 0);
    // The common odds ratio that R's mantelhaen.test finds, 0.905 (0.772–1.060), holds 1 as this holds 0.
    QVERIFY(within->interval.high > 0);
}

/// Against the published formulas, of the counts themselves: Greenland and Robins (1985).
void StratifiedTest::mantelHaenszel()
{
    double difference = 0;
    double weights = 0;
    double variance = 0;
    std::vector<StratumEffect> strata;
    for (const Table &table : berkeley) {
        const double a = table.admitted1;
        const double n1 = table.admitted1 + table.rejected1;
        const double c = table.admitted2;
        const double n0 = table.admitted2 + table.rejected2;
        const double n = n1 + n0;
        difference += (a * n0 - c * n1) / n;
        weights += n1 * n0 / n;
        variance += (a * (n1 - a) * n0 * n0 * n0 + c * (n0 - c) * n1 * n1 * n1) / (n1 * n0 * n * n);
        strata.push_back(effectOf(table));
    }
    const double expected = difference / weights;
    const double reach = 1.959963985 * std::sqrt(variance) / weights;
    const auto effect = stratifiedEffect(strata);
    QVERIFY(isNear(effect->effect, expected));
    QVERIFY(isNear(effect->interval.low, expected - reach, 1e-8));
    QVERIFY(isNear(effect->interval.high, expected + reach, 1e-8));
}

void StratifiedTest::pairsOneByOne()
{
    constexpr quint64 seed = 5;
    Random random(seed);
    for (int run = 0; run < 50; ++run) {
        Values first(static_cast<size_t>(1 + random.below(12)));
        Values second(static_cast<size_t>(1 + random.below(12)));
        std::ranges::generate(first, [&] { return random.below(5); });
        std::ranges::generate(second, [&] { return random.below(5); });
        double sum = 0;
        for (const double a : first) {
            for (const double b : second)
                sum += a > b ? 1 : a < b ? -1 : 0;
        }
        const StratumEffect effect = stratumEffect(first, second);
        QVERIFY2(isNear(effect.effect, sum / static_cast<double>(first.size() * second.size())),
                 qPrintable(QStringLiteral("seed %1, run %2").arg(seed).arg(run)));
        QVERIFY(effect.variance >= 0);
        const auto alone = stratifiedEffect(std::array{effect});
        QVERIFY(isNear(alone->effect, effect.effect));
        QVERIFY(alone->interval.low >= -1 && alone->interval.high <= 1);
    }
}

void StratifiedTest::nothing()
{
    QVERIFY(!stratifiedEffect({}));
}

QTEST_APPLESS_MAIN(StratifiedTest)
#include "stratified_test.moc"
