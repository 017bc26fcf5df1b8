// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace laju::bench {

/// Does something once and tells how many seconds it took.
using Way = std::function<double()>;

/// A way that is timed from outside.
[[nodiscard]] Way timed(std::function<void()> work);
/// A way whose processor time is taken, of all threads together: what else the machine does changes little.
[[nodiscard]] Way busy(std::function<void()> work);

/// One thing done in several ways: ours against what it is held to. All are measured in one run.
struct Comparison
{
    QString name; ///< "dashboard, month, 1,000,000 activities"
    Way ours;
    std::vector<std::pair<QString, Way>> others; ///< by what they are: "SQLite on raw rows"
    /// What ours may take at most, in times of the other one in that place; 0: it is told, not asked for.
    std::vector<double> atMost = {};
};

/// Measures every comparison with Google Benchmark, prints a table of medians and ratios, and writes it to
/// results.md and results.json in @p folder. @p arguments are those of Google Benchmark.
void measure(const std::vector<Comparison> &comparisons, const QString &folder, QStringList arguments);

} // namespace laju::bench
