// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue.h"

namespace laju {

/// The value of @p metric for what @p selection names. The one way to any figure of the program.
[[nodiscard]] Figure evaluate(const Metric &metric, const Selection &selection, const Facts &facts);

/// A figure and the days it is of.
struct Bucket
{
    Period period;
    Figure figure;
};

/// @p metric for each piece of the selection's period, cut at the borders of @p step.
[[nodiscard]] std::vector<Bucket> series(const Metric &metric, const Selection &selection, Calendar step,
                                         const Facts &facts);

/// What a figure can be broken down by.
enum class Dimension {
    Total,
    Rep,
    Team,
    Day,
    Week,
    Month,
    Quarter,
    Type,
    Stage,
    Product,
    Source, ///< where the lead came from
};
template<> struct Keys<Dimension>
{
    static constexpr std::array table{
        std::pair{Dimension::Total, "total"},     std::pair{Dimension::Rep, "rep"},
        std::pair{Dimension::Team, "team"},       std::pair{Dimension::Day, "day"},
        std::pair{Dimension::Week, "week"},       std::pair{Dimension::Month, "month"},
        std::pair{Dimension::Quarter, "quarter"}, std::pair{Dimension::Type, "type"},
        std::pair{Dimension::Stage, "stage"},     std::pair{Dimension::Product, "product"},
        std::pair{Dimension::Source, "source"}};
};

/// One part of a breakdown: what it is, and its figure.
struct Part
{
    QString key; ///< the first day of the calendar's piece, or a name as stored; empty: what belongs to none
    Selection selection; ///< what the figure was computed for: list its rows with it
    Figure figure;
    QString parent = {}; ///< of a team that stands below another: that team
};

/// @p metric part by part. Parts that have neither records nor a value are left out, but for days and longer,
/// which stay in so that a gap shows. A team is listed with its sub-teams' work in it: the teams without a
/// parent and those who are in none sum to the whole.
[[nodiscard]] std::vector<Part> breakDown(const Metric &metric, const Selection &selection, Dimension by,
                                          const Facts &facts);

/// The comparison of a period: the one of equal kind before it. Of a running period (one that holds @p today)
/// only as many working days of the one before as have passed in this one.
[[nodiscard]] Period comparisonPeriod(const Period &period, Day today, const Directory &directory);

/// The whole time on record, up to and with @p today; just @p today in an empty workspace.
[[nodiscard]] Period allTime(const Facts &facts, Day today);

} // namespace laju
