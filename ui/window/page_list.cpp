// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_list.h"

#include "ui/activities/activities_page.h"
#include "ui/coaching/coaching_page.h"
#include "ui/coaching/section_list.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/section_list.h"
#include "ui/glossary/glossary_page.h"
#include "ui/pipeline/pipeline_page.h"
#include "ui/pulse/pulse_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/targets/tab_list.h"
#include "ui/targets/targets_page.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

#include <array>

namespace laju::ui {

namespace {

template<class T> Page *makePage(Context &context, QWidget *parent)
{
    return new T(context, parent);
}

/// The sections that @p entries names, in their order.
template<auto entries> std::vector<PageSection> sectionsOf()
{
    std::vector<PageSection> sections;
    for (const auto &entry : entries())
        sections.push_back(entry.section);
    return sections;
}

constexpr std::array pages{
    PageEntry{"today", QT_TRANSLATE_NOOP("Page", "Today"), Icon::Today, false, &makePage<TodayPage>},
    PageEntry{"activities", QT_TRANSLATE_NOOP("Page", "Activities"), Icon::Activities, false,
              &makePage<ActivitiesPage>},
    PageEntry{"pipeline", QT_TRANSLATE_NOOP("Page", "Pipeline"), Icon::Pipeline, false,
              &makePage<PipelinePage>},
    PageEntry{"dashboard", QT_TRANSLATE_NOOP("Page", "Dashboard"), Icon::Dashboard, false,
              &makePage<DashboardPage>, &sectionsOf<dashboardSections>},
    PageEntry{"coaching", QT_TRANSLATE_NOOP("Page", "Coaching"), Icon::Coaching, false,
              &makePage<CoachingPage>, &sectionsOf<coachingSections>},
    PageEntry{"targets", QT_TRANSLATE_NOOP("Page", "Targets"), Icon::Targets, false, &makePage<TargetsPage>,
              &sectionsOf<targetsTabs>},
    PageEntry{"reports", QT_TRANSLATE_NOOP("Page", "Reports"), Icon::Reports, false, &makePage<ReportsPage>},
    PageEntry{"pulse", QT_TRANSLATE_NOOP("Page", "Pulse"), Icon::Pulse, false, &makePage<PulsePage>},
    PageEntry{"glossary", QT_TRANSLATE_NOOP("Page", "Glossary"), Icon::Glossary, false,
              &makePage<GlossaryPage>},
    PageEntry{"settings", QT_TRANSLATE_NOOP("Page", "Settings"), Icon::Settings, true,
              &makePage<SettingsPage>},
};

} // namespace

std::span<const PageEntry> pageList()
{
    return pages;
}

QString pageName(const PageEntry &entry)
{
    return QCoreApplication::translate("Page", entry.name);
}

QString sectionName(const PageEntry &entry, const PageSection &section)
{
    return pageName(entry) + QLatin1StringView(": ") +
           QCoreApplication::translate("PageSection", section.name);
}

} // namespace laju::ui
