// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/target.h"

namespace laju {

/// The calendar period in which a target of @p cadence is due.
[[nodiscard]] constexpr Calendar calendarOf(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Workday:
        return Calendar::Day;
    case Cadence::Week:
        return Calendar::Week;
    case Cadence::Month:
        return Calendar::Month;
    case Cadence::Quarter:
        return Calendar::Quarter;
    case Cadence::Year:
        return Calendar::Year;
    }
    Q_UNREACHABLE();
}

} // namespace laju
