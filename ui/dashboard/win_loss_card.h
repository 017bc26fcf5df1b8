// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/win_loss.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

class RowChart;
class SegmentedControl;

/// Deals won and lost by source, size or product, each with its win rate; lost ones by reason. A row lists
/// its deals.
class WinLossCard final : public ChartCard
{
    Q_OBJECT
public:
    WinLossCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] RowChart *chart() const { return m_chart; }

private:
    [[nodiscard]] WinLossBy by() const;
    [[nodiscard]] QString nameOf(const WinLossGroup &group) const;

    Context &m_context;
    SegmentedControl *m_by;
    RowChart *m_chart;
    std::vector<WinLossGroup> m_groups; ///< one per row
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
