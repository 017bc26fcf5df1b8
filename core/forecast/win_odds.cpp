// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/win_odds.h"

#include <algorithm>

namespace laju {

namespace {

/// The band of each age.
constexpr auto bandOfAge = [] {
    std::array<size_t, WinOdds::bands.back() + 1> all{};
    size_t band = 0;
    for (size_t age = 0; age < all.size(); ++age) {
        if (band + 1 < WinOdds::bands.size() && WinOdds::bands[band + 1] <= static_cast<int>(age))
            ++band;
        all[age] = band;
    }
    return all;
}();

/// The share of @p part in @p whole, with as many cases more at the rate @p usual.
double leaning(double part, double whole, double cases, double usual)
{
    return whole + cases > 0 ? (part + cases * usual) / (whole + cases) : usual;
}

} // namespace

WinOdds::WinOdds(const KnownPipeline &pipeline, const Directory &directory, int longest)
    : m_longest(longest)
{
    for (const Pipeline &each : directory.pipelines) {
        for (const Stage *stage : directory.everyStageOf(each->id)) {
            if ((*stage)->kind != StageKind::Open)
                continue;
            m_places.emplace((*stage)->id, m_states.size());
            m_states.push_back({.pipeline = each->id, .counts = {}, .days = {}, .all = {}});
        }
    }
    count(pipeline, directory);
    lookAhead(longest);
}

void WinOdds::count(const KnownPipeline &pipeline, const Directory &directory)
{
    const size_t won = m_states.size();
    const size_t lost = won + 1;
    for (State &state : m_states) {
        state.all.to.resize(lost + 1);
        for (Counts &counts : state.counts)
            counts.to.resize(lost + 1);
    }
    for (const KnownPipeline::Spell &spell : pipeline.spells()) {
        const auto place = m_places.find(spell.stage);
        if (place == m_places.end())
            continue;
        State &state = m_states[place->second];
        // The day of leaving is one on which it might have left, today is not yet.
        const auto days = static_cast<int>(spell.left ? (*spell.left - spell.entered).count() + 1
                                                      : (pipeline.day() - spell.entered).count());
        const auto last = static_cast<size_t>(std::clamp(days, 0, static_cast<int>(ages) - 1));
        for (size_t age = 0; age < last; ++age)
            state.days[age] += 1;
        if (days >= static_cast<int>(ages))
            state.days[ages - 1] += days - static_cast<int>(ages) + 1;
        if (!spell.left)
            continue;
        const Stage *to = directory.stage(*spell.to);
        const auto open = m_places.find(*spell.to);
        const size_t where = open != m_places.end()                ? open->second
                             : to && (*to)->kind == StageKind::Won ? won
                                                                   : lost;
        const size_t age = std::min(static_cast<size_t>(std::max(days - 1, 0)), ages - 1);
        Counts &counts = state.counts[bandOfAge[age]];
        counts.exits += 1;
        counts.to[where] += 1;
        ++m_exits;
    }
    for (State &state : m_states) {
        for (size_t age = 0; age < ages; ++age)
            state.counts[bandOfAge[age]].days += state.days[age];
        for (const Counts &counts : state.counts) {
            state.all.days += counts.days;
            state.all.exits += counts.exits;
            for (size_t i = 0; i <= lost; ++i)
                state.all.to[i] += counts.to[i];
        }
    }
}

/// Where deals of any stage go when they leave it, said of the stage at @p place: of @p exits so many are @p
/// wins and @p losses, the rest go on to the next stage, if there is one.
std::vector<double> WinOdds::usualShares(size_t place, double exits, double wins, double losses) const
{
    const size_t won = m_states.size();
    std::vector<double> shares(won + 2);
    const bool isLast = place + 1 == won || m_states[place + 1].pipeline != m_states[place].pipeline;
    const double all = isLast ? wins + losses : exits;
    if (all == 0)
        return shares;
    shares[won] = wins / all;
    shares[won + 1] = losses / all;
    if (!isLast)
        shares[place + 1] = (exits - wins - losses) / exits;
    return shares;
}

std::vector<std::array<WinOdds::Hazards, WinOdds::bands.size()>> WinOdds::hazards() const
{
    const size_t won = m_states.size();
    const size_t lost = won + 1;
    double days = 0;
    double exits = 0;
    double wins = 0;
    double losses = 0;
    for (const State &state : m_states) {
        days += state.all.days;
        exits += state.all.exits;
        wins += state.all.to[won];
        losses += state.all.to[lost];
    }
    const double usualRate = days > 0 ? exits / days : 0;
    std::vector<std::array<Hazards, bands.size()>> hazards(m_states.size());
    for (size_t place = 0; place < m_states.size(); ++place) {
        const State &state = m_states[place];
        const double stageRate =
            usualRate > 0 ? leaning(state.all.exits, state.all.days, leanOfRates / usualRate, usualRate) : 0;
        const std::vector<double> usual = usualShares(place, exits, wins, losses);
        std::vector<double> shares(usual.size());
        for (size_t where = 0; where < shares.size(); ++where)
            shares[where] = leaning(state.all.to[where], state.all.exits, leanOfRates, usual[where]);
        for (size_t band = 0; band < bands.size(); ++band) {
            const Counts &counts = state.counts[band];
            const double rate =
                stageRate > 0 ? leaning(counts.exits, counts.days, leanOfRates / stageRate, stageRate) : 0;
            Hazards &each = hazards[place][band];
            for (size_t where = 0; where < m_states.size(); ++where) {
                const double share = leaning(counts.to[where], counts.exits, leanOfShares, shares[where]);
                if (rate * share > 0)
                    each.moves.emplace_back(where, rate * share);
            }
            each.won = rate * leaning(counts.to[won], counts.exits, leanOfShares, shares[won]);
            each.stays = 1 - rate;
        }
    }
    return hazards;
}

void WinOdds::lookAhead(int longest)
{
    m_odds.resize((static_cast<size_t>(longest) + 1) * m_states.size() * ages);
    const auto hazards = this->hazards();
    for (int days = 1; days <= longest; ++days) {
        // Backwards, so that what moves on may move on again the same day; what moves back waits for the
        // next.
        for (size_t place = m_states.size(); place-- > 0;) {
            for (size_t age = 0; age < ages; ++age) {
                const Hazards &each = hazards[place][bandOfAge[age]];
                double odds = each.won;
                for (const auto &[to, rate] : each.moves)
                    odds += rate * oddsAt(to > place ? days : days - 1, to, 0);
                odds += each.stays * oddsAt(days - 1, place, std::min(age + 1, ages - 1));
                oddsAt(days, place, age) = odds;
            }
        }
    }
}

double WinOdds::within(int days, StageId stage, std::optional<int> age) const
{
    const auto place = m_places.find(stage);
    if (place == m_places.end())
        return 0;
    const int known = std::clamp(days, 0, m_longest);
    const double *odds = &m_odds[(static_cast<size_t>(known) * m_states.size() + place->second) * ages];
    if (age)
        return odds[std::clamp<size_t>(static_cast<size_t>(std::max(*age, 0)), 0, ages - 1)];
    const State &state = m_states[place->second];
    if (state.all.days <= 0)
        return odds[0];
    double sum = 0;
    for (size_t each = 0; each < ages; ++each)
        sum += state.days[each] * odds[each];
    return sum / state.all.days;
}

qint64 WinOdds::exitsOf(StageId stage) const
{
    const auto place = m_places.find(stage);
    return place == m_places.end() ? 0 : static_cast<qint64>(m_states[place->second].all.exits);
}

} // namespace laju
