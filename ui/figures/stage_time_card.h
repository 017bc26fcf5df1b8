// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/bottleneck.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

/// How long deals are in each stage: those that left it in the period and, beside them, those still inside. A
/// box lists its deals.
class StageTimeCard final : public ChartCard
{
    Q_OBJECT
public:
    StageTimeCard(Context &context, QWidget *parent);

    /// @p study is of the same selection.
    void refresh(const Selection &selection, const StageStudy &study);
    void retranslate();
    [[nodiscard]] BoxChart *chart() const { return m_chart; }

private:
    /// A row of the chart.
    struct Line
    {
        StageId stage;
        QString name;
        StageTime time;
    };
    /// Lists the deals of @p line that left its stage, or those still inside.
    void list(const Line &line, bool inside) const;
    [[nodiscard]] BoxRow rowOf(const Line &line, const std::optional<StageFinding> &bottleneck) const;

    Context &m_context;
    BoxChart *m_chart;
    std::vector<Line> m_lines;
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
