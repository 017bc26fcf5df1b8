// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/import_texts.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju {

namespace {

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

/// Data of others, in whatever order it comes.
class ImportSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        // Those that were referred to by id are completed; 2238 and 2243, which no file names, go by their
        // ids.
        std::vector<ImportFile> accounts;
        auto accountsFile = SourceFile::open(zoho(u"Accounts.csv"_s));
        QVERIFY(accountsFile);
        accounts.push_back({std::move(accountsFile).value(), {}});
        const auto taken = importFiles(session, std::move(accounts), {}, today);
        QVERIFY(taken);
        QCOMPARE(taken->files.front().created + taken->files.front().changed, 2229);
        QCOMPARE(taken->files.front().refused, 0);
        QCOMPARE(session.state.accounts.size(), 2229 + 2);

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

QTEST_GUILESS_MAIN(laju::ImportSamplesTest)
#include "import_samples_test.moc"
