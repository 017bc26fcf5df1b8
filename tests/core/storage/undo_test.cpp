// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

/// Undo puts rows, facts and deals back; undoing that does it again.
class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void cleanup();
    void logging();
    void editing();
    void deleting();
    void stageMove();
    void severalWritesOfOneRow();
    void changedSinceIsConflict();
    void nothingToUndo();
    void timeZone();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    Session &session() { return m_workspace->session(); }
    Activity call(const QString &subject)
    {
        ActivityFields fields =
            m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-20T03:00:00"));
        fields.subject = subject;
        return require(Activity::make(fields));
    }
    qint64 calls() { return require(session().countActivities({.measure = Measure::Calls})); }
    /// What the kept sums say.
    qint64 sum(Measure measure)
    {
        qint64 total = 0;
        for (const ActivityFact &fact : require(session().facts()).activities.eachSum())
            total += fact.measure == measure ? fact.value : 0;
        return total;
    }
};

void UndoTest::cleanup()
{
    const auto findings = require(session().check(false));
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));
}

void UndoTest::logging()
{
    const Change logged = require(session().save(call(u"a"_s)));
    QCOMPARE(sum(Measure::Calls), 1);
    const Change undone = require(session().undo(*logged.changeSet));
    QCOMPARE(calls(), 0);
    QCOMPARE(sum(Measure::Calls), 0);
    for (const ActivityFact &fact : logged.activityFacts) {
        ActivityFact opposite = fact;
        opposite.value = -fact.value;
        QVERIFY(std::ranges::find(undone.activityFacts, opposite) != undone.activityFacts.end());
    }
    const Change redone = require(session().undo(*undone.changeSet));
    QCOMPARE(calls(), 1);
    require(session().undo(*redone.changeSet));
    QCOMPARE(calls(), 0);
}

void UndoTest::editing()
{
    const Activity first = call(u"before"_s);
    require(session().save(first));
    ActivityFields changed = first.fields();
    changed.version = 1;
    changed.subject = u"after"_s;
    changed.rep = m_workspace->yusuf;
    changed.booked = utc(u"2026-11-01T00:00:00");
    const Change edited = require(session().save(require(Activity::make(changed))));
    const Change undone = require(session().undo(*edited.changeSet));
    ActivityFields expected = first.fields();
    expected.version = 3;
    QCOMPARE(require(session().activity(first->id)).activity.fields(), expected);
    require(session().undo(*undone.changeSet));
    changed.version = 4;
    QCOMPARE(require(session().activity(first->id)).activity.fields(), changed);
}

void UndoTest::deleting()
{
    const Activity one = call(u"one"_s);
    const Activity two = call(u"two"_s);
    require(session().save(one));
    require(session().save(two));
    const Change removed = require(session().remove({one->id, two->id}));
    QCOMPARE(sum(Measure::Calls), 0);
    const Change undone = require(session().undo(*removed.changeSet));
    QCOMPARE(calls(), 2);
    QCOMPARE(sum(Measure::Calls), 2);
    require(session().undo(*undone.changeSet));
    QCOMPARE(calls(), 0);
}

void UndoTest::stageMove()
{
    const Instant created = utc(u"2026-11-02T02:00:00");
    const Instant won = utc(u"2026-11-12T02:00:00");
    OpportunityFields deal = m_workspace->opportunity(m_workspace->sari, u"Fleet"_s, created);
    require(session().save(require(Opportunity::make(deal)), created, {}));
    deal.version = 1;
    deal.stage = m_workspace->stage(u"Won");
    const Change moved = require(session().save(require(Opportunity::make(deal)), won, m_workspace->sari));
    QCOMPARE(moved.deals.size(), 1u);
    QCOMPARE(moved.deals.front().state, StageKind::Won);
    QCOMPARE(moved.deals.front().closedAt, std::optional(won));
    QCOMPARE(moved.stays.size(), 2u);
    QCOMPARE(moved.stays.front().left, std::optional(won));
    QCOMPARE(moved.stays.back().stage, deal.stage);

    const Change undone = require(session().undo(*moved.changeSet));
    QCOMPARE(undone.deals.front().state, StageKind::Open);
    QVERIFY(!undone.deals.front().closedAt);
    QVERIFY(!undone.stays.front().left);
    QCOMPARE(require(session().stageChanges(deal.id)).size(), 1u);

    const Change redone = require(session().undo(*undone.changeSet));
    QCOMPARE(redone.deals, moved.deals);
    QCOMPARE(redone.stays, moved.stays);
    QCOMPARE(require(session().stageChanges(deal.id)).size(), 2u);
}

void UndoTest::severalWritesOfOneRow()
{
    const auto account = require(Account::make({.name = u"First"_s}));
    require(session().save(account));
    const Change change = require(session().transact([&](Session &inner) -> Result<void> {
        AccountFields fields = account.fields();
        for (const QString &name : {u"Second"_s, u"Third"_s}) {
            ++fields.version;
            fields.name = name;
            if (const auto saved = inner.save(*Account::make(fields)); !saved)
                return failure(saved.error());
        }
        return {};
    }));
    QCOMPARE(require(session().account(account->id))->name, u"Third"_s);
    require(session().undo(*change.changeSet));
    QCOMPARE(require(session().account(account->id))->name, u"First"_s);
}

void UndoTest::changedSinceIsConflict()
{
    const Activity first = call(u"a"_s);
    const Change logged = require(session().save(first));
    ActivityFields edited = first.fields();
    edited.version = 1;
    edited.note = u"later"_s;
    require(session().save(require(Activity::make(edited))));
    const auto undone = session().undo(*logged.changeSet);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(calls(), 1);
}

void UndoTest::nothingToUndo()
{
    QCOMPARE(session().undo(ChangeSetId::generate()).error().kind, ErrorKind::NotFound);
}

void UndoTest::timeZone()
{
    // 23:30 in Jakarta is half past one of the next day in Jayapura.
    ActivityFields late = m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-20T16:30:00"));
    require(session().save(require(Activity::make(late))));
    const auto day = [&] { return toIso(require(session().activity(late.id)).day); };
    QCOMPARE(day(), u"2026-11-20"_s);
    RepFields moved = m_workspace->directory().rep(m_workspace->sari)->fields();
    moved.zone = "Asia/Jayapura";
    const Change change = require(session().save(require(Rep::make(moved)), {}, {}));
    QVERIFY(change.everything);
    QCOMPARE(day(), u"2026-11-21"_s);
    QVERIFY(require(session().undo(*change.changeSet)).everything);
    QCOMPARE(day(), u"2026-11-20"_s);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
