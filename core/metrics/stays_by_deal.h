// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

namespace laju {

/// Finds the stays of deals asked for one after the other; at once where the deals come in the order of the
/// stays, as they mostly do.
class StaysByDeal final
{
public:
    explicit StaysByDeal(const Facts &facts)
        : m_facts(facts)
    {
    }

    /// The same as Facts::staysOf().
    [[nodiscard]] std::span<const StageStay> of(OpportunityId deal)
    {
        const std::span<const StageStay> all = m_facts.stays();
        if (m_next == all.size() || all[m_next].opportunity != deal) {
            const std::span<const StageStay> found = m_facts.staysOf(deal);
            m_next = static_cast<size_t>(found.data() - all.data()) + found.size();
            return found;
        }
        const size_t first = m_next;
        while (m_next < all.size() && all[m_next].opportunity == deal)
            ++m_next;
        return all.subspan(first, m_next - first);
    }

private:
    const Facts &m_facts;
    size_t m_next = 0; ///< the first stay after those found last
};

} // namespace laju
