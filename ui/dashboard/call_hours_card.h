// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/call_hours.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

class HeatMap;
struct HeatCell;

/// When calls connect: by weekday and hour of the rep's clock. A cell lists its outbound calls.
class CallHoursCard final : public ChartCard
{
    Q_OBJECT
public:
    CallHoursCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] HeatMap *map() const { return m_map; }

private:
    struct Cell
    {
        std::chrono::weekday weekday;
        int hour;
    };
    [[nodiscard]] HeatCell cellOf(const QString &weekday, int hour, const CallHour &calls) const;

    Context &m_context;
    HeatMap *m_map;
    std::vector<Cell> m_cells; ///< one per cell of the map
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
