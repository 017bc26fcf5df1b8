// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/write_past.h"
#include "tests/support/test_workspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

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
    void lastMillisecondOfTheDay_data();
    void lastMillisecondOfTheDay();
    void connectThreshold();
    void staysFollowMoves();
    void closedNobodyKnowsWhen();
    void ownTypeHasAMeasure();
    void randomOperations_data();
    void randomOperations();
    void tamperedFactIsMended();

private:
    std::unique_ptr<TestWorkspace> m_workspace;
    std::vector<std::optional<OpportunityId>> m_deals; ///< that random activities are on; none: on no deal
    Session &session() { return m_workspace->session(); }
    using Sums = std::map<std::tuple<QString, qint64, qint32>, qint64>;
    static void add(Sums &sums, const std::vector<ActivityFact> &facts)
    {
        for (const ActivityFact &fact : facts) {
            auto &value = sums[{toIso(fact.day), fact.rep.number(), static_cast<qint32>(fact.measure)}];
            value += fact.value;
            if (value == 0)
                sums.erase({toIso(fact.day), fact.rep.number(), static_cast<qint32>(fact.measure)});
        }
    }
    using Samples = std::map<std::tuple<QString, qint64, qint32>, std::vector<SampleRun>>;
    static void put(Samples &samples, const std::vector<SampleFact> &facts)
    {
        for (const SampleFact &fact : facts) {
            const std::tuple key(toIso(fact.day), fact.rep.number(), static_cast<qint32>(fact.sample));
            if (fact.values.empty())
                samples.erase(key);
            else
                samples[key] = fact.values;
        }
    }
    /// What the changes of a run told.
    struct Told
    {
        Sums sums = {};
        Samples samples = {};
        std::map<qint64, qint64> activitiesOnDeals = {};
    };
    void randomOperation(QRandomGenerator &chance, std::vector<ActivityFields> &known,
                         std::vector<ChangeSetId> &done, Told &told);
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
    row("called off a day before", u"meeting"_s, "done - cancelled 0 off=-24",
        u"meetings_due=1 meetings_scheduled=1"_s);
    row("called off earlier", u"meeting"_s, "done - cancelled 0 off=-25", u"meetings_scheduled=1"_s);
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
    for (const ActivityFact &fact : require(session().facts()).activities) {
        const int number = static_cast<qint32>(fact.measure) - firstTypeMeasure;
        QString name = number >= 0
                           ? QString(m_workspace->directory().activityTypes[static_cast<size_t>(number)]->key)
                           : QString(keyOf(fact.measure));
        if (const auto shift = (fact.day - dayOf(2026y / November / 18)).count(); shift != 0)
            name += u"@%1"_s.arg(shift);
        found << u"%1=%2"_s.arg(name).arg(fact.value);
        QCOMPARE(fact.rep, m_workspace->sari);
    }
    found.sort();
    QCOMPARE(found.join(u' '), facts);
    QStringList sampled;
    for (const SampleFact &fact : require(session().facts()).samples) {
        QCOMPARE(fact.values.size(), 1u);
        QCOMPARE(fact.values.front().count, 1);
        QCOMPARE(fact.day, Day(dayOf(2026y / November / 18)));
        sampled << u"%1:%2"_s.arg(keyOf(fact.sample)).arg(fact.values.front().value);
    }
    sampled.sort();
    QCOMPARE(sampled.join(u' '), samples);
    require(session().remove(std::vector{activity.id}));
    QVERIFY(require(session().facts()).activities.empty());
    QVERIFY(require(session().facts()).samples.empty());
}

void FactsTest::lastMillisecondOfTheDay_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("day");
    // Jayapura is nine hours ahead of UTC.
    QTest::newRow("23:59:59.999") << u"2026-11-20T14:59:59.999"_s << u"2026-11-20"_s;
    QTest::newRow("midnight") << u"2026-11-20T15:00:00.000"_s << u"2026-11-21"_s;
}

void FactsTest::lastMillisecondOfTheDay()
{
    QFETCH(QString, start);
    QFETCH(QString, day);
    require(session().save(
        require(Activity::make(m_workspace->activity(m_workspace->yusuf, u"call", utc(start))))));
    for (const ActivityFact &fact : require(session().facts()).activities)
        QCOMPARE(toIso(fact.day), day);
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
    QCOMPARE(change.activityFacts.size(), 2u);
    QCOMPARE(change.activityFacts[0].measure, Measure::Activities);
    QCOMPARE(change.activityFacts[1].measure, measureOfType(4));
}

void FactsTest::randomOperations_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Asia/Jakarta", "Asia/Jayapura", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void FactsTest::randomOperation(QRandomGenerator &chance, std::vector<ActivityFields> &known,
                                std::vector<ChangeSetId> &done, Told &told)
{
    const auto pick = [&](auto all) {
        return all[static_cast<size_t>(chance.bounded(static_cast<int>(all.size())))];
    };
    const auto fill = [&](ActivityFields &fields) {
        const Directory directory = m_workspace->directory();
        const ActivityType type = pick(directory.activityTypes);
        fields.type = type->id;
        fields.rep = pick(directory.reps)->id;
        fields.opportunity = pick(m_deals);
        fields.status = pick(allOf<ActivityStatus>());
        fields.direction = pick(allOf<Direction>());
        fields.outcome = pick(allOf<Outcome>());
        fields.duration = seconds(chance.bounded(120));
        fields.start = utc(u"2026-11-18T00:00:00") + milliseconds(chance.bounded(4 * 86'400'000));
        const auto maybe = [&](Instant at) {
            return chance.bounded(2) == 0 ? std::optional(at) : std::nullopt;
        };
        fields.booked = maybe(fields.start - hours(chance.bounded(60)));
        fields.cancelled = maybe(fields.start - hours(chance.bounded(48)));
        fields.replied = maybe(fields.start + hours(chance.bounded(1000)));
    };
    const int action = chance.bounded(10);
    Result<Change> change = Change();
    if (action < 5 || known.empty()) {
        ActivityFields fields =
            m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-18T00:00:00"));
        fill(fields);
        change = session().save(require(Activity::make(fields)));
        known.push_back(fields);
    } else if (action < 7) {
        const ActivityFields chosen = pick(known);
        const auto row = session().activity(chosen.id);
        if (!row)
            return;
        ActivityFields fields = row->activity.fields();
        fill(fields);
        change = session().save(require(Activity::make(fields)));
    } else if (action < 8) {
        change = session().remove(std::vector{pick(known).id});
    } else if (!done.empty()) {
        change = session().undo(pick(done));
    }
    if (!change)
        return; // deleted already, or changed since
    if (change->changeSet)
        done.push_back(*change->changeSet);
    add(told.sums, change->activityFacts);
    put(told.samples, change->samples);
    for (const DealFact &deal : change->deals)
        told.activitiesOnDeals[deal.id.number()] = deal.activities;
}

void FactsTest::randomOperations()
{
    QFETCH(QByteArray, zone);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    WorkspaceSettings settings;
    settings.zone = zone;
    require(session().save(settings));
    std::vector<ActivityFields> known;
    std::vector<ChangeSetId> done;
    m_deals = {std::nullopt};
    for (const QString &name : {u"Fleet"_s, u"Depot"_s}) {
        const OpportunityFields deal =
            m_workspace->opportunity(m_workspace->sari, name, utc(u"2026-11-01T02:00:00"));
        require(session().save(require(Opportunity::make(deal)), *deal.created, {}));
        m_deals.emplace_back(deal.id);
    }
    Told told;
    for (int i = 0; i < 500; ++i)
        randomOperation(chance, known, done, told);
    QVERIFY(known.size() > 100 && !told.sums.empty() && !told.samples.empty());
    const auto findings = require(session().check(false));
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));
    // What the changes told adds up to what is kept.
    Sums kept;
    const FactSnapshot facts = require(session().facts());
    add(kept, facts.activities);
    QVERIFY(kept == told.sums);
    Samples keptSamples;
    put(keptSamples, facts.samples);
    QVERIFY(keptSamples == told.samples);
    for (const DealFact &deal : facts.deals) {
        QCOMPARE(deal.activities, told.activitiesOnDeals[deal.id.number()]);
        QCOMPARE(
            require(session().countActivities({.measure = Measure::Activities, .opportunities = {deal.id}})),
            deal.activities);
    }
    // A sample has one value of each activity that its measure counts.
    for (const Sample sample : allOf<Sample>()) {
        qint64 values = 0;
        for (const SampleFact &fact : facts.samples) {
            for (const SampleRun &run : fact.values)
                values += fact.sample == sample ? run.count : 0;
        }
        QCOMPARE(values, require(session().countActivities({.measure = measureOf(sample)})));
    }
    qint64 all = 0;
    qint64 byType = 0;
    for (const ActivityFact &fact : facts.activities) {
        all += fact.measure == Measure::Activities ? fact.value : 0;
        byType += static_cast<qint32>(fact.measure) >= firstTypeMeasure ? fact.value : 0;
    }
    QCOMPARE(byType, all);
}

void FactsTest::tamperedFactIsMended()
{
    require(session().save(require(
        Activity::make(m_workspace->activity(m_workspace->sari, u"call", utc(u"2026-11-18T03:00:00"))))));
    m_workspace->close();
    writePast(m_workspace->path(), {u"UPDATE activity_fact SET value = 7 WHERE measure = 1"_s,
                                    u"UPDATE activity_sample SET value_list = '3*9'"_s,
                                    u"INSERT INTO deal_activity VALUES (1, 4)"_s,
                                    u"UPDATE activity SET start_day = start_day + 1"_s});
    m_workspace->reopen();
    const auto found = require(session().check(false));
    QCOMPARE(found.size(), 2u);
    QVERIFY(!found.front().mended);
    const auto mended = require(session().check(true));
    QVERIFY(!mended.empty() && mended.front().mended);
    QVERIFY(require(session().check(false)).empty());
    for (const ActivityFact &fact : require(session().facts()).activities)
        QCOMPARE(fact.value, 1);
    const std::vector<SampleFact> samples = require(session().facts()).samples;
    QCOMPARE(samples.size(), 1u);
    QCOMPARE(samples.front().sample, Sample::OutboundHours);
    QVERIFY((samples.front().values == std::vector<SampleRun>{{.value = 10, .count = 1}}));
}

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
