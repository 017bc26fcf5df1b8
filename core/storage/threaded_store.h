// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/workspace_file.h"

#include <QThread>

namespace laju::storage {

class SqlSession;

/// The Store whose Session lives on a thread of its own.
class ThreadedStore final : public Store
{
    Q_OBJECT
public:
    ThreadedStore();
    /// Does what was asked, then closes the file.
    ~ThreadedStore() override;

    /// Opens the workspace on the thread, and waits for it. Throws Failed; then the store is of no use.
    void open(const QString &path, OpenMode mode, const std::shared_ptr<const Clock> &clock,
              std::chrono::milliseconds busyTimeout);

    [[nodiscard]] QString location() const override { return m_path; }

protected:
    void post(std::function<void(Session &)> job) override;

private:
    /// On the database thread: tells of what other programs wrote.
    void watch();

    QString m_path;
    QThread m_thread;
    QObject *m_worker;                     ///< lives on the thread; jobs are its events
    std::unique_ptr<SqlSession> m_session; ///< touched on the thread alone
};

} // namespace laju::storage
