// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"
#include "core/workspace/store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace laju::ui {

/// The window's facts and directory: loaded once from the store, then kept up to date by its changes.
class LiveFacts final : public QObject
{
    Q_OBJECT
public:
    explicit LiveFacts(Store &store, QObject *parent = nullptr);

    /// Reads directory and facts; directoryChanged() and factsChanged() tell when they are there, failed()
    /// why not.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Tells that today is another day: no fact is another, but what is due by today is.
    void announceNewDay();

    /// Empty until loaded. They change, and may be others, only when the signals tell so.
    [[nodiscard]] const Facts &facts() const { return *m_facts; }
    /// Facts that never change, for work that goes on while others are written: until it lets go of them,
    /// what is written is taken into a copy, which is made on the store's thread.
    [[nodiscard]] std::shared_ptr<const Facts> share() const { return m_facts; }
    [[nodiscard]] const Directory &directory() const { return m_facts->directory(); }

Q_SIGNALS:
    /// Reps, teams, types, stages, targets or settings are others. Sent before factsChanged().
    void directoryChanged();
    /// Figures may be others; activities, opportunities or the directory were written.
    void factsChanged(const laju::Change &change);
    void failed(const laju::Error &error);

private:
    /// What is to be done with facts that nobody else has.
    struct Renewal
    {
        std::function<void(Facts &)> take;
        std::function<void()> tell;
    };

    void take(const Change &change);
    /// At once when nobody shares the facts and it is no @p long work, else with a copy of them as soon as
    /// there is one.
    void renew(Renewal renewal, bool isLong = false);
    void takeCopy(const std::shared_ptr<Facts> &copy);
    /// Lets go of @p facts when nobody else has them. To free many takes a while: it is done on the store's
    /// thread, where nobody waits for it.
    void retire(std::shared_ptr<const Facts> facts);
    void dropRetired();

    Store &m_store;
    std::shared_ptr<Facts> m_facts = std::make_shared<Facts>();
    std::vector<Renewal> m_waiting; ///< for the copy, in order; empty when none is being made
    std::vector<std::shared_ptr<const Facts>> m_retired;
    QTimer m_retiring; ///< looks whether somebody still has them
    bool m_loaded = false;
    int m_loads = 0; ///< how often all facts were read
};

} // namespace laju::ui
