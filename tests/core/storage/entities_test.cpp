// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;

/// Every kind of record comes back from the file as it was saved, with the next version.
class EntitiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newWorkspaceHasBuiltInTypes();
    void newWorkspaceHasPipeline();
    void activity();
    void opportunity();
    void account();
    void contact();
    void rep();
    void memberships();
    void definitions();
    void plans();
    void exchangeRate();
    void settings();
    void staleVersionIsConflict();
    void sameIdTwiceIsConflict();
    void unknownReferenceIsRefused();
    void externalIdIsTakenOnce();
    void finding();
    void similarActivity();
    void pagesByKey();
    void rowsOfMeasure();

private:
    TestWorkspace m_workspace;
    Session &session() { return m_workspace.session(); }
};

namespace {

template<class Checked> auto nextVersion(const Checked &saved)
{
    auto fields = saved.fields();
    ++fields.version;
    return fields;
}

} // namespace

void EntitiesTest::newWorkspaceHasBuiltInTypes()
{
    const Directory directory = m_workspace.directory();
    QStringList keys;
    for (const ActivityType &type : directory.activityTypes)
        keys << u"%1 %2 %3"_s.arg(type->number).arg(type->key, QString(keyOf(type->kind)));
    QCOMPARE(keys,
             (QStringList{u"0 call call"_s, u"1 email email"_s, u"2 meeting meeting"_s, u"3 demo demo"_s}));
}

void EntitiesTest::newWorkspaceHasPipeline()
{
    const Directory directory = m_workspace.directory();
    QCOMPARE(directory.pipelines.size(), 1u);
    QCOMPARE(directory.pipelines.front()->name, u"Sales"_s);
    QStringList stages;
    for (const Stage &stage : directory.stages)
        stages << u"%1 %2 %3"_s.arg(stage->name, QString(keyOf(stage->kind))).arg(stage->probability);
    QCOMPARE(stages, (QStringList{u"Prospect open 10"_s, u"Qualified open 25"_s, u"Proposal open 50"_s,
                                  u"Negotiation open 75"_s, u"Won won 100"_s, u"Lost lost 0"_s}));
}

void EntitiesTest::activity()
{
    const auto deal = require(Opportunity::make(
        m_workspace.opportunity(m_workspace.sari, u"Fleet"_s, utc(u"2026-11-02T02:00:00"))));
    require(session().save(deal, utc(u"2026-11-02T02:00:00"), {}));
    const auto contact = require(Contact::make({.name = u"Ibu Rina"_s, .account = m_workspace.maju}));
    require(session().save(contact));
    ActivityFields fields =
        m_workspace.activity(m_workspace.sari, u"meeting", utc(u"2026-11-20T17:30:00.123"));
    fields.status = ActivityStatus::Planned;
    fields.duration = 45min;
    fields.direction = Direction::Inbound;
    fields.outcome = Outcome::Cancelled;
    fields.booked = utc(u"2026-11-10T02:00:00");
    fields.cancelled = utc(u"2026-11-19T02:00:00");
    fields.replied = utc(u"2026-11-21T02:00:00");
    fields.account = m_workspace.maju;
    fields.contact = contact->id;
    fields.opportunity = deal->id;
    fields.subject = u"Harga é “baru” 🚚"_s;
    fields.note = u"O'Brien; DROP TABLE"_s;
    fields.source = u"crm"_s;
    fields.externalId = u"77"_s;
    const auto saved = require(Activity::make(fields));
    const Change change = require(session().save(saved));
    QCOMPARE(change.activities, std::vector{fields.id});
    QVERIFY(change.changeSet.has_value());

    m_workspace.reopen();
    const ActivityRow row = require(session().activity(fields.id));
    QCOMPARE(row.activity.fields(), nextVersion(saved));
    QCOMPARE(row.account, u"PT Maju Jaya"_s);
    QCOMPARE(row.contact, u"Ibu Rina"_s);
    QCOMPARE(row.opportunity, u"Fleet"_s);
    QCOMPARE(toIso(row.day), u"2026-11-21"_s); // half past midnight in Jakarta
}

void EntitiesTest::opportunity()
{
    const Instant created = utc(u"2026-11-02T02:00:00");
    OpportunityFields fields = m_workspace.opportunity(m_workspace.made, u"Full"_s, created);
    fields.account = m_workspace.maju;
    fields.product = m_workspace.gtx;
    fields.amount = Money(123'456'789, Currency::rupiah());
    fields.probability = 35;
    fields.expectedClose = dayOf(2026y / December / 24);
    fields.lossReason = u"price"_s;
    fields.leadSource = u"referral"_s;
    fields.note = u"…"_s;
    fields.source = u"crm"_s;
    fields.externalId = u"9"_s;
    const auto saved = require(Opportunity::make(fields));
    require(session().save(saved, created, m_workspace.made));
    const OpportunityRow row = require(session().opportunity(fields.id));
    QCOMPARE(row.opportunity.fields(), nextVersion(saved));
    QCOMPARE(row.account, u"PT Maju Jaya"_s);
    QCOMPARE(row.stageSince, created);
    const auto changes = require(session().stageChanges(fields.id));
    QCOMPARE(changes.size(), 1u);
    QVERIFY(!changes.front().from);
    QCOMPARE(changes.front().to, fields.stage);
    QCOMPARE(changes.front().at, created);
}

void EntitiesTest::account()
{
    const auto saved = require(Account::make({.name = u"CV Sinar"_s,
                                              .industry = u"retail"_s,
                                              .country = u"Indonesia"_s,
                                              .phone = u"+62 21 1"_s,
                                              .employees = 40,
                                              .note = u"n"_s,
                                              .source = u"crm"_s,
                                              .externalId = u"a1"_s}));
    QCOMPARE(require(session().save(saved)).accounts, std::vector{saved->id});
    const auto read = require(session().account(saved->id));
    QCOMPARE(read.fields(), nextVersion(saved));
    AccountFields renamed = read.fields();
    renamed.name = u"CV Sinar Baru"_s;
    require(session().save(require(Account::make(renamed))));
    QCOMPARE(require(session().account(saved->id))->name, u"CV Sinar Baru"_s);
    QCOMPARE(require(session().account(saved->id))->version, 2);
    QCOMPARE(session().account(AccountId::generate()).error().kind, ErrorKind::NotFound);
}

void EntitiesTest::contact()
{
    const auto account = require(Account::make({.name = u"CV Kontak"_s}));
    require(session().save(account));
    const auto saved = require(Contact::make({.name = u"Budi"_s,
                                              .account = account->id,
                                              .email = u"budi@example.com"_s,
                                              .phone = u"1"_s,
                                              .title = u"Buyer"_s,
                                              .source = u"crm"_s,
                                              .externalId = u"c1"_s}));
    require(session().save(saved));
    const auto found = require(session().contacts(account->id));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().fields(), nextVersion(saved));
}

void EntitiesTest::rep()
{
    const auto saved = require(Rep::make({.name = u"Wayan"_s,
                                          .email = u"w@example.com"_s,
                                          .role = Role::Manager,
                                          .zone = "Asia/Makassar",
                                          .firstDay = dayOf(2020y / 1 / 2),
                                          .lastDay = dayOf(2027y / 1 / 2)}));
    QVERIFY(require(session().save(saved, {}, {})).directory);
    const Directory directory = m_workspace.directory();
    QVERIFY(directory.rep(saved->id) != nullptr);
    QCOMPARE(directory.rep(saved->id)->fields(), nextVersion(saved));
}

void EntitiesTest::memberships()
{
    const Day july = dayOf(2026y / July / 1);
    const auto rep = require(Rep::make({.name = u"Komang"_s}));
    require(session().save(rep, m_workspace.north, {}));
    require(session().save(require(Rep::make(nextVersion(rep))), m_workspace.south, july));
    const Directory directory = m_workspace.directory();
    QCOMPARE(directory.teamOf(rep->id, july - days(1)), std::optional(m_workspace.north));
    QCOMPARE(directory.teamOf(rep->id, july), std::optional(m_workspace.south));
}

void EntitiesTest::definitions()
{
    const auto team = require(Team::make({.name = u"West"_s, .parent = m_workspace.south}));
    const auto product = require(Product::make(
        {.name = u"MG"_s, .series = u"M"_s, .price = Money(5500, *Currency::fromCode(u"USD"))}));
    const auto type = require(ActivityType::make(
        {.key = u"visit"_s, .kind = ActivityKind::Other, .name = u"Visit"_s, .number = 4}));
    const auto pipeline = require(Pipeline::make({.name = u"Renewals"_s, .position = 1}));
    const auto stage =
        require(Stage::make({.pipeline = pipeline->id, .name = u"Due"_s, .position = 0, .probability = 80}));
    require(session().save(team));
    require(session().save(product));
    require(session().save(type));
    require(session().save(pipeline));
    require(session().save(stage));
    const Directory directory = m_workspace.directory();
    QCOMPARE(directory.team(team->id)->fields(), nextVersion(team));
    QCOMPARE(directory.product(product->id)->fields(), nextVersion(product));
    QCOMPARE(directory.activityType(type->id)->fields(), nextVersion(type));
    QCOMPARE(directory.pipelines.back().fields(), nextVersion(pipeline));
    QCOMPARE(directory.stages.back().fields(), nextVersion(stage));
}

void EntitiesTest::plans()
{
    const Day first = dayOf(2026y / November / 1);
    std::vector<Target> targets;
    for (const Scope &scope : {Scope(Company()), Scope(m_workspace.north), Scope(m_workspace.sari)}) {
        targets.push_back(require(Target::make({.metric = u"calls"_s,
                                                .scope = scope,
                                                .share = TargetShare::Together,
                                                .cadence = Cadence::Quarter,
                                                .sense = TargetSense::AtMost,
                                                .value = 50,
                                                .weight = 3,
                                                .from = first,
                                                .until = first + days(29)})));
        require(session().save(targets.back()));
    }
    const auto cost = require(Cost::make({.month = first,
                                          .costClass = CostClass::Marketing,
                                          .amount = Money(750, Currency::rupiah()),
                                          .team = m_workspace.north,
                                          .note = u"ads"_s}));
    const auto holiday = require(Holiday::make(
        {.day = first, .name = u"Leave"_s, .kind = HolidayKind::Leave, .scope = m_workspace.sari}));
    HolidayFields shutdown{.day = first + days(50),
                           .until = first + days(57),
                           .name = u"Shutdown"_s,
                           .scope = m_workspace.north,
                           .provisional = true};
    const auto teamOff = require(Holiday::make(shutdown));
    WorkScheduleFields week{.scope = m_workspace.sari,
                            .week =
                                workWeek({true, false, true, false, false, true, false}, {450min, 990min}),
                            .from = first,
                            .until = first + days(90)};
    week.week[5]->end = 720min;
    const auto schedule = require(WorkSchedule::make(week));
    const auto rampUp = require(RampUp::make({.scope = m_workspace.north, .shares = {0, 25, 100}}));
    require(session().save(cost));
    require(session().save(holiday));
    require(session().save(teamOff));
    require(session().save(schedule));
    require(session().save(rampUp));
    const auto dismissal = require(FlagDismissal::make({.rep = m_workspace.sari,
                                                        .flag = u"win_rate:peers:look_into"_s,
                                                        .day = first + days(20),
                                                        .reason = u"New region"_s,
                                                        .author = m_workspace.made}));
    require(session().save(dismissal));
    Directory directory = m_workspace.directory();
    QCOMPARE(directory.targets.size(), 3u);
    for (size_t i = 0; i < targets.size(); ++i)
        QCOMPARE(directory.targets[i].fields(), nextVersion(targets[i]));
    QCOMPARE(directory.costs.front().fields(), nextVersion(cost));
    QCOMPARE(directory.holidays.front().fields(), nextVersion(holiday));
    QCOMPARE(directory.holidays.back().fields(), nextVersion(teamOff));
    QCOMPARE(directory.workSchedules.front().fields(), nextVersion(schedule));
    QCOMPARE(directory.rampUps.front().fields(), nextVersion(rampUp));
    QCOMPARE(directory.flagDismissals.front().fields(), nextVersion(dismissal));

    require(session().remove(targets.front()->id));
    require(session().remove(cost->id));
    require(session().remove(holiday->id));
    require(session().remove(teamOff->id));
    require(session().remove(schedule->id));
    require(session().remove(rampUp->id));
    require(session().remove(dismissal->id));
    directory = m_workspace.directory();
    QCOMPARE(directory.targets.size(), 2u);
    QVERIFY(directory.costs.empty());
    QVERIFY(directory.holidays.empty());
    QVERIFY(directory.workSchedules.empty());
    QVERIFY(directory.rampUps.empty());
    QVERIFY(directory.flagDismissals.empty());
    QCOMPARE(session().remove(cost->id).error().kind, ErrorKind::NotFound);
}

void EntitiesTest::exchangeRate()
{
    const Currency dollar = *Currency::fromCode(u"USD");
    ExchangeRate rate{
        .currency = dollar, .from = dayOf(2026y / January / 1), .numerator = 15'500, .denominator = 1};
    require(session().save(rate));
    rate.numerator = 16'000;
    require(session().save(rate));
    QCOMPARE(m_workspace.directory().rates, std::vector{rate});
    rate.denominator = 0;
    QCOMPARE(session().save(rate).error().kind, ErrorKind::InvalidInput);
    rate.denominator = 1;

    const Change removed = require(session().remove(rate));
    QVERIFY(removed.directory);
    QVERIFY(m_workspace.directory().rates.empty());
    QCOMPARE(session().remove(rate).error().kind, ErrorKind::NotFound);
    require(session().undo(*removed.changeSet));
    QCOMPARE(m_workspace.directory().rates, std::vector{rate});
    require(session().remove(rate));
    rate.numerator = 17'000;
    require(session().save(rate)); // the same day again
    QCOMPARE(m_workspace.directory().rates, std::vector{rate});
}

void EntitiesTest::settings()
{
    WorkspaceSettings settings;
    settings.name = u"PT Contoh"_s;
    settings.currency = *Currency::fromCode(u"USD");
    settings.zone = "Asia/Makassar";
    settings.weekStart = Sunday;
    settings.workdays = {true, true, true, true, true, true, false};
    settings.workStart = 450min;
    settings.workEnd = 990min;
    settings.connectThreshold = 30s;
    settings.acquisitionLag = months(2);
    settings.gamification = true;
    const Change change = require(session().save(settings));
    QVERIFY(change.everything);
    QVERIFY(m_workspace.directory().settings == settings);
    require(session().save(WorkspaceSettings()));
    QVERIFY(m_workspace.directory().settings == WorkspaceSettings());
    require(session().save(settings));
    QVERIFY(m_workspace.directory().settings == settings);
    require(session().save(WorkspaceSettings()));
    for (const int lag : {-1, 37}) {
        settings.acquisitionLag = months(lag);
        QCOMPARE(session().save(settings).error().kind, ErrorKind::InvalidInput);
    }
}

void EntitiesTest::staleVersionIsConflict()
{
    const auto account = require(Account::make({.name = u"PT Dua"_s}));
    require(session().save(account));
    const auto read = require(session().account(account->id));
    require(session().save(read));
    const auto second = session().save(read);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY2(second.error().text.contains(u"“PT Dua” was changed by someone else"),
             qPrintable(second.error().text));
    AccountFields unknown = account.fields();
    unknown.id = AccountId::generate();
    unknown.version = 3;
    QCOMPARE(session().save(require(Account::make(unknown))).error().kind, ErrorKind::NotFound);
}

void EntitiesTest::sameIdTwiceIsConflict()
{
    const auto account = require(Account::make({.name = u"PT Sama"_s}));
    require(session().save(account));
    QCOMPARE(session().save(account).error().kind, ErrorKind::Conflict);
}

void EntitiesTest::unknownReferenceIsRefused()
{
    ActivityFields fields = m_workspace.activity(m_workspace.sari, u"call", utc(u"2026-11-20T03:00:00"));
    fields.account = AccountId::generate();
    QCOMPARE(session().save(require(Activity::make(fields))).error().kind, ErrorKind::InvalidInput);
    fields.account.reset();
    fields.rep = RepId::generate();
    QCOMPARE(session().save(require(Activity::make(fields))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(session().activity(fields.id).error().kind, ErrorKind::NotFound);
}

void EntitiesTest::externalIdIsTakenOnce()
{
    ActivityFields fields = m_workspace.activity(m_workspace.sari, u"call", utc(u"2026-11-20T04:00:00"));
    fields.source = u"pbx"_s;
    fields.externalId = u"once"_s;
    require(session().save(require(Activity::make(fields))));
    require(session().remove(std::vector{fields.id}));
    QCOMPARE(require(session().idOfExternal(u"activity"_s, u"pbx"_s, u"once"_s)),
             std::optional(fields.id.number()));
    QCOMPARE(require(session().idOfExternal(u"activity"_s, u"pbx"_s, u"twice"_s)), std::optional<qint64>());
    QCOMPARE(session().idOfExternal(u"rep"_s, u"pbx"_s, u"x"_s).error().kind, ErrorKind::InvalidInput);
    fields.id = ActivityId::generate();
    QCOMPARE(session().save(require(Activity::make(fields))).error().kind, ErrorKind::Duplicate);
}

void EntitiesTest::finding()
{
    for (const QString &name : {u"Toko 100% Jaya"_s, u"jaya abadi"_s, u"Bumi JAYA_X"_s})
        require(session().save(require(Account::make({.name = name}))));
    const auto names = [&](const QString &text) {
        QStringList found;
        for (const auto &account : require(session().findAccounts(text, 10)))
            found << account.name;
        return found;
    };
    QCOMPARE(names(u"JAYA"_s),
             (QStringList{u"jaya abadi"_s, u"Bumi JAYA_X"_s, u"PT Maju Jaya"_s, u"Toko 100% Jaya"_s}));
    QCOMPARE(names(u"0%"_s), QStringList{u"Toko 100% Jaya"_s});
    QCOMPARE(names(u"a_x"_s), QStringList{u"Bumi JAYA_X"_s});

    const Instant created = utc(u"2026-11-03T02:00:00");
    OpportunityFields deal = m_workspace.opportunity(m_workspace.sari, u"Searchable"_s, created);
    deal.account = m_workspace.maju;
    require(session().save(require(Opportunity::make(deal)), created, {}));
    QCOMPARE(require(session().findOpportunities(u"search"_s, {}, 5)).size(), 1u);
    QCOMPARE(require(session().findOpportunities(u"search"_s, AccountId::generate(), 5)).size(), 0u);
    deal.stage = m_workspace.stage(u"Lost");
    deal.version = 1;
    require(session().save(require(Opportunity::make(deal)), created + 24h, {}));
    QCOMPARE(require(session().findOpportunities(u"search"_s, {}, 5)).size(), 0u);
}

void EntitiesTest::similarActivity()
{
    const Instant start = utc(u"2026-10-05T03:00:00");
    const auto first = require(Activity::make(m_workspace.activity(m_workspace.yusuf, u"call", start)));
    require(session().save(first));
    QVERIFY(!require(session().similarActivity(first)));
    const auto at = [&](Instant moment) {
        return require(Activity::make(m_workspace.activity(m_workspace.yusuf, u"call", moment)));
    };
    QCOMPARE(require(session().similarActivity(at(start + 2min)))->activity->id, first->id);
    QVERIFY(!require(session().similarActivity(at(start + 2min + 1ms))));
    QVERIFY(!require(session().similarActivity(
        require(Activity::make(m_workspace.activity(m_workspace.yusuf, u"email", start))))));
}

void EntitiesTest::pagesByKey()
{
    const Instant start = utc(u"2025-03-03T03:00:00");
    std::vector<ActivityId> wanted;
    for (int i = 0; i < 7; ++i) {
        // Two begin together: the id decides, and none is skipped.
        const auto one =
            require(Activity::make(m_workspace.activity(m_workspace.made, u"email", start + (i / 2) * 1h)));
        require(session().save(one));
        wanted.insert(wanted.begin(), one->id);
    }
    ActivityQuery query{
        .spans = {{m_workspace.made, Period::containing(dayOf(2025y / March / 3), Calendar::Day)}},
        .limit = 3};
    QCOMPARE(require(session().countActivities(query)), 7);
    std::vector<ActivityId> found;
    for (;;) {
        const auto page = require(session().activities(query));
        if (page.empty())
            break;
        for (const ActivityRow &row : page)
            found.push_back(row.activity->id);
        query.after = page.back().place;
    }
    QCOMPARE(found, wanted);
}

void EntitiesTest::rowsOfMeasure()
{
    ActivityFields meeting = m_workspace.activity(m_workspace.made, u"meeting", utc(u"2025-06-20T03:00:00"));
    meeting.status = ActivityStatus::Planned;
    meeting.booked = utc(u"2025-06-02T03:00:00");
    require(session().save(require(Activity::make(meeting))));
    const auto count = [&](Measure measure, year_month_day day) {
        return require(session().countActivities(
            {.spans = {{m_workspace.made, Period::ofDay(dayOf(day))}}, .measure = measure}));
    };
    QCOMPARE(count(Measure::MeetingsScheduled, 2025y / June / 2), 1);
    QCOMPARE(count(Measure::MeetingsScheduled, 2025y / June / 20), 0);
    QCOMPARE(count(Measure::MeetingsHeld, 2025y / June / 20), 0);
}

QTEST_GUILESS_MAIN(EntitiesTest)
#include "entities_test.moc"
