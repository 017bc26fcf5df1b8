// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include "core/storage/workspace_file.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

/// A program that is killed while it writes loses nothing that it was told is saved, and leaves a file that
/// opens.
class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothing();
};

void KillTest::killedWriterLosesNothing()
{
    constexpr int kills = 50;
    constexpr int early = 10;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.laju"_s);
    const auto clock = std::make_shared<SystemClock>();
    size_t reported = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QStringLiteral(LAJU_WRITER_PROGRAM), {path});
        QVERIFY(writer.waitForStarted());
        // The first few are hit while they open or make the file, the others while they write.
        if (kill >= early)
            QVERIFY(writer.waitForReadyRead());
        QThread::msleep(static_cast<unsigned long>(chance.bounded(80)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        const auto session = openWorkspace(path, OpenMode::CreateIfMissing, clock);
        QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().text));
        QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        lines.removeLast(); // what stands after the last line end was cut off while it was written
        for (const QByteArray &line : lines) {
            const auto id = ActivityId::fromNumber(line.toLongLong());
            QVERIFY(id.has_value());
            QVERIFY2((*session)->activity(*id).has_value(), line.constData());
        }
        reported += static_cast<size_t>(lines.size());
        const auto findings = require((*session)->check(false));
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().text));
    }
    QVERIFY(reported > 0);
    const auto session = require(openWorkspace(path, OpenMode::MustExist, clock));
    QVERIFY(require(session->countActivities({})) >= static_cast<qint64>(reported));
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
