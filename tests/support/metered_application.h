// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace laju::test {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// Processor time of this thread: what other programs do, and waiting, do not count.
[[nodiscard]] Milliseconds spent();

/// The longest turn of the event loop.
struct Turn
{
    Milliseconds work{};     ///< all but painting
    Milliseconds painting{}; ///< what it takes to bring what has changed onto the screen
};

/// Takes the time of each turn of the event loop: between one and the next the program takes in keys.
class MeteredApplication final : public QApplication
{
public:
    MeteredApplication(int &argc, char **argv);

    /// A turn begins, and all before are forgotten.
    void begin();
    /// Does @p work, which is painting.
    void paint(const std::function<void()> &work);
    /// Since begin(); work and painting may be those of two turns.
    [[nodiscard]] Turn longest();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void endTurn();

    int m_depth = 0;
    Milliseconds m_since = spent();
    Milliseconds m_painting{};
    Turn m_longest;
};

/// The program's own.
[[nodiscard]] MeteredApplication &application();

} // namespace laju::test
