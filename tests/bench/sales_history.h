// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <memory>

namespace laju::bench {

/// A made-up history of any size: 200 reps in ten teams, three years up to the end of 2026, a deal for every
/// hundred activities with its moves through the stages. The same size is always the same history.
struct SalesHistory
{
    qint64 activities;

    static constexpr int reps = 200;
    static constexpr int teams = 10;
    static constexpr qint64 activitiesPerDeal = 100;
    static constexpr Day firstDay = Day(std::chrono::year(2024) / 1 / 1);
    static constexpr Day lastDay = Day(std::chrono::year(2026) / 12 / 31);

    /// Puts the history into the workspace of @p session, which has the built-in types and stages, in one
    /// transaction.
    void fill(Session &session) const;
    /// The workspace's file; made in @p folder when it is not there yet, which takes minutes for ten million.
    [[nodiscard]] QString file(const QString &folder) const;
    /// The CSV file that holds the same activities, as an import reads them.
    [[nodiscard]] QString csvFile(const QString &folder) const;
};

/// Where measurements keep what they made: the folder that LAJU_BENCH_FOLDER names, else "bench" in the
/// folder for temporary files.
[[nodiscard]] QString benchFolder();
/// The sizes to measure: LAJU_BENCH_SIZES, such as "100000,1000000", else 100 thousand, 1 and 10 million.
[[nodiscard]] std::vector<qint64> benchSizes();
/// The value of @p result; ends the program with the error's text when there is none.
template<class T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().text), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace laju::bench
