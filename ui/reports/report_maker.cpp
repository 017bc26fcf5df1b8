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
            .today = today};
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
        m_workers, this, [order] { return dealsToName(order.input()); },
        [this, order, number](const std::vector<OpportunityId> &deals) {
            if (number != m_number)
                return;
            if (deals.empty()) {
                layOut(order, {}, number);
                return;
            }
            m_store.ask(
                this, [deals](Session &session) { return session.opportunities({.ids = deals}); },
                [this, order, number](const Result<std::vector<OpportunityRow>> &rows) {
                    if (number != m_number)
                        return;
                    if (!rows) {
                        m_isBusy = false;
                        Q_EMIT failed(rows.error());
                        return;
                    }
                    std::unordered_map<OpportunityId, QString> names;
                    for (const OpportunityRow &row : *rows)
                        names.emplace(row.opportunity->id, dealName(row));
                    layOut(order, std::move(names), number);
                });
        });
}

void ReportMaker::layOut(const Order &order, std::unordered_map<OpportunityId, QString> names, int number)
{
    const auto work = [order, names = std::move(names)] {
        ReportInput input = order.input();
        input.dealNames = names;
        return std::make_shared<const ReportLayout>(order.kind->make(input));
    };
    later(m_workers, this, work, [this, number](const std::shared_ptr<const ReportLayout> &layout) {
        if (number != m_number)
            return;
        m_isBusy = false;
        Q_EMIT made(layout);
    });
}

QString dealName(const OpportunityRow &row)
{
    const QString &name = row.opportunity->name;
    return row.account.isEmpty() || name.contains(row.account) ? name : QString(row.account + u", "_s + name);
}

} // namespace laju::ui
