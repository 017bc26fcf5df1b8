// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/target.h"

#include "core/domain/field_checks.h"

namespace laju {

std::optional<Error> check(const TargetFields &target)
{
    if (target.metric.isEmpty())
        return invalid(QCoreApplication::translate("Domain", "A target needs a metric."));
    if (target.value <= 0)
        return invalid(QCoreApplication::translate("Domain", "A target must be more than 0."));
    if (target.weight < 0 || target.weight > 100)
        return invalid(QCoreApplication::translate("Domain", "A weight lies between 0 and 100 (%1).")
                           .arg(target.weight));
    if (target.until && *target.until < target.from)
        return invalid(QCoreApplication::translate("Domain", "The target ends (%1) before it begins (%2).")
                           .arg(toIso(*target.until), toIso(target.from)));
    return {};
}

std::optional<Error> check(const CostFields &cost)
{
    if (cost.amount.minor() < 0)
        return invalid(QCoreApplication::translate("Domain", "A cost cannot be negative (%1).")
                           .arg(cost.amount.toDecimal()));
    if (std::chrono::year_month_day(cost.month).day() != std::chrono::day(1))
        return invalid(
            QCoreApplication::translate("Domain", "A cost belongs to a month: give its first day, not %1.")
                .arg(toIso(cost.month)));
    return {};
}

} // namespace laju
