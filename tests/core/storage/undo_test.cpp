// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

namespace {

/// A history as a window keeps it: each step back or forth takes back the change that the last one made.
struct History
{
    explicit History(Session &own)
        : session(own)
    {
    }

    void push(const Change &change)
    {
        sets.erase(sets.begin() + static_cast<std::ptrdiff_t>(at), sets.end());
        sets.push_back(*change.changeSet);
        ++at;
    }
    [[nodiscard]] Result<void> undo() { return revert(--at); }
    [[nodiscard]] Result<void> redo() { return revert(at++); }
    Result<void> revert(size_t step)
    {
        const auto change = session.undo(sets[step]);
        if (!change)
            return failure(change.error());
        sets[step] = *change->changeSet;
        return {};
    }

    Session &session;
    std::vector<ChangeSetId> sets = {};
    size_t at = 0;
};

/// The present name of an account; none while it is deleted.
std::optional<QString> nameOf(Session &session, AccountId id)
{
    const auto account = session.account(id);
    return account ? std::optional((*account)->name) : std::nullopt;
}

Change rename(Session &session, AccountId id, const QString &name)
{
    AccountFields fields = require(session.account(id)).fields();
    fields.name = name;
    return require(session.save(require(Account::make(fields))));
}

} // namespace

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
    void oneAfterAnother_data();
    void oneAfterAnother();
    void foreignChangeBetweenIsConflict();
    void stageMovesOneAfterAnother();
    void randomWalkOfAHistory();
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

void UndoTest::oneAfterAnother_data()
{
    // Steps: a digit names the record so (0 makes it), u undoes, r redoes, o changes another record.
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("name"); ///< empty: the record is gone
    QTest::newRow("twice") << u"012uu"_s << u"0"_s;
    QTest::newRow("three times") << u"0123uuu"_s << u"0"_s;
    QTest::newRow("down to nothing") << u"012uuu"_s << QString();
    QTest::newRow("redo") << u"012uur"_s << u"1"_s;
    QTest::newRow("redo twice") << u"012uurr"_s << u"2"_s;
    QTest::newRow("undo redo undo") << u"012uuruu"_s << QString();
    QTest::newRow("all back and forth") << u"012uuurrruuurrr"_s << u"2"_s;
    QTest::newRow("another one between") << u"01o2uuu"_s << u"0"_s;
    QTest::newRow("another way on") << u"012uu3uu"_s << QString();
    QTest::newRow("the same name again") << u"0121uuu"_s << u"0"_s;
}

void UndoTest::oneAfterAnother()
{
    QFETCH(const QString, steps);
    QFETCH(const QString, name);
    History history(session());
    const Account account = require(Account::make({.name = u"0"_s}));
    const Account other = require(Account::make({.name = u"Other"_s}));
    require(session().save(other));
    for (const QChar step : steps) {
        if (step == u'u')
            require(history.undo());
        else if (step == u'r')
            require(history.redo());
        else if (step == u'o')
            history.push(rename(session(), other->id, u"Else"_s));
        else if (step == u'0')
            history.push(require(session().save(account)));
        else
            history.push(rename(session(), account->id, step));
    }
    QCOMPARE(nameOf(session(), account->id).value_or(QString()), name);
    // Where the other one was changed it was put back on the way.
    QCOMPARE(nameOf(session(), other->id), std::optional(u"Other"_s));
}

void UndoTest::foreignChangeBetweenIsConflict()
{
    History history(session());
    const Account account = require(Account::make({.name = u"0"_s}));
    history.push(require(session().save(account)));
    history.push(rename(session(), account->id, u"1"_s));
    history.push(rename(session(), account->id, u"2"_s));
    require(history.undo());
    AccountFields fields = require(session().account(account->id)).fields();
    fields.industry = u"Mining"_s;
    require(session().save(require(Account::make(fields))));
    const auto undone = history.undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(require(session().account(account->id))->industry, u"Mining"_s);
    QCOMPARE(nameOf(session(), account->id), std::optional(u"1"_s));
}

void UndoTest::stageMovesOneAfterAnother()
{
    History history(session());
    const Instant created = utc(u"2026-11-02T02:00:00");
    OpportunityFields deal = m_workspace->opportunity(m_workspace->sari, u"Fleet"_s, created);
    const StageId first = deal.stage;
    history.push(require(session().save(require(Opportunity::make(deal)), created, {})));
    const auto moveTo = [&](QStringView stage, QStringView when) {
        OpportunityFields fields = require(session().opportunity(deal.id)).opportunity.fields();
        fields.stage = m_workspace->stage(stage);
        history.push(
            require(session().save(require(Opportunity::make(fields)), utc(when), m_workspace->sari)));
    };
    moveTo(u"Proposal", u"2026-11-12T02:00:00");
    moveTo(u"Won", u"2026-11-20T02:00:00");
    QCOMPARE(require(session().stageChanges(deal.id)).size(), 3u);
    for (int round = 0; round < 2; ++round) {
        require(history.undo());
        require(history.undo());
        QCOMPARE(require(session().opportunity(deal.id)).opportunity->stage, first);
        QCOMPARE(require(session().stageChanges(deal.id)).size(), 1u);
        require(history.redo());
        require(history.redo());
        QCOMPARE(require(session().opportunity(deal.id)).opportunity->stage, m_workspace->stage(u"Won"));
        QCOMPARE(require(session().stageChanges(deal.id)).size(), 3u);
    }
}

void UndoTest::randomWalkOfAHistory()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto below = [&](size_t end) { return static_cast<size_t>(random() % end); };
    std::vector<AccountId> ids;
    for (int i = 0; i < 3; ++i) {
        const Account account = require(Account::make({.name = u"start %1"_s.arg(i)}));
        require(session().save(account));
        ids.push_back(account->id);
    }
    const auto state = [&] {
        QStringList names;
        for (const AccountId id : ids)
            names.append(*nameOf(session(), id));
        return names;
    };
    History history(session());
    std::vector<QStringList> states{state()};
    for (int i = 0; i < 200; ++i) {
        const size_t choice = below(3);
        if (choice == 1 && history.at > 0) {
            require(history.undo());
        } else if (choice == 2 && history.at < history.sets.size()) {
            require(history.redo());
        } else {
            states.resize(history.at + 1);
            history.push(rename(session(), ids[below(ids.size())], u"name %1"_s.arg(below(4))));
            states.push_back(state());
        }
        QCOMPARE(state(), states[history.at]);
    }
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
