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
    constexpr std::chrono::milliseconds oftenEnough{200};
    m_retiring.setInterval(oftenEnough);
    connect(&m_retiring, &QTimer::timeout, this, &LiveFacts::dropRetired);
}

void LiveFacts::load()
{
    m_store.ask(this, read, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        retire(std::exchange(m_facts, loaded->facts));
        m_waiting.clear(); // what was told before was written before, and read
        m_loaded = true;
        ++m_loads;
        Q_EMIT directoryChanged();
        Q_EMIT factsChanged(Change{.directory = true, .everything = true});
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
    renew({[change](Facts &facts) { facts.apply(change); },
           [this, change] {
               if (!change.directory)
                   Q_EMIT factsChanged(change);
           }});
    if (!change.directory)
        return;
    m_store.ask(
        this, [](Session &session) { return session.directory(); },
        [this, change](const Result<Directory> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            const auto directory = std::make_shared<const Directory>(*answer);
            renew({[directory](Facts &facts) { facts.setDirectory(directory); },
                   [this, change] {
                       Q_EMIT directoryChanged();
                       Q_EMIT factsChanged(change);
                   }},
                  facts().isRemadeBy(*directory));
        });
}

void LiveFacts::renew(Renewal renewal, bool isLong)
{
    if (m_waiting.empty() && m_facts.use_count() == 1 && !isLong) {
        renewal.take(*m_facts);
        renewal.tell();
        return;
    }
    m_waiting.push_back(std::move(renewal));
    if (m_waiting.size() > 1)
        return;
    m_store.ask(
        this,
        [shared = share(), take = std::exchange(m_waiting.front().take, [](Facts &) {})](Session &) {
            auto copy = std::make_shared<Facts>(*shared);
            take(*copy);
            return copy;
        },
        [this, loads = m_loads](const std::shared_ptr<Facts> &copy) {
            if (m_loads == loads)
                takeCopy(copy);
        });
}

void LiveFacts::takeCopy(const std::shared_ptr<Facts> &copy)
{
    retire(std::exchange(m_facts, copy));
    const std::vector<Renewal> waiting = std::exchange(m_waiting, {});
    // All of it before anybody is told: who is told may share the facts again.
    for (const Renewal &renewal : waiting)
        renewal.take(*m_facts);
    for (const Renewal &renewal : waiting)
        renewal.tell();
}

void LiveFacts::retire(std::shared_ptr<const Facts> facts)
{
    m_retired.push_back(std::move(facts));
    dropRetired();
}

void LiveFacts::dropRetired()
{
    for (std::shared_ptr<const Facts> &facts : m_retired) {
        if (facts.use_count() == 1)
            m_store.ask(
                this, [last = std::move(facts)](Session &) { return Result<void>(); },
                [](const Result<void> &) {});
    }
    std::erase(m_retired, nullptr);
    if (m_retired.empty())
        m_retiring.stop();
    else
        m_retiring.start();
}

} // namespace laju::ui
