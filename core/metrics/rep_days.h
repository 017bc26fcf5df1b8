// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone_clock.h"
#include "core/workspace/directory.h"

#include <map>
#include <unordered_map>

namespace laju {

/// When days begin and end for reps, by their own zones; what was asked last is remembered by zone.
class RepDays final
{
public:
    /// @p directory outlives this.
    explicit RepDays(const Directory &directory)
        : m_directory(directory)
    {
    }

    /// When @p day begins for @p rep.
    [[nodiscard]] Instant startOf(Day day, RepId rep);
    /// The day that it is for @p rep at @p moment. Quick for moments in order.
    [[nodiscard]] Day dayOf(Instant moment, RepId rep);

private:
    struct Zone
    {
        QTimeZone zone;
        ZoneClock clock;
        std::map<Day, Instant> starts = {};
    };
    [[nodiscard]] Zone &zoneOf(RepId rep);

    const Directory &m_directory;
    std::map<QByteArray, Zone> m_zones;
    std::unordered_map<RepId, Zone *> m_ofRep;
};

} // namespace laju
