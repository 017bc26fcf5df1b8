// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"
#include "core/workspace/store.h"

#include <QObject>

#include <memory>

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

    /// Empty until loaded. The reference stays good; the content changes with the signals.
    [[nodiscard]] const Facts &facts() const { return *m_facts; }
    /// A copy that never changes, for work on another thread. Made at once: the facts are shared until the
    /// next write.
    [[nodiscard]] std::shared_ptr<const Facts> share() const { return m_facts; }
    [[nodiscard]] const Directory &directory() const { return m_facts->directory(); }

Q_SIGNALS:
    /// Reps, teams, types, stages, targets or settings are others. Sent before factsChanged().
    void directoryChanged();
    /// Figures may be others; activities, opportunities or the directory were written.
    void factsChanged(const laju::Change &change);
    void failed(const laju::Error &error);

private:
    void take(const Change &change);
    /// The facts, nobody else's: copied first when somebody shares them.
    Facts &writable();

    Store &m_store;
    std::shared_ptr<Facts> m_facts = std::make_shared<Facts>();
    bool m_loaded = false;
};

} // namespace laju::ui
