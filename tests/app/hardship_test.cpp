// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace laju::test;

/// A full disk, a kill, another program at work, missing rights: the program says so in one message, and the
/// workspace stays whole with the figures that it had.
class HardshipTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_workspace = std::make_unique<ProgramWorkspace>(); }
    void fullDisk_data();
    void fullDisk();
    void aNewWorkspaceWithoutRoom();
    void outputWithoutRoom_data();
    void outputWithoutRoom();
    void missingRights_data();
    void missingRights();
    void killedImportLeavesAllOrNothing();
    void loggingWhileAnotherImports();
    void twoImportsOfOneFile();

private:
    [[nodiscard]] QString demo() const { return m_folder.filePath(u"demo.laju"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramWorkspace> m_workspace;
};

void HardshipTest::initTestCase()
{
    // A sample company, whose report and lists are larger than a database's own small files.
    const Run made = runProgram({u"demo"_s, u"--activities"_s, u"2000"_s, u"--db"_s, demo()});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void HardshipTest::fullDisk_data()
{
    QTest::addColumn<QStringList>("arguments"); // FOLDER stands for the test's folder
    QTest::addColumn<qint64>("beyond");         // how many bytes there are beyond the size of the workspace
    QTest::addColumn<QString>("named");
    QTest::newRow("importing") << QStringList{u"import"_s, u"FOLDER/deals.csv"_s} << qint64(100'000)
                               << u"test.laju"_s;
    QTest::newRow("logging") << QStringList{u"log"_s, u"call PT Nusantara 5m connected"_s}
                             << qint64(-1'000'000) << u"test.laju"_s;
    QTest::newRow("backing up") << QStringList{u"backup"_s, u"FOLDER/copy.laju"_s} << qint64(-20'000)
                                << u"copy.laju"_s;
}

void HardshipTest::fullDisk()
{
    QFETCH(QStringList, arguments);
    QFETCH(qint64, beyond);
    QFETCH(QString, named);
    const QString deals = m_workspace->writeDeals(5000);
    for (QString &argument : arguments)
        argument.replace(u"FOLDER"_s, QFileInfo(deals).path());
    const QString before = m_workspace->figures();
    const QStringList names = m_workspace->names();
    // The database's index of its log has 32 KiB, which is what it needs to be opened at all.
    constexpr qint64 toOpen = 33'000;
    const qint64 largest = std::max(toOpen, QFileInfo(m_workspace->db()).size() + beyond);
    const Run refused = m_workspace->run(arguments, {.largestFile = largest});
    const QString fault = faultOfRefusal(refused, 1, {u"No room is left"_s, named, u"Free some space"_s});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    // What is said to be done is done: here nothing was.
    QCOMPARE(refused.out, QString());
    QCOMPARE(m_workspace->faults(), QString());
    QCOMPARE(m_workspace->names(), names);
    QCOMPARE(m_workspace->figures(), before);
    const Run again = m_workspace->run(arguments);
    QVERIFY2(again.status == 0, qPrintable(again.err));
}

void HardshipTest::aNewWorkspaceWithoutRoom()
{
    const QString fresh = m_workspace->path(u"new.laju"_s);
    const QStringList import{u"import"_s, m_workspace->path(u"base.csv"_s), u"--db"_s, fresh};
    const Run refused = runProgram(import, {.largestFile = 40'000});
    const QString fault = faultOfRefusal(refused, 1, {u"No room is left"_s, u"new.laju"_s});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    // Once there is room, the same command does it.
    const Run again = runProgram(import);
    QVERIFY2(again.status == 0 && again.out.contains(u"3 new"), qPrintable(again.out + again.err));
    QCOMPARE(runProgram({u"check"_s, u"--db"_s, fresh}).status, 0);
}

void HardshipTest::outputWithoutRoom_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("figures as CSV") << QStringList{u"metrics"_s, u"--by"_s, u"rep"_s, u"--format"_s,
                                                   u"csv"_s};
    QTest::newRow("figures as JSON") << QStringList{u"metrics"_s, u"--by"_s, u"rep"_s, u"--format"_s,
                                                    u"json"_s};
    QTest::newRow("figures as a table") << QStringList{u"metrics"_s, u"--by"_s, u"rep"_s};
    QTest::newRow("an explanation") << QStringList{u"explain"_s, u"win_rate"_s};
    QTest::newRow("the glossary") << QStringList{u"glossary"_s};
    QTest::newRow("help") << QStringList{u"metrics"_s, u"--help"_s};
    QTest::newRow("a report") << QStringList{u"report"_s, u"--out"_s, u"report.pdf"_s};
}

void HardshipTest::outputWithoutRoom()
{
    QFETCH(QStringList, arguments);
    const QString report = m_workspace->path(u"report.pdf"_s);
    arguments.replaceInStrings(u"report.pdf"_s, report);
    arguments << u"--db"_s << demo();
    // What fonts there are is looked up, and kept, by the first who needs them.
    QCOMPARE(runProgram(arguments).status, 0);
    const bool isReport = QFile::remove(report);
    QString fault;
    if (isReport) {
        const Run refused = runProgram(arguments, {.largestFile = 33'000});
        fault = faultOfRefusal(refused, 1, {u"report.pdf"_s});
        QVERIFY(!QFile::exists(report));
    } else {
        // A device that is always full.
        const Run refused = runProgram(arguments, {.output = u"/dev/full"_s});
        fault = faultOfRefusal(refused, 1, {u"written: No space left"_s});
    }
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(runProgram({u"check"_s, u"--db"_s, demo()}).status, 0);
}

void HardshipTest::missingRights_data()
{
    QTest::addColumn<QStringList>("arguments"); // FOLDER stands for the test's folder
    QTest::addColumn<QString>("named");         // beside the file: what to do, or why
    const QString inFolder = u"FOLDER/locked/test.laju"_s;
    const QString file = u"FOLDER/open/test.laju"_s;
    QTest::newRow("reading in a locked folder")
        << QStringList{u"metrics"_s, u"--db"_s, inFolder} << u"permissions"_s;
    QTest::newRow("logging in a locked folder")
        << QStringList{u"log"_s, u"call PT Nusantara 5m connected"_s, u"--db"_s, inFolder}
        << u"permissions"_s;
    QTest::newRow("a new workspace in a locked folder")
        << QStringList{u"import"_s, u"FOLDER/base.csv"_s, u"--db"_s, u"FOLDER/locked/new.laju"_s}
        << u"permissions"_s;
    QTest::newRow("a backup into a locked folder")
        << QStringList{u"backup"_s, u"FOLDER/locked/copy.laju"_s} << u"permissions"_s;
    QTest::newRow("a report into a locked folder")
        << QStringList{u"report"_s, u"--out"_s, u"FOLDER/locked/report.pdf"_s} << u"Permission denied"_s;
    QTest::newRow("a mapping into a locked folder")
        << QStringList{u"import"_s, u"FOLDER/base.csv"_s, u"--save-mapping"_s, u"FOLDER/locked/map.json"_s}
        << u"Permission denied"_s;
    QTest::newRow("logging in a read-only file")
        << QStringList{u"log"_s, u"call PT Nusantara 5m connected"_s, u"--db"_s, file} << u"permissions"_s;
    QTest::newRow("importing into a read-only file")
        << QStringList{u"import"_s, u"FOLDER/base.csv"_s, u"--db"_s, file} << u"permissions"_s;
    QTest::newRow("a file for nobody's eyes")
        << QStringList{u"metrics"_s, u"--db"_s, u"FOLDER/secret/test.laju"_s} << u"permissions"_s;
    QTest::newRow("a list for nobody's eyes")
        << QStringList{u"import"_s, u"FOLDER/secret/list.csv"_s} << u"Permission denied"_s;
}

void HardshipTest::missingRights()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    if (!startProgram({u"check"_s, u"--help"_s}, {.asNobody = true})->waitForFinished())
        QSKIP(
            "Nobody but root may run the program where it was built: what others may not do is not tested.");
    using enum QFileDevice::Permission;
    constexpr QFile::Permissions look = ReadOwner | ReadUser | ReadGroup | ReadOther;
    constexpr QFile::Permissions enter = ExeOwner | ExeUser | ExeGroup | ExeOther;
    constexpr QFile::Permissions change = WriteOwner | WriteUser | WriteGroup | WriteOther;
    const QDir folder(QFileInfo(m_workspace->db()).path());
    for (const QString &name : {u"locked"_s, u"open"_s, u"secret"_s}) {
        QVERIFY(folder.mkdir(name));
        QVERIFY(QFile::copy(m_workspace->db(), folder.filePath(name + u"/test.laju"_s)));
    }
    (void)m_workspace->write(u"secret/list.csv"_s, "a,b\n");
    for (const auto &[name, permissions] :
         std::initializer_list<std::pair<QString, QFile::Permissions>>{{u"test.laju"_s, look | change},
                                                                       {u"base.csv"_s, look},
                                                                       {u"locked/test.laju"_s, look | change},
                                                                       {u"open/test.laju"_s, look},
                                                                       {u"secret/test.laju"_s, {}},
                                                                       {u"secret/list.csv"_s, {}},
                                                                       {u"open"_s, look | enter | change},
                                                                       {u"locked"_s, look | enter}})
        QVERIFY(QFile::setPermissions(folder.filePath(name), permissions));
    const QByteArray kept = m_workspace->read(u"open/test.laju"_s);
    const QString before = m_workspace->figures();
    const QString last = arguments.last();
    arguments.replaceInStrings(u"FOLDER"_s, folder.path());
    if (!arguments.contains(u"--db"_s))
        arguments << u"--db"_s << m_workspace->db();
    const Run refused = runProgram(arguments, {.asNobody = true});
    QVERIFY(QFile::setPermissions(folder.filePath(u"locked"_s), look | enter | change));
    const QString fault = faultOfRefusal(refused, 1, {last.section(u'/', -1), named});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(QDir(folder.filePath(u"locked"_s)).entryList(QDir::Files), QStringList{u"test.laju"_s});
    QCOMPARE(m_workspace->read(u"open/test.laju"_s), kept);
    QCOMPARE(m_workspace->faults(), QString());
    QCOMPARE(m_workspace->figures(), before);
}

void HardshipTest::killedImportLeavesAllOrNothing()
{
    constexpr int rows = 20'000;
    constexpr int kills = 6;
    const QString deals = m_workspace->writeDeals(rows);
    const QByteArray empty = m_workspace->read(u"test.laju"_s);
    QElapsedTimer timer;
    timer.start();
    const Run whole = m_workspace->run({u"import"_s, deals});
    const auto length = static_cast<int>(timer.elapsed());
    QVERIFY2(whole.status == 0, qPrintable(whole.err));
    const QString figures = m_workspace->figures();
    const double won = 2 + rows;
    QCOMPARE(m_workspace->figure(u"deals_won"_s), won);
    // 100 + 250 + the sum of 1 to 20,000
    QCOMPARE(m_workspace->figure(u"won_value"_s), 350.0 + rows / 2.0 * (rows + 1));

    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, an import takes %d ms", seed, length);
    QRandomGenerator chance(seed);
    int cut = 0;
    for (int kill = 0; kill < kills; ++kill) {
        (void)m_workspace->write(u"test.laju"_s, empty);
        const auto import = startProgram({u"import"_s, deals, u"--db"_s, m_workspace->db()});
        QVERIFY(import->waitForStarted());
        QThread::msleep(static_cast<unsigned long>(chance.bounded(length)));
        import->kill();
        QVERIFY(import->waitForFinished());
        cut += import->exitStatus() == QProcess::CrashExit ? 1 : 0;
        QCOMPARE(m_workspace->faults(), QString());
        const double found = m_workspace->figure(u"deals_won"_s);
        QVERIFY2(found == 2 || found == won, qPrintable(QString::number(found)));
        const Run again = m_workspace->run({u"import"_s, deals});
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QCOMPARE(m_workspace->figures(), figures);
    }
    QVERIFY(cut > 0);
}

void HardshipTest::loggingWhileAnotherImports()
{
    constexpr int rows = 20'000;
    const auto import =
        startProgram({u"import"_s, m_workspace->writeDeals(rows), u"--db"_s, m_workspace->db()});
    double saved = m_workspace->figure(u"calls"_s);
    for (int i = 0; i < 5 || import->state() != QProcess::NotRunning; ++i) {
        const Run logged =
            m_workspace->run({u"log"_s, u"--create"_s, u"call PT Baru%1 3m connected"_s.arg(i)});
        if (logged.status == 0) {
            ++saved;
        } else {
            const QString fault = faultOfRefusal(
                logged, 1, {u"test.laju"_s, u"is in use by another program"_s, u"Try again"_s});
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QCOMPARE(logged.out, QString());
        }
        import->waitForFinished(0);
    }
    const Run imported = endOf(*import);
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QCOMPARE(m_workspace->figure(u"calls"_s), saved);
    QCOMPARE(m_workspace->figure(u"deals_won"_s), 2.0 + rows);
    QCOMPARE(m_workspace->faults(), QString());
}

void HardshipTest::twoImportsOfOneFile()
{
    constexpr int rows = 5'000;
    const QStringList arguments{u"import"_s, m_workspace->writeDeals(rows), u"--db"_s, m_workspace->db()};
    const auto one = startProgram(arguments);
    const auto other = startProgram(arguments);
    QVERIFY(one->waitForStarted() && other->waitForStarted());
    for (QProcess *each : {one.get(), other.get()}) {
        const Run ended = endOf(*each);
        const QString fault =
            ended.status == 0 ? QString()
                              : faultOfRefusal(ended, 1, {u"is in use by another program"_s, u"Try again"_s});
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    QCOMPARE(m_workspace->figure(u"deals_won"_s), 2.0 + rows);
    QCOMPARE(m_workspace->faults(), QString());
}

QTEST_GUILESS_MAIN(HardshipTest)
#include "hardship_test.moc"
