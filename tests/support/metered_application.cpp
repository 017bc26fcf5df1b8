// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/metered_application.h"

#include <QAbstractEventDispatcher>
#include <QEvent>

#include <algorithm>
#include <ctime>

namespace laju::test {

Milliseconds spent()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

MeteredApplication::MeteredApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            [this] { endTurn(); });
}

void MeteredApplication::begin()
{
    m_longest = {};
    m_since = spent();
    m_painting = {};
}

void MeteredApplication::paint(const std::function<void()> &work)
{
    ++m_depth;
    const Milliseconds begin = spent();
    work();
    m_painting += spent() - begin;
    --m_depth;
}

Turn MeteredApplication::longest()
{
    endTurn();
    return m_longest;
}

bool MeteredApplication::notify(QObject *receiver, QEvent *event)
{
    const bool paints =
        m_depth == 0 && (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose);
    if (!paints)
        return QApplication::notify(receiver, event);
    bool done = false;
    paint([&] { done = QApplication::notify(receiver, event); });
    return done;
}

void MeteredApplication::endTurn()
{
    const Milliseconds now = spent();
    m_longest.work = std::max(m_longest.work, now - m_since - m_painting);
    m_longest.painting = std::max(m_longest.painting, m_painting);
    m_since = now;
    m_painting = {};
}

MeteredApplication &application()
{
    return static_cast<MeteredApplication &>(*qApp);
}

} // namespace laju::test
