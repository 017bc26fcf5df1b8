// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"
#include "tests/core/exchange/memory_session.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju {

namespace {

const FixedClock today(Instant(sys_days{2026y / November / 23} + 3h));

void addBuiltInTypes(MemorySession &session)
{
    for (int number = 0; const char *key : {"call", "email", "meeting", "demo"}) {
        const QString name = QString::fromLatin1(key);
        session.state.directory.activityTypes.push_back(*ActivityType::make(
            {.key = name, .kind = *fromKey<ActivityKind>(name), .name = {}, .number = number++}));
    }
}

SourceFile fileOf(const QByteArray &text, const QString &name = u"file.csv"_s)
{
    auto file = SourceFile::fromBytes(text, name);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    return std::move(file).value();
}

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

QString maven(const QString &name)
{
    return QStringLiteral(LAJU_SOURCE_DIR "/../shared/data/maven-crm/") + name;
}
QString zoho(const QString &name)
{
    return QStringLiteral(LAJU_SOURCE_DIR "/../shared/data/zoho-crm/") + name;
}

Result<ImportOutcome> importPaths(Session &session, const QStringList &paths)
{
    std::vector<ImportFile> files;
    for (const QString &path : paths) {
        auto file = SourceFile::open(path);
        if (!file)
            return failure(file.error());
        files.push_back({std::move(file).value(), {}});
    }
    return importFiles(session, std::move(files), {}, today);
}

/// Everything of the workspace by names, in an order of its own: what two ways of importing must agree on.
QStringList portrait(const MemorySession &session)
{
    QStringList lines;
    const Directory &directory = session.state.directory;
    const auto teamName = [&](const std::optional<TeamId> &id) {
        return id ? directory.team(*id)->fields().name : QString();
    };
    for (const Team &team : directory.teams)
        lines.push_back(u"team "_s + team->name + u" in " + teamName(team->parent));
    for (const Rep &rep : directory.reps) {
        QStringList teams;
        for (const Membership &membership : directory.memberships) {
            if (membership.rep == rep->id)
                teams.push_back(teamName(membership.team) +
                                (membership.from ? u" from "_s + toIso(*membership.from) : QString()));
        }
        lines.push_back(u"rep "_s + rep->name + u" of " + teams.join(u", "));
    }
    for (const Product &product : directory.products)
        lines.push_back(u"product "_s + product->name + u' ' + product->series + u' ' +
                        (product->price ? product->price->toDecimal() : QString()));
    for (const Pipeline &pipeline : directory.pipelines)
        lines.push_back(u"pipeline "_s + pipeline->name);
    for (const Stage &stage : directory.stages)
        lines.push_back(u"stage "_s + stage->name + u' ' + QString::number(stage->position) + u' ' +
                        QString::number(stage->probability));
    for (const Account &account : session.state.accounts)
        lines.push_back(u"account "_s + QStringList{account->name, account->industry, account->country,
                                                    account->note, account->source, account->externalId,
                                                    QString::number(account->employees.value_or(-1))}
                                            .join(u'|'));
    for (const Opportunity &deal : session.state.opportunities) {
        QStringList moves;
        for (const StageChange &move : session.state.moves.value(deal->id.number()))
            moves.push_back(directory.stage(move.to)->fields().name + u'@' +
                            QString::number(millis(move.at)));
        lines.push_back(
            u"deal "_s +
            QStringList{deal->externalId, deal->name, directory.rep(deal->owner)->fields().name,
                        directory.stage(deal->stage)->fields().name,
                        deal->account
                            ? session.state.accounts.constFind(deal->account->number())->fields().name
                            : QString(),
                        deal->product ? directory.product(*deal->product)->fields().name : QString(),
                        deal->amount ? deal->amount->toDecimal() : QString(), moves.join(u',')}
                .join(u'|'));
    }
    lines.sort();
    return lines;
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

    void mavenInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("deals first, one by one") << QStringList{u"sales_pipeline.csv"_s, u"sales_teams.csv"_s,
                                                                u"accounts.csv"_s, u"products.csv"_s}
                                                 << false;
        QTest::newRow("deals in the middle") << QStringList{u"products.csv"_s, u"sales_pipeline.csv"_s,
                                                            u"accounts.csv"_s, u"sales_teams.csv"_s}
                                             << false;
        QTest::newRow("deals last") << QStringList{u"accounts.csv"_s, u"sales_teams.csv"_s, u"products.csv"_s,
                                                   u"sales_pipeline.csv"_s}
                                    << false;
        QTest::newRow("deals first, in one call") << QStringList{u"sales_pipeline.csv"_s, u"products.csv"_s,
                                                                 u"sales_teams.csv"_s, u"accounts.csv"_s}
                                                  << true;
    }
    void mavenInAnyOrder()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, atOnce);
        if (!QDir(maven({})).exists())
            QSKIP("the sample data maven-crm is not there");
        MemorySession session;
        QStringList paths;
        for (const QString &name : names)
            paths.push_back(maven(name));
        const auto importAll = [&] {
            qint64 moved = 0;
            for (const QStringList &call :
                 atOnce ? QList<QStringList>{paths}
                        : QList<QStringList>{{paths[0]}, {paths[1]}, {paths[2]}, {paths[3]}}) {
                const auto outcome = importPaths(session, call);
                if (!outcome)
                    return qint64(-1);
                for (const FileOutcome &file : outcome->files) {
                    if (file.error) {
                        qWarning("%s", qPrintable(file.error->text));
                        return qint64(-1);
                    }
                    moved += file.created + file.changed;
                }
            }
            return moved;
        };
        QCOMPARE(importAll(), 8800 + 35 + 85 + 7);
        const QStringList seen = portrait(session);
        static QStringList reference = seen;
        QCOMPARE(seen.size(), reference.size());
        for (qsizetype i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], reference[i]);

        const int writes = session.writes;
        QCOMPARE(importAll(), 0);
        QCOMPARE(session.writes, writes);

        qint64 won = 0;
        qint64 lost = 0;
        qint64 open = 0;
        qint64 undated = 0;
        qint64 wonMinor = 0;
        qint64 days = 0;
        qint64 withoutAccount = 0;
        const FactSnapshot facts = session.facts().value();
        for (const DealFact &deal : facts.deals) {
            won += deal.state == StageKind::Won;
            lost += deal.state == StageKind::Lost;
            open += deal.state == StageKind::Open;
            undated += !deal.createdAt;
            withoutAccount += !deal.account;
            if (deal.state == StageKind::Won) {
                wonMinor += deal.amount->minor();
                const auto cycle = *deal.closedAt - *deal.createdAt;
                QCOMPARE(cycle % 24h, 0h);
                days += cycle / 24h;
            }
        }
        QCOMPARE(won, 4238);
        QCOMPARE(lost, 2473);
        QCOMPARE(open, 2089);
        QCOMPARE(undated, 500);
        QCOMPARE(withoutAccount, 1425);
        QCOMPARE(wonMinor, Q_INT64_C(10005534) * 100);
        QCOMPARE(qRound64(double(days) / double(won) * 10000), 517820);

        const Directory &directory = session.state.directory;
        QCOMPARE(directory.reps.size(), size_t(35));
        QCOMPARE(directory.teams.size(), size_t(9));
        QCOMPARE(directory.products.size(), size_t(7));
        QCOMPARE(session.state.accounts.size(), 85);
        QCOMPARE(directory.stages.size(), size_t(4));
        QVERIFY(directory.productNamed(u"GTXPro")->fields().name == u"GTX Pro");
        const TeamId team =
            *directory.teamOf(directory.repNamed(u"Moses Frase")->fields().id, dayOf(2016y / October / 20));
        QCOMPARE(directory.team(team)->fields().name, u"Dustin Brinkmann"_s);
        QCOMPARE(directory.team(*directory.team(team)->fields().parent)->fields().name, u"Central"_s);
    }

    void undoGivesBackTheFormerState()
    {
        if (!QDir(maven({})).exists())
            QSKIP("the sample data maven-crm is not there");
        MemorySession session;
        QVERIFY(importPaths(session, {maven(u"sales_teams.csv"_s), maven(u"products.csv"_s)}));
        const QStringList before = portrait(session);
        QVERIFY(importPaths(session, {maven(u"sales_pipeline.csv"_s)}));
        QVERIFY(portrait(session) != before);
        QVERIFY(session.undoImport(session.imports()->back().id));
        QCOMPARE(portrait(session), before);
    }

    void zohoDemoTables()
    {
        if (!QDir(zoho({})).exists())
            QSKIP("the sample data zoho-crm is not there");
        MemorySession session;
        addBuiltInTypes(session);
        QStringList paths;
        for (const QString &name : {u"Calls.csv"_s, u"Potentials.csv"_s, u"Events.csv"_s, u"Contacts.csv"_s,
                                    u"Users.csv"_s, u"Tasks.csv"_s})
            paths.push_back(zoho(name));
        const auto outcome = importPaths(session, paths);
        QVERIFY(outcome);
        for (const FileOutcome &file : outcome->files) {
            QVERIFY2(file.isTaken(), file.error ? qPrintable(file.error->text) : "");
            QCOMPARE(file.refused, 0);
        }
        // Three accounts have no name.
        std::vector<ImportFile> accounts;
        auto accountsFile = SourceFile::open(zoho(u"Accounts.csv"_s));
        QVERIFY(accountsFile);
        accounts.push_back({std::move(accountsFile).value(), {}});
        const auto taken = importFiles(session, std::move(accounts), {BadRows::Skip}, today);
        QVERIFY(taken);
        QCOMPARE(taken->files.front().created, 2226);
        QCOMPARE(taken->files.front().refused, 3);

        qint64 won = 0;
        qint64 lost = 0;
        qint64 wonMinor = 0;
        const FactSnapshot facts = session.facts().value();
        for (const DealFact &deal : facts.deals) {
            won += deal.state == StageKind::Won;
            lost += deal.state == StageKind::Lost;
            wonMinor += deal.state == StageKind::Won ? deal.amount->minor() : 0;
        }
        QCOMPARE(won, 1425);
        QCOMPARE(lost, 485);
        QCOMPARE(wonMinor, Q_INT64_C(89066200) * 100);
        qint64 calls = 0;
        qint64 seconds = 0;
        qint64 inbound = 0;
        qint64 meetings = 0;
        const ActivityTypeId call = session.state.directory.activityType(QStringView(u"call"))->fields().id;
        const ActivityTypeId meeting =
            session.state.directory.activityType(QStringView(u"meeting"))->fields().id;
        for (const Activity &activity : session.state.activities) {
            meetings += activity->type == meeting;
            if (activity->source == u"csv:activities" && activity->type == call &&
                activity->direction != Direction::None) {
                ++calls;
                seconds += activity->duration.count();
                inbound += activity->direction == Direction::Inbound;
            }
        }
        QCOMPARE(calls, 4100);
        QCOMPARE(seconds, 1665700);
        QCOMPARE(inbound, 3560);
        QCOMPARE(meetings, 2978);
        QCOMPARE(session.state.directory.reps.size(), size_t(11));
    }
};

} // namespace laju

QTEST_GUILESS_MAIN(laju::ImportFilesTest)
#include "import_files_test.moc"
