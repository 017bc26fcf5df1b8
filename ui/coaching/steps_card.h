// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/one_to_one.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

class RowChart;

/// The steps of the way of a deal: a rep's shares with their intervals, and a line where the others' are. A
/// row lists the rep's records.
class StepsCard final : public ChartCard
{
    Q_OBJECT
public:
    StepsCard(Context &context, QWidget *parent);

    void show(const OneToOne &study);
    void retranslate();

private:
    Context &m_context;
    RowChart *m_chart;
    std::optional<Selection> m_selection;
    std::vector<StepBeside> m_steps;
};

} // namespace laju::ui
