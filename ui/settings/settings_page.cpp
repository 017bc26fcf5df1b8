// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_section.h"
#include "ui/settings/costs_section.h"
#include "ui/settings/file_section.h"
#include "ui/settings/people_section.h"
#include "ui/settings/rates_section.h"
#include "ui/settings/stages_section.h"
#include "ui/settings/types_section.h"
#include "ui/settings/workspace_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

SettingsPage::SettingsPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"settingsPage"_s);
    constexpr int readableWidth = 760;
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    page->addWidget(m_scroll);
    auto *body = new QWidget(m_scroll);
    m_scroll->setWidget(body);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    for (QWidget *section : std::initializer_list<QWidget *>{
             new AppearanceSection(context(), body), new WorkspaceSection(context(), body),
             new PeopleSection(context(), body), new StagesSection(context(), body),
             new TypesSection(context(), body), new CostsSection(context(), body),
             new RatesSection(context(), body), new FileSection(context(), body)}) {
        section->setMaximumWidth(readableWidth);
        column->addWidget(section);
    }
    column->addStretch();
    row->addLayout(column, 1);
    row->addStretch();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::showSection(QStringView name)
{
    auto *section = m_scroll->widget()->findChild<QWidget *>(name.toString());
    if (!section)
        return;
    section->setFocus();
    // The page may have been made just now: it can be scrolled once it has been laid out.
    QTimer::singleShot(0, section, [this, section] {
        m_scroll->verticalScrollBar()->setValue(section->mapTo(m_scroll->widget(), QPoint(0, 0)).y() -
                                                metric::cardGap);
        // The field to begin with may stand below a long table, and what belongs to it below the field.
        constexpr int roomForAForm = 260;
        if (section->focusProxy())
            m_scroll->ensureWidgetVisible(section->focusProxy(), 0, roomForAForm);
    });
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT headingChanged();
    Page::changeEvent(event);
}

} // namespace laju::ui
