// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/domain/checked.h"
#include "core/domain/scope.h"

namespace laju {

/// How often a target is due.
enum class Cadence {
    Workday,
    Week,
    Month,
    Quarter,
    Year,
};
template<> struct Keys<Cadence>
{
    static constexpr std::array table{std::pair{Cadence::Workday, "workday"},
                                      std::pair{Cadence::Week, "week"}, std::pair{Cadence::Month, "month"},
                                      std::pair{Cadence::Quarter, "quarter"},
                                      std::pair{Cadence::Year, "year"}};
};

/// Whether a target of a team or the company is what each rep owes, or what they owe together.
enum class TargetShare {
    EachRep,
    Together,
};
template<> struct Keys<TargetShare>
{
    static constexpr std::array table{std::pair{TargetShare::EachRep, "each_rep"},
                                      std::pair{TargetShare::Together, "together"}};
};

enum class TargetSense {
    AtLeast,
    AtMost,
};
template<> struct Keys<TargetSense>
{
    static constexpr std::array table{std::pair{TargetSense::AtLeast, "at_least"},
                                      std::pair{TargetSense::AtMost, "at_most"}};
};

/// What a metric is to reach. The nearest target wins: a rep's own over the team's, the team's over the
/// company's.
struct TargetFields
{
    TargetId id = TargetId::generate();
    QString metric; ///< key in the catalogue of metrics
    Scope scope = {};
    TargetShare share = TargetShare::EachRep; ///< means nothing when the scope is a rep
    Cadence cadence = Cadence::Workday;
    TargetSense sense = TargetSense::AtLeast;
    qint64 value = 0; ///< in the smallest step of the metric's unit (see Unit)
    int weight = 1;   ///< in a weighted score, 0–100
    Day from;
    std::optional<Day> until = {}; ///< last day in force, inclusive; none: until further notice
    qint64 version = 0;

    friend bool operator==(const TargetFields &, const TargetFields &) = default;
};
using Target = Checked<TargetFields>;
/// InvalidInput: no metric, value of 0 or less, weight outside 0–100, an end before the start.
std::optional<Error> check(const TargetFields &target);

enum class CostClass {
    Marketing,
    Sales,
    Other,
};
template<> struct Keys<CostClass>
{
    static constexpr std::array table{std::pair{CostClass::Marketing, "marketing"},
                                      std::pair{CostClass::Sales, "sales"},
                                      std::pair{CostClass::Other, "other"}};
};

/// What selling cost in one month.
struct CostFields
{
    CostId id = CostId::generate();
    Day month; ///< its first day
    CostClass costClass = CostClass::Sales;
    Money amount;
    std::optional<TeamId> team = {}; ///< none: the whole company's
    QString note = {};
    qint64 version = 0;

    friend bool operator==(const CostFields &, const CostFields &) = default;
};
using Cost = Checked<CostFields>;
/// InvalidInput: negative amount, not the first of a month.
std::optional<Error> check(const CostFields &cost);

} // namespace laju
