// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <memory>

namespace laju::ui {

/// Work away from the GUI thread of which only the latest order counts: what is not ready when another comes
/// is forgotten, and what was not begun is not begun. One piece of work at a time.
class LatestWork final : public QObject
{
public:
    explicit LatestWork(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_workers.setMaxThreadCount(1);
    }
    ~LatestWork() override
    {
        forget();
        m_workers.waitForDone();
    }

    /// Forgets the orders before.
    void forget() { ++m_number; }
    /// Runs @p work() after what else belongs to the order, and hands its value to @p tell(shared_ptr to
    /// const) on this thread.
    template<class Work, class Tell> void add(Work work, Tell tell)
    {
        using Value = std::shared_ptr<const std::invoke_result_t<Work>>;
        const int number = m_number;
        auto *watcher = new QFutureWatcher<Value>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, tell] {
            watcher->deleteLater();
            if (const Value value = watcher->result(); value && number == m_number)
                tell(value);
        });
        watcher->setFuture(QtConcurrent::run(&m_workers, [this, number, work] {
            return number == m_number ? std::make_shared<const std::invoke_result_t<Work>>(work()) : Value();
        }));
    }

private:
    QThreadPool m_workers;
    std::atomic<int> m_number = 0; ///< of the latest order
};

} // namespace laju::ui
