// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/domain/opportunity.h"
#include "core/domain/people.h"
#include "core/domain/target.h"
#include "core/domain/working_time.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

constexpr Instant noon = sys_days{2026y / November / 23} + 12h;

ActivityFields call()
{
    return {.rep = RepId::generate(), .type = ActivityTypeId::generate(), .start = noon};
}

OpportunityFields deal()
{
    return {.name = u"ERP rollout"_s, .owner = RepId::generate(), .stage = StageId::generate()};
}

TargetFields target()
{
    return {.metric = u"calls"_s, .value = 50, .from = dayOf(2026y / January / 1)};
}

/// Applies a change to good fields and says whether the result is still accepted.
template<class Fields> std::function<bool()> with(Fields fields, std::function<void(Fields &)> change)
{
    return [=] {
        Fields changed = fields;
        change(changed);
        return Checked<Fields>::make(changed).has_value();
    };
}

} // namespace

Q_DECLARE_METATYPE(std::function<bool()>)

class ChecksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptOnlyWhatMakesSense_data()
    {
        QTest::addColumn<std::function<bool()>>("accepted");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, std::function<bool()> accepted, bool expected) {
            QTest::addRow("%s", name) << std::move(accepted) << expected;
        };
        row("activity as it is", with<ActivityFields>(call(), [](auto &) {}), true);
        row("negative duration", with<ActivityFields>(call(), [](auto &a) { a.duration = -1s; }), false);
        row("seven days", with<ActivityFields>(call(), [](auto &a) { a.duration = days(7); }), true);
        row("longer than seven days",
            with<ActivityFields>(call(), [](auto &a) { a.duration = days(7) + 1s; }), false);
        row("start before 1990",
            with<ActivityFields>(call(), [](auto &a) { a.start = sys_days{1989y / December / 31}; }), false);
        row("start after 2099",
            with<ActivityFields>(call(), [](auto &a) { a.start = sys_days{2100y / January / 1}; }), false);
        row("reply before the mail", with<ActivityFields>(call(), [](auto &a) { a.replied = noon - 1s; }),
            false);
        row("reply at once", with<ActivityFields>(call(), [](auto &a) { a.replied = noon; }), true);

        row("opportunity as it is", with<OpportunityFields>(deal(), [](auto &) {}), true);
        row("blank name", with<OpportunityFields>(deal(), [](auto &d) { d.name = u"  "_s; }), false);
        row("negative amount",
            with<OpportunityFields>(deal(), [](auto &d) { d.amount = Money(-1, Currency::rupiah()); }),
            false);
        row("amount of zero",
            with<OpportunityFields>(deal(), [](auto &d) { d.amount = Money(0, Currency::rupiah()); }), true);
        row("101 percent", with<OpportunityFields>(deal(), [](auto &d) { d.probability = 101; }), false);
        row("closed before it began",
            with<OpportunityFields>(deal(),
                                    [](auto &d) {
                                        d.created = noon;
                                        d.closed = noon - 1ms;
                                    }),
            false);
        row("closed at once",
            with<OpportunityFields>(deal(),
                                    [](auto &d) {
                                        d.created = noon;
                                        d.closed = noon;
                                    }),
            true);

        row("target as it is", with<TargetFields>(target(), [](auto &) {}), true);
        row("target of nothing", with<TargetFields>(target(), [](auto &t) { t.value = 0; }), false);
        row("target of no metric", with<TargetFields>(target(), [](auto &t) { t.metric.clear(); }), false);
        row("target ends before", with<TargetFields>(target(), [](auto &t) { t.until = t.from - days(1); }),
            false);
        row("target of one day", with<TargetFields>(target(), [](auto &t) { t.until = t.from; }), true);

        const CostFields cost{.month = dayOf(2026y / March / 1), .amount = Money(5, Currency::rupiah())};
        row("cost as it is", with<CostFields>(cost, [](auto &) {}), true);
        row("cost in mid-month", with<CostFields>(cost, [](auto &c) { c.month += days(1); }), false);
        row("negative cost",
            with<CostFields>(cost, [](auto &c) { c.amount = Money(-5, Currency::rupiah()); }), false);

        const StageFields stage{.pipeline = PipelineId::generate(), .name = u"Proposal"_s, .probability = 50};
        row("stage as it is", with<StageFields>(stage, [](auto &) {}), true);
        row("won at 99",
            with<StageFields>(stage,
                              [](auto &s) {
                                  s.kind = StageKind::Won;
                                  s.probability = 99;
                              }),
            false);
        row("lost at 1",
            with<StageFields>(stage,
                              [](auto &s) {
                                  s.kind = StageKind::Lost;
                                  s.probability = 1;
                              }),
            false);

        const RepFields rep{.name = u"Sari"_s};
        row("rep as she is", with<RepFields>(rep, [](auto &) {}), true);
        row("rep without a name", with<RepFields>(rep, [](auto &r) { r.name.clear(); }), false);
        row("rep on the moon", with<RepFields>(rep, [](auto &r) { r.zone = "Moon/Tycho"; }), false);
        row("leaves before she came",
            with<RepFields>(rep,
                            [](auto &r) {
                                r.firstDay = dayOf(2026y / May / 2);
                                r.lastDay = dayOf(2026y / May / 1);
                            }),
            false);
        row("team within itself", with<TeamFields>({.name = u"West"_s}, [](auto &t) { t.parent = t.id; }),
            false);
        row("leave of nobody",
            with<HolidayFields>({.day = dayOf(2026y / May / 1), .name = u"Leave"_s},
                                [](auto &h) { h.kind = HolidayKind::Leave; }),
            false);
        const HolidayFields leave{.day = dayOf(2026y / May / 1), .name = u"Leave"_s, .scope = rep.id};
        row("days off that end before they begin",
            with<HolidayFields>(leave, [](auto &h) { h.until = dayOf(2026y / April / 30); }), false);
        row("days off for a year",
            with<HolidayFields>(leave, [](auto &h) { h.until = dayOf(2027y / May / 1); }), true);
        row("days off for more than a year",
            with<HolidayFields>(leave, [](auto &h) { h.until = dayOf(2027y / May / 3); }), false);
        const WorkScheduleFields schedule{.week = workWeek({true, true, true, true, true, false, false})};
        row("schedule as it is", with<WorkScheduleFields>(schedule, [](auto &) {}), true);
        row("schedule without a workday", with<WorkScheduleFields>(schedule, [](auto &s) { s.week = {}; }),
            false);
        row("hours that end as they begin",
            with<WorkScheduleFields>(schedule,
                                     [](auto &s) {
                                         s.week[2] = WorkHours{480min, 480min};
                                     }),
            false);
        row("hours up to midnight",
            with<WorkScheduleFields>(schedule,
                                     [](auto &s) {
                                         s.week[2] = WorkHours{960min, 1440min};
                                     }),
            true);
        row("hours beyond midnight",
            with<WorkScheduleFields>(schedule,
                                     [](auto &s) {
                                         s.week[2] = WorkHours{960min, 1441min};
                                     }),
            false);
        row("schedule that ends before it begins",
            with<WorkScheduleFields>(schedule,
                                     [](auto &s) {
                                         s.from = dayOf(2026y / May / 2);
                                         s.until = dayOf(2026y / May / 1);
                                     }),
            false);
        row("ramp-up of nothing and of all", with<RampUpFields>({.shares = {0, 100}}, [](auto &) {}), true);
        row("ramp-up without a month", with<RampUpFields>({}, [](auto &) {}), false);
        row("ramp-up of more than all", with<RampUpFields>({.shares = {101}}, [](auto &) {}), false);
        row("ramp-up of two years",
            with<RampUpFields>({}, [](auto &r) { r.shares.assign(RampUpFields::maxMonths, 50); }), true);
        row("ramp-up of more than two years",
            with<RampUpFields>({}, [](auto &r) { r.shares.assign(RampUpFields::maxMonths + 1, 50); }), false);
        row("type with blanks in its key", with<ActivityTypeFields>({.key = u"site visit"_s}, [](auto &) {}),
            false);
        row("type with a key", with<ActivityTypeFields>({.key = u"site_visit"_s}, [](auto &) {}), true);
        row("negative number of employees",
            with<AccountFields>({.name = u"PT"_s}, [](auto &a) { a.employees = -1; }), false);
    }
    void acceptOnlyWhatMakesSense()
    {
        QFETCH(std::function<bool()>, accepted);
        QFETCH(bool, expected);
        QCOMPARE(accepted(), expected);
    }

    void matchesSpellings()
    {
        QCOMPARE(matchingKey(u"GTX Pro"), matchingKey(u"GTXPro"));
        QCOMPARE(matchingKey(u"PT. Maju-Bersama"), matchingKey(u"pt maju bersama"));
        QVERIFY(matchingKey(u"Éclair") != matchingKey(u"Eclair"));
        QVERIFY(matchingKey(u"GTX Plus Pro") != matchingKey(u"GTX Pro"));
    }

    void everyEnumeratorHasItsWord()
    {
        for (const Outcome outcome : allOf<Outcome>())
            QCOMPARE(fromKey<Outcome>(keyOf(outcome)), outcome);
        QVERIFY(!fromKey<Outcome>(u"answered"));
        for (const ActivityKind kind : allOf<ActivityKind>()) {
            const auto outcomes = outcomesOf(kind);
            QVERIFY(std::ranges::find(outcomes, Outcome::None) == outcomes.end());
        }
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
