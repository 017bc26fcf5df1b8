// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

namespace laju {

/// A time zone that tells local days fast: it remembers between which moments its offset holds.
class ZoneClock final
{
public:
    explicit ZoneClock(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    [[nodiscard]] Day day(Instant instant);
    /// Minutes since midnight.
    [[nodiscard]] qint64 minute(Instant instant);

private:
    [[nodiscard]] std::chrono::local_time<std::chrono::milliseconds> local(Instant instant);

    QTimeZone m_zone;
    Instant m_from{};
    Instant m_until{};
    std::chrono::seconds m_offset{};
};

} // namespace laju
