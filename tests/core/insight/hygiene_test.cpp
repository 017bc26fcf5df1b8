// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/hygiene_reader.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

using namespace std::chrono_literals;

const Instant now = instantAt(day("2026-11-30"), QTime(9, 0), QTimeZone("Asia/Jakarta"));

/// Records of November, the workspace in Jakarta.
struct Records : World
{
    RepId ana = addRep(u"Ana"_s);
    RepId budi = addRep(u"Budi"_s);
    AccountId someone = AccountId::generate();
    std::vector<ActivityTrace> traces = {};
    PhoneBook phones = {};

    ActivityTrace &add(RepId rep, const char *on, QTime at, ActivityKind kind = ActivityKind::Call)
    {
        const Instant start = instantAt(day(on), at, directory.zoneOf(rep));
        traces.push_back({.id = ActivityId::generate(),
                          .rep = rep,
                          .start = start,
                          .day = day(on),
                          .minute = at.hour() * 60 + at.minute(),
                          .account = someone,
                          .duration = 60s,
                          .kind = kind,
                          .outcome = kind == ActivityKind::Call ? Outcome::Connected : Outcome::Held,
                          .isConnected = kind == ActivityKind::Call});
        return traces.back();
    }
    /// The same, put on record on that day at that time of the rep's clock.
    void enter(RepId rep, const char *on, QTime at)
    {
        add(rep, "2026-11-24", QTime(10, 0)).id =
            *ActivityId::fromNumber(idNumberAt(instantAt(day(on), at, directory.zoneOf(rep))));
    }

    [[nodiscard]] HygieneReport report(const Scope &scope = Company{}) const
    {
        const Facts current = facts();
        HygieneReader reader(current, {.scope = scope, .period = days("2026-10-01", "2026-11-30")}, now,
                             phones);
        for (const TraceStep &step : reader.steps()) {
            for (const ActivityTrace &trace : traces) {
                const bool isOnDeal = trace.deal && std::ranges::count(step.query.deals, *trace.deal) > 0;
                const bool isWithin = std::ranges::any_of(step.query.spans, [&](const RepSpan &span) {
                    return span.rep == trace.rep && span.days.contains(trace.day);
                });
                if (isOnDeal || isWithin)
                    step.visit(trace);
            }
        }
        return reader.take();
    }
    [[nodiscard]] HygieneFinding finding(HygieneCheck check, const Scope &scope = Company{}) const
    {
        return report(scope).of(check);
    }
};

} // namespace

class HygieneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortCalls_data();
    void shortCalls();
    void lateFriday_data();
    void lateFriday();
    void importedIsNoEntry();
    void sameNumber_data();
    void sameNumber();
    void oneNumberOfTwoPeople();
    void withoutAccount();
    void withoutOutcome_data();
    void withoutOutcome();
    void pastClose();
    void untouched();
    void habits();
    void oneBadDayIsNoHabit();
    void habitFromFacts();
    void scopeAndNothing();
};

void HygieneTest::shortCalls_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("of");
    QTest::newRow("0 s") << 0 << Outcome::Connected << true << 1 << 1;
    QTest::newRow("10 s") << 10 << Outcome::Connected << true << 1 << 1;
    QTest::newRow("11 s") << 11 << Outcome::Connected << true << 0 << 1;
    QTest::newRow("nobody said what came of it") << 3 << Outcome::None << true << 1 << 1;
    QTest::newRow("nobody there: no call need be long") << 0 << Outcome::NoAnswer << true << 0 << 0;
    QTest::newRow("planned") << 0 << Outcome::None << false << 0 << 0;
}

void HygieneTest::shortCalls()
{
    QFETCH(const int, seconds);
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, isDone);
    QFETCH(const int, found);
    QFETCH(const int, of);
    Records records;
    ActivityTrace &call = records.add(records.ana, "2026-11-03", QTime(10, 0));
    call.duration = std::chrono::seconds(seconds);
    call.outcome = outcome;
    call.isDone = isDone;
    const HygieneFinding finding = records.finding(HygieneCheck::ShortCalls);
    QCOMPARE(finding.count, found);
    QCOMPARE(finding.of, of);
    QCOMPARE(finding.activities.size(), size_t(found));
    if (found > 0)
        QCOMPARE(finding.activities.front(), call.id);
}

void HygieneTest::lateFriday_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("secondsBetween");
    QTest::addColumn<int>("found");
    const QByteArray jakarta;
    QTest::newRow("ten from 16:00 on") << jakarta << u"2026-11-27"_s << QTime(16, 0) << 10 << 100 << 10;
    QTest::newRow("one of them before") << jakarta << u"2026-11-27"_s << QTime(15, 59, 59) << 10 << 1 << 0;
    QTest::newRow("nine") << jakarta << u"2026-11-27"_s << QTime(17, 0) << 9 << 1 << 0;
    QTest::newRow("ten in a quarter of an hour")
        << jakarta << u"2026-11-27"_s << QTime(17, 0) << 10 << 100 << 10;
    QTest::newRow("ten in a second more") << jakarta << u"2026-11-27"_s << QTime(17, 0) << 10 << 101 << 0;
    QTest::newRow("many on end") << jakarta << u"2026-11-27"_s << QTime(17, 0) << 25 << 90 << 25;
    QTest::newRow("on a Thursday") << jakarta << u"2026-11-26"_s << QTime(17, 0) << 25 << 1 << 0;
    // 16:00 in Jayapura is 14:00 in Jakarta.
    QTest::newRow("by the rep's clock")
        << QByteArray("Asia/Jayapura") << u"2026-11-27"_s << QTime(16, 0) << 10 << 1 << 10;
    QTest::newRow("the rep's clock, before")
        << QByteArray("Asia/Jayapura") << u"2026-11-27"_s << QTime(15, 0) << 10 << 1 << 0;
}

void HygieneTest::lateFriday()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, on);
    QFETCH(const QTime, from);
    QFETCH(const int, entries);
    QFETCH(const int, secondsBetween);
    QFETCH(const int, found);
    Records records;
    records.directory.reps.front() = made(RepFields{.id = records.ana, .name = u"Ana"_s, .zone = zone});
    for (int i = 0; i < entries; ++i)
        records.enter(records.ana, qPrintable(on), from.addSecs(i * secondsBetween));
    records.enter(records.budi, qPrintable(on), from); // somebody else's does not fill it up
    const HygieneFinding finding = records.finding(HygieneCheck::LateFriday);
    QCOMPARE(finding.count, found);
    QCOMPARE(finding.of, entries + 1);
    QCOMPARE(finding.activities.size(), size_t(found));
    QCOMPARE(finding.reps.size(), size_t(found > 0 ? 1 : 0));
}

void HygieneTest::importedIsNoEntry()
{
    Records records;
    for (int i = 0; i < 20; ++i) {
        records.enter(records.ana, "2026-11-27", QTime(17, 0, i));
        records.traces.back().isTyped = false;
    }
    QCOMPARE(records.finding(HygieneCheck::LateFriday).count, 0);
    QCOMPARE(records.finding(HygieneCheck::LateFriday).of, 0);
}

void HygieneTest::sameNumber_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("connectedSeconds"); // of one of them; −1: none connected
    QTest::addColumn<bool>("onTwoDays");
    QTest::addColumn<int>("found");
    QTest::newRow("five times") << 5 << -1 << false << 0;
    QTest::newRow("six times") << 6 << -1 << false << 6;
    QTest::newRow("six times on two days") << 6 << -1 << true << 0;
    QTest::newRow("got through for 11 s") << 6 << 11 << false << 0;
    QTest::newRow("got through for 10 s") << 6 << 10 << false << 6;
}

void HygieneTest::sameNumber()
{
    QFETCH(const int, calls);
    QFETCH(const int, connectedSeconds);
    QFETCH(const bool, onTwoDays);
    QFETCH(const int, found);
    Records records;
    const ContactId contact = ContactId::generate();
    for (int i = 0; i < calls; ++i) {
        ActivityTrace &call =
            records.add(records.ana, onTwoDays && i == 0 ? "2026-11-04" : "2026-11-03", QTime(10, i));
        call.contact = contact;
        call.isConnected = i == 2 && connectedSeconds >= 0;
        call.outcome = call.isConnected ? Outcome::Connected : Outcome::NoAnswer;
        call.duration = std::chrono::seconds(call.isConnected ? connectedSeconds : 0);
    }
    // Those of somebody else, calls received and other people do not count with them.
    records.add(records.budi, "2026-11-03", QTime(11, 0)).contact = contact;
    records.add(records.ana, "2026-11-03", QTime(11, 0)).isOutward = false;
    records.add(records.ana, "2026-11-03", QTime(11, 0)).contact = ContactId::generate();
    const HygieneFinding finding = records.finding(HygieneCheck::SameNumber);
    QCOMPARE(finding.count, found);
    QCOMPARE(finding.of, calls + 2);
    QCOMPARE(finding.activities.size(), size_t(found));
}

void HygieneTest::oneNumberOfTwoPeople()
{
    Records records;
    const ContactId first = ContactId::generate();
    const ContactId second = ContactId::generate();
    records.phones.add(first, u"+62 21 555-0101"_s);
    records.phones.add(second, u"622155 50101"_s);
    for (int i = 0; i < 6; ++i) {
        ActivityTrace &call = records.add(records.ana, "2026-11-03", QTime(10, i));
        call.contact = i % 2 == 0 ? first : second;
        call.isConnected = false;
        call.outcome = Outcome::Busy;
    }
    QCOMPARE(records.finding(HygieneCheck::SameNumber).count, 6);
    records.phones.add(second, u"0811"_s);
    QCOMPARE(records.finding(HygieneCheck::SameNumber).count, 0);
}

void HygieneTest::withoutAccount()
{
    Records records;
    const OpportunityId known =
        records.addDeal(records.ana, {.created = "2026-10-01", .account = records.someone});
    const OpportunityId unknown = records.addDeal(records.ana, {.created = "2026-10-01"});
    records.add(records.ana, "2026-11-03", QTime(10, 0));
    const ActivityId alone = records.add(records.ana, "2026-11-03", QTime(11, 0)).id;
    records.traces.back().account.reset();
    ActivityTrace &onKnown = records.add(records.ana, "2026-11-03", QTime(12, 0));
    onKnown.account.reset();
    onKnown.deal = known;
    ActivityTrace &onUnknown = records.add(records.ana, "2026-11-03", QTime(13, 0));
    onUnknown.account.reset();
    onUnknown.deal = unknown;
    const ActivityId onUnknownId = onUnknown.id; // what is added moves the others
    records.add(records.ana, "2026-11-03", QTime(14, 0)).isDone = false;
    const HygieneFinding finding = records.finding(HygieneCheck::NoAccount);
    QCOMPARE(finding.of, 4);
    QVERIFY(finding.activities == (std::vector{onUnknownId, alone}));
}

void HygieneTest::withoutOutcome_data()
{
    QTest::addColumn<ActivityKind>("kind");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QTime>("at"); // the day before now
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("of");
    QTest::newRow("a call") << ActivityKind::Call << true << QTime(10, 0) << 1 << 1;
    QTest::newRow("a meeting") << ActivityKind::Meeting << true << QTime(10, 0) << 1 << 1;
    QTest::newRow("an e-mail needs none") << ActivityKind::Email << true << QTime(10, 0) << 0 << 0;
    QTest::newRow("other things have none") << ActivityKind::Other << true << QTime(10, 0) << 0 << 0;
    QTest::newRow("a demo still planned a day after")
        << ActivityKind::Demo << false << QTime(8, 59) << 1 << 1;
    QTest::newRow("… not yet a day after") << ActivityKind::Demo << false << QTime(9, 0) << 0 << 0;
    QTest::newRow("a planned call is a reminder") << ActivityKind::Call << false << QTime(8, 0) << 0 << 0;
}

void HygieneTest::withoutOutcome()
{
    QFETCH(const ActivityKind, kind);
    QFETCH(const bool, isDone);
    QFETCH(const QTime, at);
    QFETCH(const int, found);
    QFETCH(const int, of);
    Records records;
    ActivityTrace &trace = records.add(records.ana, "2026-11-29", at, kind);
    trace.outcome = Outcome::None;
    trace.isDone = isDone;
    const HygieneFinding finding = records.finding(HygieneCheck::NoOutcome);
    QCOMPARE(finding.count, found);
    QCOMPARE(finding.of, of);
}

void HygieneTest::pastClose()
{
    Records records;
    const auto add = [&](RepId rep, const char *expected, StageKind state = StageKind::Open) {
        return records.addDeal(rep, {.created = "2026-09-01", .state = state, .expected = expected});
    };
    const OpportunityId yesterday = add(records.ana, "2026-11-29");
    add(records.ana, "2026-11-30");
    add(records.ana, nullptr);
    add(records.ana, "2026-10-01", StageKind::Lost);
    const OpportunityId longAgo = add(records.budi, "2026-06-01");
    const HygieneFinding finding = records.finding(HygieneCheck::PastClose);
    QCOMPARE(finding.of, 3);
    QVERIFY(finding.deals == (std::vector{longAgo, yesterday}));
    QVERIFY(records.finding(HygieneCheck::PastClose, records.ana).deals == std::vector{yesterday});
}

void HygieneTest::untouched()
{
    Records records;
    // Won deals whose longest silence was 1, 2 … 20 days and the hours from 9:00 to 16:00 at the end: they
    // were touched when they began and then not until they closed.
    for (int i = 1; i <= 20; ++i) {
        const QByteArray closed = toIso(day("2026-06-01") + std::chrono::days(i)).toLatin1();
        const OpportunityId deal = records.addDeal(
            records.budi, {.created = "2026-06-01", .closed = closed.constData(), .state = StageKind::Won});
        records.add(records.budi, "2026-06-01", QTime(9, 0)).deal = deal;
    }
    const auto addOpen = [&](const char *touched, QTime at) {
        const OpportunityId deal = records.addDeal(records.ana, {.created = "2026-09-01"});
        if (touched)
            records.add(records.ana, touched, at).deal = deal;
        return deal;
    };
    // The 0.9 quantile of 1 … 20 lies at the place 1 + 0.9 × 19 = 18.1, with 7 hours: 18 d 9 h 24 min.
    const double usual = 18.1 + 7.0 / 24;
    addOpen("2026-11-11", QTime(23, 37));
    const OpportunityId over = addOpen("2026-11-11", QTime(23, 35));
    const OpportunityId never = addOpen(nullptr, {});
    records.add(records.ana, "2026-11-29", QTime(9, 0)).deal = never;
    records.traces.back().isDone = false; // what is planned is no touch
    const HygieneReport report = records.report();
    QVERIFY(report.usualSilence && std::abs(*report.usualSilence - usual) < 1e-6);
    QCOMPARE(report.of(HygieneCheck::Untouched).of, 3);
    QVERIFY(report.of(HygieneCheck::Untouched).deals == (std::vector{never, over}));

    Records few;
    few.addDeal(few.ana, {.created = "2026-01-01"});
    QVERIFY(!few.report().usualSilence);
    QCOMPARE(few.finding(HygieneCheck::Untouched).of, 0);
}

void HygieneTest::habits()
{
    Records records;
    const auto addCalls = [&](RepId rep, int count, int shortOnes) {
        for (int i = 0; i < count; ++i)
            records.add(rep, "2026-11-03", QTime(9, 0).addSecs(i)).duration = i < shortOnes ? 4s : 90s;
    };
    const RepId citra = records.addRep(u"Citra"_s);
    const RepId dewi = records.addRep(u"Dewi"_s);
    addCalls(records.ana, 100, 30);
    addCalls(records.budi, 300, 9);
    addCalls(citra, 300, 12);
    addCalls(dewi, 9, 9); // too few records
    const HygieneFinding finding = records.finding(HygieneCheck::ShortCalls);
    QCOMPARE(finding.count, 60);
    QCOMPARE(finding.of, 709);
    QVERIFY(finding.reps.front().rep == records.ana && finding.reps.front().found.trials == 100);
    QVERIFY(finding.reps.front().isHabit && finding.reps.front().p < 0.001);
    for (const RepHygiene &rep : finding.reps)
        QCOMPARE(rep.isHabit, rep.rep == records.ana);
}

/// Twelve calls in a row are one number on one day, and twelve entries one Friday: no more than chance.
void HygieneTest::oneBadDayIsNoHabit()
{
    const auto records = [](int days) {
        Records made;
        for (int i = 0; i < 15; ++i) {
            const QByteArray on = toIso(day("2026-10-02") + std::chrono::days(i)).toLatin1();
            for (const RepId rep : {made.ana, made.budi}) {
                const int calls = rep == made.ana && i < days ? 12 : 1;
                for (int call = 0; call < calls; ++call) {
                    ActivityTrace &trace = made.add(rep, on.constData(), QTime(9, call));
                    trace.isConnected = false;
                    trace.outcome = Outcome::NoAnswer;
                    trace.isTyped = false;
                }
                const QByteArray friday = toIso(day("2026-07-03") + std::chrono::days(7 * i)).toLatin1();
                for (int entry = 0; entry < calls; ++entry)
                    made.enter(rep, friday.constData(), QTime(17, 0, entry));
            }
        }
        return made.report();
    };
    for (const HygieneCheck check : {HygieneCheck::SameNumber, HygieneCheck::LateFriday}) {
        const HygieneReport once = records(1);
        QCOMPARE(once.of(check).count, 12);
        QCOMPARE(once.of(check).tested.successes, 1);
        QVERIFY(!once.of(check).reps.front().isHabit);
        QVERIFY(records(9).of(check).reps.front().isHabit);
    }
}

void HygieneTest::habitFromFacts()
{
    Records records;
    const auto addCalls = [&](RepId rep, qint32 tenSeconds, qint32 elevenSeconds, qint32 untimed) {
        records.addSample("2026-11-03", rep, Sample::CallSeconds, {{10, tenSeconds}, {11, elevenSeconds}});
        records.addFact("2026-11-03", rep, Measure::CallsTimed, tenSeconds + elevenSeconds);
        records.addFact("2026-11-03", rep, Measure::CallsUntimed, untimed);
    };
    addCalls(records.ana, 20, 70, 10);
    addCalls(records.budi, 10, 290, 0);
    const Facts facts = records.facts();
    const auto ana = shortCallHabit(facts, records.ana, month("2026-11-01"));
    QVERIFY(ana && ana->found.successes == 30 && ana->found.trials == 100 && ana->isHabit);
    const auto budi = shortCallHabit(facts, records.budi, month("2026-11-01"));
    QVERIFY(budi && budi->found.successes == 10 && budi->found.trials == 300 && !budi->isHabit);
    QVERIFY(!shortCallHabit(facts, records.ana, month("2026-10-01")));
}

void HygieneTest::scopeAndNothing()
{
    Records records;
    records.add(records.ana, "2026-11-03", QTime(10, 0)).duration = 1s;
    records.add(records.budi, "2026-11-03", QTime(10, 0)).duration = 1s;
    records.add(records.budi, "2026-12-01", QTime(10, 0)).duration = 1s; // outside the period
    QCOMPARE(records.finding(HygieneCheck::ShortCalls).count, 2);
    QCOMPARE(records.finding(HygieneCheck::ShortCalls, records.budi).count, 1);
    const HygieneReport none = Records().report();
    QCOMPARE(none.findings.size(), hygieneCheckCount);
    for (size_t i = 0; i < hygieneCheckCount; ++i) {
        QCOMPARE(none.findings[i].check, Keys<HygieneCheck>::table[i].first);
        QCOMPARE(none.findings[i].count, 0);
    }
}

QTEST_APPLESS_MAIN(HygieneTest)
#include "hygiene_test.moc"
