// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"
#include "core/exchange/importer.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"
#include "core/storage/workspace_file.h"
#include "tests/support/test_workspace.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju {

using test::require;

namespace {

const auto today = std::make_shared<FixedClock>(Instant(sys_days{2026y / November / 23} + 3h));

QString maven(const QString &name)
{
    return QStringLiteral(LAJU_SOURCE_DIR "/../shared/data/maven-crm/") + name;
}
QString zoho(const QString &name)
{
    return QStringLiteral(LAJU_SOURCE_DIR "/../shared/data/zoho-crm/") + name;
}

/// Rows that changed something; -1 when a file was not taken.
qint64 importPaths(Session &session, const QStringList &paths)
{
    std::vector<ImportFile> files;
    for (const QString &path : paths) {
        auto file = SourceFile::open(path);
        if (!file)
            return -1;
        files.push_back({std::move(file).value(), {}});
    }
    const auto outcome = importFiles(session, std::move(files), {}, *today);
    if (!outcome)
        return -1;
    qint64 moved = 0;
    for (const FileOutcome &file : outcome->files) {
        if (file.error) {
            qWarning("%s", qPrintable(file.error->text + u' ' + file.error->detail));
            return -1;
        }
        moved += file.created + file.changed;
    }
    return moved;
}

} // namespace

/// Importing into a real workspace file.
class ImportWorkspaceTest : public QObject
{
    Q_OBJECT

private:
    bool takeText(const QByteArray &text, const QString &name)
    {
        std::vector<ImportFile> files;
        files.push_back({require(SourceFile::fromBytes(text, name)), {}});
        const auto outcome = importFiles(*m_session, std::move(files), {}, *today);
        if (outcome && !outcome->isComplete())
            qWarning("%s", qPrintable(outcome->files.front().error->text));
        return outcome && outcome->isComplete();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        static int number = 0;
        m_path = m_folder.filePath(QString(QString::number(++number) + u".laju"));
        auto opened = openWorkspace(m_path, OpenMode::CreateIfMissing, today);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        m_session = std::move(opened).value();
    }
    void cleanup() { m_session.reset(); }

    /// Whatever the machine's own zone is: half past midnight in Jakarta is that day, and still the day
    /// before in UTC.
    void daysAreTheWorkspaces()
    {
        QVERIFY(takeText("id,owner,amount,stage,created date,close date\n"
                         "1,Ann,100,Won,2026-03-01 00:30:00,2026-04-01 00:30:00\n",
                         u"deals.csv"_s));
        const auto facts = m_session->facts();
        QCOMPARE(facts->deals.size(), 1U);
        QCOMPARE(toIso(*facts->deals.front().created), u"2026-03-01"_s);
        QCOMPARE(toIso(*facts->deals.front().closed), u"2026-04-01"_s);
    }

    /// Stage histories come before, with or after their deals, in one call or several: to the same moves.
    void stageHistoriesInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("calls"); // h: the history, d: the deals
        QTest::newRow("in one call") << QStringList{u"hd"_s};
        QTest::newRow("deals first") << QStringList{u"d"_s, u"h"_s};
        QTest::newRow("history first") << QStringList{u"h"_s, u"d"_s};
        QTest::newRow("twice") << QStringList{u"d"_s, u"h"_s, u"d"_s, u"h"_s};
    }
    void stageHistoriesInAnyOrder()
    {
        QFETCH(QStringList, calls);
        const QByteArray deals("Deal ID,Owner,Amount,Stage,Created,Closed\n"
                               "D1,Ann,100,Won,2026-01-05,2026-02-20\nD2,Ann,50,Proposal,2026-01-06,\n");
        const QByteArray history("Deal ID,To Stage,Changed At\n"
                                 "D1,Prospecting,2026-01-05\nD1,Proposal,2026-01-20\nD1,Won,2026-02-20\n"
                                 "D2,Prospecting,2026-01-06\nD2,Proposal,2026-01-30\n");
        for (const QString &call : calls) {
            std::vector<ImportFile> files;
            for (const QChar which : call)
                files.push_back({require(which == u'd' ? SourceFile::fromBytes(deals, u"deals.csv"_s)
                                                       : SourceFile::fromBytes(history, u"history.csv"_s)),
                                 {}});
            const auto outcome = importFiles(*m_session, std::move(files), {}, *today);
            QVERIFY(outcome && outcome->isComplete());
        }
        const auto directory = m_session->directory();
        QStringList told;
        for (const QString &id : {u"D1"_s, u"D2"_s}) {
            const auto stored = m_session->idOfExternal(u"opportunity"_s, u"csv:opportunities"_s, id);
            const auto moves = m_session->stageChanges(*OpportunityId::fromNumber(**stored));
            for (const StageChange &move : *moves)
                told.append(QStringList{id, (*directory->stage(move.to))->name,
                                        toIso(localDay(move.at, directory->zone()))}
                                .join(u' '));
        }
        QCOMPARE(told.join(u"; "_s), u"D1 Prospecting 2026-01-05; D1 Proposal 2026-01-20; D1 Won 2026-02-20; "
                                     "D2 Prospecting 2026-01-06; D2 Proposal 2026-01-30"_s);
    }

    /// Deals by ids alone, calls by names, and only then who is who: the two are one.
    void whoIsKnownByIdTurnsOutToBeKnownByName()
    {
        QVERIFY(takeText("id,owner id,account id,product id,amount,stage,created date,close date\n"
                         "1,R7,A9,P3,100,Won,2026-03-01,2026-04-01\n",
                         u"deals.csv"_s));
        QVERIFY(takeText("id,owner,account,product,amount,stage,created date,close date\n"
                         "2,Ann,Maju,Beta,50,Won,2026-03-01,2026-04-02\n",
                         u"deals2.csv"_s));
        QVERIFY(takeText("rep id,rep name\nR7,Ann\nR8,Bob\n", u"reps.csv"_s));
        QVERIFY(
            takeText("account id,account name,industry\nA9,Maju,Mining\nA1,Other,Food\n", u"accounts.csv"_s));
        QVERIFY(takeText("product id,product name,price\nP3,Beta,10\nP4,Gamma,20\n", u"products.csv"_s));
        const auto facts = m_session->facts();
        QCOMPARE(facts->deals.size(), 2U);
        const DealFact &one = facts->deals[0];
        const DealFact &other = facts->deals[1];
        QCOMPARE(one.rep, other.rep);
        QVERIFY(one.account.has_value() && one.account == other.account);
        QVERIFY(one.product.has_value() && one.product == other.product);
        const auto directory = m_session->directory();
        QStringList reps;
        for (const Rep &rep : directory->reps)
            reps.append(rep->name);
        QCOMPARE(reps.join(u' '), u"Ann Bob"_s);
        QVERIFY(require(m_session->check(false)).empty());
    }

    /// Calls name deals that come later: they are linked as soon as those are there, and what people changed
    /// meanwhile stays.
    void callsBeforeTheirDeals()
    {
        const QByteArray calls("Call ID,Call Owner,Call Start Time,Call Outcome,Subject,Opportunity\n"
                               "1,Ann,2026-11-02 09:00:00,connected,First,Mine\n"
                               "2,Ann,2026-11-02 10:00:00,connected,Second,\n");
        const auto take = [&](const QByteArray &text, const QString &name) {
            std::vector<ImportFile> files;
            files.push_back({require(SourceFile::fromBytes(text, name)), {}});
            const FileOutcome file =
                require(importFiles(*m_session, std::move(files), {}, *today)).files.front();
            return u"%1 new %2 changed %3 unchanged %4 unresolved %5 overridden"_s.arg(file.created)
                .arg(file.changed)
                .arg(file.unchanged)
                .arg(file.unresolved)
                .arg(file.overridden);
        };
        const auto stored = [&](const QString &id) {
            const auto number = require(m_session->idOfExternal(u"activity"_s, u"csv:activities"_s, id));
            return require(m_session->activity(*ActivityId::fromNumber(*number))).activity.fields();
        };
        QCOMPARE(take(calls, u"calls.csv"_s), u"2 new 0 changed 0 unchanged 1 unresolved 0 overridden"_s);
        ActivityFields noted = stored(u"1"_s);
        noted.subject = u"Ours"_s;
        noted.note = u"Ask again"_s;
        require(m_session->save(require(Activity::make(noted))));
        QCOMPARE(take(calls, u"calls.csv"_s), u"0 new 0 changed 2 unchanged 1 unresolved 0 overridden"_s);
        QCOMPARE(stored(u"1"_s).subject, u"Ours"_s);
        QVERIFY(
            takeText("Deal ID,Deal Name,Owner,Amount,Stage,Created\nD1,Mine,Ann,100,Proposal,2026-01-05\n",
                     u"deals.csv"_s));
        QCOMPARE(take(calls, u"calls.csv"_s), u"0 new 1 changed 1 unchanged 0 unresolved 1 overridden"_s);
        QVERIFY(stored(u"1"_s).opportunity.has_value());
        QCOMPARE(stored(u"1"_s).note, u"Ask again"_s);
        QCOMPARE(take(calls, u"calls.csv"_s), u"0 new 0 changed 2 unchanged 0 unresolved 0 overridden"_s);
    }

    /// So many rows that indexes are put off and marks kept in parts: new accounts and reps among them to the
    /// end, all of it or nothing, and once more without a trace.
    void manyRows_data()
    {
        QTest::addColumn<QByteArray>("lastRow");
        QTest::addColumn<qint64>("created");
        QTest::newRow("all of it") << QByteArray("last,Rep 5,2026-11-20 10:00,connected,PT 1\n")
                                   << qint64{110'001};
        QTest::newRow("nothing") << QByteArray("last,Rep 5,2026-11-31 10:00,connected,PT 1\n") << qint64{0};
    }
    void manyRows()
    {
        QFETCH(QByteArray, lastRow);
        QFETCH(qint64, created);
        constexpr int rows = 110'000;
        QByteArray text("Call ID,Call Owner,Call Start Time,Call Outcome,Account Name\n");
        for (int row = 0; row < rows; ++row) {
            const int mixed = static_cast<int>(qint64{row} * 7919 % rows);
            text += QByteArray::number(mixed) + ",Rep " + QByteArray::number(row / 20'000) + ",2026-10-" +
                    QByteArray::number(1 + mixed % 31).rightJustified(2, '0') + ' ' +
                    QByteArray::number(mixed % 24).rightJustified(2, '0') + ":15,connected,PT " +
                    QByteArray::number(row / 500) + '\n';
        }
        text += lastRow;
        const auto schema = [&] {
            storage::Connection connection(m_path, 1s);
            return storage::dialect::schemaTexts(connection);
        };
        const QStringList before = schema();
        const auto take = [&] {
            std::vector<ImportFile> files;
            files.push_back({require(SourceFile::fromBytes(text, u"calls.csv"_s)), {}});
            return require(importFiles(*m_session, std::move(files), {}, *today)).files.front();
        };
        const FileOutcome first = take();
        QCOMPARE(first.error.has_value(), created == 0);
        QCOMPARE(require(m_session->countActivities({})), created);
        QCOMPARE(schema(), before);
        const auto directory = require(m_session->directory());
        QCOMPARE(directory.reps.size(), created > 0 ? size_t(6) : size_t(0));
        QCOMPARE(require(m_session->accounts()).size(), created > 0 ? size_t(rows / 500) : size_t(0));
        const auto findings = require(m_session->check(false));
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));
        if (created == 0)
            return;
        const FileOutcome again = take();
        QCOMPARE(again.unchanged, created);
        QCOMPARE(again.created + again.changed + again.refused, 0);
        QCOMPARE(require(m_session->imports()).size(), size_t(1));
    }

    void maven_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("deals first, one by one") << QStringList{u"sales_pipeline.csv"_s, u"sales_teams.csv"_s,
                                                                u"accounts.csv"_s, u"products.csv"_s}
                                                 << false;
        QTest::newRow("in one call") << QStringList{u"sales_pipeline.csv"_s, u"products.csv"_s,
                                                    u"sales_teams.csv"_s, u"accounts.csv"_s}
                                     << true;
    }
    void maven()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, atOnce);
        if (!QDir(laju::maven({})).exists())
            QSKIP("the sample data maven-crm is not there");
        QStringList paths;
        for (const QString &name : names)
            paths.push_back(laju::maven(name));
        const auto importAll = [&] {
            if (atOnce)
                return importPaths(*m_session, paths);
            qint64 moved = 0;
            for (const QString &path : paths)
                moved += importPaths(*m_session, {path});
            return moved;
        };
        QCOMPARE(importAll(), 8800 + 35 + 85 + 7);
        QCOMPARE(importAll(), 0);

        const auto facts = m_session->facts();
        QVERIFY(facts);
        QHash<StageKind, qint64> count;
        qint64 wonMinor = 0;
        qint64 cycleDays = 0;
        for (const DealFact &deal : facts->deals) {
            ++count[deal.state];
            if (deal.state == StageKind::Won) {
                wonMinor += deal.amount->minor();
                cycleDays += (*deal.closedAt - *deal.createdAt) / 24h;
            }
        }
        QCOMPARE(count.value(StageKind::Won), 4238);
        QCOMPARE(count.value(StageKind::Lost), 2473);
        QCOMPARE(count.value(StageKind::Open), 2089);
        QCOMPARE(wonMinor, Q_INT64_C(10005534) * 100);
        QCOMPARE(qRound64(double(cycleDays) / 4238 * 10000), 517820);
        const auto directory = m_session->directory();
        QVERIFY(directory);
        QCOMPARE(directory->reps.size(), size_t(35));
        QCOMPARE(directory->teams.size(), size_t(9));
        QCOMPARE(directory->products.size(), size_t(7));
        QCOMPARE(directory->productNamed(u"GTXPro")->fields().name, u"GTX Pro"_s);
        QCOMPARE(m_session->accounts()->size(), size_t(85));
        const auto findings = m_session->check(false);
        QVERIFY(findings);
        QCOMPARE(findings->size(), size_t(0));
    }

    void undoneImportCanComeAgain()
    {
        if (!QDir(laju::maven({})).exists())
            QSKIP("the sample data maven-crm is not there");
        QCOMPARE(importPaths(*m_session, {laju::maven(u"sales_teams.csv"_s), laju::maven(u"products.csv"_s),
                                          laju::maven(u"accounts.csv"_s)}),
                 35 + 85 + 7);
        const auto before = m_session->directory();
        QCOMPARE(importPaths(*m_session, {laju::maven(u"sales_pipeline.csv"_s)}), 8800);
        const auto imports = m_session->imports();
        QVERIFY(imports);
        const auto pipeline = std::ranges::find(*imports, u"sales_pipeline.csv"_s, &ImportRecord::file);
        QVERIFY(pipeline != imports->end());
        const auto undone = m_session->undoImport(pipeline->id);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
        QVERIFY(m_session->facts()->deals.empty());
        const auto after = m_session->directory();
        QCOMPARE(after->reps, before->reps);
        QCOMPARE(after->products, before->products);
        QCOMPARE(after->stages, before->stages);
        QCOMPARE(after->pipelines, before->pipelines);
        QCOMPARE(m_session->accounts()->size(), size_t(85));
        QCOMPARE(importPaths(*m_session, {laju::maven(u"sales_pipeline.csv"_s)}), 8800);
        QCOMPARE(m_session->facts()->deals.size(), size_t(8800));
    }

    void refusedFileChangesNothing()
    {
        auto file = SourceFile::fromBytes(
            "opportunity_id,sales_agent,product,deal_stage,engage_date,close_date,close_value\n"
            "A1,Ani,GTX,Engaging,2026-02-01,,\nA2,Budi,GTX,Won,2026-02-01,2026-02-31,5\n",
            u"deals.csv"_s);
        QVERIFY(file);
        const auto before = m_session->directory();
        std::vector<ImportFile> files;
        files.push_back({std::move(file).value(), {}});
        const auto outcome = importFiles(*m_session, std::move(files), {BadRows::RefuseFile}, *today);
        QVERIFY(outcome);
        QVERIFY(outcome->files.front().error);
        QCOMPARE(outcome->files.front().refusals.front().line, 3);
        const auto after = m_session->directory();
        QCOMPARE(after->reps, before->reps);
        QCOMPARE(after->stages, before->stages);
        QVERIFY(after->products.empty());
        QVERIFY(m_session->facts()->deals.empty());
        QVERIFY(m_session->imports()->empty());
    }

    void zohoActivities()
    {
        if (!QDir(zoho({})).exists())
            QSKIP("the sample data zoho-crm is not there");
        const QStringList paths{zoho(u"Calls.csv"_s), zoho(u"Contacts.csv"_s), zoho(u"Events.csv"_s),
                                zoho(u"Users.csv"_s)};
        QCOMPARE(importPaths(*m_session, paths), 4100 + 1265 + 2978 + 11);
        QCOMPARE(importPaths(*m_session, paths), 0);
        const auto count = m_session->countActivities({});
        QVERIFY(count);
        QCOMPARE(*count, 4100 + 2978);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto written = exportActivities(*m_session, {}, buffer);
        QVERIFY(written);
        QCOMPARE(*written, 4100 + 2978);
        const auto file = SourceFile::fromBytes(buffer.data(), u"activities.csv"_s);
        QVERIFY(file);
        qint64 rows = 0;
        QVERIFY(file->forEachRow([&](const CsvRecord &) { return ++rows > 0; }));
        QCOMPARE(rows, 4100 + 2978);
    }
};

} // namespace laju

QTEST_GUILESS_MAIN(laju::ImportWorkspaceTest)
#include "import_workspace_test.moc"
