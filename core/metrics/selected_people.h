// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

#include <unordered_map>

namespace laju {

/// Whose records a selection takes, and of which days; found by rep, however many there are.
class SelectedPeople final
{
public:
    SelectedPeople(const Selection &selection, const Directory &directory);

    struct Part
    {
        std::vector<Period> days = {};
        bool isTheirsAtEnd = false; ///< on the last day: answers for what has no date

        [[nodiscard]] bool holds(Day day) const;
    };
    /// What it takes of @p rep; nullptr when nothing.
    [[nodiscard]] const Part *of(RepId rep) const;

private:
    std::unordered_map<RepId, Part> m_parts;
};

} // namespace laju
