// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/call_hours.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;
using std::chrono::Friday;
using std::chrono::Monday;

/// Calls by weekday and hour.
class CallHoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByWeekdayAndHour();
    void scopeAndPeriodNarrow();
    void onlyCallsHaveHours();
    void rowsOfACell();

private:
    struct Company : World
    {
        TeamId west = addTeam(u"West"_s);
        RepId ana = addRep(u"Ana"_s, west);
        RepId budi = addRep(u"Budi"_s);
        ActivityTypeId call = addType(u"call"_s, ActivityKind::Call);
        ActivityTypeId email = addType(u"email"_s, ActivityKind::Email);

        Company()
        {
            // 2 and 9 November 2026 are Mondays, the 6th is a Friday.
            addSample("2026-11-02", ana, Sample::OutboundHours, {{9, 4}, {10, 2}});
            addSample("2026-11-02", ana, Sample::ConnectedHours, {{9, 1}});
            addSample("2026-11-09", ana, Sample::OutboundHours, {{9, 3}});
            addSample("2026-11-09", budi, Sample::OutboundHours, {{9, 5}});
            addSample("2026-11-09", budi, Sample::ConnectedHours, {{9, 2}});
            addSample("2026-11-06", budi, Sample::OutboundHours, {{23, 1}});
            addSample("2026-12-07", budi, Sample::OutboundHours, {{9, 50}});
        }
    };
    const Period november = month("2026-11-01");
};

void CallHoursTest::countsByWeekdayAndHour()
{
    const CallHours hours = callHours(Company().facts(), {.period = november});
    QVERIFY((hours.at(Monday, 9) == CallHour{.outbound = 12, .connected = 3})); // 4 + 3 + 5, and 1 + 2
    QVERIFY((hours.at(Monday, 10) == CallHour{.outbound = 2, .connected = 0}));
    QVERIFY((hours.at(Friday, 23) == CallHour{.outbound = 1, .connected = 0}));
    QVERIFY((hours.at(std::chrono::Sunday, 0) == CallHour()));
    qint64 all = 0;
    for (unsigned day = 1; day <= 7; ++day) {
        for (int hour = 0; hour < 24; ++hour)
            all += hours.at(std::chrono::weekday(day), hour).outbound;
    }
    QCOMPARE(all, 15); // 4 + 2 + 3 + 5 + 1
}

void CallHoursTest::scopeAndPeriodNarrow()
{
    const Company company;
    const Facts facts = company.facts();
    QCOMPARE(callHours(facts, {.scope = company.west, .period = november}).at(Monday, 9).outbound, 7);
    QCOMPARE(callHours(facts, {.period = days("2026-11-02", "2026-11-02")}).at(Monday, 9).outbound, 4);
}

void CallHoursTest::onlyCallsHaveHours()
{
    const Company company;
    const Facts facts = company.facts();
    QCOMPARE(callHours(facts, {.period = november, .type = company.call}).at(Monday, 9).outbound, 12);
    QCOMPARE(callHours(facts, {.period = november, .type = company.email}).at(Monday, 9).outbound, 0);
    QCOMPARE(callHours(facts, {.period = november, .withoutProduct = true}).at(Monday, 9).outbound, 0);
}

void CallHoursTest::rowsOfACell()
{
    const Company company;
    const Selection selection{.scope = company.west, .period = november};
    const ActivityQuery outbound = callHourRows(selection, company.directory, Monday, 9, false);
    QVERIFY(outbound.measure == Measure::CallsOutbound);
    QVERIFY(outbound.weekday == Monday);
    QVERIFY(outbound.hour == 9);
    QVERIFY((outbound.spans == std::vector{RepSpan{company.ana, november}}));
    QVERIFY(callHourRows(selection, company.directory, Monday, 9, true).measure == Measure::CallsConnected);
}

QTEST_APPLESS_MAIN(CallHoursTest)
#include "call_hours_test.moc"
