// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_file.h"
#include "tests/support/test_workspace.h"
#include "ui/common/live_facts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

/// The window's facts while it works on them and others write.
class LiveFactsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sharedFactsStandStill();
    void writesOnSharedFactsAreTakenInOrder();
    void whatIsReadAnewOutrunsACopy();

private:
    void log(const QString &subject)
    {
        ActivityFields call = m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-20T03:00:00"));
        call.subject = subject;
        m_store->write(m_live.get(),
                       [one = require(Activity::make(call))](Session &session) { return session.save(one); });
    }
    static qint64 activities(const Facts &facts)
    {
        return facts.sum(Measure::Activities, Company(), Period::always());
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ui::LiveFacts> m_live;
};

void LiveFactsTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_store = require(openStore(m_workspace->path(), OpenMode::MustExist, m_workspace->sharedClock()));
    m_live = std::make_unique<ui::LiveFacts>(*m_store);
    m_live->load();
    QTRY_VERIFY(m_live->isLoaded());
}

void LiveFactsTest::cleanup()
{
    m_live.reset();
    m_store.reset();
    m_workspace.reset();
}

void LiveFactsTest::sharedFactsStandStill()
{
    const auto shared = m_live->share();
    log(u"Offer"_s);
    QTRY_COMPARE(activities(m_live->facts()), 1);
    QCOMPARE(activities(*shared), 0);
    QVERIFY(m_live->share() != shared);
}

void LiveFactsTest::writesOnSharedFactsAreTakenInOrder()
{
    std::vector<qint64> told;
    QStringList directories;
    connect(m_live.get(), &ui::LiveFacts::factsChanged, this, [&] {
        told.push_back(activities(m_live->facts()));
        directories.append(m_live->directory().teams.back()->name);
    });
    constexpr int writes = 20;
    auto shared = m_live->share();
    for (int i = 0; i < writes; ++i) {
        log(QString::number(i));
        if (i == writes / 2)
            m_store->write(m_live.get(), [](Session &session) {
                return session.save(require(Team::make({.name = u"West"_s})));
            });
    }
    // Let go and taken again while changes come.
    connect(m_live.get(), &ui::LiveFacts::factsChanged, m_live.get(), [&] { shared = m_live->share(); });
    QTRY_COMPARE(std::ssize(told), writes + 1);
    QCOMPARE(activities(m_live->facts()), writes);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(directories.back(), u"West"_s);
    const FactSnapshot anew = require(m_workspace->session().facts());
    QCOMPARE(activities(Facts(anew, std::make_shared<const Directory>(m_workspace->directory()))), writes);
}

void LiveFactsTest::whatIsReadAnewOutrunsACopy()
{
    const auto shared = m_live->share();
    int loads = 0;
    connect(m_live.get(), &ui::LiveFacts::factsChanged, this,
            [&](const Change &change) { loads += change.everything ? 1 : 0; });
    for (int i = 0; i < 3; ++i) {
        log(QString::number(i));
        m_live->load();
    }
    QTRY_COMPARE(loads, 3);
    QTRY_COMPARE(activities(m_live->facts()), 3);
    // Nothing that still comes counts a call twice.
    log(u"Last"_s);
    QTRY_COMPARE(activities(m_live->facts()), 4);
    QCOMPARE(activities(*shared), 0);
}

QTEST_GUILESS_MAIN(LiveFactsTest)
#include "live_facts_test.moc"
