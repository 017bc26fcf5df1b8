// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pulse_report.h"
#include "ui/common/preferences.h"

namespace laju::ui {

/// Who is reminded of what: kept in the settings of the person at this machine, never in the workspace, which
/// must not tell who has answered.
class PulseReminders final
{
public:
    explicit PulseReminders(Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    /// Whether reminders are wanted here.
    [[nodiscard]] bool isOn() const;
    void setOn(bool on);
    /// Whether @p survey was answered here in the round of @p today.
    [[nodiscard]] bool isAnswered(const Survey &survey, Day today) const;
    void setAnswered(const Survey &survey, Day today);
    /// No more of it today.
    void putOff(const Survey &survey, Day today);
    /// The surveys that can be answered today, were not answered here and are not put off; none when
    /// reminders are off.
    [[nodiscard]] std::vector<Survey> due(const Directory &directory, Day today) const;

private:
    Preferences &m_preferences;
};

} // namespace laju::ui
