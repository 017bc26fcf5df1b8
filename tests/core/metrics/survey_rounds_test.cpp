// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/survey_rounds.h"
#include "tests/core/metrics/world.h"

#include <QTest>

#include <random>

using namespace laju;
using namespace laju::test;

// Rounds as they are asked, the small ones with the next, and what figures of overlapping periods tell
// together.
class SurveyRoundsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundsAreCutAsAsked_data();
    void roundsAreCutAsAsked();
    void overlappingPeriodsTellNobody();
    void answersOfATeamThatIsGoneAreOfNoTeam();
};

void SurveyRoundsTest::roundsAreCutAsAsked_data()
{
    QTest::addColumn<int>("cadence");
    QTest::addColumn<QStringList>("answers"); ///< day and number
    QTest::addColumn<QStringList>("rounds");  ///< from, to, number, day on which it counts
    const auto row = [](const char *name, SurveyCadence cadence, const QStringList &answers,
                        const QStringList &rounds) {
        QTest::newRow(name) << int(cadence) << answers << rounds;
    };
    row("a month each", SurveyCadence::Monthly,
        {u"2026-01-31 5"_s, u"2026-02-01 6"_s, u"2026-02-28 1"_s, u"2026-04-02 8"_s},
        {u"2026-01-01 2026-02-01 5 2026-01-31"_s, u"2026-02-01 2026-03-01 7 2026-02-01"_s,
         u"2026-04-01 2026-05-01 8 2026-04-02"_s});
    row("small ones with the next", SurveyCadence::Monthly,
        {u"2026-01-10 2"_s, u"2026-02-10 2"_s, u"2026-03-10 1"_s, u"2026-04-10 5"_s},
        {u"2026-01-01 2026-04-01 5 2026-03-10"_s, u"2026-04-01 2026-05-01 5 2026-04-10"_s});
    row("the last one waits", SurveyCadence::Monthly, {u"2026-01-10 9"_s, u"2026-02-10 4"_s},
        {u"2026-01-01 2026-02-01 9 2026-01-10"_s, u"2026-02-01 2026-03-01 4 2026-02-10"_s});
    row("a quarter each", SurveyCadence::Quarterly, {u"2026-01-10 9"_s, u"2026-03-31 4"_s, u"2026-04-01 5"_s},
        {u"2026-01-01 2026-04-01 13 2026-01-10"_s, u"2026-04-01 2026-07-01 5 2026-04-01"_s});
    row("once", SurveyCadence::Once, {u"2026-01-10 3"_s, u"2027-03-31 4"_s}, {u"- - 7 2026-01-10"_s});
}

void SurveyRoundsTest::roundsAreCutAsAsked()
{
    QFETCH(int, cadence);
    QFETCH(QStringList, answers);
    World world;
    const Survey survey = made(SurveyFields{.cadence = SurveyCadence(cadence)});
    world.directory.surveys.push_back(survey);
    for (const QString &answer : answers)
        world.addAnswers(answer.section(u' ', 0, 0).toLatin1().constData(), survey->id, {},
                         {{9, answer.section(u' ', 1).toInt()}});
    QStringList told;
    for (const SurveyRound &round : surveyRounds(survey, world.directory)) {
        const bool isAlways = round.days() == Period::always();
        told.append(u"%1 %2 %3 %4"_s.arg(isAlways ? u"-"_s : toIso(round.days().from()),
                                         isAlways ? u"-"_s : toIso(round.days().to()),
                                         QString::number(round.all().answers()), toIso(round.countsOn())));
    }
    QTEST(told, "rounds");
}

void SurveyRoundsTest::overlappingPeriodsTellNobody()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const auto below = [&](int count) { return int(chance() % unsigned(count)); };
    const Metric &enps = *findMetric(u"enps");
    for (int run = 0; run < 20; ++run) {
        World world;
        std::vector<TeamId> teams{world.addTeam(u"West"_s), world.addTeam(u"East"_s)};
        teams.push_back(world.addTeam(u"Papua"_s, teams[1]));
        std::vector<SurveyId> surveys;
        for (const SurveyCadence cadence : allOf<SurveyCadence>()) {
            world.directory.surveys.push_back(made(SurveyFields{.cadence = cadence}));
            surveys.push_back(world.directory.surveys.back()->id);
        }
        const Day first = day("2026-01-01");
        for (int i = 0; i < 40; ++i) {
            const int team = below(int(teams.size()) + 1);
            world.directory.answers.push_back(
                {.survey = surveys[size_t(below(3))],
                 .day = first + std::chrono::days(below(200)),
                 .team = team == 0 ? std::nullopt : std::optional(teams[size_t(team - 1)]),
                 .score = below(11),
                 .answers = below(3) + 1});
        }
        std::ranges::stable_sort(world.directory.answers, {}, &AnswerCount::day);
        const Facts facts = world.facts();
        std::vector<Scope> scopes{Company()};
        scopes.insert(scopes.end(), teams.begin(), teams.end());
        for (const Scope &scope : scopes) {
            const Day from = first + std::chrono::days(below(60));
            qint64 before = 0;
            // A day longer each time: every figure less the one before is of nobody, or of five and more.
            for (int length = 1; length <= 150; ++length) {
                const Period period = Period::make(from, from + std::chrono::days(length)).value();
                const qint64 counted =
                    evaluate(enps, {.scope = scope, .period = period}, facts).denominator.value_or(0);
                const qint64 told = counted - before;
                QVERIFY2(told == 0 || told >= SurveyRound::fewestAnswers,
                         qPrintable(u"%1 answers told by %2"_s.arg(told).arg(toIso(period.last()))));
                before = counted;
            }
        }
    }
}

void SurveyRoundsTest::answersOfATeamThatIsGoneAreOfNoTeam()
{
    World world;
    const TeamId west = world.addTeam(u"West"_s);
    const SurveyId survey = world.addSurvey(SurveyScale::Recommendation);
    world.addAnswers("2026-03-10", survey, west, {{9, 6}});
    world.addAnswers("2026-03-10", survey, TeamId::generate(), {{0, 2}});
    const std::vector<SurveyRound> rounds = surveyRounds(world.directory.surveys.front(), world.directory);
    QCOMPARE(rounds.front().all().answers(), qint64(8));
    QVERIFY2(!rounds.front().isShown(west, world.directory), "all less West would be those two");
}

QTEST_APPLESS_MAIN(SurveyRoundsTest)
#include "survey_rounds_test.moc"
