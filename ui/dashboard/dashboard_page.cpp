// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "ui/common/period_chooser.h"
#include "ui/common/scope_picker.h"
#include "ui/common/styling.h"
#include "ui/dashboard/section_list.h"
#include "ui/figures/figure_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace laju::ui {

DashboardPage::DashboardPage(Context &pageContext, QWidget *parent)
    : SectionsPage(pageContext, {dashboardSections(), Preferences::dashboardSection, u"dashboardSections"_s},
                   parent)
{
    setObjectName(u"dashboardPage"_s);
    makeTools();
    makeNotice();
    connect(m_period, &PeriodChooser::periodChanged, this, &DashboardPage::invalidate);
    connect(m_scope, &ScopePicker::scopeChanged, this, &DashboardPage::invalidate);
    begin();
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
        current()->addExports(*m_menu);
    });
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_period);
    row->addWidget(m_scope);
    row->addWidget(m_export);
    m_tools->hide();
}

void DashboardPage::makeNotice()
{
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"dashboardNothing"_s);
    setTextStyle(m_nothing, TextStyle::Body, ui::Role::Secondary);
    m_latest = new QPushButton(this);
    m_latest->setObjectName(u"dashboardLatest"_s);
    setButtonKind(m_latest, ButtonKind::Link);
    strip()->addWidget(m_nothing);
    strip()->addWidget(m_latest);
    connect(m_latest, &QPushButton::clicked, this,
            [this] { m_period->chooseDay(context().facts().extent()->last()); });
}

Scope DashboardPage::scope() const
{
    return m_scope->scope();
}

Period DashboardPage::period() const
{
    return m_period->period();
}

void DashboardPage::refresh()
{
    SectionsPage::refresh();
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
    SectionsPage::retranslate();
}

} // namespace laju::ui
