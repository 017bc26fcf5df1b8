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
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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
    // Only the one that is seen is made.
    showSection(QString(context().preferences.get(Preferences::dashboardSection)));
    if (m_current < 0)
        choose(0);
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
    m_nothing = new QLabel(strip);
    m_nothing->setObjectName(u"dashboardNothing"_s);
    setTextStyle(m_nothing, TextStyle::Body, ui::Role::Secondary);
    m_latest = new QPushButton(strip);
    m_latest->setObjectName(u"dashboardLatest"_s);
    setButtonKind(m_latest, ButtonKind::Link);
    row->addWidget(m_chooser);
    row->addStretch();
    row->addWidget(m_nothing);
    row->addWidget(m_latest);
    setStrip(strip);
    connect(m_latest, &QPushButton::clicked, this,
            [this] { m_period->chooseDay(context().facts().extent()->last()); });
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
    updateNotice();
}

void DashboardPage::updateNotice()
{
    const std::optional<Period> &recorded = context().facts().extent();
    const Period &shown = m_period->period();
    const bool misses = recorded && (recorded->last() < shown.from() || shown.last() < recorded->from());
    m_nothing->setVisible(misses);
    m_latest->setVisible(misses);
    if (!misses)
        return;
    const Format &format = context().format();
    //: %1 and %2 are dates
    m_nothing->setText(tr("Records are only from %1 to %2.")
                           .arg(format.date(recorded->from()), format.date(recorded->last())));
    //: a button that shows the days of the latest records
    m_latest->setText(tr("Show the latest"));
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
