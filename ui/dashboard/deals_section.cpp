// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/deals_section.h"

#include "ui/charts/box_chart.h"
#include "ui/charts/row_chart.h"
#include "ui/common/table_view.h"
#include "ui/dashboard/funnel_card.h"
#include "ui/dashboard/stage_health_card.h"
#include "ui/dashboard/stuck_deals_card.h"
#include "ui/dashboard/win_loss_card.h"
#include "ui/figures/stage_time_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

DealsSection::DealsSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_funnel(new FunnelCard(sectionContext, this))
    , m_stageTime(new StageTimeCard(sectionContext, this))
    , m_winLoss(new WinLossCard(sectionContext, this))
    , m_stageHealth(new StageHealthCard(sectionContext, this))
    , m_stuck(new StuckDealsCard(sectionContext, this))
{
    setObjectName(u"dealsSection"_s);
    rows()->addWidget(m_winLoss);
    addRow({{m_funnel, 1}, {m_stageTime, 1}}, 1000);
    rows()->addWidget(m_stageHealth);
    rows()->addWidget(m_stuck);
}

bool DealsSection::isComplete() const
{
    return FigureSection::isComplete() && m_stuck->isComplete();
}

std::vector<FigureSection::Step> DealsSection::stepsToShow(const Selection &selection)
{
    const auto study = std::make_shared<StageStudy>();
    const auto health = std::make_shared<PipelineHealth>();
    return {[=, this] { m_winLoss->refresh(selection); },
            [=, this] { *study = studyStages(context().facts(), selection); },
            [=, this] { m_funnel->refresh(selection, *study); },
            [=, this] { m_stageTime->refresh(selection, *study); },
            [=, this] {
                *health = pipelineHealth(context().facts(), selection.scope, selection.period,
                                         context().clock.now(), *study);
                m_stageHealth->refresh(selection, *health, study->bottleneck);
            },
            [=, this] { m_stuck->refresh(selection, *health); }};
}

void DealsSection::addExports(QMenu &menu)
{
    menu.addAction(tr("Copy deals won and lost"), m_winLoss->chart(), &PaintedChart::copyData);
    menu.addAction(tr("Copy days per stage"), m_stageTime->chart(), &PaintedChart::copyData);
    const auto copy = [&menu](const QString &text, const TableView *table) {
        menu.addAction(text, table, [table] { QGuiApplication::clipboard()->setText(table->toTsv()); });
    };
    copy(tr("Copy stages against their own past"), m_stageHealth->table());
    copy(tr("Copy where value is stuck"), m_stuck->table());
}

void DealsSection::retranslate()
{
    m_winLoss->retranslate();
    m_funnel->retranslate();
    m_stageTime->retranslate();
    m_stageHealth->retranslate();
    m_stuck->retranslate();
}

} // namespace laju::ui
