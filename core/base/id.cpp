// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

#include <atomic>

namespace laju {

using namespace std::chrono;

namespace {

constexpr auto epoch = sys_days{2020y / January / 1};
constexpr int chanceBits = 22;

} // namespace

qint64 idNumberAt(sys_time<milliseconds> moment)
{
    const qint64 chance = QRandomGenerator::global()->generate() & ((1u << chanceBits) - 1);
    return (duration_cast<milliseconds>(moment - epoch).count() << chanceBits) | chance;
}

sys_time<milliseconds> momentOfId(qint64 number)
{
    return epoch + milliseconds(number >> chanceBits);
}

qint64 nextIdNumber()
{
    static std::atomic<qint64> last{0};
    const qint64 wanted = idNumberAt(time_point_cast<milliseconds>(system_clock::now()));
    qint64 previous = last.load(std::memory_order_relaxed);
    qint64 next = 0;
    do {
        // A burst within one millisecond, or a clock set back, still counts upwards.
        next = wanted > previous ? wanted : previous + 1;
    } while (!last.compare_exchange_weak(previous, next, std::memory_order_relaxed));
    return next;
}

} // namespace laju
