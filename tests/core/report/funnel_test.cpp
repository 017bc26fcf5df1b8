// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel.h"

#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

namespace {

Day day(int month, int dayOfMonth)
{
    return dayOf(std::chrono::year{2026} / month / dayOfMonth);
}

/// Stages Lead, Qualified, Proposal, Won, Lost, and two reps in two teams.
class Deals final
{
public:
    Deals()
    {
        directory.pipelines = {Pipeline::make({.name = u"Sales"_s}).value()};
        for (const auto &[name, kind, probability] :
             {std::tuple{"Lead", StageKind::Open, 10}, std::tuple{"Qualified", StageKind::Open, 30},
              std::tuple{"Proposal", StageKind::Open, 50}, std::tuple{"Won", StageKind::Won, 100},
              std::tuple{"Lost", StageKind::Lost, 0}}) {
            directory.stages.push_back(Stage::make({.pipeline = directory.pipelines[0]->id,
                                                    .name = QString::fromLatin1(name),
                                                    .kind = kind,
                                                    .position = static_cast<int>(directory.stages.size()),
                                                    .probability = probability})
                                           .value());
        }
        for (const QString &name : {u"Ani"_s, u"Budi"_s}) {
            directory.teams.push_back(Team::make({.name = name + u"'s team"_s}).value());
            directory.reps.push_back(Rep::make({.name = name}).value());
            directory.memberships.push_back(
                {.rep = directory.reps.back()->id, .team = directory.teams.back()->id});
        }
    }

    [[nodiscard]] RepId ani() const { return directory.reps[0]->id; }
    [[nodiscard]] RepId budi() const { return directory.reps[1]->id; }

    /// A deal that entered these stages (by position) on these days, the last of which it is still in.
    OpportunityId add(RepId rep, const std::vector<std::pair<int, Day>> &moves)
    {
        const OpportunityId id = OpportunityId::generate();
        const auto stageAt = [&](size_t i) -> const Stage & {
            return directory.stages[static_cast<size_t>(moves[i].first)];
        };
        const auto momentOf = [&](size_t i) { return startOfDay(moves[i].second, directory.zone()); };
        for (size_t i = 0; i < moves.size(); ++i) {
            snapshot.stays.push_back(
                {.opportunity = id,
                 .stage = stageAt(i)->id,
                 .rep = rep,
                 .entered = momentOf(i),
                 .left = i + 1 < moves.size() ? std::optional(momentOf(i + 1)) : std::nullopt,
                 .enteredDay = moves[i].second});
        }
        const Stage &last = stageAt(moves.size() - 1);
        snapshot.deals.push_back(
            {.id = id, .rep = rep, .stage = last->id, .state = last->kind, .created = moves.front().second});
        return id;
    }

    [[nodiscard]] Facts facts() const { return {snapshot, std::make_shared<const Directory>(directory)}; }

    Directory directory;
    FactSnapshot snapshot;
};

/// Every way to pass through the funnel of November.
Deals november()
{
    Deals deals;
    const RepId ani = deals.ani();
    deals.add(ani, {{0, day(11, 2)}, {1, day(11, 5)}, {3, day(11, 20)}}); // skips Proposal
    deals.add(ani, {{0, day(11, 3)}, {4, day(11, 10)}});                  // lost: stays in at Lead
    deals.add(ani,
              {{0, day(10, 20)}, {1, day(11, 4)}, {2, day(11, 12)}, {4, day(11, 25)}}); // was a lead before
    deals.add(ani, {{0, day(11, 6)}, {1, day(11, 9)}, {0, day(11, 11)}, {1, day(11, 16)}}); // back and forth
    deals.add(ani, {{0, day(10, 1)},
                    {1, day(10, 5)},
                    {2, day(10, 9)},
                    {3, day(10, 20)},
                    {2, day(11, 3)},
                    {3, day(11, 18)}});                  // reopened
    deals.add(ani, {{0, day(11, 24)}, {1, day(12, 2)}}); // goes on after the period
    deals.add(deals.budi(), {{0, day(11, 2)}});
    deals.add(ani, {{2, day(11, 13)}}); // begins in Proposal
    return deals;
}

QList<int> reachedOf(const std::vector<FunnelStep> &steps)
{
    QList<int> reached;
    for (const FunnelStep &step : steps)
        reached.push_back(step.reached);
    return reached;
}

} // namespace

class FunnelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFirstEntries()
    {
        const Facts facts = november().facts();
        const auto steps = stageFunnel(facts, {.period = Period::containing(day(11, 1), Calendar::Month)});
        QCOMPARE(reachedOf(steps), QList({6, 4, 3, 1}));
        QCOMPARE(steps[0].name, u"Lead"_s);
        QCOMPARE(steps[3].name, u"Won"_s);
        QCOMPARE(steps[0].shareOfPrevious, std::nullopt);
        QCOMPARE(steps[1].shareOfPrevious, std::optional(4.0 / 6));
        QCOMPARE(steps[2].shareOfPrevious, std::optional(3.0 / 4));
        QCOMPARE(steps[3].shareOfPrevious, std::optional(1.0 / 3));
    }

    void creditsTheRepOnTheDeal()
    {
        const Deals deals = november();
        const Facts facts = deals.facts();
        const Period period = Period::containing(day(11, 1), Calendar::Month);
        QCOMPARE(reachedOf(stageFunnel(facts, {.scope = deals.ani(), .period = period})),
                 QList({5, 4, 3, 1}));
        QCOMPARE(reachedOf(stageFunnel(facts, {.scope = deals.directory.teams[1]->id, .period = period})),
                 QList({1, 0, 0, 0}));
    }

    void isEmptyWhereNothingMoved()
    {
        const Facts facts = november().facts();
        QVERIFY(stageFunnel(facts, {.period = Period::containing(day(3, 1), Calendar::Month)}).empty());
    }

    void medianCountsDealsStillInside()
    {
        const Facts facts = november().facts();
        const auto steps = stageFunnel(facts, {.period = Period::containing(day(11, 1), Calendar::Month)});
        // Qualified: 15 and 8 days ended; 2 days and, still inside on 1 December, 15 more of one deal are 17.
        QCOMPARE(steps[1].medianDays, std::optional(15.0));
        // Proposal: 13 days; 11 and 15 of the reopened deal are 26; still inside for 18.
        QCOMPARE(steps[2].medianDays, std::optional(18.0));
        QCOMPARE(steps[3].medianDays, std::nullopt);
    }

    void findsTheStageThatSlowed()
    {
        Deals deals;
        for (int i = 0; i < 5; ++i) {
            deals.add(deals.ani(), {{0, day(9, 1)}, {1, day(9, 5)}, {2, day(9, 15)}, {3, day(9, 20)}});
            deals.add(deals.ani(), {{0, day(11, 1)}, {1, day(11, 5)}, {2, day(11, 24)}, {3, day(11, 29)}});
        }
        const Selection selection{.period = Period::containing(day(11, 1), Calendar::Month)};
        const auto slow = slowestStage(deals.facts(), selection);
        QVERIFY(slow.has_value());
        QCOMPARE(slow->name, u"Qualified"_s);
        QCOMPARE(slow->days, 19.0);
        QCOMPARE(slow->usualDays, 10.0);
    }

    void fewDealsProveNoSlowing()
    {
        Deals deals;
        for (int i = 0; i < 4; ++i) {
            deals.add(deals.ani(), {{1, day(9, 5)}, {2, day(9, 15)}, {3, day(9, 20)}});
            deals.add(deals.ani(), {{1, day(11, 5)}, {2, day(11, 24)}, {3, day(11, 29)}});
        }
        QVERIFY(!slowestStage(deals.facts(), {.period = Period::containing(day(11, 1), Calendar::Month)}));
    }

    void findsStuckDeals()
    {
        Deals deals;
        // Leads were left after 2, 4, 6, 8, 10 and (a lost one) 24 days.
        for (const int days : {2, 4, 6, 8, 10})
            deals.add(deals.ani(),
                      {{0, day(10, 1)}, {1, day(10, 1) + std::chrono::days(days)}, {4, day(10, 20)}});
        const OpportunityId old = deals.add(deals.ani(), {{0, day(11, 1)}});
        const OpportunityId older = deals.add(deals.budi(), {{0, day(10, 20)}});
        deals.add(deals.ani(), {{0, day(11, 15)}});
        deals.add(deals.ani(), {{0, day(10, 1)}, {4, day(10, 25)}});
        const Instant asOf = startOfDay(day(11, 20), deals.directory.zone());
        const auto all = stuckDeals(deals.facts(), {}, asOf);
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[0].opportunity, older);
        QCOMPARE(all[0].days, 31);
        QCOMPARE(all[1].opportunity, old);
        QCOMPARE(all[1].days, 19);
        // The 0.75 quantile of six values lies at 3.75 steps from the least: three quarters of the way from 8
        // to 10.
        QCOMPARE(all[1].usualDays, 9.5);
        const auto ofAni = stuckDeals(deals.facts(), deals.ani(), asOf);
        QCOMPARE(ofAni.size(), 1U);
        QCOMPARE(ofAni[0].opportunity, old);
        // As of an earlier day the later deal was not there yet.
        QCOMPARE(stuckDeals(deals.facts(), {}, startOfDay(day(10, 31), deals.directory.zone())).size(), 1U);
    }
};

QTEST_GUILESS_MAIN(FunnelTest)
#include "funnel_test.moc"
