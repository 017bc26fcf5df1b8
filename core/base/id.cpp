// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

#include <atomic>
#include <chrono>

namespace laju {

qint64 nextIdNumber()
{
    using namespace std::chrono;
    constexpr auto epoch = sys_days{2020y / January / 1};
    constexpr int chanceBits = 22;

    static std::atomic<qint64> last{0};
    const qint64 millis = duration_cast<milliseconds>(system_clock::now() - epoch).count();
    const qint64 chance = QRandomGenerator::global()->generate() & ((1u << chanceBits) - 1);
    const qint64 wanted = (millis << chanceBits) | chance;
    qint64 previous = last.load(std::memory_order_relaxed);
    qint64 next = 0;
    do {
        // A burst within one millisecond, or a clock set back, still counts upwards.
        next = wanted > previous ? wanted : previous + 1;
    } while (!last.compare_exchange_weak(previous, next, std::memory_order_relaxed));
    return next;
}

} // namespace laju
