// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/write_past.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

/// The values kept behind what does not add up: in files of the first schema, after bulk writes, and the rows
/// of an hour.
class SamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void oldFileGetsItsFacts();
    void bulkKeepsSamples();
    void heatMapCellListsItsRows();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    Session &session() { return m_workspace->session(); }
};

void SamplesTest::oldFileGetsItsFacts()
{
    OpportunityFields deal =
        m_workspace->opportunity(m_workspace->sari, u"Fleet"_s, utc(u"2026-11-01T02:00:00"));
    require(session().save(require(Opportunity::make(deal)), *deal.created, {}));
    ActivityFields call = m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-18T03:00:00"));
    call.opportunity = deal.id;
    call.duration = 90s;
    require(session().save(require(Activity::make(call))));
    const FactSnapshot before = require(session().facts());
    m_workspace->close();
    writePast(m_workspace->path(),
              {u"DROP VIEW deal_fact"_s,
               u"DROP TABLE activity_sample"_s,
               u"DROP TABLE deal_activity"_s,
               u"DROP TABLE import_mark"_s,
               u"DROP TABLE answer_count"_s,
               u"DROP TABLE survey_comment"_s,
               u"DROP TABLE survey"_s,
               u"DROP TABLE activity_sum"_s,
               u"DROP TABLE activity_text"_s,
               u"DROP INDEX activity_duration"_s,
               u"DROP INDEX activity_contact"_s,
               u"DROP INDEX account_sorted"_s,
               u"DROP TABLE work_schedule"_s,
               u"DROP TABLE ramp_up"_s,
               u"DROP TABLE flag_dismissal"_s,
               u"DROP TABLE coaching_note"_s,
               u"DROP TABLE agreed_action"_s,
               u"DROP TABLE holiday"_s,
               u"CREATE TABLE holiday (id INTEGER PRIMARY KEY, day INTEGER, name TEXT, kind TEXT,"
               " rep_id INTEGER, version INTEGER, deleted_at INTEGER, import_id INTEGER)"_s,
               u"CREATE TABLE activity_fact (day INTEGER, rep_id INTEGER, measure INTEGER, value INTEGER)"_s,
               u"INSERT INTO activity_fact VALUES (1, 2, 3, 7)"_s,
               u"PRAGMA user_version = 1"_s});
    m_workspace->reopen();
    const FactSnapshot after = require(session().facts());
    QCOMPARE(after.activities.eachSample().size(), 3u);
    QVERIFY(after.activities == before.activities);
    QCOMPARE(after.deals.front().activities, 1);
    QVERIFY(require(session().check(false)).empty());
}

void SamplesTest::bulkKeepsSamples()
{
    OpportunityFields deal =
        m_workspace->opportunity(m_workspace->sari, u"Fleet"_s, utc(u"2026-11-01T02:00:00"));
    require(session().save(require(Opportunity::make(deal)), *deal.created, {}));
    const auto callsOf = [&](int days) {
        std::vector<Activity> calls;
        for (int i = 0; i < days; ++i) {
            ActivityFields call = m_workspace->activity(m_workspace->sari, u"call",
                                                        utc(u"2020-01-01T03:00:00") + hours(24 * i));
            call.opportunity = deal.id;
            call.duration = seconds(30 + i % 90);
            calls.push_back(require(Activity::make(call)));
        }
        return calls;
    };
    // A few days are reckoned one by one, many all at once.
    for (const int days : {3, 1100}) {
        require(session().transact([&](Session &inner) { return inner.insertMany(callsOf(days)); }));
        const auto findings = require(session().check(false));
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));
    }
    QCOMPARE(require(session().facts()).deals.front().activities, 1103);
}

void SamplesTest::heatMapCellListsItsRows()
{
    // In Jayapura, nine hours ahead of UTC: Friday 23:59:59.999, and Saturday 0:00.
    for (const QString &start : {u"2026-11-20T14:59:59.999"_s, u"2026-11-20T15:00:00"_s})
        require(session().save(
            require(Activity::make(m_workspace->activity(m_workspace->yusuf, u"call", utc(start))))));
    const auto count = [&](weekday day, int hour) {
        return require(session().countActivities({.weekday = day, .hour = hour}));
    };
    QCOMPARE(count(Friday, 23), 1);
    QCOMPARE(count(Saturday, 0), 1);
    QCOMPARE(count(Friday, 14), 0);
    QCOMPARE(require(session().countActivities({.weekday = Friday})), 1);
    QCOMPARE(require(session().countActivities({.weekday = Sunday})), 0);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
