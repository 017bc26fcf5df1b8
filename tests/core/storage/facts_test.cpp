// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspace_file.h"
#include "tests/core/storage/write_past.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

/// What an activity counts in, on which day; and that the kept sums always equal the rows.
class FactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void counts_data();
    void counts();
    void connectThreshold();
    void staysFollowMoves();
    void closedNobodyKnowsWhen();
    void ownTypeHasAMeasure();
    void tamperedFactIsMended();
    void factsAreOfOneMoment();
    void factsWithinATransactionAreItsOwn();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    Session &session() { return m_workspace->session(); }
};

void FactsTest::counts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("samples");
    // The fields as words: status, direction, outcome, seconds, and hours from the start to the booking,
    // calling off and reply. It begins at 10:00 in Jakarta.
    const auto row = [](const char *name, const QString &type, const char *fields, const QString &facts,
                        const QString &samples = {}) {
        QTest::newRow(name) << type << QByteArray(fields) << facts << samples;
    };
    row("connected call", u"call"_s, "done outbound connected 90",
        u"activities=1 call=1 calls=1 calls_connected=1 calls_outbound=1 calls_timed=1 talk_seconds=90"_s,
        u"call_seconds:90 connected_hours:10 outbound_hours:10"_s);
    row("call of the threshold", u"call"_s, "done outbound - 60",
        u"activities=1 call=1 calls=1 calls_connected=1 calls_outbound=1 calls_timed=1 talk_seconds=60"_s,
        u"call_seconds:60 connected_hours:10 outbound_hours:10"_s);
    row("call below the threshold", u"call"_s, "done outbound - 59",
        u"activities=1 call=1 calls=1 calls_outbound=1"_s, u"outbound_hours:10"_s);
    row("voicemail is not connected", u"call"_s, "done outbound voicemail 90",
        u"activities=1 call=1 calls=1 calls_outbound=1"_s, u"outbound_hours:10"_s);
    row("connected call of unknown length", u"call"_s, "done outbound connected 0",
        u"activities=1 call=1 calls=1 calls_connected=1 calls_outbound=1 calls_untimed=1"_s,
        u"connected_hours:10 outbound_hours:10"_s);
    row("inbound call", u"call"_s, "done inbound connected 90",
        u"activities=1 call=1 calls=1 calls_timed=1 talk_seconds=90"_s, u"call_seconds:90"_s);
    row("planned call", u"call"_s, "planned outbound - 0", u""_s);
    row("e-mail", u"email"_s, "done outbound sent 0",
        u"activities=1 email=1 emails_delivered=1 emails_sent=1"_s);
    row("e-mail without direction", u"email"_s, "done - - 0",
        u"activities=1 email=1 emails_delivered=1 emails_sent=1"_s);
    row("inbound e-mail", u"email"_s, "done inbound - 0", u""_s);
    row("bounced", u"email"_s, "done outbound bounced 0", u"activities=1 email=1 emails_sent=1"_s);
    row("replied", u"email"_s, "done outbound replied 0",
        u"activities=1 email=1 emails_delivered=1 emails_replied=1 emails_sent=1"_s);
    row("reply after 30 days", u"email"_s, "done outbound sent 0 reply=720",
        u"activities=1 email=1 emails_delivered=1 emails_replied=1 emails_sent=1 replies_timed=1"_s,
        u"reply_minutes:43200"_s);
    row("reply later than 30 days", u"email"_s, "done outbound sent 0 reply=721",
        u"activities=1 email=1 emails_delivered=1 emails_sent=1"_s);
    row("automatic reply", u"email"_s, "done outbound auto_replied 0 reply=1",
        u"activities=1 email=1 emails_delivered=1 emails_sent=1"_s);
    row("held meeting", u"meeting"_s, "done - held 0",
        u"activities=1 meeting=1 meetings_due=1 meetings_held=1 meetings_scheduled=1"_s);
    row("no-show", u"meeting"_s, "done - no_show 0", u"meetings_due=1 meetings_scheduled=1"_s);
    row("called off less than 24 hours before", u"meeting"_s, "done - cancelled 0 off=-23",
        u"meetings_due=1 meetings_scheduled=1"_s);
    row("called off 24 hours before", u"meeting"_s, "done - cancelled 0 off=-24", u"meetings_scheduled=1"_s);
    row("called off nobody knows when", u"meeting"_s, "done - cancelled 0", u"meetings_scheduled=1"_s);
    row("planned meeting", u"meeting"_s, "planned - - 0", u"meetings_scheduled=1"_s);
    row("completed demo", u"demo"_s, "done - held 0",
        u"activities=1 demo=1 demos_completed=1 demos_due=1 demos_scheduled=1"_s);
    row("planned demo", u"demo"_s, "planned - - 0", u"demos_scheduled=1"_s);
    row("booked a day before", u"demo"_s, "planned - - 0 booked=-24", u"demos_scheduled@-1=1"_s);
}

void FactsTest::counts()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, fields);
    QFETCH(QString, facts);
    QFETCH(QString, samples);
    ActivityFields activity = m_workspace->activity(m_workspace->sari, type, utc(u"2026-11-18T03:00:00"));
    const QList<QByteArray> words = fields.split(' ');
    const auto keyed = [](const QByteArray &word) {
        return QString::fromLatin1(word == "-" ? QByteArray("") : word);
    };
    activity.status = *fromKey<ActivityStatus>(keyed(words[0]));
    activity.direction = *fromKey<Direction>(keyed(words[1]));
    activity.outcome = *fromKey<Outcome>(keyed(words[2]));
    activity.duration = seconds(words[3].toInt());
    for (const QByteArray &word : words.sliced(4)) {
        const Instant at = activity.start + hours(word.split('=')[1].toInt());
        (word.startsWith("reply") ? activity.replied
         : word.startsWith("off") ? activity.cancelled
                                  : activity.booked) = at;
    }
    require(session().save(require(Activity::make(activity))));

    QStringList found;
    int onRecord = 0;
    for (const ActivityFact &fact : require(session().facts()).activities.eachSum()) {
        const int number = static_cast<qint32>(fact.measure) - firstTypeMeasure;
        if (static_cast<qint32>(fact.measure) >= firstRecordMeasure) {
            // On record it is, whatever it counts in; on the day it begins.
            QCOMPARE(fact.value, 1);
            QCOMPARE(fact.day, Day(dayOf(2026y / November / 18)));
            ++onRecord;
            continue;
        }
        QString name = number >= 0
                           ? QString(m_workspace->directory().activityTypes[static_cast<size_t>(number)]->key)
                           : QString(keyOf(fact.measure));
        if (const auto shift = (fact.day - dayOf(2026y / November / 18)).count(); shift != 0)
            name += u"@%1"_s.arg(shift);
        found << u"%1=%2"_s.arg(name).arg(fact.value);
        QCOMPARE(fact.rep, m_workspace->sari);
    }
    QCOMPARE(onRecord, 1);
    found.sort();
    QCOMPARE(found.join(u' '), facts);
    QStringList sampled;
    for (const SampleFact &fact : require(session().facts()).activities.eachSample()) {
        QCOMPARE(fact.values.size(), 1u);
        QCOMPARE(fact.values.front().count, 1);
        QCOMPARE(fact.day, Day(dayOf(2026y / November / 18)));
        sampled << u"%1:%2"_s.arg(keyOf(fact.sample)).arg(fact.values.front().value);
    }
    sampled.sort();
    QCOMPARE(sampled.join(u' '), samples);
    require(session().remove(std::vector{activity.id}));
    QVERIFY(require(session().facts()).activities == ActivityFacts());
}

void FactsTest::connectThreshold()
{
    ActivityFields call = m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-18T03:00:00"));
    call.duration = 45s;
    require(session().save(require(Activity::make(call))));
    const auto connected = [&] {
        return require(session().countActivities({.measure = Measure::CallsConnected}));
    };
    QCOMPARE(connected(), 0);
    WorkspaceSettings settings;
    settings.connectThreshold = 45s;
    QVERIFY(require(session().save(settings)).everything);
    QCOMPARE(connected(), 1);
    QVERIFY(require(session().check(false)).empty());
}

void FactsTest::staysFollowMoves()
{
    const Instant created = utc(u"2026-11-01T16:00:00"); // 23:00 in Jakarta
    OpportunityFields deal = m_workspace->opportunity(m_workspace->sari, u"Fleet"_s, created);
    require(session().save(require(Opportunity::make(deal)), created, {}));
    const auto moveTo = [&](QStringView stage, Instant at) {
        ++deal.version;
        deal.stage = m_workspace->stage(stage);
        return require(session().save(require(Opportunity::make(deal)), at, {}));
    };
    moveTo(u"Qualified", created + 24h);
    const Change lost = moveTo(u"Lost", created + 48h);
    QCOMPARE(lost.stays.size(), 3u);
    QCOMPARE(lost.stays[0].stage, m_workspace->stage(u"Prospect"));
    QCOMPARE(lost.stays[0].left, std::optional(created + 24h));
    QCOMPARE(toIso(lost.stays[0].enteredDay), u"2026-11-01"_s);
    QCOMPARE(lost.stays[1].left, std::optional(created + 48h));
    QCOMPARE(lost.stays[2].stage, m_workspace->stage(u"Lost"));
    QVERIFY(!lost.stays[2].left);
    QCOMPARE(toIso(*lost.deals.front().closed), u"2026-11-03"_s);

    const Change reopened = moveTo(u"Proposal", created + 72h);
    QCOMPARE(reopened.deals.front().state, StageKind::Open);
    QVERIFY(!reopened.deals.front().closed);
    QCOMPARE(reopened.stays.size(), 4u);
    QCOMPARE(reopened.stays[2].left, std::optional(created + 72h));
    QVERIFY(!reopened.stays[3].left);

    OpportunityFields back = deal;
    ++back.version;
    back.stage = m_workspace->stage(u"Won");
    const auto early = session().save(require(Opportunity::make(back)), created + 50h, {});
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::InvalidInput);

    // With another owner the days are the new owner's: in Jayapura it was past midnight.
    ++deal.version;
    deal.owner = m_workspace->yusuf;
    const Change reowned = require(session().save(require(Opportunity::make(deal)), created + 80h, {}));
    QCOMPARE(toIso(reowned.stays[0].enteredDay), u"2026-11-02"_s);
    QCOMPARE(toIso(*reowned.deals.front().created), u"2026-11-02"_s);
    QVERIFY(require(session().check(false)).empty());
}

void FactsTest::closedNobodyKnowsWhen()
{
    OpportunityFields deal =
        m_workspace->opportunity(m_workspace->sari, u"Old"_s, utc(u"2026-11-02T02:00:00"));
    deal.stage = m_workspace->stage(u"Lost");
    const StageChange begin{
        .opportunity = deal.id, .to = m_workspace->stage(u"Prospect"), .at = *deal.created};
    require(session().transact([&](Session &inner) {
        return inner.insertMany({{*Opportunity::make(deal), {begin}}});
    }));
    const FactSnapshot facts = require(session().facts());
    QCOMPARE(facts.deals.size(), 1u);
    QCOMPARE(facts.deals.front().state, StageKind::Lost);
    QVERIFY(!facts.deals.front().closed);
    // It was in its first stage once, and is no more: its stage is another.
    QCOMPARE(facts.stays.size(), 1u);
    QCOMPARE(facts.stays.front().stage, m_workspace->stage(u"Prospect"));
    QVERIFY(!facts.stays.front().left);
    QCOMPARE(facts.deals.front().stage, m_workspace->stage(u"Lost"));
}

void FactsTest::ownTypeHasAMeasure()
{
    require(session().save(require(ActivityType::make(
        {.key = u"visit"_s, .kind = ActivityKind::Other, .name = u"Visit"_s, .number = 4}))));
    const Change change = require(session().save(require(
        Activity::make(m_workspace->activity(m_workspace->made, u"visit", utc(u"2026-11-18T03:00:00"))))));
    QCOMPARE(change.activityFacts.size(), 3u);
    QCOMPARE(change.activityFacts[0].measure, Measure::Activities);
    QCOMPARE(change.activityFacts[1].measure, measureOfType(4));
    QCOMPARE(change.activityFacts[2].measure, recordedOfType(4));
}

void FactsTest::tamperedFactIsMended()
{
    require(session().save(require(
        Activity::make(m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-18T03:00:00"))))));
    m_workspace->close();
    writePast(m_workspace->path(), {u"UPDATE activity_sum SET packed = X'000e' WHERE measure = 1"_s,
                                    u"UPDATE activity_sample SET packed = X'000104'"_s,
                                    u"INSERT INTO deal_activity VALUES (1, 4)"_s,
                                    u"UPDATE activity SET start_day = start_day + 1"_s});
    m_workspace->reopen();
    const auto found = require(session().check(false));
    QCOMPARE(found.size(), 3u);
    QVERIFY(!found.front().mended);
    const auto mended = require(session().check(true));
    QVERIFY(!mended.empty() && mended.front().mended);
    QVERIFY(require(session().check(false)).empty());
    for (const ActivityFact &fact : require(session().facts()).activities.eachSum())
        QCOMPARE(fact.value, 1);
    const std::vector<SampleFact> samples = require(session().facts()).activities.eachSample();
    QCOMPARE(samples.size(), 1u);
    QCOMPARE(samples.front().sample, Sample::OutboundHours);
    QVERIFY((samples.front().values == std::vector<SampleRun>{{.value = 10, .count = 1}}));
}

// Another program writes a deal and a call on it at a time, while all facts are read on two threads.
void FactsTest::factsAreOfOneMoment()
{
    constexpr int writes = 60;
    std::atomic<bool> isDone = false;
    std::jthread writer([&] {
        const auto other =
            require(openWorkspace(m_workspace->path(), OpenMode::MustExist, m_workspace->sharedClock()));
        for (int i = 0; i < writes; ++i) {
            require(other->transact([&](Session &session) -> Result<void> {
                const Instant at = utc(u"2026-11-18T03:00:00");
                const Opportunity deal = require(
                    Opportunity::make(m_workspace->opportunity(m_workspace->sari, QString::number(i), at)));
                require(session.save(deal, at, {}));
                ActivityFields call = m_workspace->activity(m_workspace->sari, u"call", at);
                call.opportunity = deal->id;
                require(session.save(require(Activity::make(call))));
                return {};
            }));
        }
        isDone = true;
    });
    size_t most = 0;
    for (bool isLast = false; !isLast;) {
        isLast = isDone;
        const FactSnapshot facts = require(session().facts());
        qint64 calls = 0;
        for (const ActivityFact &fact : facts.activities.eachSum())
            calls += fact.measure == Measure::Calls ? fact.value : 0;
        QCOMPARE(calls, std::ssize(facts.deals));
        QCOMPARE(std::ssize(facts.stays), std::ssize(facts.deals));
        QVERIFY(std::ranges::all_of(facts.deals, [](const DealFact &deal) { return deal.activities == 1; }));
        most = facts.deals.size();
    }
    QCOMPARE(most, size_t{writes});
}

void FactsTest::factsWithinATransactionAreItsOwn()
{
    const Instant at = utc(u"2026-11-18T03:00:00");
    const Opportunity deal =
        require(Opportunity::make(m_workspace->opportunity(m_workspace->sari, u"Offer"_s, at)));
    size_t known = 0;
    require(session().transact([&](Session &within) -> Result<void> {
        require(within.save(deal, at, {}));
        known = require(within.facts()).deals.size();
        return {};
    }));
    QCOMPARE(known, 1u);
}

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
