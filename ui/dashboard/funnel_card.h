// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/bottleneck.h"
#include "core/metrics/stage_funnel.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/common/context.h"

class QCheckBox;

namespace laju::ui {

/// How many deals reached each stage in the period and what share went on, with the bottleneck marked; a
/// stage lists the deals that reached it.
class FunnelCard final : public ChartCard
{
    Q_OBJECT
public:
    FunnelCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    /// The same with the study of that selection, when it is at hand.
    void refresh(const Selection &selection, const StageStudy &study);
    void retranslate();

private:
    [[nodiscard]] FunnelRow rowOf(const FunnelStep &step,
                                  const std::optional<StageFinding> &bottleneck) const;
    [[nodiscard]] QString textOf(const FunnelStep &step, const std::optional<StageFinding> &bottleneck) const;

    Context &m_context;
    FunnelChart *m_chart;
    QCheckBox *m_touched;
    std::vector<FunnelStep> m_steps; ///< one per row
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
