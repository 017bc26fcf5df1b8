// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world.h"

namespace laju::demo {

/// How people put on record what they do: most of it comes from the telephone system and calendars, some is
/// missing, and one of them is hasty. Draws by itself, so that what is done does not depend on it.
class RecordingHabits final
{
public:
    explicit RecordingHabits(const World &world)
        : m_world(world)
        , m_random(world.options.seed + 1)
    {
    }

    /// Leaves out or alters what @p seller does not put on record as it was.
    void record(const Seller &seller, ActivityFields &fields);
    /// Calls of @p day to one number again and again, none of which was answered; most often none. @p scale
    /// tells how many activities there are to a usual company's.
    [[nodiscard]] std::vector<ActivityFields> callsAgain(const Seller &seller, Day day, double scale);

private:
    /// Whether @p fields are on a deal that @p seller let out of sight; what is done goes on without it.
    [[nodiscard]] bool isLetLie(const Seller &seller, const ActivityFields &fields) const;
    void recordCall(const Seller &seller, ActivityFields &call);
    /// Written down on the Friday of its week.
    void enterLate(const Seller &seller, ActivityFields &fields);

    const World &m_world;
    Random m_random;
};

} // namespace laju::demo
