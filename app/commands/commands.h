// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace laju::commands {

extern const CommandDefinition import;
extern const CommandDefinition log;
extern const CommandDefinition metrics;
extern const CommandDefinition explain;
extern const CommandDefinition glossary;
extern const CommandDefinition report;
extern const CommandDefinition targets;
extern const CommandDefinition pace;
extern const CommandDefinition streaks;
extern const CommandDefinition plan;
extern const CommandDefinition calendar;
extern const CommandDefinition costs;
extern const CommandDefinition rates;
extern const CommandDefinition forecast;
extern const CommandDefinition bottleneck;
extern const CommandDefinition behaviours;
extern const CommandDefinition hygiene;
extern const CommandDefinition coaching;
extern const CommandDefinition pulse;
extern const CommandDefinition demo;
extern const CommandDefinition check;
extern const CommandDefinition backup;

} // namespace laju::commands
