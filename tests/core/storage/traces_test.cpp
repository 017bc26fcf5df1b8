// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

#include <algorithm>

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ActivityTrace> tracesOf(TestWorkspace &workspace, const TraceQuery &query)
{
    std::vector<ActivityTrace> traces;
    require(
        workspace.session().visitTraces(query, [&](const ActivityTrace &trace) { traces.push_back(trace); }));
    return traces;
}

ActivityId saved(TestWorkspace &workspace, const ActivityFields &fields)
{
    require(workspace.session().save(Activity::make(fields).value()));
    return fields.id;
}

std::vector<ActivityId> idsOf(const std::vector<ActivityTrace> &traces)
{
    std::vector<ActivityId> ids;
    std::ranges::transform(traces, std::back_inserter(ids), &ActivityTrace::id);
    return ids;
}

Period november()
{
    return Period::containing(dayFromIso(u"2026-11-02").value(), Calendar::Month);
}

} // namespace

class TracesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasDone();
    void ofDeals();
    void ofSpans_data();
    void ofSpans();
    void endsWhenNobodyWantsIt();
};

void TracesTest::tellsWhatWasDone()
{
    TestWorkspace workspace;
    const Instant start = utc(u"2026-11-03T01:30:00.000"); // 8:30 in Jakarta
    ActivityFields call = workspace.activity(workspace.sari, u"call", start);
    call.direction = Direction::Outbound;
    call.outcome = Outcome::Connected;
    call.duration = std::chrono::seconds(7);
    call.account = workspace.maju;
    saved(workspace, call);
    ActivityFields mail = workspace.activity(workspace.sari, u"email", start + std::chrono::hours(1));
    mail.direction = Direction::Outbound;
    mail.outcome = Outcome::Replied;
    mail.replied = mail.start + std::chrono::hours(3);
    mail.source = u"other.csv"_s;
    saved(workspace, mail);
    ActivityFields meeting = workspace.activity(workspace.sari, u"meeting", start + std::chrono::hours(2));
    meeting.outcome = Outcome::NoShow;
    saved(workspace, meeting);
    ActivityFields demo = workspace.activity(workspace.sari, u"demo", start + std::chrono::hours(500));
    demo.status = ActivityStatus::Planned;
    saved(workspace, demo);

    const auto traces = tracesOf(workspace, {.spans = {{workspace.sari, november()}}});
    QCOMPARE(traces.size(), size_t(4));
    QCOMPARE(traces[0].id, call.id);
    QCOMPARE(traces[0].rep, workspace.sari);
    QVERIFY(traces[0].start == start);
    QCOMPARE(toIso(traces[0].day), u"2026-11-03"_s);
    QCOMPARE(traces[0].minute, 8 * 60 + 30);
    QCOMPARE(traces[0].account, std::optional(workspace.maju));
    QVERIFY(!traces[0].deal && !traces[0].contact);
    QCOMPARE(traces[0].duration.count(), 7);
    QVERIFY(traces[0].kind == ActivityKind::Call && traces[0].outcome == Outcome::Connected);
    QVERIFY(traces[0].isTyped && traces[0].isDone && traces[0].isOutward && traces[0].isConnected &&
            traces[0].isTouch());
    QVERIFY(traces[0].entered() > utc(u"2020-01-02T00:00:00.000"));
    QVERIFY(!traces[1].isTyped && traces[1].isAnswered && traces[1].replied == mail.replied);
    QVERIFY(traces[2].kind == ActivityKind::Meeting && !traces[2].tookPlace && !traces[2].isTouch());
    QVERIFY(!traces[3].isDone && !traces[3].isTouch());
}

void TracesTest::ofDeals()
{
    TestWorkspace workspace;
    const Instant start = utc(u"2026-10-05T03:00:00.000");
    std::vector<OpportunityId> deals;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        const OpportunityFields deal = workspace.opportunity(workspace.sari, name, start);
        require(workspace.session().save(Opportunity::make(deal).value(), start, workspace.sari));
        deals.push_back(deal.id);
    }
    const auto on = [&](size_t deal, RepId rep, int hours) {
        ActivityFields call = workspace.activity(rep, u"call", start + std::chrono::hours(hours));
        call.opportunity = deals[deal];
        return saved(workspace, call);
    };
    const ActivityId late = on(0, workspace.sari, 9);
    const ActivityId early = on(0, workspace.made, 1);
    const ActivityId gone = on(0, workspace.made, 2);
    require(workspace.session().remove(std::vector{gone}));
    const ActivityId other = on(2, workspace.yusuf, 5);
    on(1, workspace.yusuf, 5);
    // Deal by deal in the order asked for, each by start, whoever did it.
    const auto traces = tracesOf(workspace, {.deals = {deals[2], deals[0]}});
    QVERIFY(idsOf(traces) == (std::vector{other, early, late}));
    QCOMPARE(traces[1].deal, std::optional(deals[0]));
    QCOMPARE(traces[1].rep, workspace.made);
}

void TracesTest::ofSpans_data()
{
    QTest::addColumn<int>("reps");
    QTest::newRow("one rep, by the rep's index") << 1;
    QTest::newRow("several spans, by days") << 5;
}

void TracesTest::ofSpans()
{
    QFETCH(const int, reps);
    TestWorkspace workspace;
    const auto at = [&](RepId rep, QStringView moment) {
        return saved(workspace, workspace.activity(rep, u"call", utc(moment)));
    };
    at(workspace.sari, u"2026-10-31T16:59:59.000"); // still October in Jakarta
    const ActivityId first = at(workspace.sari, u"2026-10-31T17:00:00.000");
    const ActivityId last = at(workspace.sari, u"2026-11-30T16:59:59.000");
    at(workspace.sari, u"2026-11-30T17:00:00.000");
    at(workspace.made, u"2026-11-05T05:00:00.000");
    std::vector<RepSpan> spans{{workspace.sari, november()}};
    // Days of somebody who did nothing then take nothing away and bring nothing.
    for (int i = 1; i < reps; ++i)
        spans.push_back({workspace.yusuf, november()});
    QVERIFY(idsOf(tracesOf(workspace, {.spans = spans})) == (std::vector{first, last}));
}

void TracesTest::endsWhenNobodyWantsIt()
{
    TestWorkspace workspace;
    for (int i = 0; i < 400; ++i)
        saved(workspace, workspace.activity(workspace.sari, u"call",
                                            utc(u"2026-11-03T01:00:00.000") + std::chrono::minutes(i)));
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    int seen = 0;
    const auto read = workspace.session().visitTraces(
        {.spans = {{workspace.sari, november()}}, .cancelled = cancelled}, [&](const ActivityTrace &) {
            if (++seen == 3)
                *cancelled = true;
        });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QVERIFY(seen < 400);
    *cancelled = false;
    QCOMPARE(tracesOf(workspace, {.spans = {{workspace.sari, november()}}}).size(), size_t(400));
}

QTEST_GUILESS_MAIN(TracesTest)
#include "traces_test.moc"
