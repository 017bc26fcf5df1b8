// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/effort.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

class MetricChooser;
class ScatterChart;

/// What reps put in against what came of it; a point lists what the rep's result was made from.
class EffortCard final : public ChartCard
{
    Q_OBJECT
public:
    EffortCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] ScatterChart *chart() const { return m_chart; }

private:
    Context &m_context;
    MetricChooser *m_effort;
    MetricChooser *m_result;
    ScatterChart *m_chart;
    EffortAgainstResult m_data;
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
