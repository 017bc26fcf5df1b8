// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/personal_bests.h"

#include "core/metrics/catalogue.h"

#include <algorithm>
#include <map>

namespace laju {

namespace {

/// All of them add up, so that a week is the sum of its days.
constexpr std::array metricKeys{"calls_connected", "meetings_held", "demos_completed", "won_value"};
constexpr std::array kinds{Calendar::Day, Calendar::Week, Calendar::Month};

/// The days of @p days on which @p rep has something of @p metric, and how much.
std::vector<std::pair<Day, double>> dayValues(const Metric &metric, RepId rep, const Period &days,
                                              const Facts &facts)
{
    const auto valueOf = [&](const Period &period) {
        return evaluate(metric, {.scope = rep, .period = period}, facts).value.value_or(0);
    };
    std::vector<std::pair<Day, double>> values;
    for (const Period &month : days.split(Calendar::Month)) {
        // Years before the rep began, or of deals that are few, take no longer than their months.
        if (valueOf(month) <= 0)
            continue;
        for (const Period &day : month.split(Calendar::Day)) {
            if (const double value = valueOf(day); value > 0)
                values.emplace_back(day.from(), value);
        }
    }
    return values;
}

PersonalBest bestOf(const Metric &metric, Calendar kind, Day today,
                    const std::vector<std::pair<Day, double>> &values, std::chrono::weekday weekStart)
{
    PersonalBest result{
        .metric = &metric, .kind = kind, .present = Period::containing(today, kind, weekStart)};
    std::map<Day, double> sums;
    for (const auto &[day, value] : values)
        sums[Period::containing(day, kind, weekStart).from()] += value;
    if (const auto now = sums.extract(result.present.from()))
        result.now = now.mapped();
    result.earlier = static_cast<int>(sums.size());
    if (result.earlier < leastEarlier(kind))
        return result;
    // Of several the first.
    const auto best = std::ranges::max_element(sums, {}, [](const auto &sum) { return sum.second; });
    result.best = Best{best->second, Period::containing(best->first, kind, weekStart)};
    return result;
}

} // namespace

std::optional<double> PersonalBest::missing() const
{
    if (!best || isNew())
        return {};
    return best->value - now + (metric->unit == Unit::Count ? 1 : 0);
}

std::vector<PersonalBest> personalBests(RepId rep, Day today, const Facts &facts)
{
    std::vector<PersonalBest> bests;
    const Day first = facts.extent() ? std::min(facts.extent()->from(), today) : today;
    const Period days = Period::make(first, today + std::chrono::days(1)).value();
    for (const char *key : metricKeys) {
        const Metric &metric = *findMetric(QLatin1StringView(key));
        const auto values = dayValues(metric, rep, days, facts);
        if (values.empty())
            continue;
        for (const Calendar kind : kinds)
            bests.push_back(bestOf(metric, kind, today, values, facts.directory().settings.weekStart));
    }
    return bests;
}

} // namespace laju
