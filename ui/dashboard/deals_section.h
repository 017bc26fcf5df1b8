// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_section.h"

namespace laju::ui {

class FunnelCard;
class StageHealthCard;
class StageTimeCard;
class StuckDealsCard;
class WinLossCard;

/// How deals go: through the funnel, where they are stuck, and how they end.
class DealsSection final : public FigureSection
{
    Q_OBJECT
public:
    DealsSection(Context &context, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;
    void addExports(QMenu &menu) override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    FunnelCard *m_funnel;
    StageTimeCard *m_stageTime;
    WinLossCard *m_winLoss;
    StageHealthCard *m_stageHealth;
    StuckDealsCard *m_stuck;
};

} // namespace laju::ui
