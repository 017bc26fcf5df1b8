// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/pulse_reminders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

using Marks = Preferences::Choice<QStringList>;

QString nameOf(const Survey &survey)
{
    return QString::number(survey->id.number()) + u' ';
}

bool has(const Preferences &preferences, const Marks &marks, const Survey &survey, Day day)
{
    return preferences.get(marks).contains(nameOf(survey) + toIso(day));
}

/// Of each survey the last mark is enough.
void mark(Preferences &preferences, const Marks &marks, const Survey &survey, Day day)
{
    QStringList all = preferences.get(marks);
    all.removeIf([name = nameOf(survey)](const QString &each) { return each.startsWith(name); });
    all.append(nameOf(survey) + toIso(day));
    preferences.set(marks, all);
}

} // namespace

bool PulseReminders::isOn() const
{
    return m_preferences.get(Preferences::pulseReminders);
}

void PulseReminders::setOn(bool on)
{
    m_preferences.set(Preferences::pulseReminders, on);
}

bool PulseReminders::isAnswered(const Survey &survey, Day today) const
{
    return has(m_preferences, Preferences::pulseAnswered, survey, roundOf(survey.fields(), today).from());
}

void PulseReminders::setAnswered(const Survey &survey, Day today)
{
    mark(m_preferences, Preferences::pulseAnswered, survey, roundOf(survey.fields(), today).from());
}

void PulseReminders::putOff(const Survey &survey, Day today)
{
    mark(m_preferences, Preferences::pulsePutOff, survey, today);
}

std::vector<Survey> PulseReminders::due(const Directory &directory, Day today) const
{
    std::vector<Survey> found;
    if (!isOn())
        return found;
    std::ranges::copy_if(directory.surveys, std::back_inserter(found), [&](const Survey &survey) {
        return survey->isOpenOn(today) && !isAnswered(survey, today) &&
               !has(m_preferences, Preferences::pulsePutOff, survey, today);
    });
    return found;
}

} // namespace laju::ui
