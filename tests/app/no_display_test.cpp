// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

/// The program on a machine without a screen, with nothing set that would tell Qt to do without one.
class NoDisplayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItHasToSay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out"); // what stdout holds
        QTest::addColumn<QString>("err"); // what stderr holds
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"metrics"_s << QString();
        QTest::newRow("help in Indonesian")
            << QStringList{u"--lang"_s, u"id"_s, u"--help"_s} << 0 << u"Pemakaian"_s << QString();
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"laju "_s << QString();
        QTest::newRow("a command misspelt") << QStringList{u"metrcs"_s} << 2 << QString() << u"“metrics”"_s;
        QTest::newRow("an unknown option") << QStringList{u"--colour"_s} << 2 << QString() << u"colour"_s;
        QTest::newRow("an unknown language")
            << QStringList{u"--lang"_s, u"fr"_s} << 2 << QString() << u"fr"_s;
        QTest::newRow("a command's help")
            << QStringList{u"import"_s, u"--help"_s} << 0 << u"--dry-run"_s << QString();
        QTest::newRow("the window itself")
            << QStringList{u"/nowhere/at/all.laju"_s} << 1 << QString() << u"laju: "_s;
    }
    void saysWhatItHasToSay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, out);
        QFETCH(QString, err);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("LAJU_PROGRAM"), arguments);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QString saidOut = QString::fromUtf8(process.readAllStandardOutput());
        const QString saidErr = QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitCode(), status);
        QVERIFY2(saidOut.contains(out), qPrintable(saidOut));
        QVERIFY2(saidErr.contains(err), qPrintable(saidErr));
        QVERIFY2(status != 0 || saidErr.isEmpty(), qPrintable(saidErr));
    }
};

QTEST_GUILESS_MAIN(NoDisplayTest)
#include "no_display_test.moc"
