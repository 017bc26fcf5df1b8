// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/section_list.h"

#include "ui/dashboard/activity_section.h"
#include "ui/dashboard/deals_section.h"
#include "ui/dashboard/forecast_section.h"
#include "ui/dashboard/overview_section.h"
#include "ui/dashboard/reps_section.h"

#include <QCoreApplication>

#include <array>

namespace laju::ui {

namespace {

template<class T> FigureSection *makeSection(Context &context, QWidget *parent)
{
    return new T(context, parent);
}

constexpr std::array dashboardEntries{
    FigureSectionEntry{{"overview", QT_TRANSLATE_NOOP("PageSection", "Overview")},
                       &makeSection<OverviewSection>},
    FigureSectionEntry{{"activity", QT_TRANSLATE_NOOP("PageSection", "Activity")},
                       &makeSection<ActivitySection>},
    FigureSectionEntry{{"deals", QT_TRANSLATE_NOOP("PageSection", "Deals")}, &makeSection<DealsSection>},
    FigureSectionEntry{{"forecast", QT_TRANSLATE_NOOP("PageSection", "Forecast")},
                       &makeSection<ForecastSection>},
    FigureSectionEntry{{"reps", QT_TRANSLATE_NOOP("PageSection", "Reps")}, &makeSection<RepsSection>},
};

} // namespace

std::span<const FigureSectionEntry> dashboardSections()
{
    return dashboardEntries;
}

} // namespace laju::ui
