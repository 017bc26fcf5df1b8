// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <memory>

namespace laju {

/// The way from a window to its Session on the database thread: questions go as functions, answers come as
/// values.
class Store : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Runs @p job(Session &) on the database thread, after what was asked before, and hands its Result to
    /// @p receive on the thread of @p receiver, unless that has died meanwhile. A Change within the result is
    /// also announced by changed(), before @p receive is called.
    template<class Job, class Receive> void ask(QObject *receiver, Job job, Receive receive)
    {
        using Answer = std::invoke_result_t<Job, Session &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto *watcher = new QFutureWatcher<Answer>(receiver);
        connect(watcher, &QFutureWatcher<Answer>::finished, receiver,
                [store = QPointer<Store>(this), watcher, receive = std::move(receive)] {
                    watcher->deleteLater();
                    const Answer answer = watcher->result();
                    if constexpr (std::is_same_v<Answer, Result<Change>>) {
                        if (answer && store)
                            Q_EMIT store->changed(*answer);
                    }
                    receive(answer);
                });
        watcher->setFuture(promise->future());
        post([promise, job = std::move(job)](Session &session) {
            promise->start();
            promise->addResult(job(session));
            promise->finish();
        });
    }

    /// Runs @p job(Session &) on the database thread for its Change alone; an error comes by failed().
    template<class Job> void write(QObject *receiver, Job job)
    {
        ask(receiver, std::move(job), [this](const Result<Change> &change) {
            if (!change)
                Q_EMIT failed(change.error());
        });
    }

    /// Tells of a write that a job made besides its answer, as the files of an import do.
    void announce(const Change &change) { Q_EMIT changed(change); }

    /// Where the workspace is: a file's path, for people.
    [[nodiscard]] virtual QString location() const = 0;

Q_SIGNALS:
    /// After every write, this program's or another's on the same file.
    void changed(const laju::Change &change);
    /// A write without a receiver of its own went wrong.
    void failed(const laju::Error &error);

protected:
    virtual void post(std::function<void(Session &)> job) = 0;
};

} // namespace laju
