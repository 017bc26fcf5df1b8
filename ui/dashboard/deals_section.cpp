// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/deals_section.h"

#include "ui/charts/box_chart.h"
#include "ui/charts/row_chart.h"
#include "ui/dashboard/funnel_card.h"
#include "ui/dashboard/stage_time_card.h"
#include "ui/dashboard/win_loss_card.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

DealsSection::DealsSection(Context &sectionContext, QWidget *parent)
    : DashboardSection(sectionContext, parent)
    , m_funnel(new FunnelCard(sectionContext, this))
    , m_stageTime(new StageTimeCard(sectionContext, this))
    , m_winLoss(new WinLossCard(sectionContext, this))
{
    setObjectName(u"dealsSection"_s);
    rows()->addWidget(m_winLoss);
    addRow({{m_funnel, 1}, {m_stageTime, 1}}, 1000);
}

std::vector<DashboardSection::Step> DealsSection::stepsToShow(const Selection &selection)
{
    const auto study = std::make_shared<StageStudy>();
    return {[=, this] { m_winLoss->refresh(selection); },
            [=, this] { *study = studyStages(context().facts(), selection); },
            [=, this] { m_funnel->refresh(selection, *study); },
            [=, this] { m_stageTime->refresh(selection, *study); }};
}

void DealsSection::addExports(QMenu &menu)
{
    menu.addAction(tr("Copy deals won and lost"), m_winLoss->chart(), &PaintedChart::copyData);
    menu.addAction(tr("Copy days per stage"), m_stageTime->chart(), &PaintedChart::copyData);
}

void DealsSection::retranslate()
{
    m_winLoss->retranslate();
    m_funnel->retranslate();
    m_stageTime->retranslate();
}

} // namespace laju::ui
