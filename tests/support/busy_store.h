// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/store.h"

#include <QObject>
#include <QSemaphore>

#include <memory>

namespace laju::test {

/// Keeps the thread of a store busy with nothing until this goes.
class Busy final
{
public:
    explicit Busy(Store &store)
    {
        store.ask(
            &m_receiver,
            [held = m_held](Session &) -> Result<bool> {
                held->reached.release();
                held->letGo.acquire();
                return true;
            },
            [](const Result<bool> &) {});
    }
    ~Busy() { m_held->letGo.release(); }
    Q_DISABLE_COPY_MOVE(Busy)

    /// Waits until all that was asked before has been answered; the answers may not have been taken yet.
    [[nodiscard]] bool wait() { return m_held->reached.tryAcquire(1, 30'000); }

private:
    struct Held
    {
        QSemaphore reached;
        QSemaphore letGo;
    };
    std::shared_ptr<Held> m_held = std::make_shared<Held>();
    QObject m_receiver;
};

} // namespace laju::test
