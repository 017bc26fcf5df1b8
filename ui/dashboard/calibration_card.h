// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"
#include "ui/charts/chart_card.h"

namespace laju::ui {

class RowChart;

/// Whether deals that were given a chance to be won within the month were won that often.
class CalibrationCard final : public ChartCard
{
    Q_OBJECT
public:
    CalibrationCard(Context &context, QWidget *parent);

    void refresh(const MethodScore &score);
    [[nodiscard]] RowChart *chart() const { return m_chart; }

private:
    Context &m_context;
    RowChart *m_chart;
};

} // namespace laju::ui
