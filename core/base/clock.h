// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

namespace laju {

/// Tells the time; handed in, so that a test decides what "now" is.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace laju
