// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_section.h"
#include "ui/settings/file_section.h"
#include "ui/settings/people_section.h"
#include "ui/settings/stages_section.h"
#include "ui/settings/types_section.h"
#include "ui/settings/workspace_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

SettingsPage::SettingsPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
{
    setObjectName(u"settingsPage"_s);
    constexpr int readableWidth = 760;
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    page->addWidget(scroll);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    for (QWidget *section : std::initializer_list<QWidget *>{
             new AppearanceSection(context(), body), new WorkspaceSection(context(), body),
             new PeopleSection(context(), body), new StagesSection(context(), body),
             new TypesSection(context(), body), new FileSection(context(), body)}) {
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

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT headingChanged();
    Page::changeEvent(event);
}

} // namespace laju::ui
