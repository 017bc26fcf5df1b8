// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"

namespace laju {

/// What a metric is measured in, and so how it is written and what a target's whole number means.
enum class Unit {
    Count,       ///< whole things
    Money,       ///< minor units of the reporting currency
    MoneyPerDay, ///< minor units a day
    Share,       ///< a part of 1; a target is in hundredths of a percent
    Seconds,
    Hours,  ///< a target is in hundredths
    Days,   ///< a target is in hundredths
    Ratio,  ///< times; a target is in hundredths
    Points, ///< from −100 to 100: a share less another, in percent; a target is in tenths
};
template<> struct Keys<Unit>
{
    static constexpr std::array table{std::pair{Unit::Count, "count"},
                                      std::pair{Unit::Money, "money"},
                                      std::pair{Unit::MoneyPerDay, "money_per_day"},
                                      std::pair{Unit::Share, "share"},
                                      std::pair{Unit::Seconds, "seconds"},
                                      std::pair{Unit::Hours, "hours"},
                                      std::pair{Unit::Days, "days"},
                                      std::pair{Unit::Ratio, "ratio"},
                                      std::pair{Unit::Points, "points"}};
};

/// How many of a target's whole steps make one of the unit (1 = the step is the unit).
[[nodiscard]] constexpr int targetStepsPerUnit(Unit unit)
{
    switch (unit) {
    case Unit::Share:
        return 10'000;
    case Unit::Hours:
    case Unit::Days:
    case Unit::Ratio:
        return 100;
    case Unit::Points:
        return 10;
    case Unit::Count:
    case Unit::Money:
    case Unit::MoneyPerDay:
    case Unit::Seconds:
        return 1;
    }
    return 1;
}

enum class Better {
    Higher,
    Lower,
    Neither,
};
template<> struct Keys<Better>
{
    static constexpr std::array table{std::pair{Better::Higher, "higher"}, std::pair{Better::Lower, "lower"},
                                      std::pair{Better::Neither, "neither"}};
};

} // namespace laju
