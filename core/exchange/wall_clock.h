// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QTimeZone>

namespace laju {

/// A time zone that turns local times into instants fast: it remembers between which changes of the clock its
/// offset holds.
class WallClock final
{
public:
    explicit WallClock(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// The same as laju::instantAt() in this zone.
    [[nodiscard]] Instant instantAt(Day day, QTime time);

private:
    QTimeZone m_zone;
    // Milliseconds of local time.
    qint64 m_from = 0;
    qint64 m_until = 0;
    qint64 m_offset = 0;
};

} // namespace laju
