// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <atomic>

namespace laju::storage {

/// Ends the statements of a connection when nobody wants their answer any more.
class Cancelling final
{
public:
    Cancelling(Connection &connection, const std::shared_ptr<const std::atomic_bool> &cancelled)
        : m_handle(connection.handle())
        , m_cancelled(cancelled)
    {
        // Those of a few rows, each of which may come from a slow disk.
        constexpr int stepsBetween = 500;
        if (m_cancelled)
            sqlite3_progress_handler(
                m_handle, stepsBetween,
                [](void *flag) { return *static_cast<const std::atomic_bool *>(flag) ? 1 : 0; },
                const_cast<std::atomic_bool *>(m_cancelled.get()));
    }
    ~Cancelling() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Cancelling)

    /// Runs @p work; Cancelled when it ended for that.
    template<class Work> auto operator()(const Work &work) const
    {
        try {
            return work();
        } catch (const Failed &) {
            if (m_cancelled && *m_cancelled)
                throw Failed(ErrorKind::Cancelled,
                             QCoreApplication::translate("Storage", "The search was given up."));
            throw;
        }
    }

private:
    sqlite3 *m_handle;
    std::shared_ptr<const std::atomic_bool> m_cancelled;
};

} // namespace laju::storage
