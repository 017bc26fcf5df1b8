// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/world.h"

#include "core/metrics/statistics.h"

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace laju;
using namespace laju::test;

namespace {

/// A workspace at random, of the last quarter of 2026: nested teams, a rep who moves, one in no team.
class RandomWorld final : public World
{
public:
    explicit RandomWorld(unsigned seed)
        : m_random(seed)
    {
        directory.memberships.push_back({.rep = reps[4], .team = west, .until = day("2026-11-15")});
        directory.memberships.push_back({.rep = reps[4], .team = east, .from = day("2026-11-15")});
        for (const CostClass costClass : allOf<CostClass>())
            addCost("2026-11-01", costClass, number(1, 1'000'000));
        addMonthlyTarget(u"won_value"_s, 50'000'000'000);
        for (int i = 0; i < 150; ++i)
            grow(randomFact());
        for (int i = 0; i < 60; ++i)
            std::ranges::for_each(putSample(randomSample()), [&](const ActivityFact &fact) { grow(fact); });
        for (int i = 0; i < 60; ++i) {
            const DealFact deal = randomDeal(OpportunityId::generate());
            snapshot.deals.push_back(deal);
            for (const StageStay &stay : randomStays(deal))
                snapshot.stays.push_back(stay);
        }
    }

    qint64 number(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_random);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template<class Range> auto anyOf(const Range &range)
    {
        return range[size_t(number(0, qint64(std::size(range)) - 1))];
    }
    Day anyDay() { return day("2026-10-01") + std::chrono::days(number(0, 91)); }

    ActivityFact randomFact()
    {
        Measure measure = anyOf(allOf<Measure>());
        while (followsFromSamples(measure))
            measure = anyOf(allOf<Measure>());
        return {.day = anyDay(), .rep = anyOf(reps), .measure = measure, .value = number(1, 20)};
    }
    SampleFact randomSample()
    {
        SampleFact fact{.day = anyDay(), .rep = anyOf(reps), .sample = anyOf(allOf<Sample>()), .values = {}};
        qint32 value = 0;
        for (qint64 n = number(0, 4); n > 0; --n) {
            value += qint32(number(1, 5));
            fact.values.push_back({.value = value, .count = qint32(number(1, 3))});
        }
        return fact;
    }
    /// Measures that count or sum the values of samples.
    static bool followsFromSamples(Measure measure)
    {
        return measure == Measure::TalkSeconds || std::ranges::any_of(allOf<Sample>(), [&](Sample sample) {
                   return measureOf(sample) == measure;
               });
    }
    /// Lets a sum grow: one fact for each day, rep and measure, as the storage has it.
    void grow(const ActivityFact &fact)
    {
        const auto same = std::ranges::find_if(activities, [&](const ActivityFact &other) {
            return other.day == fact.day && other.rep == fact.rep && other.measure == fact.measure;
        });
        if (same == activities.end())
            activities.push_back(fact);
        else
            same->value += fact.value;
    }
    /// Keeps one sample for each day, rep and sample, and none without values, as the storage has it; returns
    /// by how much the sums grow that follow.
    std::vector<ActivityFact> putSample(const SampleFact &fact)
    {
        qint64 count = countOf(fact.values);
        qint64 sum = sumOf(fact.values);
        std::erase_if(samples, [&](const SampleFact &other) {
            const bool isSame = other.day == fact.day && other.rep == fact.rep && other.sample == fact.sample;
            count -= isSame ? countOf(other.values) : 0;
            sum -= isSame ? sumOf(other.values) : 0;
            return isSame;
        });
        if (!fact.values.empty())
            samples.push_back(fact);
        std::vector<ActivityFact> growth{{fact.day, fact.rep, measureOf(fact.sample), count}};
        if (fact.sample == Sample::CallSeconds)
            growth.push_back({fact.day, fact.rep, Measure::TalkSeconds, sum});
        return growth;
    }
    DealFact randomDeal(OpportunityId id)
    {
        DealFact deal{.id = id, .rep = anyOf(reps), .stage = prospecting, .state = anyOf(allOf<StageKind>())};
        deal.stage = deal.state == StageKind::Won    ? won
                     : deal.state == StageKind::Lost ? lost
                     : chance(50)                    ? prospecting
                                                     : proposal;
        const Day one = anyDay();
        const Day other = anyDay();
        if (chance(80))
            deal.created = std::min(one, other);
        if (deal.state != StageKind::Open && chance(80))
            deal.closed = std::max(one, other);
        if (chance(70))
            deal.amount = Money(number(0, 1'000'000'000), Currency::rupiah());
        if (chance(70))
            deal.account = anyOf(accounts);
        if (chance(70))
            deal.product = anyOf(products);
        deal.leadSource = anyOf(std::vector<QString>{QString(), u"Web"_s, u"web "_s, u"Referral"_s});
        if (chance(20))
            deal.probability = int(number(0, 100));
        if (chance(50))
            deal.expectedClose = anyDay();
        deal.activities = number(0, 9);
        return deal;
    }
    std::vector<StageStay> randomStays(const DealFact &deal)
    {
        std::vector<StageStay> stays;
        for (const StageId stage : {prospecting, proposal}) {
            if (deal.created && chance(70)) {
                const Day entered = *deal.created + std::chrono::days(number(0, 20));
                stays.push_back({.opportunity = deal.id,
                                 .stage = stage,
                                 .entered = startOfDay(entered, directory.zone()),
                                 .enteredDay = entered});
            }
        }
        return stays;
    }

    TeamId office = addTeam(u"Office"_s);
    TeamId west = addTeam(u"West"_s, office);
    TeamId east = addTeam(u"East"_s, office);
    std::vector<RepId> reps{addRep(u"Ana"_s, west), addRep(u"Budi"_s, east), addRep(u"Citra"_s, east),
                            addRep(u"Dedi"_s), addRep(u"Eka"_s)};
    std::vector<ProductId> products{addProduct(u"Plus"_s), addProduct(u"Pro"_s)};
    std::vector<AccountId> accounts{AccountId::generate(), AccountId::generate(), AccountId::generate(),
                                    AccountId::generate()};

private:
    std::mt19937 m_random;
};

double sumOfValues(const std::vector<Part> &parts)
{
    double sum = 0;
    for (const Part &part : parts)
        sum += part.figure.value.value_or(0);
    return sum;
}

/// Of a few kinds of periods the one for this run.
Period periodOf(unsigned seed)
{
    static const std::vector<Period> all{month("2026-11-01"), days("2026-10-20", "2026-11-20"),
                                         days("2026-10-01", "2026-12-31"), days("2026-12-24", "2026-12-24")};
    return all[seed % all.size()];
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsSumToTheWhole();
    void rowsAreWhatTheFigureCounts();
    void applyingChangesEqualsReadingAnew();
    void theCompanyIsATeamOfEverybody();
    void otherRatesConvertAnew();
    void takingWorkBackLeavesNoTrace();
};

void FactsTest::partsSumToTheWhole()
{
    QVERIFY(rc::check("the parts of every additive metric sum to the whole", [](unsigned seed) {
        const RandomWorld world(seed);
        const Period period = periodOf(seed);
        const Facts facts = world.facts();
        for (const Metric &metric : catalogue()) {
            const Selection all{.period = period};
            const double whole = evaluate(metric, all, facts).value.value_or(0);
            if (metric.additive) {
                for (const Dimension by :
                     {Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Quarter})
                    RC_ASSERT(sumOfValues(breakDown(metric, all, by, facts)) == whole);
            }
            const bool isStock = metric.basis == DateBasis::PeriodEnd &&
                                 (metric.unit == Unit::Count || metric.unit == Unit::Money);
            if (!metric.additive && !isStock)
                continue;
            RC_ASSERT(sumOfValues(breakDown(metric, all, Dimension::Rep, facts)) == whole);
            if (metric.basis != DateBasis::Start && metric.basis != DateBasis::Booking)
                for (const Dimension by : {Dimension::Product, Dimension::Stage, Dimension::Source})
                    RC_ASSERT(sumOfValues(breakDown(metric, all, by, facts)) == whole);
            const auto ofTeam = [&](TeamId team) {
                return evaluate(metric, {.scope = team, .period = period}, facts).value.value_or(0);
            };
            RC_ASSERT(ofTeam(world.west) + ofTeam(world.east) == ofTeam(world.office));
            const Figure alone = evaluate(metric, {.scope = world.reps[3], .period = period}, facts);
            RC_ASSERT(ofTeam(world.office) + alone.value.value_or(0) == whole);
            for (const TeamId team : {world.west, world.east, world.office})
                RC_ASSERT(sumOfValues(breakDown(metric, {.scope = team, .period = period}, Dimension::Rep,
                                                facts)) == ofTeam(team));
        }
    }));
}

void FactsTest::rowsAreWhatTheFigureCounts()
{
    QVERIFY(
        rc::check("the rows behind a figure are as many as it counts, and of its period", [](unsigned seed) {
            const RandomWorld world(seed);
            const Period period = periodOf(seed);
            const Facts facts = world.facts();
            const auto amount = [&](const std::vector<OpportunityId> &ids) {
                qint64 sum = 0;
                for (const DealFact &deal : facts.deals())
                    sum += std::ranges::count(ids, deal.id) * (deal.amount ? deal.amount->minor() : 0);
                return sum;
            };
            for (const Metric &metric : catalogue()) {
                for (const Scope &scope :
                     {Scope(), Scope(world.office), Scope(world.west), Scope(world.reps[4])}) {
                    const Selection selection{.scope = scope, .period = period};
                    const Figure figure = evaluate(metric, selection, facts);
                    const RowList rows = metric.rows(facts, selection);
                    const std::vector<RepSpan> spans = spansOf(selection, world.directory);
                    if (!rows.numeratorActivitiesOn.empty()) {
                        qint64 activities = 0;
                        for (const DealFact &deal : facts.deals())
                            activities +=
                                std::ranges::count(rows.numeratorActivitiesOn, deal.id) * deal.activities;
                        RC_ASSERT(activities == figure.numerator.value());
                    } else if (rows.numeratorMeasure) {
                        RC_ASSERT(facts.sum(*rows.numeratorMeasure, spans) == figure.numerator.value());
                    }
                    if (rows.denominatorMeasure)
                        RC_ASSERT(facts.sum(*rows.denominatorMeasure, spans) == figure.denominator.value());
                    const QLatin1StringView key(metric.key);
                    if (figure.denominator && !rows.denominatorMeasure)
                        RC_ASSERT(std::ssize(rows.denominatorDeals) == *figure.denominator);
                    if (!rows.numeratorMeasure && figure.numerator &&
                        (metric.unit == Unit::Count || metric.unit == Unit::Share))
                        RC_ASSERT(std::ssize(rows.numeratorDeals) == *figure.numerator);
                    if (figure.numerator &&
                        (key == "won_value"_L1 || key == "average_deal_size"_L1 || key == "open_pipeline"_L1))
                        RC_ASSERT(amount(rows.numeratorDeals) == *figure.numerator);
                    if (key == "coverage"_L1 && !figure.factors.empty())
                        RC_ASSERT(double(amount(rows.numeratorDeals)) == figure.factors.front().second);
                    for (const DealFact &deal : facts.deals()) {
                        const bool listed = std::ranges::count(rows.numeratorDeals, deal.id) +
                                                std::ranges::count(rows.denominatorDeals, deal.id) >
                                            0;
                        if (listed && metric.basis == DateBasis::Closing)
                            RC_ASSERT(period.contains(deal.closed.value()));
                        if (listed && metric.basis == DateBasis::Creation)
                            RC_ASSERT(period.contains(deal.created.value()));
                    }
                }
            }
        }));
}

void FactsTest::applyingChangesEqualsReadingAnew()
{
    QVERIFY(rc::check("facts kept up to date equal facts read anew", [](unsigned seed) {
        RandomWorld world(seed);
        const Period period = periodOf(seed);
        Facts kept = world.facts();
        for (int step = 0; step < 12; ++step) {
            // What whole scopes have is made when it is asked for, and kept up to date from then on.
            for (const char *key : {"calls", "activities", "talk_time"}) {
                for (const Scope &scope : {Scope(), Scope(world.west)})
                    (void)evaluate(*findMetric(QLatin1StringView(key)), {.scope = scope, .period = period},
                                   kept);
            }
            Change change;
            if (world.chance(60)) {
                for (int i = 0; i < 3; ++i)
                    change.activityFacts.push_back(world.randomFact());
                ActivityFact takenBack = world.anyOf(world.activities);
                takenBack.value = -takenBack.value;
                if (!RandomWorld::followsFromSamples(takenBack.measure))
                    change.activityFacts.push_back(takenBack);
                for (const ActivityFact &fact : change.activityFacts)
                    world.grow(fact);
            }
            for (int i = 0; i < 3; ++i) {
                change.samples.push_back(world.randomSample());
                for (const ActivityFact &fact : world.putSample(change.samples.back())) {
                    change.activityFacts.push_back(fact);
                    world.grow(fact);
                }
            }
            if (world.chance(60)) {
                const OpportunityId id =
                    world.chance(50) ? OpportunityId::generate() : world.anyOf(world.snapshot.deals).id;
                const DealFact deal = world.randomDeal(id);
                const std::vector<StageStay> stays = world.randomStays(deal);
                change.deals.push_back(deal);
                change.stays = stays;
                std::erase_if(world.snapshot.deals, [&](const DealFact &other) { return other.id == id; });
                std::erase_if(world.snapshot.stays,
                              [&](const StageStay &stay) { return stay.opportunity == id; });
                world.snapshot.deals.push_back(deal);
                world.snapshot.stays.insert(world.snapshot.stays.end(), stays.begin(), stays.end());
            }
            if (world.chance(30) && change.deals.empty()) {
                const OpportunityId gone = world.anyOf(world.snapshot.deals).id;
                change.dealsGone.push_back(gone);
                std::erase_if(world.snapshot.deals, [&](const DealFact &other) { return other.id == gone; });
                std::erase_if(world.snapshot.stays,
                              [&](const StageStay &stay) { return stay.opportunity == gone; });
            }
            kept.apply(change);
        }
        const Facts anew = world.facts();
        RC_ASSERT(kept.extent() == anew.extent());
        RC_ASSERT(std::ranges::equal(kept.stays(), anew.stays(), {}, &StageStay::opportunity,
                                     &StageStay::opportunity));
        const auto spans = world.directory.spans(Scope(), period);
        for (const Sample sample : allOf<Sample>()) {
            std::vector<SampleRun> counted;
            std::map<qint32, qint32> raw;
            for (const SampleFact &fact : world.samples) {
                for (const SampleRun &run : fact.values)
                    raw[run.value] += fact.sample == sample && period.contains(fact.day) ? run.count : 0;
            }
            for (const auto &[value, count] : raw) {
                if (count > 0)
                    counted.push_back({value, count});
            }
            RC_ASSERT(kept.values(sample, spans) == counted);
            RC_ASSERT(anew.values(sample, spans) == counted);
        }
        for (const Metric &metric : catalogue()) {
            for (const Scope &scope : {Scope(), Scope(world.west), Scope(world.reps[1])}) {
                RC_ASSERT(evaluate(metric, {.scope = scope, .period = period}, kept) ==
                          evaluate(metric, {.scope = scope, .period = period}, anew));
            }
        }
    }));
}

void FactsTest::theCompanyIsATeamOfEverybody()
{
    QVERIFY(rc::check("figures looked up for the company are those counted deal by deal", [](unsigned seed) {
        RandomWorld world(seed);
        world.directory.memberships.push_back({.rep = world.reps[3], .team = world.office});
        const Currency dollar = Currency::fromCode(u"USD").value();
        world.directory.rates.push_back(
            exchangeRate(dollar, Currency::rupiah(), day("2026-11-01"), u"16000").value());
        for (DealFact &deal : world.snapshot.deals) {
            if (deal.amount && world.chance(30))
                deal.amount = Money(world.number(0, 100'000), dollar);
            if (deal.closed && deal.created && world.chance(10))
                deal.closed = *deal.created - std::chrono::days(3);
        }
        const Facts facts = world.facts();
        for (const Metric &metric : catalogue()) {
            // Costs, targets and answers are a team's own.
            if (metric.basis == DateBasis::Month || metric.basis == DateBasis::Target ||
                metric.basis == DateBasis::Answer || QLatin1StringView(metric.key) == "coverage"_L1)
                continue;
            for (unsigned i = 0; i < 4; ++i) {
                const Period period = periodOf(i);
                RC_ASSERT(evaluate(metric, {.period = period}, facts) ==
                          evaluate(metric, {.scope = world.office, .period = period}, facts));
            }
        }
    }));
}

void FactsTest::otherRatesConvertAnew()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    const Currency dollar = Currency::fromCode(u"USD").value();
    world.addDeal(rep, {.created = "2026-11-02", .closed = "2026-11-10", .state = StageKind::Won});
    world.snapshot.deals.back().amount = Money(100'00, dollar);
    Facts facts = world.facts();
    const auto revenue = [&] {
        return evaluate(*findMetric(u"won_value"), {.period = month("2026-11-01")}, facts);
    };
    QVERIFY(!revenue().value);
    QVERIFY(revenue().has(Caveat::NoRate));
    for (const int rupiah : {16'000, 15'500}) {
        auto directory = std::make_shared<Directory>(world.directory);
        directory->rates = {
            exchangeRate(dollar, Currency::rupiah(), day("2026-11-01"), QString::number(rupiah)).value()};
        facts.setDirectory(directory);
        QCOMPARE(revenue().value, 100.0 * rupiah * 100);
    }
}

void FactsTest::takingWorkBackLeavesNoTrace()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    world.addFact("2026-11-10", rep, Measure::Calls, 4);
    Facts facts = world.facts();
    facts.apply({.activityFacts = {{day("2026-11-20"), rep, Measure::Calls, 2},
                                   {day("2026-11-01"), rep, Measure::Calls, 1}}});
    QCOMPARE(facts.extent().value(), days("2026-11-01", "2026-11-20"));
    const std::vector<RepSpan> november{{rep, month("2026-11-01")}};
    QCOMPARE(facts.sum(Measure::Calls, november), 7);
    facts.apply({.activityFacts = {{day("2026-11-20"), rep, Measure::Calls, -2},
                                   {day("2026-11-01"), rep, Measure::Calls, -1}}});
    QCOMPARE(facts.extent().value(), days("2026-11-10", "2026-11-10"));
    facts.apply({.activityFacts = {{day("2026-11-10"), rep, Measure::Calls, -4}}});
    QVERIFY(!facts.extent());
    QCOMPARE(facts.sum(Measure::Calls, november), 0);
}

QTEST_APPLESS_MAIN(FactsTest)
#include "facts_test.moc"
