// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/quick_names.h"

#include <chrono>
#include <limits>

namespace laju::ui {

namespace {

using Line = std::shared_ptr<QuickLine>;

// The index of many names is built where they are read, so that the window does not feel it.
Result<Line> readLine(Session &session, std::shared_ptr<const Directory> directory)
{
    constexpr int all = std::numeric_limits<int>::max();
    auto accounts = session.findAccounts({}, all);
    if (!accounts)
        return failure(accounts.error());
    auto opportunities = session.findOpportunities({}, {}, all);
    if (!opportunities)
        return failure(opportunities.error());
    return std::make_shared<QuickLine>(std::move(directory), NameIndex<AccountId>(std::move(*accounts)),
                                       NameIndex<OpportunityId>(std::move(*opportunities)));
}

} // namespace

QuickNames::QuickNames(Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_line(std::make_shared<QuickLine>(std::make_shared<const Directory>(context.directory()),
                                         NameIndex<AccountId>(), NameIndex<OpportunityId>()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    connect(&m_soon, &QTimer::timeout, this, &QuickNames::read);
    connect(&context.live, &LiveFacts::directoryChanged, this, [this] {
        // Types and zones are needed at once; the names of before do for the while it takes to read them
        // anew.
        m_line = std::make_shared<QuickLine>(std::make_shared<const Directory>(m_context.directory()),
                                             m_line->accounts(), m_line->opportunities());
        Q_EMIT changed();
        if (m_wanted)
            read();
    });
    connect(&context.store, &Store::changed, this, &QuickNames::take);
}

void QuickNames::want()
{
    if (!std::exchange(m_wanted, true))
        read();
}

void QuickNames::take(const Change &change)
{
    if (m_wanted && (change.everything || !change.accounts.empty() || !change.opportunities.empty()))
        m_soon.start();
}

void QuickNames::read()
{
    const int asked = ++m_asked;
    auto directory = std::make_shared<const Directory>(m_context.directory());
    m_context.store.ask(
        this, [directory](Session &session) { return readLine(session, directory); },
        [this, asked](const Result<Line> &line) {
            if (asked != m_asked)
                return;
            m_known = true;
            if (line)
                m_line = *line;
            else
                m_context.showError(line.error());
            Q_EMIT changed();
        });
}

} // namespace laju::ui
