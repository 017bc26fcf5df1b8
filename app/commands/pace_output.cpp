// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pace_output.h"

#include "app/commands/figure_output.h"

using namespace Qt::StringLiterals;

namespace laju {

QJsonObject paceObject(const PaceLine &line, const Currency &currency)
{
    const Attainment &standing = line.standing;
    const auto number = [&](const std::optional<double> &value) {
        return rawNumber(value, line.metric->unit, currency);
    };
    const auto share = [](const std::optional<double> &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    const auto bound = [&](double Interval::*which) {
        return standing.chance ? number((*standing.chance).*which) : QJsonValue();
    };
    return {{u"metric"_s, QString::fromLatin1(line.metric->key)},
            {u"target"_s, number(standing.target)},
            {u"expected_by_now"_s, number(standing.expectedByNow)},
            {u"actual"_s, number(standing.actual.value)},
            {u"attainment"_s, share(standing.attained)},
            {u"state"_s, QString(keyOf(standing.state))},
            {u"sense"_s, QString(keyOf(standing.sense))},
            {u"within_chance"_s, standing.withinChance},
            {u"chance_low"_s, bound(&Interval::low)},
            {u"chance_high"_s, bound(&Interval::high)},
            {u"days_left"_s, standing.daysLeft},
            {u"required_per_day"_s, line.metric->additive ? number(standing.requiredPerDay()) : QJsonValue()},
            {u"weight"_s, standing.weight},
            {u"reached"_s, share(line.reached())}};
}

} // namespace laju
