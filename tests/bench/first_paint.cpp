// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace laju::bench {

namespace {

/// Longer than any pause within the start, shorter than anybody would wait.
constexpr std::chrono::milliseconds quietTime{700};

std::function<bool(const QWidget &)> isLoadedAtLast;

qint64 nanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The most memory that this program had in use, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("/proc/self/status cannot be read.");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    qFatal("/proc/self/status has no VmHWM.");
}

/// Sees every event of the application before its receiver does.
class Watcher final : public QObject
{
public:
    explicit Watcher(QObject *parent)
        : QObject(parent)
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietTime);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            if (!isLoadedAtLast(*m_window))
                return m_quiet.start();
            tell("complete", m_last);
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_isDue) {
            m_isDue = true;
            m_window = static_cast<QWidget *>(watched)->window();
            // By then the window is on the screen, whoever asked for the painting.
            QMetaObject::invokeMethod(
                this, [this] { painted(); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void painted()
    {
        m_isDue = false;
        const bool isFirst = m_last == 0;
        m_last = nanoseconds();
        if (isFirst)
            tell("painted", m_last);
        m_quiet.start();
    }
    static void tell(const char *word, qint64 when)
    {
        std::printf("%s %lld %lld\n", word, static_cast<long long>(when),
                    static_cast<long long>(peakMemory()));
    }

    QTimer m_quiet;
    QWidget *m_window = nullptr;
    bool m_isDue = false;
    qint64 m_last = 0;
};

void watch()
{
    // Words are read with a core application first.
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    qApp->installEventFilter(new Watcher(qApp));
    QApplication::setCursorFlashTime(0);
}

} // namespace

void tellOfPainting(std::function<bool(const QWidget &)> isLoaded)
{
    isLoadedAtLast = std::move(isLoaded);
    qAddPreRoutine(&watch);
}

} // namespace laju::bench
