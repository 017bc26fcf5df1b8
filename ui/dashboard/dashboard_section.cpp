// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_section.h"

#include "core/metrics/selection_words.h"
#include "ui/common/card_grid.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

DashboardSection::DashboardSection(Context &sectionContext, QWidget *parent)
    : QWidget(parent)
    , m_context(sectionContext)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metric::cardGap);
}

void DashboardSection::refresh(const Scope &scope, const Period &period)
{
    m_selection = Selection{.scope = scope, .period = period};
    showSelection(*m_selection);
}

void DashboardSection::refreshAgain()
{
    if (m_selection)
        showSelection(*m_selection);
}

void DashboardSection::addRow(const std::vector<std::pair<QWidget *, int>> &widgets, int foldBelow)
{
    auto *row = new QWidget(this);
    auto *layout = new FoldingRow(row, foldBelow);
    for (const auto &[widget, share] : widgets) {
        widget->setParent(row);
        layout->addStretched(widget, share);
    }
    m_rows->addWidget(row);
}

void DashboardSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString rowsTitle(const Context &context, const QString &what, const Selection &selection)
{
    return what + u" · "_s + selectionName(selection, context.directory(), context.words());
}

Selection ofRep(const Selection &selection, RepId rep)
{
    Selection part = selection;
    if (const auto *team = std::get_if<TeamId>(&selection.scope))
        part.within = *team;
    part.scope = rep;
    return part;
}

} // namespace laju::ui
