// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/one_to_one.h"

#include "core/metrics/catalogue.h"
#include "tests/core/metrics/world.h"

#include <QTest>

#include <algorithm>

using namespace laju;
using namespace laju::test;

namespace {

/// Ana, Budi, Citra, Dodi and Eka are of West, Fajar of nobody's team; Gita leads West. In November they
/// made 40, 10, 20, 30, 70, 500 and 900 calls, Ana 25 in October; Eka came on the 10th.
struct Office
{
    World world = {};
    TeamId west = world.addTeam(u"West"_s);
    RepId ana = world.addRep(u"Ana"_s, west);
    RepId budi = world.addRep(u"Budi"_s, west);
    RepId citra = world.addRep(u"Citra"_s, west);
    RepId dodi = world.addRep(u"Dodi"_s, west);
    RepId eka = world.addRep(u"Eka"_s, west);
    RepId fajar = world.addRep(u"Fajar"_s);
    RepId gita = world.addRep(u"Gita"_s, west);
    ActivityTypeId call = world.addType(u"call"_s, ActivityKind::Call);

    Office()
    {
        for (const auto &[rep, calls] :
             {std::pair{ana, 40}, {budi, 10}, {citra, 20}, {dodi, 30}, {eka, 70}, {fajar, 500}, {gita, 900}})
            world.addFact("2026-11-12", rep, Measure::Calls, calls);
        world.addFact("2026-10-14", ana, Measure::Calls, 25);
        change(eka, [](RepFields &rep) { rep.firstDay = day("2026-11-10"); });
        change(gita, [](RepFields &rep) { rep.role = Role::Manager; });
    }
    template<class Edit> void change(RepId id, Edit edit)
    {
        const auto found =
            std::ranges::find(world.directory.reps, id, [](const Rep &rep) { return rep->id; });
        RepFields fields = found->fields();
        edit(fields);
        *found = made(fields);
    }
    [[nodiscard]] OneToOne study(RepId rep, const Period &period) const
    {
        const Facts facts = world.facts();
        return studyOneToOne(facts, rep, period, AsOf(period.to()));
    }
};

const ScorecardLine &lineOf(const OneToOne &study, QLatin1StringView key)
{
    const auto found = std::ranges::find_if(study.scorecard, [&](const ScorecardLine &line) {
        return QLatin1StringView(line.metric->key) == key;
    });
    if (found == study.scorecard.end())
        qFatal("no line of that metric");
    return *found;
}

} // namespace

/// What a talk with one rep starts from.
class OneToOneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scorecardBesidePastTeamAndTarget();
    void theMiddleOfTooFewIsNotTold();
    void whatHasATargetIsListed();
    void funnelBesideTheOthers();
    void callsOutsideWorkingHours();
    void anEmptyWorkspaceHasNothingToSay();

private:
    const Period november = month("2026-11-01");
};

void OneToOneTest::scorecardBesidePastTeamAndTarget()
{
    Office company;
    TargetFields target{.metric = u"calls"_s,
                        .scope = company.ana,
                        .cadence = Cadence::Month,
                        .value = 50,
                        .from = day("2026-01-01")};
    company.world.directory.targets.push_back(made(target));
    const OneToOne study = company.study(company.ana, november);
    QCOMPARE(std::get<TeamId>(study.team), company.west);
    const ScorecardLine &calls = lineOf(study, "calls"_L1);
    QCOMPARE(calls.now.value, 40.0);
    QCOMPARE(calls.before.value, 25.0);
    // Of 10, 20 and 30: Eka came later, Fajar is of no team, Gita is no rep.
    QCOMPARE(calls.teamMedian, 20.0);
    QVERIFY(calls.standing);
    QCOMPARE(calls.standing->target, 50.0);
    QCOMPARE(calls.standing->attained, 0.8);
    QVERIFY(!lineOf(study, "emails_sent"_L1).standing);
}

void OneToOneTest::theMiddleOfTooFewIsNotTold()
{
    Office company;
    company.change(company.dodi, [](RepFields &rep) { rep.lastDay = day("2026-11-20"); });
    QVERIFY(!lineOf(company.study(company.ana, november), "calls"_L1).teamMedian);
    // Whoever is in no team is compared with everybody who was there all the time: 40, 10 and 20.
    const OneToOne alone = company.study(company.fajar, november);
    QVERIFY(std::holds_alternative<Company>(alone.team));
    QCOMPARE(lineOf(alone, "calls"_L1).teamMedian, 20.0);
    // Nobody closed a deal: there is no win rate to be in the middle of.
    QVERIFY(!lineOf(alone, "win_rate"_L1).teamMedian);
}

void OneToOneTest::whatHasATargetIsListed()
{
    Office company;
    const size_t usual = company.study(company.ana, november).scorecard.size();
    company.world.directory.targets.push_back(made(TargetFields{.metric = u"meetings_scheduled"_s,
                                                                .scope = company.ana,
                                                                .cadence = Cadence::Week,
                                                                .value = 3,
                                                                .from = day("2026-01-01")}));
    const OneToOne study = company.study(company.ana, november);
    QCOMPARE(study.scorecard.size(), usual + 1);
    QVERIFY(lineOf(study, "meetings_scheduled"_L1).standing);
    QCOMPARE(company.study(company.budi, november).scorecard.size(), usual);
}

void OneToOneTest::funnelBesideTheOthers()
{
    Office company;
    const auto close = [&](RepId rep, int won, int closed, const char *on) {
        for (int i = 0; i < closed; ++i)
            company.world.addDeal(
                rep,
                {.created = "2026-09-01", .closed = on, .state = i < won ? StageKind::Won : StageKind::Lost});
    };
    for (const char *on : {"2026-11-10", "2026-10-10"}) {
        close(company.ana, 3, 60, on);
        close(company.budi, 30, 60, on);
        close(company.citra, 31, 60, on);
        close(company.dodi, 29, 60, on);
        close(company.fajar, 60, 60, on); // of no team
    }
    const OneToOne study = company.study(company.ana, november);
    QVERIFY(std::ranges::all_of(study.funnel, [](const StepBeside &each) { return each.own.trials > 0; }));
    const StepBeside &step = study.funnel.front();
    QCOMPARE(QLatin1StringView(step.rate.metric->key), "win_rate"_L1);
    QCOMPARE(std::pair(step.own.successes, step.own.trials), std::pair(qint64(3), qint64(60)));
    QCOMPARE(std::pair(step.others.successes, step.others.trials), std::pair(qint64(90), qint64(180)));
    QCOMPARE(step.flag, FlagKind::LookInto);
    QVERIFY(std::ranges::all_of(study.study.flags,
                                [&](const ToldFlag &told) { return told.flag.rep == company.ana; }));
    QVERIFY(!company.study(company.budi, november).funnel.front().flag);
}

void OneToOneTest::callsOutsideWorkingHours()
{
    Office company;
    WorkWeek week{};
    for (size_t i = 0; i < 5; ++i)
        week[i] = WorkHours{std::chrono::minutes(8 * 60 + 30), std::chrono::minutes(17 * 60)};
    company.world.directory.workSchedules.push_back(
        made(WorkScheduleFields{.scope = company.ana, .week = week}));
    // The 12th is a Thursday, the 14th a Saturday: at 7 nobody works, at 8 from half past on, at 17 no more.
    company.world.addSample("2026-11-12", company.ana, Sample::OutboundHours,
                            {{7, 1}, {8, 2}, {16, 4}, {17, 8}});
    company.world.addSample("2026-11-14", company.ana, Sample::OutboundHours, {{10, 16}});
    company.world.addSample("2026-11-12", company.budi, Sample::OutboundHours, {{7, 1}, {10, 9}});
    company.world.addSample("2026-11-12", company.fajar, Sample::OutboundHours, {{3, 50}}); // of no team
    const CallingHours hours = company.study(company.ana, november).hours;
    QCOMPARE(std::pair(hours.outside.successes, hours.outside.trials), std::pair(qint64(25), qint64(31)));
    QCOMPARE(std::pair(hours.othersOutside.successes, hours.othersOutside.trials),
             std::pair(qint64(1), qint64(10)));
    QCOMPARE(hours.own.at(std::chrono::Saturday, 10).outbound, 16);
}

void OneToOneTest::anEmptyWorkspaceHasNothingToSay()
{
    World world;
    const RepId alone = world.addRep(u"Ana"_s);
    const Facts facts = world.facts();
    const OneToOne study = studyOneToOne(facts, alone, november, AsOf(november.to()));
    QVERIFY(study.funnel.empty());
    QVERIFY(study.study.flags.empty());
    QVERIFY(!study.scorecard.empty());
    for (const ScorecardLine &line : study.scorecard) {
        QVERIFY2(!line.teamMedian && !line.standing, line.metric->key);
        QVERIFY2(line.now.value.value_or(0) == 0, line.metric->key);
    }
    QCOMPARE(study.hours.outside.trials, 0);
}

QTEST_GUILESS_MAIN(OneToOneTest)
#include "one_to_one_test.moc"
