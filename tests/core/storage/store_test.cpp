// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_file.h"
#include "tests/support/test_workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

/// The window's side: answers on its own thread, none for the dead, changes told first.
class StoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersOnTheReceiversThread();
    void changeIsToldBeforeTheAnswer();
    void deadReceiverGetsNothing();
    void destructionFinishesJobs();
    void otherProgramsWriteIsTold();
    void openingErrorIsReturned();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Store> m_store;
    Activity call()
    {
        return require(
            Activity::make(m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-20T03:00:00"))));
    }
};

void StoreTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_store = require(openStore(m_workspace->path(), OpenMode::MustExist, m_workspace->sharedClock()));
}

void StoreTest::cleanup()
{
    m_store.reset();
    m_workspace.reset();
}

void StoreTest::answersOnTheReceiversThread()
{
    QObject receiver;
    QThread *jobThread = nullptr;
    QThread *answerThread = nullptr;
    m_store->ask(
        &receiver,
        [&](Session &session) {
            jobThread = QThread::currentThread();
            return session.directory();
        },
        [&](const Result<Directory> &directory) {
            QVERIFY(directory.has_value());
            QCOMPARE(directory->reps.size(), 3u);
            answerThread = QThread::currentThread();
        });
    QTRY_VERIFY(answerThread != nullptr);
    QCOMPARE(answerThread, QThread::currentThread());
    QVERIFY(jobThread != answerThread);
    QCOMPARE(m_store->location(), m_workspace->path());
}

void StoreTest::changeIsToldBeforeTheAnswer()
{
    QObject receiver;
    QStringList order;
    connect(m_store.get(), &Store::changed, &receiver, [&](const Change &change) {
        order << u"changed"_s;
        QCOMPARE(change.activities.size(), 1u);
    });
    m_store->ask(
        &receiver, [one = call()](Session &session) { return session.save(one); },
        [&](const Result<Change> &saved) {
            QVERIFY(saved.has_value());
            order << u"answer"_s;
        });
    QTRY_COMPARE(order, (QStringList{u"changed"_s, u"answer"_s}));
}

void StoreTest::deadReceiverGetsNothing()
{
    bool told = false;
    auto dying = std::make_unique<QObject>();
    m_store->ask(
        dying.get(), [](Session &session) { return session.directory(); },
        [&](const Result<Directory> &) { told = true; });
    dying.reset();
    QObject receiver;
    bool later = false;
    m_store->ask(
        &receiver, [](Session &session) { return session.directory(); },
        [&](const Result<Directory> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!told);
}

void StoreTest::destructionFinishesJobs()
{
    constexpr int count = 20;
    for (int i = 0; i < count; ++i)
        m_store->write(m_store.get(), [one = call()](Session &session) { return session.save(one); });
    m_store.reset();
    QCOMPARE(require(m_workspace->session().countActivities({})), count);
}

void StoreTest::otherProgramsWriteIsTold()
{
    QSignalSpy changes(m_store.get(), &Store::changed);
    require(m_workspace->session().save(call()));
    QTRY_COMPARE(changes.count(), 1);
    QVERIFY(changes.front().front().value<Change>().everything);
}

void StoreTest::openingErrorIsReturned()
{
    const auto refused =
        openStore(m_workspace->pathOf(u"missing"_s), OpenMode::MustExist, m_workspace->sharedClock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
