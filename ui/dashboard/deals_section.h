// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboard_section.h"

namespace laju::ui {

class FunnelCard;
class StageTimeCard;
class WinLossCard;

/// How deals go: through the funnel, and how they end.
class DealsSection final : public DashboardSection
{
    Q_OBJECT
public:
    DealsSection(Context &context, QWidget *parent);

    void addExports(QMenu &menu) override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    FunnelCard *m_funnel;
    StageTimeCard *m_stageTime;
    WinLossCard *m_winLoss;
};

} // namespace laju::ui
