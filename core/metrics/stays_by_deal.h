// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"

#include <algorithm>
#include <span>

namespace laju {

/// Those of @p stays, which are sorted by deal, that are @p deal's.
[[nodiscard]] inline std::span<const StageStay> staysOf(std::span<const StageStay> stays, OpportunityId deal)
{
    return std::ranges::equal_range(stays, deal, {}, &StageStay::opportunity);
}

/// Finds the stays of deals asked for one after the other; at once where the deals come in the order of the
/// stays, as they mostly do.
class StaysByDeal final
{
public:
    /// @p stays are sorted by deal and outlive this.
    explicit StaysByDeal(std::span<const StageStay> stays)
        : m_all(stays)
    {
    }

    [[nodiscard]] std::span<const StageStay> of(OpportunityId deal)
    {
        if (m_next == m_all.size() || m_all[m_next].opportunity != deal) {
            const std::span<const StageStay> found = staysOf(m_all, deal);
            m_next = static_cast<size_t>(found.data() - m_all.data()) + found.size();
            return found;
        }
        const size_t first = m_next;
        while (m_next < m_all.size() && m_all[m_next].opportunity == deal)
            ++m_next;
        return m_all.subspan(first, m_next - first);
    }

private:
    std::span<const StageStay> m_all;
    size_t m_next = 0; ///< the first stay after those found last
};

} // namespace laju
