// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <variant>

namespace laju {

/// Everybody.
struct Company
{
    friend auto operator<=>(const Company &, const Company &) = default;
};

/// Whose work is looked at: the company's, a team's with its sub-teams, or a rep's.
using Scope = std::variant<Company, TeamId, RepId>;

} // namespace laju
