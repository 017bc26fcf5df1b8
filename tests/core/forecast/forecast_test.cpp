// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"

#include "core/forecast/forecast_words.h"
#include "tests/core/metrics/stage_world.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;
using std::chrono::days;

namespace {

const Day today = dayIn2026(11, 10);

/// A year of deals of 100 that took some weeks, half of them won, and open ones.
class Company12 final : public StageWorld
{
public:
    Company12()
    {
        int number = 0;
        for (Day day = dayIn2026(1, 5); day < dayIn2026(10, 1); day += days(3), ++number) {
            const RepId rep = number % 3 == 0 ? budi() : ani();
            add(rep,
                {{Lead, day},
                 {Proposal, day + days(5 + number % 9)},
                 {number % 2 == 0 ? Won : Lost, day + days(15 + number % 20)}},
                100);
        }
        addOpen(ani(), 1'000, dayIn2026(11, 20), 95);
        addOpen(ani(), 300, dayIn2026(10, 20), 50);
        addOpen(budi(), 70, dayIn2026(12, 5), 49);
        addOpen(budi(), 20, dayIn2026(2, 1) + days(365), 90);
        addOpen(ani(), 9, {}, {});
    }
    void addOpen(RepId rep, std::optional<qint64> rupiah, std::optional<Day> expected, std::optional<int> own)
    {
        add(rep, {{Lead, dayIn2026(10, 20)}, {Proposal, dayIn2026(11, 2)}}, rupiah);
        lastDeal().expectedClose = expected;
        lastDeal().probability = own;
    }
    void setTarget(qint64 rupiah)
    {
        directory.targets.push_back(Target::make({.metric = u"won_value"_s,
                                                  .share = TargetShare::Together,
                                                  .cadence = Cadence::Month,
                                                  .value = rupiah * 100,
                                                  .from = dayIn2026(1, 1)})
                                        .value());
    }
};

Forecast forecastOf(const Facts &facts, const Scope &scope = Company{})
{
    return Forecaster(facts, {.scope = scope, .simulation = {.runs = 500}}).on(today, Knowledge::OfThen);
}

} // namespace

class ForecastTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodsAreThoseOfTheCalendar_data()
    {
        QTest::addColumn<Day>("day");
        QTest::addColumn<Day>("month");
        QTest::addColumn<Day>("quarter");
        QTest::addColumn<Day>("next");
        QTest::newRow("in a quarter")
            << dayIn2026(5, 17) << dayIn2026(6, 1) << dayIn2026(7, 1) << dayIn2026(10, 1);
        QTest::newRow("last day of a quarter")
            << dayIn2026(6, 30) << dayIn2026(7, 1) << dayIn2026(7, 1) << dayIn2026(10, 1);
        QTest::newRow("first day of a year")
            << dayIn2026(1, 1) << dayIn2026(2, 1) << dayIn2026(4, 1) << dayIn2026(7, 1);
    }
    void periodsAreThoseOfTheCalendar()
    {
        QFETCH(Day, day);
        QFETCH(Day, month);
        QFETCH(Day, quarter);
        QFETCH(Day, next);
        QCOMPARE(periodOf(Horizon::Month, day).to(), month);
        QCOMPARE(periodOf(Horizon::Quarter, day).to(), quarter);
        QCOMPARE(periodOf(Horizon::NextQuarter, day).from(), quarter);
        QCOMPARE(periodOf(Horizon::NextQuarter, day).to(), next);
    }

    // What is overdue is called for the periods that run, what is expected on no day for none.
    void callsAreTheRepsOwn()
    {
        const Facts facts = Company12().facts();
        const Forecast forecast = forecastOf(facts);
        struct Expected
        {
            Horizon horizon;
            Called commit;
            Called bestCase;
            Called closing;
        };
        for (const auto &[horizon, commit, bestCase, closing] :
             {Expected{Horizon::Month, {100'000, 1}, {130'000, 2}, {130'000, 2}},
              Expected{Horizon::Quarter, {100'000, 1}, {130'000, 2}, {137'000, 3}},
              Expected{Horizon::NextQuarter, {2'000, 1}, {2'000, 1}, {2'000, 1}}}) {
            QCOMPARE(forecast.of(horizon).commit, commit);
            QCOMPARE(forecast.of(horizon).bestCase, bestCase);
            QCOMPARE(forecast.of(horizon).closing, closing);
        }
        QCOMPARE(forecast.gaps.withoutExpectedClose, 1);
        QCOMPARE(forecast.gaps.withoutCall, 1);
        // In Proposal, of 50%: with expected dates those of 1,000, of 300 and of 9, expected on no day.
        QCOMPARE(forecast.of(Horizon::Month).datedStageWeighted, 65'450);
        QCOMPARE(forecast.of(Horizon::Month).stageWeighted, 50 * (1'000 + 300 + 70 + 20 + 9));
        QCOMPARE(forecast.of(Horizon::NextQuarter).datedStageWeighted, 1'000);
    }

    void expectationIsTheSumOfChances()
    {
        const Facts facts = Company12().facts();
        const Forecast forecast = forecastOf(facts);
        QCOMPARE(forecast.deals.size(), 5U);
        for (const Horizon horizon : allOf<Horizon>()) {
            double sum = 0;
            for (const ForecastDeal &deal : forecast.deals) {
                const double chance = within(deal.wonBy, horizon);
                QVERIFY(chance >= 0 && chance <= 1);
                sum += chance * static_cast<double>(*deal.amount);
            }
            const PeriodForecast &period = forecast.of(horizon);
            QVERIFY(std::abs(static_cast<double>(period.expectedOpen) - sum) <= 0.5);
            QVERIFY(period.won <= period.p10 && period.p10 <= period.p50 && period.p50 <= period.p90);
        }
        QVERIFY(forecast.of(Horizon::Month).expectedOpen > 0);
        QVERIFY(forecast.of(Horizon::NextQuarter).expectedNew > 0);
    }

    void repsAndTeamsMakeTheCompany()
    {
        const Company12 world;
        const Facts facts = world.facts();
        const Forecast all = forecastOf(facts);
        for (const auto &parts :
             {std::vector<Scope>{world.ani(), world.budi()},
              std::vector<Scope>{world.directory.teams[0]->id, world.directory.teams[1]->id}}) {
            qint64 deals = 0;
            std::array<qint64, horizonCount> won{};
            std::array<qint64, horizonCount> open{};
            for (const Scope &scope : parts) {
                const Forecast part = forecastOf(facts, scope);
                deals += std::ssize(part.deals);
                for (size_t i = 0; i < horizonCount; ++i) {
                    won[i] += part.periods[i].won;
                    open[i] += part.periods[i].expectedOpen;
                }
            }
            QCOMPARE(deals, std::ssize(all.deals));
            for (size_t i = 0; i < horizonCount; ++i) {
                QCOMPARE(won[i], all.periods[i].won);
                QVERIFY(std::abs(open[i] - all.periods[i].expectedOpen) <= 1);
            }
        }
    }

    void tellsWhatWouldCloseTheGap()
    {
        Company12 world;
        world.setTarget(900);
        const Facts facts = world.facts();
        const PeriodForecast month = forecastOf(facts).of(Horizon::Month);
        QCOMPARE(month.target.value(), 90'000);
        QCOMPARE(month.gap.value(), 90'000 - month.p50);
        QVERIFY(std::abs(*month.coverage - 130'000.0 / static_cast<double>(90'000 - month.won)) < 1e-9);
        // The deal of 1,000 alone does, if won.
        QCOMPARE(month.closers.deals.size(), 1U);
        QCOMPARE(facts.deal(month.closers.deals.front())->amount->minor(), 100'000);
        QVERIFY(month.closers.isEnough);
        QCOMPARE(month.closers.usualDeals.value(), qint64(std::ceil(double(*month.gap) / 10'000)));
        QCOMPARE(closersOf(month, Format(Language::English)).size(), month.closers.newDeals ? 3 : 2);

        world.directory.targets.clear();
        world.setTarget(1'000'000);
        const Facts high = world.facts();
        const PeriodForecast never = forecastOf(high).of(Horizon::Month);
        QVERIFY(!never.closers.isEnough);
        QCOMPARE(never.closers.deals.size(), 5U);

        world.directory.targets.clear();
        world.setTarget(1);
        const Facts low = world.facts();
        QVERIFY(!forecastOf(low).of(Horizon::Quarter).gap);
        world.directory.targets.clear();
        const Facts none = world.facts();
        QVERIFY(!forecastOf(none).of(Horizon::Month).target);
        QVERIFY(!forecastOf(none).of(Horizon::Month).coverage);
    }

    void whatIsNotKnownIsSaid()
    {
        Company12 world;
        world.addOpen(world.ani(), {}, {}, {});
        world.addOpen(world.ani(), 5, {}, {});
        world.lastDeal().amount = Money(500, Currency::fromCode(u"USD").value());
        world.addOpen(world.ani(), 5, {}, {});
        world.lastDeal().created.reset();
        std::erase_if(world.snapshot.stays,
                      [&](const StageStay &stay) { return stay.opportunity == world.lastDeal().id; });
        const Facts facts = world.facts();
        const Forecast forecast = forecastOf(facts);
        QCOMPARE(forecast.gaps.withoutAmount, 1);
        QCOMPARE(forecast.gaps.withoutRate, 1);
        QCOMPARE(forecast.gaps.undated, 1);
        QCOMPARE(forecast.deals.size(), 6U);
        const QStringList remarks = remarksOn(forecast, facts.directory(), Format(Language::English));
        for (const QString &part : {u"without an amount"_s, u"exchange rate"_s, u"when they began"_s})
            QVERIFY2(remarks.join(u' ').contains(part), qPrintable(part));
        // Today it is taken at the mean of the ages in its stage.
        const Forecast now = Forecaster(facts, {.simulation = {.runs = 10}}).on(today, Knowledge::OfNow);
        QCOMPARE(now.gaps.undated, 0);
        QCOMPARE(now.gaps.withoutEntry, 1);
        QCOMPARE(now.deals.size(), 7U);
    }

    void anEmptyWorkspaceForecastsNothing()
    {
        const StageWorld world;
        const Facts facts = world.facts();
        const Forecast forecast = forecastOf(facts);
        for (const PeriodForecast &period : forecast.periods) {
            QCOMPARE(period.expected(), 0);
            QCOMPARE(period.p90, 0);
        }
        QVERIFY(!Forecaster(facts).firstTestable());
        QCOMPARE(remarksOn(forecast, facts.directory(), Format(Language::English)).size(), 1);
    }

    void stagesThatNoneLeftAreNamed()
    {
        StageWorld world;
        for (int i = 0; i < 6; ++i) {
            world.add(world.ani(), {{StageWorld::Lead, dayIn2026(9, 1)}, {StageWorld::Won, dayIn2026(10, 1)}},
                      10);
            world.add(world.ani(), {{StageWorld::Proposal, dayIn2026(9, 1)}}, 10);
        }
        const Facts facts = world.facts();
        const Forecast forecast = forecastOf(facts);
        QCOMPARE(forecast.neverLeft, std::vector{world.stage(StageWorld::Proposal)});
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "forecast_test.moc"
