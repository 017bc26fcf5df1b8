// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"
#include "ui/charts/chart_card.h"

namespace laju::ui {

class LineBandChart;

/// What each past month brought, in the range that would have been told when it began; a month lists its
/// wins.
class BacktestCard final : public ChartCard
{
    Q_OBJECT
public:
    BacktestCard(Context &context, QWidget *parent);

    void refresh(const Backtest &test, const Scope &scope);
    [[nodiscard]] LineBandChart *chart() const { return m_chart; }

private:
    Context &m_context;
    LineBandChart *m_chart;
    std::vector<Period> m_months;
    Scope m_scope;
};

} // namespace laju::ui
