// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wall_clock.h"

#include <QDateTime>

namespace laju {

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 yearLength = 365 * dayLength;

} // namespace

Instant WallClock::instantAt(Day date, QTime time)
{
    const qint64 local = dayNumber(date) * dayLength + time.msecsSinceStartOfDay();
    if (local >= m_from && local < m_until)
        return instantFromMillis(local - m_offset);
    const Instant instant = laju::instantAt(date, time, m_zone);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(millis(instant), Qt::UTC);
    m_offset = qint64{m_zone.offsetFromUtc(moment)} * 1000;
    const QTimeZone::OffsetData before = m_zone.previousTransition(moment.addMSecs(1));
    const QTimeZone::OffsetData after = m_zone.nextTransition(moment);
    // Near a change a local time may stand for two instants or for none: that is left to Qt.
    m_from = (before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() + m_offset : local - yearLength) +
             dayLength;
    m_until =
        (after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() + m_offset : local + yearLength) - dayLength;
    return instant;
}

} // namespace laju
