// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_section.h"

#include "core/metrics/selection_words.h"
#include "ui/common/card_grid.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

FigureSection::FigureSection(Context &sectionContext, QWidget *parent)
    : QWidget(parent)
    , m_context(sectionContext)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metric::cardGap);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FigureSection::takeStep);
}

void FigureSection::refresh(const Scope &scope, const Period &period)
{
    m_selection = Selection{.scope = scope, .period = period};
    refreshAgain();
}

void FigureSection::refreshAgain()
{
    if (!m_selection)
        return;
    m_steps = stepsToShow(*m_selection);
    std::ranges::reverse(m_steps);
    takeStep();
}

void FigureSection::takeStep()
{
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    step();
    if (m_steps.empty())
        m_next.stop();
    else
        m_next.start();
}

void FigureSection::addRow(const std::vector<std::pair<QWidget *, int>> &widgets, int foldBelow)
{
    auto *row = new QWidget(this);
    auto *layout = new FoldingRow(row, foldBelow);
    for (const auto &[widget, share] : widgets) {
        widget->setParent(row);
        layout->addStretched(widget, share);
    }
    m_rows->addWidget(row);
}

void FigureSection::changeEvent(QEvent *event)
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
