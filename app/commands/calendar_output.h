// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <QJsonObject>

namespace laju::commands {

/// What of a scope's calendar `laju calendar show` tells.
struct ShownCalendar
{
    const Directory &directory;
    Scope scope;
    Period year;
    WorkingCalendar calendar;
};

[[nodiscard]] QJsonObject calendarDocument(const ShownCalendar &shown);
void writeCalendarTable(const CommandRun &run, const ShownCalendar &shown);

} // namespace laju::commands
