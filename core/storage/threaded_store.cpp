// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threaded_store.h"

#include "core/storage/open_session.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {
constexpr std::chrono::seconds watchInterval{1};
} // namespace

ThreadedStore::ThreadedStore()
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"database"_s);
    m_thread.start();
}

ThreadedStore::~ThreadedStore()
{
    // The last job in the queue: all earlier ones are done before it.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_session.reset();
            delete m_worker;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void ThreadedStore::open(const QString &path, OpenMode mode, const std::shared_ptr<const Clock> &clock,
                         std::chrono::milliseconds busyTimeout)
{
    Result<void> opened;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            opened = guarded([&] {
                m_session = openSession(path, mode, clock, busyTimeout);
                m_path = m_session->path();
            });
            if (opened) {
                auto *timer = new QTimer(m_worker);
                connect(timer, &QTimer::timeout, m_worker, [this] { watch(); });
                timer->start(watchInterval);
            }
        },
        Qt::BlockingQueuedConnection);
    valueOrThrow(opened);
}

void ThreadedStore::post(std::function<void(Session &)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [this, job = std::move(job)] { job(*m_session); }, Qt::QueuedConnection);
}

void ThreadedStore::watch()
{
    const Result<bool> foreign = guarded([this] { return m_session->sawForeignWrite(); });
    // A file that cannot be looked at now is looked at again in a second.
    if (!foreign || !*foreign)
        return;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT changed(Change{.directory = true, .everything = true}); },
        Qt::QueuedConnection);
}

} // namespace laju::storage
