// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail_state.h"

#include "ui/pulse/pulse_reminders.h"
#include "ui/window/rail.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace laju::ui {

RailState::RailState(Context &context, Rail &rail)
    : QObject(&rail)
    , m_context(context)
    , m_rail(rail)
{
    connect(&context.live, &LiveFacts::factsChanged, this, &RailState::showWaiting);
}

void RailState::update()
{
    showIdentity();
    showWaiting();
}

void RailState::showIdentity()
{
    const auto rep = m_context.actingRep();
    const Rep *who = rep ? m_context.directory().rep(*rep) : nullptr;
    if (!who) {
        m_rail.setIdentity({}, {});
        return;
    }
    const auto team = m_context.directory().teamOf(*rep, m_context.today(*rep));
    const QTimeZone zone = m_context.directory().zoneOf(*rep);
    const QString abbreviation =
        zone.abbreviation(QDateTime::fromMSecsSinceEpoch(millis(m_context.clock.now())));
    m_rail.setIdentity((*who)->name,
                       team ? scopeName(*team, m_context.directory()) + u" · " + abbreviation : abbreviation);
}

void RailState::showWaiting()
{
    const auto due = static_cast<int>(
        PulseReminders(m_context.preferences).due(m_context.directory(), m_context.today()).size());
    const auto page = std::ranges::find(pageList(), std::string_view("pulse"), &PageEntry::key);
    m_rail.setWaiting(static_cast<int>(page - pageList().begin()),
                      due == 0 ? QString() : tr("%n question(s) to the team wait", nullptr, due));
}

} // namespace laju::ui
