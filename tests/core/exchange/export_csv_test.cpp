// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"

#include "tests/support/test_workspace.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// Exports of more rows than one page: 2,000 are read at a time.
class ExportCsvTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        std::vector<Activity> calls;
        for (int i = 0; i < 2500; ++i)
            calls.push_back(require(Activity::make(m_workspace.activity(
                m_workspace.sari, u"call", utc(u"2026-11-02T01:00:00") + std::chrono::minutes(i)))));
        require(m_workspace.session().transact([&](Session &session) { return session.insertMany(calls); }));
        for (const auto &name : {u"Fleet"_s, u"Vans"_s, u"Solar roof"_s})
            m_deals.push_back(save(name));
    }

    void tellsHowFarItIs()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QList<qint64> told;
        const auto rows =
            exportActivities(m_workspace.session(), {}, buffer, {.watcher = [&](qint64 written) {
                                 told.append(written);
                                 return true;
                             }});
        QVERIFY(rows);
        QCOMPARE(*rows, 2500);
        QCOMPARE(told, (QList<qint64>{2000, 2500}));
        QCOMPARE(buffer.data().count('\n'), 2501); // with the heading
    }

    void stopsWhenItIsToldTo()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto rows =
            exportActivities(m_workspace.session(), {}, buffer, {.watcher = [](qint64) { return false; }});
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    }

    void writesExactlyTheDealsAskedFor_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none are none, not all") << 0;
        QTest::newRow("two of three") << 2;
        QTest::newRow("all three") << 3;
    }
    void writesExactlyTheDealsAskedFor()
    {
        QFETCH(int, count);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto rows =
            exportDeals(m_workspace.session(), {m_deals.begin(), m_deals.begin() + count}, buffer);
        QVERIFY(rows);
        QCOMPARE(*rows, count);
        QCOMPARE(buffer.data().count('\n'), count + 1);
    }

private:
    OpportunityId save(const QString &name)
    {
        const Instant at = utc(u"2026-11-02T02:00:00");
        const OpportunityFields deal = m_workspace.opportunity(m_workspace.sari, name, at);
        require(m_workspace.session().save(require(Opportunity::make(deal)), at, m_workspace.sari));
        return deal.id;
    }

    TestWorkspace m_workspace;
    std::vector<OpportunityId> m_deals;
};

QTEST_GUILESS_MAIN(ExportCsvTest)
#include "export_csv_test.moc"
