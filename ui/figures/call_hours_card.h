// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/call_hours.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

class HeatMap;
struct HeatCell;
struct HeatMapData;

/// What the colour of a cell says.
enum class CallHoursOf {
    ConnectRate, ///< the share that connected
    Calls,       ///< how many there were
};

/// When calls connect, or are made: by weekday and hour of the rep's clock. A cell lists its outbound calls.
class CallHoursCard final : public ChartCard
{
    Q_OBJECT
public:
    explicit CallHoursCard(Context &context, QWidget *parent, CallHoursOf of = CallHoursOf::ConnectRate);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] HeatMap *map() const { return m_map; }

private:
    struct Cell
    {
        std::chrono::weekday weekday;
        int hour;
    };
    /// What stands out, in words, and the scale of the colours.
    void describe(HeatMapData &data) const;
    [[nodiscard]] HeatCell cellOf(const QString &weekday, int hour, const CallHour &calls) const;

    Context &m_context;
    CallHoursOf m_of;
    HeatMap *m_map;
    std::vector<Cell> m_cells; ///< one per cell of the map
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
