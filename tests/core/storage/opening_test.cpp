// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"
#include "core/storage/open_session.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/test_workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;
using namespace laju::test;
using storage::Connection;
using storage::Migration;

/// What is refused, with which words; migrations; two programs on one file; backups.
class OpeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void emptyFileBecomesWorkspace();
    void connectionIsSafe();
    void migratedEqualsFresh();
    void migrationCopiesFirst();
    void failedMigrationChangesNothing();
    void twoSessions();
    void lockedFileIsBusy();
    void backup();
    void unwritableFolder();
    void fullDisk();

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

namespace {

constexpr milliseconds soon{50};

void addColour(Connection &connection)
{
    connection.execute(u"ALTER TABLE team ADD COLUMN colour INTEGER"_s);
}

void breakDown(Connection &connection)
{
    connection.execute(u"CREATE TABLE half_done (id INTEGER PRIMARY KEY)"_s);
    connection.execute(u"SELECT * FROM nothing_of_the_kind"_s);
}

/// All of today's steps and one more.
constexpr auto stepsAnd(void (*run)(Connection &))
{
    std::array<Migration, storage::migrations.size() + 1> steps{};
    std::ranges::copy(storage::migrations, steps.begin());
    steps.back() = {storage::migrations.back().version + 1, {}, run};
    return steps;
}
constexpr auto oneMoreStep = stepsAnd(addColour);
constexpr auto brokenSteps = stepsAnd(breakDown);

} // namespace

void OpeningTest::refused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("text file") << u"text"_s << ErrorKind::Unreadable << u"is no database"_s;
    QTest::newRow("another program's") << u"foreign"_s << ErrorKind::Unreadable << u"another program"_s;
    QTest::newRow("marked as another's") << u"marked"_s << ErrorKind::Unreadable << u"another program"_s;
    QTest::newRow("newer schema") << u"newer"_s << ErrorKind::NewerVersion << u"newer version"_s;
    QTest::newRow("half a file") << u"half"_s << ErrorKind::Unreadable << u"damaged"_s;
    QTest::newRow("garbage after the signature") << u"garbage"_s << ErrorKind::Unreadable << u"garbage"_s;
    QTest::newRow("folder") << u"folder"_s << ErrorKind::Unreadable << u"is a folder"_s;
    QTest::newRow("missing folder") << u"no/such/file"_s << ErrorKind::NotFound << u"does not exist"_s;
    QTest::newRow("missing file") << u"missing"_s << ErrorKind::NotFound << u"does not exist"_s;
    QTest::newRow("empty file") << u"empty"_s << ErrorKind::Unreadable << u"is empty"_s;
}

void OpeningTest::refused()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, text);
    TestWorkspace workspace;
    const QString path = workspace.pathOf(what);
    if (what == u"text"_s) {
        write(path, "Deal - ID,Deal - Title\n");
    } else if (what == u"foreign"_s || what == u"marked"_s) {
        Connection other(path, soon);
        other.execute(u"CREATE TABLE notes (id INTEGER)"_s);
        if (what == u"marked"_s)
            other.execute(u"PRAGMA application_id = 77"_s);
    } else if (what == u"newer"_s) {
        require(workspace.session().backup(path));
        Connection(path, soon).execute(u"PRAGMA user_version = 99"_s);
    } else if (what == u"half"_s) {
        require(workspace.session().backup(workspace.pathOf(u"whole"_s)));
        const QByteArray whole = read(workspace.pathOf(u"whole"_s));
        write(path, whole.first(whole.size() / 2));
    } else if (what == u"garbage"_s) {
        write(path, QByteArrayLiteral("SQLite format 3\0") + QByteArray(8192, 'x'));
    } else if (what == u"folder"_s) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"empty"_s) {
        write(path, {});
    }
    const QByteArray before = read(path);
    const auto opened = openWorkspace(path, OpenMode::MustExist, workspace.sharedClock(), soon);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY2(opened.error().text.contains(text), qPrintable(opened.error().text));
    QVERIFY2(opened.error().text.contains(what.section(u'/', 0, 0)), qPrintable(opened.error().text));
    QCOMPARE(read(path), before);
}

void OpeningTest::emptyFileBecomesWorkspace()
{
    TestWorkspace workspace;
    write(workspace.pathOf(u"new.laju"_s), {});
    const auto session = require(
        openWorkspace(workspace.pathOf(u"new.laju"_s), OpenMode::CreateIfMissing, workspace.sharedClock()));
    QCOMPARE(require(session->directory()).activityTypes.size(), 4u);
}

void OpeningTest::connectionIsSafe()
{
    const TestWorkspace workspace;
    Connection connection(workspace.path(), soon);
    storage::dialect::makeSafe(connection);
    QCOMPARE(connection.number(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(connection.number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(connection.number(u"PRAGMA application_id"_s), storage::dialect::applicationId);
}

void OpeningTest::migratedEqualsFresh()
{
    const TestWorkspace workspace;
    const std::span<const Migration> all(storage::migrations);
    Connection fresh(workspace.pathOf(u"fresh.laju"_s), soon);
    QVERIFY(storage::migrate(fresh, all));
    for (size_t known = 1; known <= all.size(); ++known) {
        Connection old(workspace.pathOf(u"old%1.laju"_s.arg(known)), soon);
        storage::migrate(old, all.first(known));
        storage::migrate(old, all);
        QCOMPARE(storage::dialect::schemaTexts(old), storage::dialect::schemaTexts(fresh));
        QCOMPARE(storage::dialect::schemaVersionOf(old), all.back().version);
    }
}

void OpeningTest::migrationCopiesFirst()
{
    TestWorkspace workspace;
    workspace.close();
    const auto session = storage::openSession(workspace.path(), OpenMode::MustExist, workspace.sharedClock(),
                                              soon, oneMoreStep);
    QCOMPARE(require(session->directory()).reps.size(), 3u);
    QVERIFY(require(session->check(false)).empty());
    const QString copy = u"%1.before-v%2"_s.arg(workspace.path()).arg(oneMoreStep.back().version);
    const auto before = openWorkspace(copy, OpenMode::MustExist, workspace.sharedClock());
    QVERIFY2(before.has_value(), before ? "" : qPrintable(before.error().text));
    QCOMPARE(require((*before)->directory()).reps.size(), 3u);
}

void OpeningTest::failedMigrationChangesNothing()
{
    TestWorkspace workspace;
    workspace.close();
    QVERIFY_THROWS_EXCEPTION(storage::Failed,
                             (void)storage::openSession(workspace.path(), OpenMode::MustExist,
                                                        workspace.sharedClock(), soon, brokenSteps));
    workspace.reopen();
    QCOMPARE(workspace.directory().reps.size(), 3u);
    Connection connection(workspace.path(), soon);
    QVERIFY(!storage::dialect::schemaTexts(connection).join(u' ').contains(u"half_done"_s));
}

void OpeningTest::twoSessions()
{
    TestWorkspace workspace;
    const auto other = require(openWorkspace(workspace.path(), OpenMode::MustExist, workspace.sharedClock()));
    require(workspace.session().save(
        require(Activity::make(workspace.activity(workspace.sari, u"call", utc(u"2026-11-20T16:30:00"))))));
    QCOMPARE(require(other->countActivities({})), 1);

    // The other one moves Sari's zone; this one must not reckon with the zone it remembers.
    RepFields sari = workspace.directory().rep(workspace.sari)->fields();
    sari.zone = "Asia/Jayapura";
    require(other->save(require(Rep::make(sari)), {}, {}));
    const auto late =
        require(Activity::make(workspace.activity(workspace.sari, u"email", utc(u"2026-11-20T16:30:00"))));
    require(workspace.session().save(late));
    QCOMPARE(toIso(require(other->activity(late->id)).day), u"2026-11-21"_s);
    QVERIFY(require(other->check(false)).empty());
}

void OpeningTest::lockedFileIsBusy()
{
    TestWorkspace workspace;
    const auto session =
        require(openWorkspace(workspace.path(), OpenMode::MustExist, workspace.sharedClock(), soon));
    const auto call =
        require(Activity::make(workspace.activity(workspace.sari, u"call", utc(u"2026-11-20T03:00:00"))));
    Connection holder(workspace.path(), soon);
    {
        const storage::Transaction lock(holder);
        const auto refused = session->save(call);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY2(refused.error().text.contains(u"in use by another program"),
                 qPrintable(refused.error().text));
        QCOMPARE(require(session->countActivities({})), 0);
    }
    require(session->save(call));
    QCOMPARE(require(session->countActivities({})), 1);
}

void OpeningTest::backup()
{
    TestWorkspace workspace;
    const QString path = workspace.pathOf(u"copy.laju"_s);
    require(workspace.session().backup(path));
    const auto copy = require(openWorkspace(path, OpenMode::MustExist, workspace.sharedClock()));
    QCOMPARE(require(copy->directory()).reps.size(), 3u);
    QVERIFY(require(copy->check(false)).empty());
    QCOMPARE(workspace.session().backup(path).error().kind, ErrorKind::Duplicate);
    QCOMPARE(workspace.session().backup(workspace.pathOf(u"no/such/folder"_s)).error().kind,
             ErrorKind::NotFound);
}

void OpeningTest::unwritableFolder()
{
    const QString path = u"/proc/sales.laju"_s;
    if (!QFileInfo(u"/proc"_s).isDir())
        QSKIP("There is no folder here that even the administrator cannot write to.");
    const auto refused =
        openWorkspace(path, OpenMode::CreateIfMissing, std::make_shared<SystemClock>(), soon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unwritable);
    QVERIFY2(refused.error().text.contains(path), qPrintable(refused.error().text));
}

void OpeningTest::fullDisk()
{
    const TestWorkspace workspace;
    Connection connection(workspace.path(), soon);
    // The database takes its limit of pages for the end of the disk.
    const qint64 pages = connection.number(u"PRAGMA page_count"_s);
    QCOMPARE(connection.number(u"PRAGMA max_page_count = %1"_s.arg(pages)), pages);
    try {
        connection.execute(u"CREATE TABLE large AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                           u"FROM n WHERE i < 100)"
                           " SELECT randomblob(4096) AS content FROM n"_s);
        QFAIL("There was room.");
    } catch (const storage::Failed &failed) {
        QCOMPARE(failed.error().kind, ErrorKind::Unwritable);
        QVERIFY2(failed.error().text.contains(u"No room is left on the disk"),
                 qPrintable(failed.error().text));
    }
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
