// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/team_section.h"

#include "ui/coaching/flags_card.h"
#include "ui/coaching/funnel_plot_card.h"
#include "ui/figures/effort_card.h"
#include "ui/figures/stage_time_card.h"

using namespace Qt::StringLiterals;

namespace laju::ui {

TeamSection::TeamSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_plot(new FunnelPlotCard(sectionContext, this))
    , m_flags(new FlagsCard(sectionContext, this))
    , m_stageTime(new StageTimeCard(sectionContext, this))
    , m_effort(new EffortCard(sectionContext, this))
{
    setObjectName(u"teamSection"_s);
    addRow({{m_plot, 8}, {m_flags, 5}}, 1000);
    addRow({{m_stageTime, 1}, {m_effort, 1}}, 1000);
}

bool TeamSection::isComplete() const
{
    return FigureSection::isComplete() && !m_isStudying && m_plot->isComplete();
}

std::vector<FigureSection::Step> TeamSection::stepsToShow(const Selection &selection)
{
    return {[=, this] { study(selection); }, [=, this] { m_plot->refresh(selection); },
            [=, this] { m_stageTime->refresh(selection, studyStages(context().facts(), selection)); },
            [=, this] { m_effort->refresh(selection); }};
}

void TeamSection::study(const Selection &selection)
{
    m_isStudying = true;
    m_flags->wait();
    m_work.forget();
    m_work.add([facts = context().live.share(), selection] { return studyCoaching(*facts, selection); },
               [this](const std::shared_ptr<const CoachingStudy> &study) {
                   m_isStudying = false;
                   m_flags->show(*study);
               });
}

void TeamSection::retranslate()
{
    m_plot->retranslate();
    m_flags->retranslate();
    m_stageTime->retranslate();
    m_effort->retranslate();
}

} // namespace laju::ui
