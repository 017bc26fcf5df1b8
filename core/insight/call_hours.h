// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/workspace/query.h"

#include <array>

namespace laju {

/// The outbound calls that began in one hour of one weekday.
struct CallHour
{
    qint64 outbound = 0;
    qint64 connected = 0; ///< of them

    friend bool operator==(const CallHour &, const CallHour &) = default;
};

/// When calls are made and when they reach somebody: outbound calls by weekday and hour of the rep's clock.
class CallHours final
{
public:
    [[nodiscard]] const CallHour &at(std::chrono::weekday weekday, int hour) const
    {
        return m_cells[weekday.iso_encoding() - 1][static_cast<size_t>(hour)];
    }
    [[nodiscard]] CallHour &at(std::chrono::weekday weekday, int hour)
    {
        return m_cells[weekday.iso_encoding() - 1][static_cast<size_t>(hour)];
    }

private:
    std::array<std::array<CallHour, 24>, 7> m_cells{}; ///< from Monday, from midnight
};

/// The calls of @p selection; none when it asks for deals, or for a type of activity that is no call.
[[nodiscard]] CallHours callHours(const Facts &facts, const Selection &selection);

/// The rows of one cell: as many as its outbound calls, or with @p connected its connected ones.
[[nodiscard]] ActivityQuery callHourRows(const Selection &selection, const Directory &directory,
                                         std::chrono::weekday weekday, int hour, bool connected);

} // namespace laju
