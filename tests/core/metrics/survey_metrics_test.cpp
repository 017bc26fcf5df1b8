// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/explain.h"
#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

/// Team pulse and eNPS: what they count, how sure they are, and what they keep to themselves.
class SurveyMetricsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void netScores_data();
    void netScores();
    void fewAnswersShowNothing_data();
    void fewAnswersShowNothing();
    void aTeamIsShownWhenNobodyIsToldBySubtraction_data();
    void aTeamIsShownWhenNobodyIsToldBySubtraction();
    void aTeamHasTheAnswersOfItsSubTeams();
    void onlyDaysOfThePeriodAndSurveysOfTheScaleCount();
    void nobodyElseHasAnswers();
    void explainsItself();
};

namespace {

const Period march = month("2026-03-01");

struct SurveyWorld : World
{
    SurveyId recommendation = addSurvey(SurveyScale::Recommendation);
    SurveyId agreement = addSurvey(SurveyScale::Agreement);
};

qint64 countOf(const Figure &figure, Aside aside)
{
    const auto found = std::ranges::find(figure.asides, aside, &AsideCount::aside);
    return found == figure.asides.end() ? -1 : found->count;
}

bool keepsItToItself(const Figure &figure)
{
    return !figure.value && !figure.numerator && !figure.denominator && !figure.low && figure.n == 0 &&
           figure.asides.empty() && figure.has(Caveat::FewAnswers);
}

} // namespace

void SurveyMetricsTest::netScores_data()
{
    using Scores = std::vector<std::pair<int, qint64>>;
    QTest::addColumn<QString>("key");
    QTest::addColumn<Scores>("scores");
    QTest::addColumn<qlonglong>("promoters");
    QTest::addColumn<qlonglong>("passives");
    QTest::addColumn<qlonglong>("detractors");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Interval: p' = (promoters + 3/4) ÷ (n + 3), q' likewise; p' − q' ± 1.959964 √((p' + q' − (p' − q')²) ÷
    // (n + 3)). n = 7: p' = 3.75/10, q' = 2.75/10, 0.1 ± 1.959964 √(0.64/10) = 0.1 ± 0.495836.
    QTest::newRow("3 of 7 promoters, 2 detractors: (3 − 2) ÷ 7 = 14.29")
        << u"enps"_s << Scores{{0, 1}, {6, 1}, {7, 1}, {8, 1}, {9, 1}, {10, 2}} << 3LL << 2LL << 2LL
        << 100.0 / 7 << -39.5836 << 59.5836;
    // n = 40: p' = 24.75/43, q' = 6.75/43, 18/43 ± 1.959964 √((31.5/43 − (18/43)²) ÷ 43) = 0.418605 ±
    // 0.223128.
    QTest::newRow("24 agree, 10 neutral, 6 disagree: (24 − 6) ÷ 40 = 45")
        << u"pulse"_s << Scores{{0, 6}, {1, 10}, {2, 24}} << 24LL << 10LL << 6LL << 45.0 << 19.5477
        << 64.1732;
    // n = 5: p' = 5.75/8, q' = 0.75/8, 0.625 ± 1.959964 √((0.8125 − 0.390625) ÷ 8) = 0.625 ± 0.450082; no
    // more than 100.
    QTest::newRow("all five promoters: 100, and surely no more")
        << u"enps"_s << Scores{{9, 5}} << 5LL << 0LL << 0LL << 100.0 << 17.4918 << 100.0;
    QTest::newRow("five detractors: −100")
        << u"enps"_s << Scores{{0, 2}, {6, 3}} << 0LL << 0LL << 5LL << -100.0 << -100.0 << -17.4918;
    // n = 8: p' = q' = 0.75/11, 0 ± 1.959964 √((1.5/11) ÷ 11) = ± 0.218225.
    QTest::newRow("passives alone are 0")
        << u"enps"_s << Scores{{7, 4}, {8, 4}} << 0LL << 8LL << 0LL << 0.0 << -21.8225 << 21.8225;
}

void SurveyMetricsTest::netScores()
{
    using Scores = std::vector<std::pair<int, qint64>>;
    QFETCH(QString, key);
    QFETCH(Scores, scores);
    QFETCH(qlonglong, promoters);
    QFETCH(qlonglong, passives);
    QFETCH(qlonglong, detractors);
    SurveyWorld world;
    for (const auto &count : scores)
        world.addAnswers("2026-03-10", key == u"enps" ? world.recommendation : world.agreement, {}, {count});
    const Figure figure = world.figure(key.toLatin1().constData(), {.period = march});
    QCOMPARE(countOf(figure, Aside::Promoters), promoters);
    QCOMPARE(countOf(figure, Aside::Passives), passives);
    QCOMPARE(countOf(figure, Aside::Detractors), detractors);
    QCOMPARE(figure.numerator.value(), promoters - detractors);
    QCOMPARE(figure.denominator.value(), promoters + passives + detractors);
    QCOMPARE(figure.n, promoters + passives + detractors);
    QTEST(figure.value.value(), "value");
    constexpr double close = 1e-3;
    QFETCH(double, low);
    QFETCH(double, high);
    QVERIFY2(std::abs(figure.low.value() - low) < close, qPrintable(QString::number(*figure.low)));
    QVERIFY2(std::abs(figure.high.value() - high) < close, qPrintable(QString::number(*figure.high)));
}

void SurveyMetricsTest::fewAnswersShowNothing_data()
{
    QTest::addColumn<qlonglong>("answers");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("one") << 1LL << false;
    QTest::newRow("four") << 4LL << false;
    QTest::newRow("five") << 5LL << true;
}

void SurveyMetricsTest::fewAnswersShowNothing()
{
    QFETCH(qlonglong, answers);
    QFETCH(bool, isShown);
    SurveyWorld world;
    world.addAnswers("2026-03-10", world.recommendation, {}, {{10, answers}});
    const Figure figure = world.figure("enps", {.period = march});
    QCOMPARE(keepsItToItself(figure), !isShown);
    QCOMPARE(figure.value.has_value(), isShown);
}

void SurveyMetricsTest::aTeamIsShownWhenNobodyIsToldBySubtraction_data()
{
    QTest::addColumn<qlonglong>("west");
    QTest::addColumn<qlonglong>("inNoTeam");
    QTest::addColumn<int>("shown"); // of West, East (6) and North (7)
    QTest::newRow("enough everywhere") << 5LL << 0LL << 3;
    QTest::newRow("3 of West would be all less East less North: East is kept back as well")
        << 3LL << 0LL << 1;
    QTest::newRow("West and those of no team are 5 together") << 3LL << 2LL << 2;
    QTest::newRow("West and those of no team are 4 together") << 3LL << 1LL << 1;
    QTest::newRow("nobody of West answered") << 0LL << 0LL << 2;
}

void SurveyMetricsTest::aTeamIsShownWhenNobodyIsToldBySubtraction()
{
    QFETCH(qlonglong, west);
    QFETCH(qlonglong, inNoTeam);
    SurveyWorld world;
    std::vector<TeamId> teams;
    for (const auto &[name, answers] :
         {std::pair(u"West"_s, west), std::pair(u"East"_s, 6LL), std::pair(u"North"_s, 7LL)}) {
        teams.push_back(world.addTeam(name));
        if (answers > 0)
            world.addAnswers("2026-03-10", world.recommendation, teams.back(), {{9, answers}});
    }
    if (inNoTeam > 0)
        world.addAnswers("2026-03-10", world.recommendation, {}, {{9, inNoTeam}});
    QVERIFY(world.figure("enps", {.period = march}).value);
    const auto shown = std::ranges::count_if(teams, [&](TeamId team) {
        return world.figure("enps", {.scope = team, .period = march}).value.has_value();
    });
    QTEST(static_cast<int>(shown), "shown");
    // What stays hidden is nobody, or five and more.
    const Facts facts = world.facts();
    qint64 told = 0;
    for (const Part &part : breakDown(*findMetric(u"enps"), {.period = march}, Dimension::Team, facts))
        told += part.figure.denominator.value_or(0);
    const qint64 hidden = west + 6 + 7 + inNoTeam - told;
    QVERIFY2(hidden == 0 || hidden >= 5, qPrintable(QString::number(hidden)));
}

void SurveyMetricsTest::aTeamHasTheAnswersOfItsSubTeams()
{
    SurveyWorld world;
    const TeamId east = world.addTeam(u"East"_s);
    const TeamId papua = world.addTeam(u"Papua"_s, east);
    world.addAnswers("2026-03-10", world.recommendation, east, {{10, 5}});
    world.addAnswers("2026-03-10", world.recommendation, papua, {{0, 5}});
    QCOMPARE(world.figure("enps", {.scope = east, .period = march}).value.value(), 0.0); // (5 − 5) ÷ 10
    QCOMPARE(world.figure("enps", {.scope = papua, .period = march}).value.value(), -100.0);

    // Four answers of Papua could be told from East's nine less East's own five.
    world.directory.answers.back().answers = 4;
    QVERIFY(world.figure("enps", {.scope = east, .period = march}).value);
    QVERIFY(keepsItToItself(world.figure("enps", {.scope = papua, .period = march})));
}

void SurveyMetricsTest::onlyDaysOfThePeriodAndSurveysOfTheScaleCount()
{
    SurveyWorld world;
    const SurveyId second = world.addSurvey(SurveyScale::Recommendation);
    world.addAnswers("2026-02-28", world.recommendation, {}, {{0, 5}});
    world.addAnswers("2026-03-01", world.recommendation, {}, {{10, 5}});
    world.addAnswers("2026-03-20", world.agreement, {}, {{0, 9}});
    world.addAnswers("2026-03-31", second, {}, {{7, 5}});
    world.addAnswers("2026-04-01", world.recommendation, {}, {{0, 5}});
    const Figure figure = world.figure("enps", {.period = march});
    QCOMPARE(figure.value.value(), 50.0); // 5 promoters of 10: both surveys that ask for a recommendation
    QCOMPARE(world.figure("pulse", {.period = march}).value.value(), -100.0);
}

void SurveyMetricsTest::nobodyElseHasAnswers()
{
    SurveyWorld world;
    const RepId ana = world.addRep(u"Ana"_s, world.addTeam(u"West"_s));
    const ProductId product = world.addProduct(u"Plus"_s);
    world.addAnswers("2026-03-10", world.recommendation, {}, {{10, 9}});
    QCOMPARE(world.figure("enps", {.scope = ana, .period = march}), Figure());
    QCOMPARE(world.figure("enps", {.period = march, .product = product}), Figure());
    QCOMPARE(world.figure("enps", {.period = march, .withoutProduct = true}), Figure());
    QCOMPARE(world.figure("enps", {.period = march, .stage = world.proposal}), Figure());
}

void SurveyMetricsTest::explainsItself()
{
    SurveyWorld world;
    world.addAnswers("2026-02-10", world.recommendation, {}, {{5, 5}, {9, 5}});
    world.addAnswers("2026-03-10", world.recommendation, {}, {{5, 2}, {8, 2}, {9, 6}});
    const Phrasebook phrases(Language::English);
    const Format format(Language::English);
    const FigureWords words(phrases, format, Currency::rupiah());
    const Explanation explanation =
        explain(*findMetric(u"enps"), {.period = march}, world.facts(), day("2026-04-02"), words);
    QCOMPARE(explanation.value, u"+40.0"_s);
    QCOMPARE(explanation.lines(Aspect::Formula).value(0),
             u"(promoters \u2212 detractors) 4 ÷ answers 10 × 100 = +40.0"_s);
    QVERIFY(explanation.lines(Aspect::Counted).contains(u"10 answers"_s));
    QVERIFY(explanation.lines(Aspect::Counted).contains(u"promoters: 6"_s));
    QVERIFY(explanation.lines(Aspect::Comparison).value(1).contains(u"+40.0 pts"));
    QVERIFY(explanation.lines(Aspect::Interval).value(0).contains(u"Rocks"));
    QVERIFY(explanation.rows.empty());
}

QTEST_APPLESS_MAIN(SurveyMetricsTest)
#include "survey_metrics_test.moc"
