// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"
#include "ui/common/latest_work.h"

namespace laju::ui {

/// Makes forecasts and tests them in hindsight, away from the GUI thread.
class ForecastMaker final : public QObject
{
    Q_OBJECT
public:
    /// What is asked for, as values that travel.
    struct Order
    {
        std::shared_ptr<const Facts> facts;
        Scope scope;
        Day today;
    };

    explicit ForecastMaker(QObject *parent = nullptr);

    /// Starts on @p order; an earlier one that is not ready yet is forgotten.
    void make(const Order &order);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Comes first, for the test takes longer.
    void made(std::shared_ptr<const laju::Forecast> forecast);
    /// The last of an order.
    void tested(std::shared_ptr<const laju::Backtest> test);

private:
    LatestWork m_work;
    bool m_isBusy = false;
};

} // namespace laju::ui
