// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/team_section.h"

#include "ui/figures/effort_card.h"
#include "ui/figures/stage_time_card.h"

using namespace Qt::StringLiterals;

namespace laju::ui {

TeamSection::TeamSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_stageTime(new StageTimeCard(sectionContext, this))
    , m_effort(new EffortCard(sectionContext, this))
{
    setObjectName(u"teamSection"_s);
    addRow({{m_stageTime, 1}, {m_effort, 1}}, 1000);
}

std::vector<FigureSection::Step> TeamSection::stepsToShow(const Selection &selection)
{
    return {[=, this] { m_stageTime->refresh(selection, studyStages(context().facts(), selection)); },
            [=, this] { m_effort->refresh(selection); }};
}

void TeamSection::retranslate()
{
    m_stageTime->retranslate();
    m_effort->retranslate();
}

} // namespace laju::ui
