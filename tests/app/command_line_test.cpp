// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace laju::test;

class CommandLineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const Run made =
            importText(u"sales_agent,manager,regional_office\nSari Wulandari,Dewi Lestari,West\n"_s);
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }

    void helpIsThere_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name :
             {"import", "log", "metrics", "explain", "glossary", "report", "targets", "plan", "costs",
              "rates", "forecast", "bottleneck", "demo", "check", "backup"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void helpIsThere()
    {
        QFETCH(QString, command);
        const Run run = runProgram({command, u"--help"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains(u"--db"));
        QVERIFY(run.err.isEmpty());
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason"); // what the message names
        QTest::newRow("unknown rep") << QStringList{u"metrics"_s, u"--scope"_s, u"rep:Nobody"_s} << 1
                                     << u"Nobody"_s;
        QTest::newRow("unknown metric")
            << QStringList{u"metrics"_s, u"calls_per_moon"_s} << 1 << u"calls_per_moon"_s;
        QTest::newRow("unknown term") << QStringList{u"glossary"_s, u"xylophone"_s} << 1 << u"xylophone"_s;
        QTest::newRow("unknown format of the glossary")
            << QStringList{u"glossary"_s, u"--format"_s, u"xml"_s} << 2 << u"xml"_s;
        QTest::newRow("31 February") << QStringList{u"metrics"_s, u"--from"_s, u"2026-02-31"_s} << 1
                                     << u"2026-02-31"_s;
        QTest::newRow("ends before it begins")
            << QStringList{u"metrics"_s, u"--from"_s, u"2026-02-02"_s, u"--to"_s, u"2026-01-01"_s} << 1
            << u"2026-01-01"_s;
        QTest::newRow("unknown account")
            << QStringList{u"log"_s, u"call Toko Sinar 5m connected"_s} << 1 << u"Toko Sinar"_s;
        QTest::newRow("no activity type") << QStringList{u"log"_s, u"hello there"_s} << 1 << QString();
        QTest::newRow("missing file")
            << QStringList{u"import"_s, u"/nowhere/at/all.csv"_s} << 1 << u"all.csv"_s;
        QTest::newRow("target of nothing")
            << QStringList{u"targets"_s, u"set"_s, u"--metric"_s, u"calls"_s, u"--value"_s, u"0"_s} << 1
            << u"0"_s;
        QTest::newRow("target for what targets attain")
            << QStringList{u"targets"_s, u"set"_s, u"--metric"_s, u"attainment"_s, u"--value"_s, u"1"_s} << 1
            << u"attainment"_s;
        QTest::newRow("report into no folder")
            << QStringList{u"report"_s, u"--out"_s, u"/nowhere/at/all.pdf"_s} << 1
            << u"/nowhere/at/all.pdf"_s;
        QTest::newRow("demo into a workspace in use")
            << QStringList{u"demo"_s, u"--activities"_s, u"100"_s} << 1 << QString();
        QTest::newRow("unknown option") << QStringList{u"metrics"_s, u"--colour"_s} << 2 << u"colour"_s;
        QTest::newRow("unknown dimension")
            << QStringList{u"metrics"_s, u"--by"_s, u"moon"_s} << 2 << u"moon"_s;
        QTest::newRow("unknown format")
            << QStringList{u"metrics"_s, u"--format"_s, u"xml"_s} << 2 << u"xml"_s;
        QTest::newRow("unknown language") << QStringList{u"metrics"_s, u"--lang"_s, u"fr"_s} << 2 << u"fr"_s;
        QTest::newRow("import of nothing") << QStringList{u"import"_s} << 2 << QString();
        QTest::newRow("report to nowhere") << QStringList{u"report"_s} << 2 << u"--out"_s;
    }
    void refusesWithAReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, reason);
        const Run run = runProgram(arguments + QStringList{u"--db"_s, db()});
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.startsWith(u"laju: ") && run.err.contains(reason), qPrintable(run.err));
    }

    void skipsBadRowsWhenAsked()
    {
        const Run run =
            importText(u"opportunity_id,sales_agent,product,deal_stage,engage_date,close_date,close_value\n"
                       "1,Sari Wulandari,ERP,Won,2026-01-05,2026-02-20,100\n"
                       "2,Sari Wulandari,ERP,Won,2026-01-05,2026-02-31,100\n"_s,
                       {u"--skip-bad"_s});
        QVERIFY(run.err.contains(u"2026-02-31"));
        QCOMPARE(dealsWon(), 1.0);
    }

    void aDryRunTakesNothing()
    {
        const Run run =
            importText(u"opportunity_id,sales_agent,product,deal_stage,engage_date,close_date,close_value\n"
                       "1,Sari Wulandari,ERP,Won,2026-01-05,2026-02-20,100\n"_s,
                       {u"--dry-run"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(dealsWon(), 0.0);
        // Not even an empty workspace, where there was none.
        const QString none = db() + u".none"_s;
        const Run onNone =
            runProgram({u"import"_s, u"--db"_s, none, u"--dry-run"_s, m_folder->filePath(u"file.csv"_s)});
        QCOMPARE(onNone.status, 0);
        QVERIFY(!QFile::exists(none));
    }

    /// Whatever the breakdown: the parts make the whole, and every figure has the same names.
    void partsMakeTheWhole_data()
    {
        QTest::addColumn<QString>("by");
        for (const QString &by : {u"rep"_s, u"team"_s, u"month"_s, u"quarter"_s, u"product"_s, u"stage"_s})
            QTest::newRow(qPrintable(by)) << by;
    }
    void partsMakeTheWhole()
    {
        QFETCH(QString, by);
        // 100 + 50 + 30 = 180: one deal without a product, and Sari is in no team.
        const Run taken =
            importText(u"opportunity_id,sales_agent,product,deal_stage,engage_date,close_date,close_value\n"
                       "1,Sari,ERP,Won,2026-01-05,2026-02-20,100\n"
                       "2,Budi,,Won,2026-01-05,2026-02-20,50\n3,Sari,POS,Won,2026-03-31,2026-05-01,30\n"_s);
        QCOMPARE(taken.status, 0);
        const Run run = runProgram({u"metrics"_s, u"won_value"_s, u"--db"_s, db(), u"--format"_s, u"json"_s,
                                    u"--by"_s, by, u"--from"_s, u"2026-01-05"_s, u"--to"_s, u"2026-05-01"_s});
        QCOMPARE(run.status, 0);
        double sum = 0;
        const QJsonArray figures = QJsonDocument::fromJson(run.out.toUtf8()).array();
        for (const QJsonValue &figure : figures) {
            const QJsonObject object = figure.toObject();
            for (const QString &name :
                 {u"metric"_s, u"by"_s, u"key"_s, u"parent"_s, u"from"_s, u"to"_s, u"unit"_s, u"currency"_s,
                  u"value"_s, u"numerator"_s, u"denominator"_s, u"n"_s, u"low"_s, u"high"_s, u"median"_s,
                  u"mean"_s})
                QVERIFY2(object.contains(name), qPrintable(name));
            if (object.value(u"parent"_s).isNull())
                sum += object.value(u"value"_s).toDouble();
        }
        QCOMPARE(sum, 180.0);
        if (by == u"quarter"_s)
            QCOMPARE(figures.first().toObject().value(u"key"_s).toString(), u"2026-01-01"_s);
    }

    void logsAndCounts()
    {
        const Run logged =
            runProgram({u"log"_s, u"--db"_s, db(), u"--create"_s, u"telp PT Nusantara 12 mnt tersambung"_s});
        QVERIFY2(logged.status == 0, qPrintable(logged.err));
        const Run run = runProgram({u"metrics"_s, u"--db"_s, db(), u"calls"_s, u"talk_time"_s,
                                    u"connect_rate"_s, u"win_rate"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.figure(u"calls"_s)[u"value"].toDouble(), 1.0);
        QCOMPARE(run.figure(u"talk_time"_s)[u"value"].toDouble(), 720.0);
        const QJsonObject rate = run.figure(u"connect_rate"_s);
        for (const QStringView field :
             {u"value", u"numerator", u"denominator", u"n", u"low", u"high", u"unit"})
            QVERIFY2(rate.contains(field) && !rate[field].isNull(), qPrintable(field.toString()));
        // Nothing was closed: that is no data, not 0.
        QVERIFY(run.figure(u"win_rate"_s)[u"value"].isNull());
        QCOMPARE(runProgram({u"check"_s, u"--db"_s, db()}).status, 0);
    }

    void setsListsAndRemovesTargets()
    {
        const Run set = runProgram({u"targets"_s, u"set"_s, u"--db"_s, db(), u"--metric"_s, u"calls"_s,
                                    u"--per"_s, u"workday"_s, u"--value"_s, u"50"_s});
        QVERIFY2(set.status == 0, qPrintable(set.err));
        const auto list = [&] {
            return runProgram({u"targets"_s, u"list"_s, u"--db"_s, db(), u"--format"_s, u"json"_s}).figures();
        };
        QCOMPARE(list().size(), 1);
        QCOMPARE(list().first().toObject()[u"value"].toDouble(), 50.0);
        QCOMPARE(runProgram({u"targets"_s, u"remove"_s, set.out.trimmed(), u"--db"_s, db()}).status, 0);
        QVERIFY(list().isEmpty());
    }

    void backsUpAndNeverOverwrites()
    {
        const QString copy = m_folder->filePath(u"copy.laju"_s);
        QCOMPARE(runProgram({u"backup"_s, copy, u"--db"_s, db()}).status, 0);
        QCOMPARE(runProgram({u"check"_s, u"--db"_s, copy}).status, 0);
        const Run again = runProgram({u"backup"_s, copy, u"--db"_s, db()});
        QCOMPARE(again.status, 1);
        QVERIFY(again.err.contains(u"copy.laju"));
    }

private:
    [[nodiscard]] QString db() const { return m_folder->filePath(u"test.laju"_s); }
    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] Run importText(const QString &csv, const QStringList &options = {}) const
    {
        const QString path = m_folder->filePath(u"file.csv"_s);
        writeFile(path, csv.toUtf8());
        return runProgram(QStringList{u"import"_s, u"--db"_s, db(), path} + options);
    }
    [[nodiscard]] double dealsWon() const
    {
        return runProgram({u"metrics"_s, u"--db"_s, db(), u"won"_s, u"--format"_s, u"json"_s})
            .figure(u"deals_won"_s)[u"value"]
            .toDouble();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
