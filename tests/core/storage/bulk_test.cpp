// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

/// Many rows at once: all or nothing, facts right, imports taken back.
class BulkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void cleanup();
    void hundredThousand();
    void errorTakesAllBack();
    void failedSaveTakesBackItself();
    void changeOfABulkRow();
    void onlyWithinTransaction();
    void importAndUndo();
    void importOfNothing();
    void undoOfImportKeepsWhatIsUsed();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    Session &session() { return m_workspace->session(); }
    std::vector<Activity> calls(int count, const QString &source = {})
    {
        ActivityFields fields =
            m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-01-01T00:00:00"));
        std::vector<Activity> all;
        for (int i = 0; i < count; ++i) {
            fields.id = ActivityId::generate();
            fields.start += 150s;
            fields.rep = i % 2 == 0 ? m_workspace->sari : m_workspace->yusuf;
            fields.duration = seconds(i % 200);
            fields.subject = u"Follow up"_s;
            fields.source = source;
            fields.externalId = source.isEmpty() ? QString() : QString::number(i);
            all.push_back(require(Activity::make(fields)));
        }
        return all;
    }
};

void BulkTest::cleanup()
{
    const auto findings = require(session().check(false));
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));
}

void BulkTest::hundredThousand()
{
    constexpr int count = 100'000;
    const auto all = calls(count);
    QElapsedTimer timer;
    timer.start();
    const Change change = require(session().transact([&](Session &inner) { return inner.insertMany(all); }));
    qInfo("%lld rows/s", static_cast<long long>(count) * 1000 / std::max<qint64>(1, timer.elapsed()));
    QVERIFY(change.everything);
    QVERIFY(!change.changeSet);
    QCOMPARE(require(session().countActivities({})), count);
}

void BulkTest::errorTakesAllBack()
{
    const auto all = calls(10);
    const auto failed = session().transact([&](Session &inner) -> Result<void> {
        if (const auto added = inner.insertMany(all); !added)
            return added;
        if (const auto saved = inner.save(*Account::make({.name = u"PT Gagal"_s})); !saved)
            return failure(saved.error());
        return failure(ErrorKind::Cancelled, u"stop"_s);
    });
    QCOMPARE(failed.error().kind, ErrorKind::Cancelled);
    QCOMPARE(require(session().countActivities({})), 0);
    QCOMPARE(require(session().accounts()).size(), 1u);
}

void BulkTest::failedSaveTakesBackItself()
{
    const Change change = require(session().transact([&](Session &inner) -> Result<void> {
        const auto one = calls(1).front();
        if (!inner.save(one) || inner.save(one))
            return failure(ErrorKind::Internal, u"the second must be refused"_s);
        return {};
    }));
    QCOMPARE(change.activities.size(), 1u);
    QCOMPARE(require(session().countActivities({})), 1);
    require(session().undo(*change.changeSet));
    QCOMPARE(require(session().countActivities({})), 0);
}

void BulkTest::changeOfABulkRow()
{
    const auto all = calls(4);
    require(session().transact([&](Session &inner) -> Result<void> {
        if (const auto added = inner.insertMany({all[0], all[1]}); !added)
            return added;
        ActivityFields fields = all[0].fields();
        fields.version = 1;
        fields.rep = m_workspace->made;
        if (const auto saved = inner.save(*Activity::make(fields)); !saved)
            return failure(saved.error());
        return inner.insertMany({all[2], all[3]});
    }));
    QCOMPARE(require(session().countActivities({.measure = Measure::Calls})), 4);
}

void BulkTest::onlyWithinTransaction()
{
    const auto refused = session().insertMany(calls(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Internal);
}

void BulkTest::importAndUndo()
{
    const auto all = calls(50, u"pbx"_s);
    const auto work = [&](Session &inner) -> Result<void> {
        if (const auto saved = inner.save(*Account::make({.name = u"PT Baru"_s})); !saved)
            return failure(saved.error());
        AccountFields maju = inner.account(m_workspace->maju)->fields();
        maju.phone = u"+62 1"_s;
        if (const auto saved = inner.save(*Account::make(maju)); !saved)
            return failure(saved.error());
        return inner.insertMany(all);
    };
    QVERIFY(require(session().import(u"calls.csv"_s, work)).everything);
    auto imports = require(session().imports());
    QCOMPARE(imports.size(), 1u);
    QCOMPARE(imports.front().file, u"calls.csv"_s);
    QCOMPARE(imports.front().rows, 52);
    QCOMPARE(require(session().accounts()).size(), 2u);

    QVERIFY(require(session().undoImport(imports.front().id)).everything);
    QCOMPARE(require(session().countActivities({})), 0);
    QCOMPARE(require(session().accounts()).size(), 1u);
    QCOMPARE(require(session().account(m_workspace->maju))->phone, QString());
    QVERIFY(require(session().imports()).front().undone);
    QCOMPARE(session().undoImport(imports.front().id).error().kind, ErrorKind::NotFound);

    // The same file may come again, as new rows.
    require(session().import(u"calls.csv"_s,
                             [&](Session &inner) { return inner.insertMany(calls(50, u"pbx"_s)); }));
    QCOMPARE(require(session().countActivities({})), 50);
}

void BulkTest::importOfNothing()
{
    require(session().import(u"empty.csv"_s, [](Session &) { return Result<void>(); }));
    QVERIFY(require(session().imports()).empty());
}

void BulkTest::undoOfImportKeepsWhatIsUsed()
{
    const auto rep = require(Rep::make({.name = u"Ketut"_s}));
    const auto team = require(Team::make({.name = u"Bali"_s}));
    const auto account = require(Account::make({.name = u"PT Pantai"_s}));
    require(session().import(u"reps.csv"_s, [&](Session &inner) -> Result<void> {
        for (const auto &saved : {inner.save(team), inner.save(rep, team->id, {}), inner.save(account)}) {
            if (!saved)
                return failure(saved.error());
        }
        return {};
    }));
    require(session().save(
        require(Activity::make(m_workspace->activity(rep->id, u"call", utc(u"2026-11-20T03:00:00"))))));
    require(session().undoImport(require(session().imports()).front().id));
    const Directory directory = m_workspace->directory();
    QVERIFY(directory.rep(rep->id) != nullptr);
    QVERIFY(directory.team(team->id) != nullptr);
    QCOMPARE(session().account(account->id).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(BulkTest)
#include "bulk_test.moc"
