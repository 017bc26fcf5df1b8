// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"
#include "tests/core/exchange/import_texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju {

namespace {

FileOutcome importText(MemorySession &session, const QByteArray &text, BadRows badRows = BadRows::RefuseFile,
                       const std::optional<Mapping> &mapping = {})
{
    std::vector<ImportFile> files;
    files.push_back({fileOf(text), mapping});
    auto outcome = importFiles(session, std::move(files), {badRows}, today);
    return std::move(outcome->files.front());
}

QString refusalsOf(const FileOutcome &outcome)
{
    QStringList lines;
    for (const RefusedRow &row : outcome.refusals)
        lines.push_back(QString(QString::number(row.line) + u'|' + row.column + u'|' + row.reason));
    return lines.join(u'\n');
}

} // namespace

class ImportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("refusals");
        const QByteArray deals = "opportunity_id,sales_agent,deal_stage,engage_date,close_date,close_value\n";
        const QByteArray calls =
            "Call ID,Call Owner,Call Start Time,Call Duration (in seconds),Call outcome\n";
        QTest::newRow("31 February") << QByteArray(deals + "A1,Ani,Won,2026-02-28,2026-02-31,5\n")
                                     << u"2|close_date|"_s;
        QTest::newRow("amount 1e400")
            << QByteArray(deals + "A1,Ani,Won,2026-02-01,2026-02-02,1e400\n") << u"2|close_value|"_s;
        QTest::newRow("negative amount")
            << QByteArray(deals + "A1,Ani,Won,2026-02-01,2026-02-02,-5\n") << u"2||"_s;
        QTest::newRow("closed before created")
            << QByteArray(deals + "A1,Ani,Won,2026-02-03,2026-02-02,5\n") << u"2||"_s;
        QTest::newRow("no stage") << QByteArray(deals + "A1,Ani,,2026-02-01,,5\n") << u"2|deal_stage|"_s;
        QTest::newRow("too few cells")
            << QByteArray(deals + "A1,Ani,Won,2026-02-01,2026-02-02,5\nA2,Ani,Won\n") << u"3||"_s;
        QTest::newRow("too many cells")
            << QByteArray(deals + "A1,Ani,Won,2026-02-01,2026-02-02,5,6\n") << u"2||"_s;
        QTest::newRow("one id, two rows")
            << QByteArray(deals +
                          "A1,Ani,Won,2026-02-01,2026-02-02,5\n\nA1,Ani,Lost,2026-02-01,2026-02-02,5\n")
            << u"4|opportunity_id|"_s;
        QTest::newRow("every bad row is told")
            << QByteArray(
                   deals +
                   "A1,Ani,Won,2026-13-01,2026-02-02,x\nA2,Ani,Won,2026-02-01,2026-02-02,5\nA3,Ani,,,,\n")
            << u"2|engage_date|;2|close_value|;4|deal_stage|"_s;
        QTest::newRow("negative duration") << QByteArray(calls + "1,Ani,2026-11-02 09:00:00,-5,connected\n")
                                           << u"2|Call Duration (in seconds)|"_s;
        QTest::newRow("unknown outcome")
            << QByteArray(calls + "1,Ani,2026-11-02 09:00:00,5,perhaps\n") << u"2|Call outcome|"_s;
        QTest::newRow("no start") << QByteArray(calls + "1,Ani,,5,connected\n") << u"2|Call Start Time|"_s;
        QTest::newRow("duration of weeks")
            << QByteArray(calls + "1,Ani,2026-11-02 09:00:00,1000000,connected\n") << u"2||"_s;
    }
    void refusesBadRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, refusals);
        MemorySession session;
        addBuiltInTypes(session);
        const FileOutcome outcome = importText(session, text);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::InvalidInput);
        const QStringList expected = refusals.split(u';');
        const QStringList found = refusalsOf(outcome).split(u'\n');
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QVERIFY2(found[i].startsWith(expected[i]), qPrintable(found[i]));
            QVERIFY2(found[i].size() > expected[i].size(), "no reason is given");
        }
        QVERIFY(session.state.opportunities.isEmpty());
        QVERIFY(session.state.activities.isEmpty());
        QVERIFY(session.state.directory.reps.empty());
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("half a file")
            << QByteArray("opportunity_id,sales_agent,deal_stage\nA1,Ani,Won\nA2,\"Budi,Won\nA3,Ani,Won\n")
            << u"3"_s;
        QTest::newRow("no data of ours")
            << QByteArray("Table;Field;Description\naccounts;account;Company name\n")
            << u"Table, Field, Description"_s;
        QTest::newRow("dates that mean two days")
            << QByteArray("Deal ID,Deal owner,Deal Stage,Close Date\n1,Ani,Won,3/4/2026\n") << u"3/4/2026"_s;
    }
    void refusesFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, part);
        MemorySession session;
        const FileOutcome outcome = importText(session, text, BadRows::Skip);
        QVERIFY(outcome.error);
        QVERIFY2(outcome.error->text.contains(part), qPrintable(outcome.error->text));
        QVERIFY(session.state.opportunities.isEmpty());
        QVERIFY(session.state.directory.reps.empty());
    }

    void skipsBadRowsOnRequest()
    {
        MemorySession session;
        const FileOutcome outcome =
            importText(session,
                       "opportunity_id,sales_agent,deal_stage,engage_date,close_date,close_value\n"
                       "A1,Ani,Won,2026-02-01,2026-02-30,5\nA2,Budi,Won,2026-02-01,2026-02-11,7\n",
                       BadRows::Skip);
        QVERIFY(outcome.isTaken());
        QCOMPARE(outcome.created, 1);
        QCOMPARE(outcome.refused, 1);
        QCOMPARE(session.state.opportunities.size(), 1);
        const Opportunity deal = session.state.opportunities.first();
        QCOMPARE(deal->amount->toDecimal(), u"7"_s);
        // Both dates are the start of the working day, ten whole days apart.
        QCOMPARE(duration_cast<hours>(*deal->closed - *deal->created).count(), 240);
        const auto moves = session.state.moves.first();
        QCOMPARE(moves.size(), size_t(2));
        QCOMPARE(moves[0].at, *deal->created);
        QVERIFY(!moves[0].from);
        QCOMPARE(moves[1].at, *deal->closed);
        QCOMPARE(moves[1].to, deal->stage);
        QCOMPARE(session.state.directory.stage(deal->stage)->fields().kind, StageKind::Won);
        // The rep of the refused row was not made.
        QVERIFY(!session.state.directory.repNamed(u"Ani"));
    }

    void takesChangesOnTheSecondTime()
    {
        MemorySession session;
        const QByteArray head = "opportunity_id,sales_agent,deal_stage,engage_date,close_date,close_value\n";
        importText(session, head + "A1,Ani,Engaging,2026-02-01,,\nA2,Ani,Engaging,2026-02-01,,\n");
        const FileOutcome again =
            importText(session, head + "A1,Ani,Won,2026-02-01,2026-03-01,9\nA2,Ani,Engaging,2026-02-01,,\n");
        QVERIFY2(again.isTaken(), again.error ? qPrintable(again.error->text) : "");
        QCOMPARE(again.created, 0);
        QCOMPARE(again.changed, 1);
        QCOMPARE(again.unchanged, 1);
        const qint64 id = *session.idOfExternal(u"opportunity"_s, u"csv:opportunities"_s, u"A1"_s).value();
        const auto moves = session.state.moves.value(id);
        QCOMPARE(moves.size(), size_t(2));
        QCOMPARE(localDay(moves[1].at, QTimeZone("Asia/Jakarta")), dayOf(2026y / March / 1));
    }

    void knowsRowsWithoutIdAgain()
    {
        MemorySession session;
        addBuiltInTypes(session);
        const QByteArray text = "Call Owner,Call Start Time,Call Duration (in seconds),Call Type\n"
                                "Ani,2026-11-02 09:00:00,60,Outbound\nAni,2026-11-02 "
                                "09:00:00,60,Outbound\nAni,2026-11-02 10:00:00,75,Inbound\n";
        const FileOutcome first = importText(session, text);
        QVERIFY2(first.isTaken(), first.error ? qPrintable(first.error->text) : "");
        QCOMPARE(first.created, 3);
        // Other heads, another order, the same rows.
        const FileOutcome again =
            importText(session, "Call Type,Call Duration (in seconds),Call Owner,Call start time\n"
                                "Inbound,75,Ani,2026-11-02 10:00:00\nOutbound,60,Ani,2026-11-02 "
                                "09:00:00\nOutbound,60,Ani,2026-11-02 09:00:00\n");
        QCOMPARE(again.created, 0);
        QCOMPARE(again.changed, 0);
        QCOMPARE(session.state.activities.size(), 3);
        const Activity call = session.state.activities.first();
        QCOMPARE(call->duration, 60s);
        QCOMPARE(call->direction, Direction::Outbound);
        QCOMPARE(toZone(call->start, QTimeZone("Asia/Jakarta")).time(), QTime(9, 0));
    }

    void planSaysWhatImportDoes()
    {
        MemorySession session;
        const QByteArray text =
            "opportunity_id;sales_agent;deal_stage;engage_date;close_date;close_value\n"
            "A1;Ani;Menang;01/02/2026;15/03/2026;1.234,50\nA2;Budi;Kalah;31/02/2026;15/03/2026;0\n";
        const SourceFile file = fileOf(text);
        const auto mapping = guessMapping(file);
        QVERIFY(mapping);
        const auto plan = planImport(session, file, *mapping, today);
        QVERIFY(plan);
        QCOMPARE(session.writes, 0);
        QVERIFY(!plan->outcome.error);
        QCOMPARE(plan->outcome.created, 1);
        QCOMPARE(plan->outcome.refused, 1);
        QCOMPARE(plan->preview.size(), size_t(2));
        QStringList cells;
        for (const auto &[field, cell] : plan->preview.front().cells)
            cells.push_back(cell);
        QCOMPARE(cells, (QStringList{u"A1"_s, u"Ani"_s, u"Menang"_s, u"2026-02-01"_s, u"2026-03-15"_s,
                                     u"1234.5 IDR"_s}));
        QVERIFY(!plan->preview[0].isRefused);
        QVERIFY(plan->preview[1].isRefused);
        const FileOutcome outcome = importText(session, text, BadRows::Skip);
        QCOMPARE(outcome.created, plan->outcome.created);
        QCOMPARE(outcome.refusals, plan->outcome.refusals);
    }

    void cancelLeavesNothing()
    {
        MemorySession session;
        std::vector<ImportFile> files;
        QByteArray text = "opportunity_id,sales_agent,deal_stage\n";
        for (int i = 0; i < 1000; ++i)
            text += QByteArray::number(i) + ",Ani,Engaging\n";
        files.push_back({fileOf(text), {}});
        int asked = 0;
        const auto outcome =
            importFiles(session, std::move(files), {}, today, [&](const ImportProgress &progress) {
                ++asked;
                return progress.rows < 500;
            });
        QVERIFY(outcome);
        QVERIFY(outcome->cancelled);
        QCOMPARE(outcome->files.front().error->kind, ErrorKind::Cancelled);
        QVERIFY(asked > 1);
        QVERIFY(session.state.opportunities.isEmpty());
        QVERIFY(session.state.directory.reps.empty());
        QVERIFY(session.state.directory.stages.empty());
    }

    void repsChangeTeamToday()
    {
        MemorySession session;
        importText(session, "sales_agent,manager,regional_office\nAni,Dewi,Barat\n");
        const FileOutcome moved = importText(session, "sales_agent,manager,regional_office\nAni,Eko,Barat\n");
        QCOMPARE(moved.changed, 1);
        const Directory &directory = session.state.directory;
        const RepId ani = directory.repNamed(u"Ani")->fields().id;
        const TeamId before = *directory.teamOf(ani, dayOf(2026y / November / 22));
        const TeamId now = *directory.teamOf(ani, dayOf(2026y / November / 23));
        QCOMPARE(directory.team(before)->fields().name, u"Dewi"_s);
        QCOMPARE(directory.team(now)->fields().name, u"Eko"_s);
        QCOMPARE(directory.team(now)->fields().parent, directory.teamNamed(u"Barat")->fields().id);
    }

    void takesStageHistoryWithItsOpportunities()
    {
        MemorySession session;
        std::vector<ImportFile> files;
        files.push_back({fileOf("Id,Name,OwnerId,StageName,Amount,CloseDate,CreatedDate\n006A,Big "
                                "one,005X,Closed Won,100,2026-03-20,2026-03-01 02:00:00\n"),
                         {}});
        files.push_back({fileOf("Id,OpportunityId,CreatedDate,StageName,FromOpportunityStageName\n"
                                "008B,006A,2026-03-09 02:00:00,Negotiation,Prospecting\n008A,006A,2026-03-01 "
                                "02:00:00,Prospecting,\n"
                                "008C,006A,2026-03-20 02:00:00,Closed Won,Negotiation\n"),
                         {}});
        const auto outcome = importFiles(session, std::move(files), {}, today);
        QVERIFY(outcome);
        for (const FileOutcome &file : outcome->files)
            QVERIFY2(file.isTaken(), file.error ? qPrintable(file.error->text) : "");
        QStringList stages;
        for (const StageChange &move : session.state.moves.first())
            stages.push_back(session.state.directory.stage(move.to)->fields().name);
        QCOMPARE(stages, (QStringList{u"Prospecting"_s, u"Negotiation"_s, u"Closed Won"_s}));
    }
};

} // namespace laju

QTEST_GUILESS_MAIN(laju::ImportFilesTest)
#include "import_files_test.moc"
