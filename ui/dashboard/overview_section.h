// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/key_figures.h"
#include "ui/figures/figure_section.h"

namespace laju::ui {

class ActivitiesCard;
class CallHoursCard;
class FunnelCard;
class RepsCard;
class TrendCard;

/// Whether the work works, at a glance: key figures, activities, funnel, reps, when calls connect, win rate.
class OverviewSection final : public FigureSection
{
    Q_OBJECT
public:
    OverviewSection(Context &context, QWidget *parent);

    void addExports(QMenu &menu) override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    void addCards();
    void exportFigures();

    std::vector<FigureCard *> m_cards;
    std::vector<KeyFigure> m_figures;
    ActivitiesCard *m_activities;
    FunnelCard *m_funnel;
    RepsCard *m_reps;
    CallHoursCard *m_callHours;
    TrendCard *m_winRate;
};

} // namespace laju::ui
