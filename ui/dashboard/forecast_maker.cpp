// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/forecast_maker.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace laju::ui {

ForecastMaker::ForecastMaker(QObject *parent)
    : QObject(parent)
{
    m_workers.setMaxThreadCount(1);
}

ForecastMaker::~ForecastMaker()
{
    ++m_number;
    m_workers.waitForDone();
}

void ForecastMaker::make(const Order &order)
{
    const int number = ++m_number;
    m_isBusy = true;
    // What waited while another was asked for is not begun.
    const auto later = [this, number](auto work, auto tell) {
        using Value = std::shared_ptr<const std::invoke_result_t<decltype(work)>>;
        auto *watcher = new QFutureWatcher<Value>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, tell] {
            watcher->deleteLater();
            if (const Value value = watcher->result(); value && number == m_number)
                tell(value);
        });
        watcher->setFuture(QtConcurrent::run(&m_workers, [this, number, work] {
            return number == m_number ? std::make_shared<const std::invoke_result_t<decltype(work)>>(work())
                                      : Value();
        }));
    };
    const ForecastOptions options{.scope = order.scope};
    later([order, options] { return Forecaster(*order.facts, options).on(order.today, Knowledge::OfNow); },
          [this](const std::shared_ptr<const Forecast> &forecast) { Q_EMIT made(forecast); });
    later([order, options] { return backtest(*order.facts, order.today, options); },
          [this](const std::shared_ptr<const Backtest> &test) {
              m_isBusy = false;
              Q_EMIT tested(test);
          });
}

} // namespace laju::ui
