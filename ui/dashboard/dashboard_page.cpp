// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "ui/common/period_chooser.h"
#include "ui/common/scope_picker.h"
#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"
#include "ui/dashboard/dashboard_section.h"
#include "ui/dashboard/section_list.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

DashboardPage::DashboardPage(Context &pageContext, QWidget *parent)
    : ScrollPage(pageContext, parent)
    , m_sections(dashboardSections().size(), nullptr)
{
    setObjectName(u"dashboardPage"_s);
    makeTools();
    makeStrip();
    rows()->addStretch();
    connect(m_period, &PeriodChooser::periodChanged, this, &DashboardPage::invalidate);
    connect(m_scope, &ScopePicker::scopeChanged, this, &DashboardPage::invalidate);
    retranslate();
    const QString remembered = context().preferences.get(Preferences::dashboardSection);
    choose(0);
    showSection(remembered);
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QString DashboardPage::hint() const
{
    return tr("Click a figure to list what it was made from");
}

void DashboardPage::makeTools()
{
    m_tools = new QWidget(this);
    m_period = new PeriodChooser(context(), m_tools);
    m_scope = new ScopePicker(context(), ScopePicker::Offers::Everything, m_tools);
    m_export = new QToolButton(m_tools);
    m_export->setObjectName(u"dashboardExport"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(m_export, ButtonKind::Normal);
    m_menu = new QMenu(m_export);
    m_export->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        section(m_current)->addExports(*m_menu);
    });
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_period);
    row->addWidget(m_scope);
    row->addWidget(m_export);
    m_tools->hide();
}

void DashboardPage::makeStrip()
{
    auto *strip = new QWidget(this);
    m_chooser = new SegmentedControl(strip);
    m_chooser->setObjectName(u"dashboardSections"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, 0);
    row->addWidget(m_chooser);
    row->addStretch();
    setStrip(strip);
    connect(m_chooser, &SegmentedControl::currentChanged, this, &DashboardPage::choose);
}

DashboardSection *DashboardPage::section(int index)
{
    DashboardSection *&made = m_sections[static_cast<size_t>(index)];
    if (!made) {
        made = dashboardSections()[static_cast<size_t>(index)].make(context(), body());
        rows()->insertWidget(0, made);
    }
    return made;
}

void DashboardPage::choose(int index)
{
    if (index == m_current)
        return;
    if (m_current >= 0)
        section(m_current)->hide();
    m_current = index;
    m_chooser->setCurrentIndex(index);
    section(index)->show();
    scrollToTop();
    context().preferences.set(
        Preferences::dashboardSection,
        index == 0 ? QString()
                   : QString::fromLatin1(dashboardSections()[static_cast<size_t>(index)].section.key));
    invalidate();
}

void DashboardPage::showSection(QStringView key)
{
    const auto found = std::ranges::find_if(dashboardSections(), [&](const DashboardSectionEntry &entry) {
        return key == QLatin1StringView(entry.section.key);
    });
    if (found != dashboardSections().end())
        choose(static_cast<int>(found - dashboardSections().begin()));
}

void DashboardPage::refresh()
{
    section(m_current)->refresh(m_scope->scope(), m_period->period());
}

void DashboardPage::retranslate()
{
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    QStringList names;
    for (const DashboardSectionEntry &entry : dashboardSections())
        names.append(QCoreApplication::translate("PageSection", entry.section.name));
    m_chooser->setSegments(names);
    m_chooser->setAccessibleName(tr("Section"));
    Q_EMIT headingChanged();
}

} // namespace laju::ui
