// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"
#include "tests/support/answer_traces.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju pulse: asked, answered and shown by the program itself.
class PulseCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_workspace = std::make_unique<ProgramWorkspace>(); }

    void showsFromFiveAnswersOn()
    {
        QCOMPARE(m_workspace->run({u"pulse"_s, u"--lang"_s, u"en"_s}).out.left(14), u"No survey yet."_s);
        const QString id = done({u"pulse"_s, u"ask"_s}).out.trimmed();
        for (const char *score : {"10", "9", "0", "8"})
            done({u"pulse"_s, u"answer"_s, u"enps"_s, QString::fromLatin1(score), u"--comment"_s,
                  u"of the one who gave %1"_s.arg(QString::fromLatin1(score))});
        QJsonObject survey = shown().first().toObject();
        QCOMPARE(survey[u"id"_s].toString(), id);
        QCOMPARE(survey[u"scale"_s].toString(), u"recommendation"_s);
        QCOMPARE(survey[u"every"_s].toString(), u"monthly"_s);
        QJsonObject round = survey[u"rounds"_s].toArray().first().toObject();
        QCOMPARE(round[u"answers"_s].toInt(), 4);
        QVERIFY(round[u"score"_s].isNull());
        QVERIFY(round[u"comments"_s].toArray().isEmpty());
        QVERIFY(done({u"pulse"_s, u"--lang"_s, u"en"_s}).out.contains(u"4 answers; shown from 5 on"));

        done({u"pulse"_s, u"answer"_s, id, u"10"_s});
        round = shown().first()[u"rounds"].toArray().first().toObject();
        QCOMPARE(round[u"score"_s].toDouble(), 40.0); // (3 − 1) ÷ 5
        QCOMPARE(round[u"promoters"_s].toInt(), 3);
        QCOMPARE(round[u"passives"_s].toInt(), 1);
        QCOMPARE(round[u"detractors"_s].toInt(), 1);
        QVERIFY(round[u"low"_s].toDouble() < 40 && round[u"high"_s].toDouble() > 40);
        QVERIFY(round[u"change"_s].isNull());
        QCOMPARE(round[u"comments"_s].toArray().size(), 4);
        for (const QJsonValue &comment : round[u"comments"_s].toArray())
            QVERIFY2(comment[u"from"].isNull(), "three promoters, one detractor: none is named");
    }

    void agreementIsAnsweredInWords()
    {
        done({u"pulse"_s, u"ask"_s, u"I know my goals"_s, u"--every"_s, u"quarterly"_s});
        for (const char *word : {"agree", "Setuju", "netral", "disagree", "agree"})
            done({u"pulse"_s, u"answer"_s, u"I know"_s, QString::fromLatin1(word)});
        const QJsonObject survey = shown().first().toObject();
        QCOMPARE(survey[u"scale"_s].toString(), u"agreement"_s);
        QCOMPARE(survey[u"every"_s].toString(), u"quarterly"_s);
        QCOMPARE(survey[u"rounds"_s][0][u"score"].toDouble(), 40.0);
        const QString told = done({u"pulse"_s, u"show"_s, u"--lang"_s, u"id"_s}).out;
        QVERIFY2(told.contains(u"setiap kuartal") && told.contains(u"+40,0"), qPrintable(told));
    }

    void closesAndReopens()
    {
        done({u"pulse"_s, u"ask"_s});
        done({u"pulse"_s, u"close"_s, u"enps"_s});
        QVERIFY(!listed()[u"closed"_s].isNull());
        QCOMPARE(m_workspace->run({u"pulse"_s, u"answer"_s, u"enps"_s, u"9"_s}).status, 1);
        done({u"pulse"_s, u"reopen"_s, u"enps"_s});
        QVERIFY(listed()[u"closed"_s].isNull());
        done({u"pulse"_s, u"answer"_s, u"enps"_s, u"9"_s});
    }

    void theFileTellsNobody()
    {
        done({u"pulse"_s, u"ask"_s});
        QFile file(m_workspace->db());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QTest::qWait(5);
        const laju::SystemClock clock;
        const auto from = clock.now();
        done({u"pulse"_s, u"answer"_s, u"enps"_s, u"3"_s, u"--team"_s, u"West"_s, u"--comment"_s,
              u"The heron flies"_s});
        done({u"pulse"_s, u"answer"_s, u"enps"_s, u"10"_s});
        const QByteArray after = bytesAround(m_workspace->db());
        QCOMPARE(momentsIn(after, from, clock.now()), QStringList());
        const QByteArray changed = changedPages(before, after);
        QVERIFY(changed.contains("The heron flies"));
        QVERIFY(!changed.contains("Sari") && !changed.contains("West"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QStringList &arguments, int status,
                            const QStringList &named) {
            QTest::newRow(name) << QStringList(u"pulse"_s) + arguments << status << named;
        };
        row("no such verb", {u"aks"_s}, 2, {u"aks"_s, u"ask"_s});
        row("no such format", {u"--format"_s, u"xml"_s}, 2, {u"xml"_s});
        row("no such scale", {u"ask"_s, u"Well?"_s, u"--scale"_s, u"stars"_s}, 2, {u"stars"_s});
        row("no such cadence", {u"ask"_s, u"--every"_s, u"decade"_s}, 2, {u"decade"_s});
        row("no date", {u"ask"_s, u"--from"_s, u"2026-02-30"_s}, 1, {u"2026-02-30"_s});
        row("no survey named", {u"answer"_s}, 1, {u"laju pulse list"_s});
        row("no such survey", {u"answer"_s, u"Nothing"_s, u"9"_s}, 1, {u"Nothing"_s});
        row("a score there is not", {u"answer"_s, u"enps"_s, u"11"_s}, 1, {u"11"_s});
        row("a word for a score", {u"answer"_s, u"enps"_s, u"agree"_s}, 1, {u"agree"_s});
        row("no such team", {u"answer"_s, u"enps"_s, u"9"_s, u"--team"_s, u"Mars"_s}, 1, {u"Mars"_s});
        row("a comment as long as a book",
            {u"answer"_s, u"enps"_s, u"9"_s, u"--comment"_s, QString(2001, u'x')}, 1, {u"2001"_s});
        row("a question as long as a page", {u"ask"_s, QString(501, u'x')}, 1, {u"501"_s});
        row("asked later", {u"answer"_s, u"Later"_s, u"agree"_s}, 1, {u"2100-01-01"_s});
        row("two that begin alike", {u"show"_s, u"I "_s}, 1, {u"I "_s});
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QStringList, named);
        done({u"pulse"_s, u"ask"_s});
        done({u"pulse"_s, u"ask"_s, u"Later on"_s, u"--from"_s, u"2100-01-01"_s});
        done({u"pulse"_s, u"ask"_s, u"I learn"_s});
        done({u"pulse"_s, u"ask"_s, u"I rest"_s});
        const Run run = m_workspace->run(arguments + QStringList{u"--lang"_s, u"en"_s});
        QCOMPARE(faultOfRefusal(run, status, named), QString());
        for (const QJsonValue &survey : shown())
            QVERIFY(survey[u"rounds"].toArray().isEmpty());
    }

private:
    Run done(const QStringList &arguments) const
    {
        const Run run = m_workspace->run(arguments);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return run;
    }
    [[nodiscard]] QJsonArray shown() const { return done({u"pulse"_s, u"--format"_s, u"json"_s}).figures(); }
    [[nodiscard]] QJsonObject listed() const
    {
        return done({u"pulse"_s, u"list"_s, u"--format"_s, u"json"_s}).figures().first().toObject();
    }

    std::unique_ptr<ProgramWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(PulseCommandTest)
#include "pulse_command_test.moc"
