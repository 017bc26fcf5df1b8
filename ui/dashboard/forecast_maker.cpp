// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/forecast_maker.h"

namespace laju::ui {

ForecastMaker::ForecastMaker(QObject *parent)
    : QObject(parent)
{
}

void ForecastMaker::make(const Order &order)
{
    m_work.forget();
    m_isBusy = true;
    const ForecastOptions options{.scope = order.scope};
    m_work.add(
        [order, options] { return Forecaster(*order.facts, options).on(order.today, Knowledge::OfNow); },
        [this](const std::shared_ptr<const Forecast> &forecast) { Q_EMIT made(forecast); });
    m_work.add([order, options] { return backtest(*order.facts, order.today, options); },
               [this](const std::shared_ptr<const Backtest> &test) {
                   m_isBusy = false;
                   Q_EMIT tested(test);
               });
}

} // namespace laju::ui
