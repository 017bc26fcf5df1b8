// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_csv.h"
#include "core/exchange/importer.h"
#include "core/storage/workspace_file.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju {

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
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        static int number = 0;
        auto opened = openWorkspace(m_folder.filePath(QString(QString::number(++number) + u".laju")),
                                    OpenMode::CreateIfMissing, today);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        m_session = std::move(opened).value();
    }
    void cleanup() { m_session.reset(); }

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
