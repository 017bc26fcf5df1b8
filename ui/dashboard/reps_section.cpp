// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/reps_section.h"

#include "ui/charts/row_chart.h"
#include "ui/charts/scatter_chart.h"
#include "ui/common/table_view.h"
#include "ui/dashboard/leaderboard_card.h"
#include "ui/dashboard/reps_card.h"
#include "ui/figures/effort_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
/// Beside a long leaderboard points lie no better the taller their chart is.
constexpr int tallestEffort = 560;
} // namespace

RepsSection::RepsSection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_leaderboard(new LeaderboardCard(sectionContext, this))
    , m_effort(new EffortCard(sectionContext, this))
    , m_reps(new RepsCard(sectionContext, this))
{
    setObjectName(u"repsSection"_s);
    auto *beside = new QWidget(this);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins({});
    m_effort->setMaximumHeight(tallestEffort);
    column->addWidget(m_effort, 1);
    column->addStretch();
    addRow({{m_leaderboard, 1}, {beside, 1}}, 1000);
    rows()->addWidget(m_reps);
}

std::vector<FigureSection::Step> RepsSection::stepsToShow(const Selection &selection)
{
    return {[=, this] { m_leaderboard->refresh(selection); }, [=, this] { m_effort->refresh(selection); },
            [=, this] { m_reps->refresh(selection); }};
}

void RepsSection::addExports(QMenu &menu)
{
    menu.addAction(tr("Copy leaderboard"), m_leaderboard->chart(), &PaintedChart::copyData);
    menu.addAction(tr("Copy effort against result"), m_effort->chart(), &PaintedChart::copyData);
    menu.addAction(tr("Copy reps"), this,
                   [this] { QGuiApplication::clipboard()->setText(m_reps->table()->toTsv()); });
}

void RepsSection::retranslate()
{
    m_leaderboard->retranslate();
    m_effort->retranslate();
    m_reps->retranslate();
}

} // namespace laju::ui
