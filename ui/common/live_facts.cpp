// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/live_facts.h"

namespace laju::ui {

namespace {

struct Loaded
{
    std::shared_ptr<Facts> facts;
};

Result<Loaded> read(Session &session)
{
    Result<Directory> directory = session.directory();
    if (!directory)
        return failure(directory.error());
    Result<FactSnapshot> snapshot = session.facts();
    if (!snapshot)
        return failure(snapshot.error());
    return Loaded{std::make_shared<Facts>(std::move(*snapshot),
                                          std::make_shared<const Directory>(std::move(*directory)))};
}

} // namespace

LiveFacts::LiveFacts(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &LiveFacts::take);
}

void LiveFacts::load()
{
    m_store.ask(this, read, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        const std::shared_ptr<const Facts> before = std::exchange(m_facts, loaded->facts);
        m_loaded = true;
        Q_EMIT directoryChanged();
        Q_EMIT factsChanged(Change{.directory = true, .everything = true});
        // To free many facts takes a while: it is done on the other thread, where nobody waits for it.
        m_store.ask(
            this, [before](Session &) { return Result<void>(); }, [](const Result<void> &) {});
    });
}

void LiveFacts::announceNewDay()
{
    Q_EMIT factsChanged(Change{.everything = true});
}

void LiveFacts::take(const Change &change)
{
    if (change.everything || !m_loaded) {
        load();
        return;
    }
    writable().apply(change);
    if (!change.directory) {
        Q_EMIT factsChanged(change);
        return;
    }
    m_store.ask(
        this, [](Session &session) { return session.directory(); },
        [this, change](const Result<Directory> &directory) {
            if (!directory) {
                Q_EMIT failed(directory.error());
                return;
            }
            writable().setDirectory(std::make_shared<const Directory>(*directory));
            Q_EMIT directoryChanged();
            Q_EMIT factsChanged(change);
        });
}

Facts &LiveFacts::writable()
{
    if (m_facts.use_count() > 1)
        m_facts = std::make_shared<Facts>(*m_facts);
    return *m_facts;
}

} // namespace laju::ui
