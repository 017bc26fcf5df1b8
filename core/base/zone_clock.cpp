// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone_clock.h"

using namespace std::chrono;

namespace laju {

local_time<milliseconds> ZoneClock::local(Instant instant)
{
    if (instant < m_from || instant >= m_until) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(millis(instant), Qt::UTC);
        m_offset = seconds(m_zone.offsetFromUtc(moment));
        // Between two changes of the clock one offset holds; a zone without any is asked anew after a year.
        const auto edge = [&](const QTimeZone::OffsetData &transition, Instant otherwise) {
            return transition.atUtc.isValid() ? instantFromMillis(transition.atUtc.toMSecsSinceEpoch())
                                              : otherwise;
        };
        m_from = edge(m_zone.previousTransition(moment.addMSecs(1)), instant - years(1));
        m_until = edge(m_zone.nextTransition(moment), instant + years(1));
    }
    return local_time<milliseconds>(instant.time_since_epoch() + m_offset);
}

Day ZoneClock::day(Instant instant)
{
    return floor<days>(local(instant));
}

qint64 ZoneClock::minute(Instant instant)
{
    const auto moment = local(instant);
    return duration_cast<minutes>(moment - floor<days>(moment)).count();
}

} // namespace laju
