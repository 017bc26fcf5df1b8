// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rep_days.h"

namespace laju {

RepDays::Zone &RepDays::zoneOf(RepId rep)
{
    const auto [known, isNew] = m_ofRep.try_emplace(rep, nullptr);
    if (isNew) {
        const QTimeZone zone = m_directory.zoneOf(rep);
        known->second =
            &m_zones.try_emplace(zone.id(), Zone{.zone = zone, .clock = ZoneClock(zone)}).first->second;
    }
    return *known->second;
}

Instant RepDays::startOf(Day day, RepId rep)
{
    Zone &zone = zoneOf(rep);
    const auto [known, isNew] = zone.starts.try_emplace(day);
    if (isNew)
        known->second = startOfDay(day, zone.zone);
    return known->second;
}

Day RepDays::dayOf(Instant moment, RepId rep)
{
    return zoneOf(rep).clock.day(moment);
}

} // namespace laju
