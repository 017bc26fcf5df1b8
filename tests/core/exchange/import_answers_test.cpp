// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/metrics/evaluate.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

// Answers to surveys into a real file, which must not tell who gave them.
class ImportAnswersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAndAnswers_data();
    void columnsAndAnswers();
    void scoresOfCustomersAreNoAnswers();
    void badAnswersAreNamed_data();
    void badAnswersAreNamed();
    void againChangesNothing_data();
    void againChangesNothing();
    void aLongerExportAddsTheRest();
    void isTakenBack();
    void theFileTellsNobody();
    void brokenBytesElsewhereDoNotMatter();
    void everyRowIsCountedOrTold();
};

namespace {

FileOutcome taken(TestWorkspace &workspace, const QByteArray &text, const QString &name = u"survey.csv"_s)
{
    std::vector<ImportFile> files;
    files.push_back({require(SourceFile::fromBytes(text, name)), {}});
    auto outcome = require(importFiles(workspace.session(), std::move(files), {}, workspace.clock()));
    return std::move(outcome.files.front());
}

/// "recommendation 2026-03-02 North 9×2", one for each count, sorted.
QStringList portraitOf(const Directory &directory)
{
    QStringList lines;
    for (const AnswerCount &count : directory.answers) {
        const Survey *survey = directory.survey(count.survey);
        const Team *team = count.team ? directory.team(*count.team) : nullptr;
        lines.append(u"%1 %2 %3 %4×%5%6"_s.arg(
            QString(keyOf((*survey)->scale)), toIso(count.day), team ? (*team)->name : u"-"_s,
            QString::number(count.score), QString::number(count.answers),
            (*survey)->question.isEmpty() ? QString() : QString(u" "_s + (*survey)->question)));
    }
    lines.sort();
    return lines;
}

double enps(TestWorkspace &workspace)
{
    const Facts facts(require(workspace.session().facts()),
                      std::make_shared<const Directory>(workspace.directory()));
    const Period year = Period::containing(dayFromIso(u"2026-06-01").value(), Calendar::Year);
    return evaluate(*findMetric(u"enps"), {.period = year}, facts).value.value_or(-1000);
}

} // namespace

void ImportAnswersTest::columnsAndAnswers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("counts");
    const auto row = [](const char *name, const char *text, const QStringList &counts) {
        QTest::newRow(name) << QByteArray(text) << counts;
    };
    row("a score, a date and a team",
        "Date,Team,eNPS\n2026-03-02,North,9\n2026-03-02,North,9\n2026-03-02,South,0\n",
        {u"recommendation 2026-03-02 North 9×2"_s, u"recommendation 2026-03-02 South 0×1"_s});
    row("scores with words",
        "Submitted at,NPS Score\n2026-03-02 10:15,10 - extremely likely\n2026-03-02 23:59,7/10\n",
        {u"recommendation 2026-03-02 - 10×1"_s, u"recommendation 2026-03-02 - 7×1"_s});
    row("a moment in another zone falls on the workspace's day", "Submitted at,NPS\n2026-03-02T20:00:00Z,8\n",
        {u"recommendation 2026-03-03 - 8×1"_s});
    row("a form's question is the head",
        "Timestamp,How likely are you to recommend us as a place to work?\n2026-03-02,8.0\n",
        {u"recommendation 2026-03-02 - 8×1 How likely are you to recommend us as a place to work?"_s});
    row("words of agreement",
        "Date,Question,Answer\n2026-03-02,I know my goals,Agree\n2026-03-02,I know my goals,Strongly "
        "disagree\n",
        {u"agreement 2026-03-02 - 0×1 I know my goals"_s, u"agreement 2026-03-02 - 2×1 I know my goals"_s});
    row("in Indonesian",
        "Tanggal;Tim;Pertanyaan;Jawaban\n02/03/2026;North;Saya didukung;Sangat setuju\n13/03/2026;North;Saya "
        "didukung;Netral\n",
        {u"agreement 2026-03-02 North 2×1 Saya didukung"_s,
         u"agreement 2026-03-13 North 1×1 Saya didukung"_s});
    row("from 1 to 5 is agreement",
        "Survey date,Score\n2026-03-02,1\n2026-03-02,2\n2026-03-02,3\n2026-03-02,4\n2026-03-02,5\n",
        {u"agreement 2026-03-02 - 0×2"_s, u"agreement 2026-03-02 - 1×1"_s, u"agreement 2026-03-02 - 2×2"_s});
    row("low scores under a head that says NPS stay scores", "Date,NPS\n2026-03-02,1\n2026-03-02,5\n",
        {u"recommendation 2026-03-02 - 1×1"_s, u"recommendation 2026-03-02 - 5×1"_s});
    row("who left it blank did not answer", "Date,eNPS\n2026-03-02,9\n2026-03-02,\n2026-03-02,N/A\n",
        {u"recommendation 2026-03-02 - 9×1"_s});
    row("without a date: the day of the import", "eNPS,Comment\n9,fine\n3,\n",
        {u"recommendation 2026-11-23 - 3×1"_s, u"recommendation 2026-11-23 - 9×1"_s});
}

void ImportAnswersTest::columnsAndAnswers()
{
    QFETCH(QByteArray, text);
    TestWorkspace workspace;
    const FileOutcome outcome = taken(workspace, text);
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).text));
    QVERIFY(outcome.mapping->kind == ImportKind::SurveyAnswers);
    QTEST(portraitOf(workspace.directory()), "counts");
}

void ImportAnswersTest::scoresOfCustomersAreNoAnswers()
{
    TestWorkspace workspace;
    const FileOutcome outcome =
        taken(workspace, "Account Name,Industry,NPS\nPT Angin,Retail,9\nPT Batu,Mining,3\n", u"export.csv"_s);
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).text));
    QVERIFY(outcome.mapping->kind == ImportKind::Accounts);
    QVERIFY(workspace.directory().answers.empty());
}

void ImportAnswersTest::badAnswersAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("more than ten") << QByteArray("Date,eNPS\n2026-03-02,9\n2026-03-02,11\n") << u"11"_s;
    QTest::newRow("below zero") << QByteArray("Date,eNPS\n2026-03-02,9\n2026-03-02,-1\n") << u"-1"_s;
    QTest::newRow("no score") << QByteArray("Date,eNPS\n2026-03-02,9\n2026-03-02,splendid\n")
                              << u"splendid"_s;
    QTest::newRow("half a point") << QByteArray("Date,eNPS\n2026-03-02,9\n2026-03-02,8.5\n") << u"8.5"_s;
    QTest::newRow("no day") << QByteArray("Date,eNPS\n2026-03-02,9\n,8\n") << u"day"_s;
}

void ImportAnswersTest::badAnswersAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    TestWorkspace workspace;
    const FileOutcome outcome = taken(workspace, text);
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->text.contains(u"line 3"), qPrintable(outcome.error->text));
    QVERIFY2(outcome.error->text.contains(reason), qPrintable(outcome.error->text));
    QVERIFY(workspace.directory().answers.empty());
    QVERIFY(workspace.directory().surveys.empty());
}

void ImportAnswersTest::againChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("with dates") << QByteArray("Date,eNPS\n2026-03-02,9\n2026-03-02,9\n2026-03-03,2\n");
    QTest::newRow("without") << QByteArray("eNPS,Comment\n9,a\n9,b\n2,\n");
}

void ImportAnswersTest::againChangesNothing()
{
    QFETCH(QByteArray, text);
    TestWorkspace workspace;
    QCOMPARE(taken(workspace, text).created, 3);
    const QStringList before = portraitOf(workspace.directory());
    workspace.clock().set(workspace.clock().now() + std::chrono::days(40));
    const FileOutcome again = taken(workspace, text, u"copy.csv"_s);
    QVERIFY(!again.error);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(portraitOf(workspace.directory()), before);
    QCOMPARE(require(workspace.session().imports()).size(), size_t(1));
}

void ImportAnswersTest::aLongerExportAddsTheRest()
{
    TestWorkspace workspace;
    taken(workspace, "Date,eNPS\n2026-03-02,9\n2026-03-02,3\n");
    const FileOutcome longer =
        taken(workspace, "Date,eNPS\n2026-03-02,9\n2026-03-02,3\n2026-03-02,9\n2026-03-05,7\n");
    QCOMPARE(longer.created, 2);
    QCOMPARE(longer.unchanged, 2);
    QCOMPARE(portraitOf(workspace.directory()),
             (QStringList{u"recommendation 2026-03-02 - 3×1"_s, u"recommendation 2026-03-02 - 9×2"_s,
                          u"recommendation 2026-03-05 - 7×1"_s}));
}

void ImportAnswersTest::isTakenBack()
{
    TestWorkspace workspace;
    const QByteArray first = "Date,Team,eNPS\n2026-03-02,Batam,9\n";
    taken(workspace, first);
    const QStringList before = portraitOf(workspace.directory());
    taken(workspace, "Date,Team,Question,Answer\n2026-03-02,Medan,I know my goals,Agree\n2026-03-02,Batam,I "
                     "know my goals,Agree\n");
    require(workspace.session().undoImport(require(workspace.session().imports()).front().id));
    QCOMPARE(portraitOf(workspace.directory()), before);
    QCOMPARE(workspace.directory().surveys.size(), size_t(1));
    QVERIFY(!workspace.directory().teamNamed(u"Medan"));
    QVERIFY2(workspace.directory().teamNamed(u"Batam"), "a team that other answers belong to stays");
    QVERIFY(require(workspace.session().check(false)).empty());

    require(workspace.session().undoImport(require(workspace.session().imports()).back().id));
    QVERIFY(workspace.directory().answers.empty());
    QCOMPARE(taken(workspace, first).created, 1);
}

void ImportAnswersTest::theFileTellsNobody()
{
    TestWorkspace workspace;
    const FileOutcome outcome = taken(
        workspace, "Submitted at,Name,E-mail,Team,eNPS,Comment\n"
                   "2026-03-02T09:41:37Z,Zulaikha Rembulan,zulaikha@example.com,North,2,The heron flies\n"
                   "2026-03-02T07:13:59Z,Bartholomeus Kaya,kaya@example.com,North,9,\n");
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).text));
    QCOMPARE(outcome.created, 2);
    const QString folder = QFileInfo(workspace.path()).absolutePath();
    const auto moment = [](const char *utcText) { return millis(utc(QString::fromLatin1(utcText))); };
    // As text, and as SQLite stores a number of six or eight bytes.
    const auto bytesOf = [](qint64 number) {
        QByteArray bytes;
        for (int shift = 40; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(number >> shift));
        return bytes;
    };
    const auto look = [&](const char *when) {
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            for (const char *told :
                 {"Zulaikha", "zulaikha", "Bartholomeus", "kaya@", "heron", "09:41", "07:13"})
                QVERIFY2(!all.contains(told), qPrintable(name + u' ' + QString::fromLatin1(told) + u' ' +
                                                         QString::fromLatin1(when)));
            for (const char *at : {"2026-03-02T09:41:37", "2026-03-02T07:13:59"})
                QVERIFY2(!all.contains(bytesOf(moment(at))), when);
        }
    };
    look("while it is open");
    workspace.close();
    look("when it is closed");
    workspace.reopen();
    // By day, team and score: nothing tells which of the two came first.
    QCOMPARE(portraitOf(workspace.directory()), (QStringList{u"recommendation 2026-03-02 North 2×1"_s,
                                                             u"recommendation 2026-03-02 North 9×1"_s}));
}

void ImportAnswersTest::brokenBytesElsewhereDoNotMatter()
{
    // 13,954 answers as of a Windows program, with bytes that its encoding does not have: 9,103 promoters,
    // 3,200 passives and 1,651 detractors are (9,103 − 1,651) ÷ 13,954 = 53.4 points.
    QByteArray text = "ID,Score NPS,Survey Date,NPS,Komentar\r\n";
    const auto add = [&text](int count, const char *score) {
        for (int i = 0; i < count; ++i)
            text += QByteArray::number(text.size()) + ",x,2026-03-02," + score +
                    (i % 7 == 0 ? ",caf\xE9 \x81\x9D \x93ok\x94\r\n" : ",\r\n");
    };
    add(9103, "10");
    add(3200, "7");
    add(1651, "4");
    TestWorkspace workspace;
    const FileOutcome outcome = taken(workspace, text, u"responses.csv"_s);
    QVERIFY2(!outcome.error, qPrintable(outcome.error.value_or(Error()).text));
    QCOMPARE(outcome.created, 13954);
    QCOMPARE(enps(workspace), 100.0 * (9103 - 1651) / 13954);
}

void ImportAnswersTest::everyRowIsCountedOrTold()
{
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const auto below = [&](size_t count) { return size_t(chance() % unsigned(count)); };
    const std::array heads{"eNPS", "NPS score", "How likely are you to recommend us as a place to work?"};
    // What its encoding does not have, quotes that are text, quotes that are not, nulls.
    const std::array<QByteArray, 9> junk{"",           "caf\xE9 \x93ok\x94", "\x81\x8D\x8F\x90\x9D",
                                         "5\" screen", "he said \"no\"",     "\"a, b; c\td\"",
                                         "\xFF",       "\"two\r\nlines\"",   "\xE2\x82"};
    const auto written = [&](int score) {
        const QByteArray number = QByteArray::number(score);
        const std::array<QByteArray, 7> ways{number,        " " + number + " ", "\"" + number + "\"",
                                             number + ".0", number + "/10",     number + " - said so",
                                             "\t" + number};
        // A tab divides some of the files.
        return ways[below(ways.size() - 1)];
    };
    const std::array<QByteArray, 4> blanks{"", "N/A", "-", "  "};
    const std::array<QByteArray, 5> wrong{"11", "-1", "splendid", "8.5", "\xE9"};
    for (int run = 0; run < 40; ++run) {
        const char delimiter = ",;\t"[below(3)];
        const size_t columns = 2 + below(4);
        const size_t scoreAt = below(columns);
        QByteArray text;
        const auto add = [&](const QByteArray &score, bool isHead) {
            for (size_t column = 0; column < columns; ++column) {
                if (column > 0)
                    text += delimiter;
                // A row in which nothing stands at all is none.
                const size_t named = scoreAt == 0 ? 1 : 0;
                text += column == scoreAt ? score
                        : isHead          ? "Column " + QByteArray::number(int(column))
                        : column == named ? QByteArray("row")
                                          : junk[below(junk.size())];
            }
            text += below(2) == 0 ? "\r\n" : "\n";
        };
        add(heads[below(heads.size())], true);
        // Whole columns of low scores would be agreement.
        int promoters = 1;
        int passives = 1;
        int detractors = 1;
        for (const char *score : {"10", "7", "6"})
            add(score, false);
        int blank = 0;
        int refused = 0;
        const size_t rows = 20 + below(300);
        for (size_t row = 0; row < rows; ++row) {
            const size_t kind = below(20);
            if (kind == 0) {
                add(blanks[below(blanks.size())], false);
                ++blank;
            } else if (kind == 1) {
                add(wrong[below(wrong.size())], false);
                ++refused;
            } else {
                const int score = int(below(11));
                add(written(score), false);
                ++(score >= 9 ? promoters : score >= 7 ? passives : detractors);
            }
        }
        TestWorkspace workspace;
        std::vector<ImportFile> files;
        files.push_back({require(SourceFile::fromBytes(text, u"survey.csv"_s)), {}});
        const auto outcome = require(importFiles(workspace.session(), std::move(files),
                                                 {.badRows = BadRows::Skip}, workspace.clock()));
        const FileOutcome &file = outcome.files.front();
        const auto say = [&](const QString &what) {
            return qPrintable(u"run %1: %2\n%3"_s.arg(run).arg(what, QString::fromLatin1(text.left(800))));
        };
        QVERIFY2(!file.error, say(file.error.value_or(Error()).text));
        QVERIFY2(file.mapping->kind == ImportKind::SurveyAnswers, say(u"another kind"_s));
        const int answers = promoters + passives + detractors;
        QVERIFY2(file.created == answers, say(u"%1 of %2"_s.arg(file.created).arg(answers)));
        QCOMPARE(file.refused, qint64(refused));
        QCOMPARE(file.refusals.size(), size_t(refused));
        QCOMPARE(file.rows, qint64(answers + refused));
        QCOMPARE(file.blank, qint64(blank));
        QCOMPARE(enps(workspace), 100.0 * (promoters - detractors) / answers);
    }
}

QTEST_GUILESS_MAIN(ImportAnswersTest)
#include "import_answers_test.moc"
