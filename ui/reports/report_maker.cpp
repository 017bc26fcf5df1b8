// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_maker.h"

#include <QFutureWatcher>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

// Runs @p work on @p workers and hands its value to @p receive on the thread of @p receiver, unless that has
// died.
template<class Work, class Receive>
void later(QThreadPool &workers, QObject *receiver, Work work, Receive receive)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, receive = std::move(receive)] {
                         watcher->deleteLater();
                         receive(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(&workers, std::move(work)));
}

} // namespace

ReportInput ReportMaker::Order::input() const
{
    return {.facts = *facts,
            .scope = scope,
            .period = period,
            .language = language,
            .author = author,
            .made = made,
            .today = today,
            .reader = reader};
}

ReportMaker::ReportMaker(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_workers.setMaxThreadCount(1);
}

ReportMaker::~ReportMaker()
{
    m_workers.waitForDone();
}

void ReportMaker::make(const Order &order)
{
    const int number = ++m_number;
    m_isBusy = true;
    later(
        m_workers, this, [order] { return order.kind->needs(order.input()); },
        [this, order, number](const ReportNeeds &needs) {
            if (number != m_number)
                return;
            if (needs.isNothing()) {
                layOut(order, {}, number);
                return;
            }
            m_store.ask(
                this,
                [needs, reader = order.reader](Session &session) {
                    return readRecords(session, needs, reader);
                },
                [this, order, number](const Result<ReportRecords> &records) {
                    if (number != m_number)
                        return;
                    if (!records) {
                        m_isBusy = false;
                        Q_EMIT failed(records.error());
                        return;
                    }
                    layOut(order, *records, number);
                });
        });
}

void ReportMaker::layOut(const Order &order, const ReportRecords &records, int number)
{
    const auto work = [order, records] {
        ReportInput input = order.input();
        input.records = records;
        return std::make_shared<const ReportLayout>(order.kind->make(input));
    };
    later(m_workers, this, work, [this, number](const std::shared_ptr<const ReportLayout> &layout) {
        if (number != m_number)
            return;
        m_isBusy = false;
        Q_EMIT made(layout);
    });
}

} // namespace laju::ui
