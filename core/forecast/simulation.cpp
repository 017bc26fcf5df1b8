// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/simulation.h"

#include <algorithm>
#include <random>
#include <span>

namespace laju {

namespace {

__extension__ typedef unsigned __int128 Wide;

/// Below this a 64-bit number lies with probability @p probability; the last in 2⁶⁴ is given away.
quint64 threshold(double probability)
{
    constexpr double all = 0x1.0p64;
    const double below = probability * all;
    return below >= all ? ~quint64(0) : below > 0 ? static_cast<quint64>(below) : 0;
}

/// 0 ≤ n < @p count, even as can be, from the bits of @p draw.
size_t below(size_t count, quint64 draw)
{
    return static_cast<size_t>((Wide(draw) * count) >> 64);
}

/// A Poisson count by one draw: thresholds for none, at most one, two …
class PoissonCount final
{
public:
    explicit PoissonCount(double mean)
    {
        if (mean <= 0)
            return;
        // From the likeliest count on to both sides, so that nothing vanishes; no exponential is needed.
        constexpr double negligible = 1e-20;
        const auto likeliest = static_cast<size_t>(mean);
        std::vector<double> lower;
        double weight = 1;
        for (size_t count = likeliest; count > 0 && weight > negligible; --count) {
            weight = weight * static_cast<double>(count) / mean;
            lower.push_back(weight);
        }
        m_first = likeliest - lower.size();
        std::vector<double> weights(lower.rbegin(), lower.rend());
        weight = 1;
        for (size_t count = likeliest; weight > negligible; ++count) {
            weights.push_back(weight);
            weight = weight * mean / static_cast<double>(count + 1);
        }
        double sum = 0;
        for (const double each : weights)
            sum += each;
        double upTo = 0;
        for (const double each : weights) {
            upTo += each;
            m_thresholds.push_back(threshold(upTo / sum));
        }
        m_thresholds.pop_back(); // what is left is the largest
    }

    [[nodiscard]] bool isNone() const { return m_thresholds.empty(); }
    [[nodiscard]] size_t of(quint64 draw) const
    {
        const auto at = std::ranges::upper_bound(m_thresholds, draw);
        return m_first + static_cast<size_t>(at - m_thresholds.begin());
    }

private:
    size_t m_first = 0;
    std::vector<quint64> m_thresholds;
};

/// What all deals of a run have in common: 1 on the mean, never below 0.
class CommonFactor final
{
public:
    explicit CommonFactor(double spread)
        : m_spread(spread)
    {
    }

    /// As a sum of twelve numbers, nearly normal and no further out than six deviations.
    template<class Generator> [[nodiscard]] double draw(Generator &generator) const
    {
        constexpr int numbers = 12;
        constexpr int perDraw = 4;
        quint64 sum = 0;
        for (int i = 0; i < draws; ++i) {
            const quint64 bits = generator();
            for (int part = 0; part < perDraw; ++part)
                sum += (bits >> (16 * part)) & 0xffff;
        }
        // Each is the middle of its step of 1 / 65536.
        const double standard = (static_cast<double>(sum) + numbers / 2.0) / 65'536 - numbers / 2.0;
        return std::max(0.0, 1 + m_spread * standard);
    }
    static constexpr int draws = 3;

private:
    double m_spread;
};

struct Entry
{
    ByHorizon<quint64> below;
    qint64 amount;
};

class Simulation final
{
public:
    explicit Simulation(const Chances &chances)
        : m_factor(chances.spread)
    {
        Wide all = 0;
        for (const Chances::Deal &deal : chances.deals)
            all += static_cast<Wide>(deal.amount);
        const qint64 most = chances.usualAmounts.empty() ? 0 : std::ranges::max(chances.usualAmounts);
        all += Wide(static_cast<quint64>(most)) * (chances.deals.size() + mostNew(chances.newWins.back()));
        // Sums must fit; who has that much does not miss units.
        while ((all >> m_shift) >= (Wide(1) << 61))
            ++m_shift;
        for (const Chances::Deal &deal : chances.deals) {
            Entry entry{.below = {}, .amount = deal.amount >> m_shift};
            std::ranges::transform(deal.wonBy, entry.below.begin(), threshold);
            (deal.amount > 0 ? m_valued : m_unvalued).push_back(entry);
        }
        for (const qint64 amount : chances.usualAmounts)
            m_usual.push_back(amount >> m_shift);
        double before = 0;
        for (size_t i = 0; i < horizonCount; ++i) {
            m_new[i] = PoissonCount(chances.newWins[i] - before);
            before = chances.newWins[i];
        }
    }

    Simulated run(const SimulationOptions &options)
    {
        std::mt19937_64 generator(options.seed);
        Simulated result;
        for (auto &won : result.won)
            won.reserve(static_cast<size_t>(options.runs));
        for (int run = 0; run < options.runs; ++run) {
            ByHorizon<qint64> sums = drawDeals(generator);
            result.draws += static_cast<qint64>(m_valued.size());
            drawUsual(generator, sums, result.draws);
            const double factor = m_factor.draw(generator);
            result.draws += CommonFactor::draws;
            sums[2] -= sums[1]; // of the next quarter alone
            for (size_t i = 0; i < horizonCount; ++i)
                result.won[i].push_back(inMinorUnits(factor * static_cast<double>(sums[i])));
        }
        for (auto &won : result.won)
            std::ranges::sort(won);
        return result;
    }

private:
    [[nodiscard]] qint64 inMinorUnits(double steps) const
    {
        // More is not told apart, so that what was won may be added.
        constexpr double most = 0x1.0p62;
        return static_cast<qint64>(std::min(steps * static_cast<double>(qint64(1) << m_shift), most));
    }
    /// More new deals than this are not won in a run, by far.
    [[nodiscard]] static Wide mostNew(double mean) { return static_cast<Wide>(4 * mean + 100); }

    /// What deals of known amount bring by the end of each horizon. No branch depends on a draw, which a
    /// processor could not foresee.
    [[nodiscard]] ByHorizon<qint64> drawDeals(std::mt19937_64 &generator) const
    {
        ByHorizon<qint64> sums{};
        for (const Entry &deal : m_valued) {
            const quint64 draw = generator();
            for (size_t i = 0; i < horizonCount; ++i)
                sums[i] += deal.amount & -static_cast<qint64>(draw < deal.below[i]);
        }
        return sums;
    }
    /// Adds what deals of unknown amount and those not begun yet bring.
    void drawUsual(std::mt19937_64 &generator, ByHorizon<qint64> &sums, qint64 &draws) const
    {
        if (m_usual.empty())
            return;
        for (const Entry &deal : m_unvalued) {
            const quint64 draw = generator();
            ++draws;
            if (draw >= deal.below.back())
                continue;
            const qint64 amount = usualAmount(generator, draws);
            for (size_t i = 0; i < horizonCount; ++i)
                sums[i] += draw < deal.below[i] ? amount : 0;
        }
        for (size_t from = 0; from < horizonCount; ++from) {
            if (m_new[from].isNone())
                continue;
            ++draws;
            for (size_t left = m_new[from].of(generator()); left > 0; --left) {
                const qint64 amount = usualAmount(generator, draws);
                for (size_t i = from; i < horizonCount; ++i)
                    sums[i] += amount;
            }
        }
    }
    [[nodiscard]] qint64 usualAmount(std::mt19937_64 &generator, qint64 &draws) const
    {
        ++draws;
        return m_usual[below(m_usual.size(), generator())];
    }

    CommonFactor m_factor;
    int m_shift = 0; ///< amounts are in 2^this minor units
    std::vector<Entry> m_valued;
    std::vector<Entry> m_unvalued;
    std::vector<qint64> m_usual;
    ByHorizon<PoissonCount> m_new{PoissonCount(0), PoissonCount(0), PoissonCount(0)};
};

} // namespace

Simulated simulate(const Chances &chances, const SimulationOptions &options)
{
    return Simulation(chances).run(options);
}

} // namespace laju
