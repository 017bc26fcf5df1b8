// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/tab_list.h"

#include "ui/targets/calendar_view.h"
#include "ui/targets/plan_view.h"
#include "ui/targets/target_grid_view.h"
#include "ui/targets/targets_view.h"

#include <QCoreApplication>

#include <array>

namespace laju::ui {

namespace {

template<class T> TargetsTab *makeTab(Context &context, QWidget *parent)
{
    return new T(context, parent);
}

constexpr std::array targetsEntries{
    //: a tab of the page Targets: the targets there are
    TargetsTabEntry{{"targets", QT_TRANSLATE_NOOP("PageSection", "Targets")}, &makeTab<TargetsView>},
    //: a tab of the page Targets: a table of targets by person and month
    TargetsTabEntry{{"grid", QT_TRANSLATE_NOOP("PageSection", "By month")}, &makeTab<TargetGridView>},
    TargetsTabEntry{{"plan", QT_TRANSLATE_NOOP("PageSection", "Plan from revenue")}, &makeTab<PlanView>},
    //: a tab of the page Targets: working days, holidays and leave
    TargetsTabEntry{{"calendar", QT_TRANSLATE_NOOP("PageSection", "Calendar")}, &makeTab<CalendarView>},
};

} // namespace

std::span<const TargetsTabEntry> targetsTabs()
{
    return targetsEntries;
}

} // namespace laju::ui
