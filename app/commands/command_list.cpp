// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <array>

namespace laju {

std::span<const CommandDefinition> commandList()
{
    static const std::array list{
        commands::import,   commands::log,        commands::metrics, commands::explain,  commands::glossary,
        commands::report,   commands::targets,    commands::pace,    commands::streaks,  commands::plan,
        commands::calendar, commands::costs,      commands::rates,   commands::forecast, commands::bottleneck,
        commands::coaching, commands::behaviours, commands::hygiene, commands::pulse,    commands::demo,
        commands::check,    commands::backup,
    };
    return list;
}

} // namespace laju
