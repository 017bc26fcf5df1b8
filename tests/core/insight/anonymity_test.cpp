// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pulse_answer.h"
#include "core/storage/connection.h"
#include "core/storage/workspace_file.h"
#include "tests/core/storage/write_past.h"
#include "tests/support/answer_traces.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// A company of six, all in North, who are asked two things.
struct AskedTeam
{
    AskedTeam()
    {
        for (const QString &name :
             {u"Zulaikha Rembulan"_s, u"Bartholomeus Kaya"_s, u"Citra Ayu"_s, u"Doni"_s, u"Endah"_s}) {
            const RepFields rep{.name = name};
            require(workspace.session().save(require(Rep::make(rep)), workspace.north, {}));
            reps.push_back(rep.id);
        }
        for (const SurveyFields &survey :
             {SurveyFields{.scale = SurveyScale::Recommendation, .from = today},
              SurveyFields{
                  .question = u"I know my goals"_s, .scale = SurveyScale::Agreement, .from = today}}) {
            surveys.push_back(require(Survey::make(survey)));
            require(workspace.session().save(surveys.back()));
        }
    }

    const Day today = dayFromIso(u"2026-11-23").value();
    TestWorkspace workspace;
    std::vector<RepId> reps;
    std::vector<Survey> surveys;
};

/// Score, and a comment or none.
struct Said
{
    size_t survey;
    int score;
    QString comment = {};
};

void answer(Session &session, const AskedTeam &team, const Said &said)
{
    const Directory directory = require(session.directory());
    require(answerSurvey(session, team.surveys[said.survey],
                         {.score = said.score, .team = team.workspace.north, .comment = said.comment},
                         team.today, directory));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

Instant systemNow()
{
    return SystemClock().now();
}

} // namespace

// Who opens the file with other programs learns what was answered, and not by whom, when, or in which order.
class AnonymityTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileIsTheSameInWhateverOrderTheyAnswer();
    void nothingIsWrittenBesides();
    void theLogIsEmptyAfterEachAnswer();
    void commentsStandInNoOrder();
    void ofASmallTeamTheFileKeepsTheOneAbove();
    void theSearchFindsABadTable();
    void undoneImportsLeaveNothingToRead();
    void askingIsNotUndoneOnceSomebodyAnswered();
};

void AnonymityTest::theFileIsTheSameInWhateverOrderTheyAnswer()
{
    AskedTeam team;
    team.workspace.close();
    std::vector<Said> said;
    for (int score = 0; score <= 10; ++score)
        said.insert(said.end(), size_t(score % 3 + 1), Said{0, score});
    for (int score = 0; score <= 2; ++score)
        said.insert(said.end(), 3, Said{1, score});
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    QByteArray first;
    for (int run = 0; run < 3; ++run) {
        const QString path = team.workspace.pathOf(u"order%1.laju"_s.arg(run));
        QVERIFY(QFile::copy(team.workspace.path(), path));
        auto session = require(openWorkspace(path, OpenMode::MustExist, team.workspace.sharedClock()));
        std::shuffle(said.begin(), said.end(), chance);
        for (const Said &each : said)
            answer(*session, team, each);
        session.reset();
        const QByteArray content = contentOf(path);
        if (run == 0)
            first = content;
        QCOMPARE(content.size(), first.size());
        QVERIFY2(content == first, qPrintable(u"run %1 differs"_s.arg(run)));
    }
}

void AnonymityTest::nothingIsWrittenBesides()
{
    AskedTeam team;
    team.workspace.close();
    const QByteArray before = contentOf(team.workspace.path());
    QTest::qWait(5);
    team.workspace.reopen();
    team.workspace.clock().set(utc(u"2026-11-23T06:17:41.777"));
    const Instant from = systemNow();
    answer(team.workspace.session(), team, {0, 2, u"The heron flies low"_s});
    answer(team.workspace.session(), team, {1, 0});
    answer(team.workspace.session(), team, {0, 9});
    const Instant until = systemNow();
    const auto examine = [&](const QByteArray &all) {
        QCOMPARE(momentsIn(all, from, until), QStringList());
        const Instant told = utc(u"2026-11-23T06:17:41.777");
        QCOMPARE(momentsIn(all, told, told), QStringList());
    };
    examine(bytesAround(team.workspace.path()));
    team.workspace.close();
    examine(bytesAround(team.workspace.path()));

    const QByteArray changed = changedPages(before, contentOf(team.workspace.path()));
    QVERIFY(changed.contains("The heron flies low"));
    for (const RepId rep : team.reps)
        QVERIFY2(!changed.contains(storedBytes(rep.number())), "a rep's number beside answers");
    QVERIFY(!changed.contains("Zulaikha") && !changed.contains("Bartholomeus"));
    // The history is what is written of everything else.
    storage::Connection file(team.workspace.path(), defaultBusyTimeout);
    QCOMPARE(file.number(u"SELECT COUNT(*) FROM history WHERE table_name LIKE 'survey_comment'"
                         " OR table_name LIKE 'answer%'"_s),
             qint64(0));
}

void AnonymityTest::theLogIsEmptyAfterEachAnswer()
{
    AskedTeam team;
    QVERIFY(QFileInfo(team.workspace.path() + u"-wal"_s).size() > 0); // what was asked
    for (int score = 3; score < 9; ++score) {
        answer(team.workspace.session(), team, {0, score});
        QCOMPARE(QFileInfo(team.workspace.path() + u"-wal"_s).size(), qint64(0));
    }
}

void AnonymityTest::commentsStandInNoOrder()
{
    AskedTeam team;
    constexpr int count = 24;
    QStringList written;
    for (int i = 0; i < count; ++i) {
        written.append(u"comment %1"_s.arg(i, 2, 10, QChar(u'0')));
        answer(team.workspace.session(), team, {0, i % 11, written.back()});
    }
    // As they stand in the file, from its beginning to its end, and as they are handed out.
    team.workspace.close();
    const QByteArray content = contentOf(team.workspace.path());
    team.workspace.reopen();
    std::vector<std::pair<qsizetype, int>> places;
    for (int i = 0; i < count; ++i) {
        const QByteArray text = written[i].toUtf8();
        QCOMPARE(content.count(text), qsizetype(1));
        places.emplace_back(content.indexOf(text), i);
    }
    std::ranges::sort(places);
    std::vector<int> inFile;
    for (const auto &[place, number] : places)
        inFile.push_back(number);
    std::vector<int> handed;
    for (const SurveyComment &comment : require(team.workspace.session().comments(team.surveys[0]->id)))
        handed.push_back(int(written.indexOf(comment.text)));
    QCOMPARE(handed.size(), size_t(count));
    for (const std::vector<int> &order : {inFile, handed}) {
        // Spearman's correlation of places with the order of writing: of 24 by chance beyond 0.85 once in ten
        // million runs.
        double squares = 0;
        for (int place = 0; place < count; ++place)
            squares += (order[size_t(place)] - place) * (order[size_t(place)] - place);
        const double correlation = 1 - 6 * squares / (count * (count * count - 1.0));
        QVERIFY2(std::abs(correlation) < 0.85, qPrintable(QString::number(correlation)));
    }
}

void AnonymityTest::ofASmallTeamTheFileKeepsTheOneAbove()
{
    AskedTeam team;
    const Directory directory = team.workspace.directory();
    const auto counted = [&](std::optional<TeamId> of) { return answerTeam(of, team.today, directory); };
    QCOMPARE(counted(team.workspace.north), std::optional(team.workspace.north));
    QVERIFY2(counted(team.workspace.papua) == team.workspace.north, "one person of Papua, seven of North");
    QCOMPARE(counted(team.workspace.south), std::optional<TeamId>());
    QCOMPARE(counted({}), std::optional<TeamId>());
}

void AnonymityTest::theSearchFindsABadTable()
{
    AskedTeam team;
    const Instant from = systemNow();
    const qint64 id = nextIdNumber();
    const qint64 moment = millis(systemNow());
    const Instant until = systemNow();
    team.workspace.close();
    const QByteArray before = contentOf(team.workspace.path());
    writePast(
        team.workspace.path(),
        {u"CREATE TABLE bad_answer (id INTEGER PRIMARY KEY, rep_id INTEGER, at INTEGER, score INTEGER)"_s,
         u"INSERT INTO bad_answer VALUES (%1, %2, %3, 9)"_s.arg(id).arg(team.reps[0].number()).arg(moment)});
    const QByteArray after = contentOf(team.workspace.path());
    QVERIFY(changedPages(before, after).contains(storedBytes(team.reps[0].number())));
    // The number of a row stands in another form; as any other column it is found.
    const QStringList found = momentsIn(bytesAround(team.workspace.path()), from, until);
    QVERIFY2(found.contains(u"the moment %1"_s.arg(moment)), qPrintable(found.join(u'\n')));
    writePast(team.workspace.path(), {u"CREATE TABLE worse_answer (score INTEGER, mark INTEGER)"_s,
                                      u"INSERT INTO worse_answer VALUES (9, %1)"_s.arg(id)});
    const QStringList more = momentsIn(bytesAround(team.workspace.path()), from, until);
    QVERIFY2(more.contains(u"an id made then, %1"_s.arg(id)), qPrintable(more.join(u'\n')));
}

void AnonymityTest::undoneImportsLeaveNothingToRead()
{
    AskedTeam team;
    const auto change = team.workspace.session().import(u"survey.csv"_s, [&](Session &session) {
        return session.addAnswers(
            {{.survey = team.surveys[0]->id, .day = team.today, .score = 9, .answers = 7}});
    });
    require(change);
    const ImportId import = require(team.workspace.session().imports()).front().id;
    QCOMPARE(team.workspace.directory().answers.size(), size_t(1));
    require(team.workspace.session().undoImport(import));
    QVERIFY(team.workspace.directory().answers.empty());
    QCOMPARE(QFileInfo(team.workspace.path() + u"-wal"_s).size(), qint64(0));
}

void AnonymityTest::askingIsNotUndoneOnceSomebodyAnswered()
{
    AskedTeam team;
    Session &session = team.workspace.session();
    const Survey later = require(Survey::make(
        {.question = u"I have time to learn"_s, .scale = SurveyScale::Agreement, .from = team.today}));
    const Change asked = require(session.save(later));
    const Change undone = require(session.undo(*asked.changeSet));
    QVERIFY(!team.workspace.directory().survey(later->id));
    const Change again = require(session.undo(*undone.changeSet));
    QVERIFY(team.workspace.directory().survey(later->id));
    require(answerSurvey(session, later, {.score = 2}, team.today, team.workspace.directory()));
    const auto refused = session.undo(*again.changeSet);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(team.workspace.directory().answers.size(), size_t(1));
    // What was asked keeps its scale, and can be closed.
    SurveyFields fields = team.workspace.directory().survey(later->id)->fields();
    fields.cadence = SurveyCadence::Quarterly;
    QCOMPARE(session.save(require(Survey::make(fields))).error().kind, ErrorKind::InvalidInput);
    fields.cadence = later->cadence;
    fields.closed = team.today;
    const Change closed = require(session.save(require(Survey::make(fields))));
    const auto late = answerSurvey(session, *team.workspace.directory().survey(later->id), {.score = 2},
                                   team.today, team.workspace.directory());
    QCOMPARE(late.error().kind, ErrorKind::InvalidInput);
    require(session.undo(*closed.changeSet));
    QVERIFY(team.workspace.directory().survey(later->id)->fields().isOpenOn(team.today));
}

QTEST_GUILESS_MAIN(AnonymityTest)
#include "anonymity_test.moc"
