// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/measure.h"
#include "core/domain/scope.h"

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace laju {

/// What was done by each day, from a first day on: the sum over any days is two look-ups.
class DayTotals final
{
public:
    DayTotals() = default;
    /// @p byDay is what was done on @p first, on the day after it, and so on.
    DayTotals(qint32 first, const std::vector<qint64> &byDay);

    [[nodiscard]] qint64 between(const Period &days) const;

private:
    [[nodiscard]] qint64 before(qint32 day) const;

    qint32 m_first = 0;
    std::vector<qint64> m_before = {0}; ///< before the first day, the next one … and after the last
};

/// The totals of whole scopes by measure, each made when it is first asked for, so that a figure of the
/// company costs no more than a rep's. Safe to ask from several threads; a copy makes its own.
class ScopeTotals final
{
public:
    ScopeTotals() = default;
    ScopeTotals(const ScopeTotals &) {}
    ScopeTotals &operator=(const ScopeTotals &)
    {
        clear();
        return *this;
    }

    /// The sum of @p measure in @p scope over @p days; @p make gives the totals that are not there yet.
    [[nodiscard]] qint64 sum(Measure measure, const Scope &scope, const Period &days,
                             const std::function<DayTotals()> &make) const;
    /// Drops what was made of @p measure.
    void forget(Measure measure);
    void clear();

private:
    using Key = std::pair<qint32, Scope>;

    mutable std::mutex m_mutex;
    mutable std::map<Key, DayTotals> m_made;
};

} // namespace laju
