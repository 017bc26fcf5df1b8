// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_work.h"
#include "ui/figures/figure_section.h"

namespace laju::ui {

class EffortCard;
class FlagsCard;
class FunnelPlotCard;
class StageTimeCard;

/// Everybody beside one another, by what chance alone does not explain.
class TeamSection final : public FigureSection
{
    Q_OBJECT
public:
    TeamSection(Context &context, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    /// Looks for flags away from this thread: it takes every rate of every rep three times.
    void study(const Selection &selection);

    FunnelPlotCard *m_plot;
    FlagsCard *m_flags;
    StageTimeCard *m_stageTime;
    EffortCard *m_effort;
    LatestWork m_work;
    bool m_isStudying = false;
};

} // namespace laju::ui
