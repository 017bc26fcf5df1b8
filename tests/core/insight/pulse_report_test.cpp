// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pulse_report.h"
#include "core/insight/pulse_words.h"
#include "tests/core/metrics/world.h"

#include <QTest>

using namespace laju;
using namespace laju::test;

// What is shown of surveys, and what is not.
class PulseReportTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRoundIsComparedWithTheOneBefore();
    void fourAnswersShowNothing();
    void smallTeamsAreOne();
    void subTeamsStandBelowTheirs();
    void theRateNeedsEverybodyAsked();
    void commentsNameTheirGroupWhereItIsLarge();
    void asksWhileItIsOpen_data();
    void asksWhileItIsOpen();
    void saysItInWords();
};

namespace {

struct SurveyedWorld : World
{
    explicit SurveyedWorld(SurveyCadence cadence = SurveyCadence::Monthly)
    {
        directory.surveys.push_back(made(SurveyFields{.cadence = cadence}));
    }
    [[nodiscard]] const Survey &survey() const { return directory.surveys.front(); }
    void add(const char *on, std::optional<TeamId> team, std::initializer_list<std::pair<int, qint64>> counts)
    {
        for (const auto &[score, count] : counts)
            addAnswers(on, survey()->id, team, {{score, count}});
    }
    [[nodiscard]] PulseReport report(const std::vector<SurveyComment> &comments = {}) const
    {
        return pulseReport(survey(), comments, directory);
    }
};

} // namespace

void PulseReportTest::aRoundIsComparedWithTheOneBefore()
{
    SurveyedWorld world;
    world.add("2026-01-10", {}, {{10, 40}, {7, 30}, {0, 30}});
    world.add("2026-02-10", {}, {{10, 70}, {7, 20}, {0, 10}});
    world.add("2026-03-10", {}, {{10, 68}, {7, 20}, {0, 12}});
    const PulseReport report = world.report();
    QCOMPARE(report.rounds.size(), size_t(3));
    QCOMPARE(report.shown, qint64(300));
    QVERIFY(!report.rounds[0].change);
    QCOMPARE(report.rounds[1].score->points, 60.0);
    QCOMPARE(report.rounds[1].change->points, 50.0);
    QVERIFY(report.rounds[1].change->isClear());
    QCOMPARE(report.rounds[2].change->points, -4.0);
    QVERIFY(!report.rounds[2].change->isClear());
    // By hand: net 0.6 of 100 lies in Rocks' interval of (70.75 − 10.75) ÷ 103 ± 1.95996 ·
    // √((0.686893 + 0.104369 − 0.582524²) ÷ 103), 0.1 in that of (40.75 − 30.75) ÷ 103 ± …; squared and
    // added.
    const auto close = [](double a, double b) { return std::abs(a - b) < 0.05; };
    QVERIFY2(close(report.rounds[1].score->interval.low, 45.27),
             qPrintable(QString::number(report.rounds[1].score->interval.low)));
    QVERIFY2(close(report.rounds[1].score->interval.high, 71.24),
             qPrintable(QString::number(report.rounds[1].score->interval.high)));
}

void PulseReportTest::fourAnswersShowNothing()
{
    SurveyedWorld world;
    world.add("2026-01-10", {}, {{10, 4}});
    const PulseReport report = world.report({{.survey = world.survey()->id,
                                              .round = day("2026-01-01"),
                                              .sentiment = Sentiment::Promoter,
                                              .text = u"fine"_s}});
    QCOMPARE(report.rounds.size(), size_t(1));
    QCOMPARE(report.rounds[0].answers, qint64(4));
    QVERIFY(!report.rounds[0].score);
    QVERIFY(report.rounds[0].comments.empty());
    QVERIFY(report.rounds[0].teams.empty());
    QCOMPARE(report.shown, qint64(0));
}

void PulseReportTest::smallTeamsAreOne()
{
    SurveyedWorld world;
    const TeamId west = world.addTeam(u"West"_s);
    const TeamId east = world.addTeam(u"East"_s);
    const TeamId north = world.addTeam(u"North"_s);
    world.add("2026-01-10", west, {{10, 2}});
    world.add("2026-01-10", east, {{0, 3}});
    world.add("2026-01-10", north, {{10, 6}});
    const std::vector<PulseTeam> teams = world.report().rounds[0].teams;
    QCOMPARE(teams.size(), size_t(2));
    QCOMPARE(teams[0].teams, std::vector{std::optional(north)});
    QCOMPARE(teams[0].score.points, 100.0);
    QCOMPARE(teams[1].teams, (std::vector{std::optional(west), std::optional(east)}));
    QCOMPARE(teams[1].score.tally, (AnswerTally{2, 0, 3}));
}

void PulseReportTest::subTeamsStandBelowTheirs()
{
    SurveyedWorld world;
    const TeamId all = world.addTeam(u"All of sales"_s); // says nothing by itself
    const TeamId west = world.addTeam(u"West"_s, all);
    const TeamId east = world.addTeam(u"East"_s, all);
    const TeamId java = world.addTeam(u"Java"_s, west);
    world.add("2026-01-10", west, {{10, 5}});
    world.add("2026-01-10", java, {{0, 5}});
    world.add("2026-01-10", east, {{8, 5}});
    const std::vector<PulseTeam> teams = world.report().rounds[0].teams;
    QCOMPARE(teams.size(), size_t(4));
    QCOMPARE(teams[0].teams.front(), std::optional(west));
    QCOMPARE(teams[0].score.tally.answers(), qint64(10));
    QCOMPARE(teams[1].teams.front(), std::optional(java));
    QCOMPARE(teams[1].depth, 1);
    QCOMPARE(teams[2].teams.front(), std::optional(west)); // who is in West and in none below
    QCOMPARE(teams[2].score.points, 100.0);
    QCOMPARE(teams[2].depth, 1);
    QCOMPARE(teams[3].teams.front(), std::optional(east));
}

void PulseReportTest::theRateNeedsEverybodyAsked()
{
    SurveyedWorld world;
    const TeamId west = world.addTeam(u"West"_s);
    for (int i = 0; i < 8; ++i)
        world.addRep(u"Rep %1"_s.arg(i), west);
    world.add("2026-01-10", {}, {{10, 6}});
    QCOMPARE(world.report().rounds[0].responseRate().value(), 0.75);
    world.add("2026-01-11", {}, {{10, 3}});
    QVERIFY2(!world.report().rounds[0].responseRate(), "nine answers of eight people come from elsewhere");
}

void PulseReportTest::commentsNameTheirGroupWhereItIsLarge()
{
    SurveyedWorld world;
    world.add("2026-01-10", {}, {{10, 5}, {7, 3}, {0, 2}});
    const auto written = [&](Sentiment sentiment, const QString &text, const char *round = "2026-01-01") {
        return SurveyComment{world.survey()->id, day(round), sentiment, text};
    };
    const PulseReport report =
        world.report({written(Sentiment::Promoter, u"fine"_s), written(Sentiment::Detractor, u"bad"_s),
                      written(Sentiment::Promoter, u"another month"_s, "2026-02-01")});
    const std::vector<PulseComment> &comments = report.rounds[0].comments;
    QCOMPARE(comments.size(), size_t(2));
    QCOMPARE(comments[0].sentiment, std::optional(Sentiment::Promoter));
    QVERIFY2(!comments[1].sentiment, "of three passives and two detractors");

    // With ten passives, a comment that is named neither theirs nor the promoters' would be a detractor's.
    world.add("2026-01-11", {}, {{7, 7}});
    const PulseReport larger =
        world.report({written(Sentiment::Promoter, u"fine"_s), written(Sentiment::Passive, u"well"_s)});
    QVERIFY(!larger.rounds[0].comments[0].sentiment);
    QCOMPARE(larger.rounds[0].comments[1].sentiment, std::optional(Sentiment::Passive));
}

void PulseReportTest::asksWhileItIsOpen_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("today");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("answers come in files") << u""_s << u""_s << u"2026-03-10"_s << false;
    QTest::newRow("from that day") << u"2026-03-10"_s << u""_s << u"2026-03-10"_s << true;
    QTest::newRow("later") << u"2026-03-11"_s << u""_s << u"2026-03-10"_s << false;
    QTest::newRow("closed on that day") << u"2026-03-01"_s << u"2026-03-10"_s << u"2026-03-10"_s << false;
    QTest::newRow("before it is closed") << u"2026-03-01"_s << u"2026-03-11"_s << u"2026-03-10"_s << true;
}

void PulseReportTest::asksWhileItIsOpen()
{
    QFETCH(QString, from);
    QFETCH(QString, closed);
    QFETCH(QString, today);
    const auto dayOrNone = [](const QString &iso) {
        return iso.isEmpty() ? std::nullopt : std::optional(dayFromIso(iso).value());
    };
    const Survey survey = made(SurveyFields{.from = dayOrNone(from), .closed = dayOrNone(closed)});
    const auto round = openRound(survey, dayFromIso(today).value());
    QTEST(round.has_value(), "isOpen");
    if (round)
        QCOMPARE(*round, month("2026-03-01"));
}

void PulseReportTest::saysItInWords()
{
    SurveyedWorld world;
    world.add("2026-01-10", {}, {{10, 4}});
    const Phrasebook phrases(Language::English);
    const FigureWords figures(phrases, Format(Language::English), Currency::rupiah());
    const PulseWords words(figures);
    QCOMPARE(words.answers(world.report().rounds[0]), u"4 answers; shown from 5 on"_s);
    world.add("2026-02-10", {}, {{10, 4}, {0, 4}});
    const PulseReport report = world.report();
    QCOMPARE(words.days(report.survey, report.rounds[0]), u"January 2026 \u2013 February 2026"_s);
    QVERIFY(words.score(*report.rounds[0].score).startsWith(u"+33.3 (95%: "));
    world.add("2026-03-10", {}, {{10, 4}, {0, 4}});
    QVERIFY(words.change(*world.report().rounds[1].change).contains(u"no difference beyond chance"));
}

QTEST_APPLESS_MAIN(PulseReportTest)
#include "pulse_report_test.moc"
