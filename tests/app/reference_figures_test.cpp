// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace laju::test;

// Published sales data that nobody here made goes in by the importer that users have; the figures are those
// that others computed from the same rows.
class ReferenceFiguresTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_data = QDir(QStringLiteral(LAJU_SOURCE_DIR) + u"/../shared/data/maven-crm"_s);
        if (!m_data.exists())
            QSKIP("The data of maven-crm is not beside the project: its figures are not checked");
        const Run imported =
            runProgram({u"import"_s, u"--db"_s, db(u"once"), file(u"sales_pipeline.csv"),
                        file(u"accounts.csv"), file(u"products.csv"), file(u"sales_teams.csv")});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        // One by one and the other way round.
        for (const QStringView name :
             {u"products.csv", u"sales_pipeline.csv", u"sales_teams.csv", u"accounts.csv"}) {
            const Run one = runProgram({u"import"_s, u"--db"_s, db(u"singly"), file(name)});
            QVERIFY2(one.status == 0, qPrintable(one.err));
        }
    }

    void wholeTime_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::newRow("in one call") << u"once"_s;
        QTest::newRow("in several calls") << u"singly"_s;
    }
    void wholeTime()
    {
        QFETCH(QString, workspace);
        const Run run = runProgram({u"metrics"_s, u"--db"_s, db(workspace), u"--format"_s, u"json"_s,
                                    u"--metric"_s, u"won"_s, u"lost"_s, u"open"_s, u"win_rate"_s,
                                    u"won_value"_s, u"average_deal_size"_s, u"sales_cycle"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(number(run, u"deals_won"), u"4238"_s);
        QCOMPARE(number(run, u"deals_lost"), u"2473"_s);
        QCOMPARE(number(run, u"open_deals"), u"2089"_s);
        QCOMPARE(number(run, u"win_rate", 6), u"0.631501"_s);
        QCOMPARE(number(run, u"won_value"), u"10005534"_s);
        QCOMPARE(number(run, u"average_deal_size", 4), u"2360.9094"_s);
        QCOMPARE(run.figure(u"average_deal_size"_s)[u"median"].toDouble(), 1117.0);
        QCOMPARE(number(run, u"sales_cycle", 4), u"51.7820"_s);
        QCOMPARE(run.figure(u"sales_cycle"_s)[u"median"].toDouble(), 57.0);
    }

    void quarters_data()
    {
        QTest::addColumn<QString>("quarter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rate");
        QTest::newRow("first") << u"2017-01-01"_s << u"1134672"_s << u"82.07"_s;
        QTest::newRow("second") << u"2017-04-01"_s << u"3086111"_s << u"61.71"_s;
        QTest::newRow("third") << u"2017-07-01"_s << u"2982255"_s << u"61.41"_s;
        QTest::newRow("fourth") << u"2017-10-01"_s << u"2802496"_s << u"60.25"_s;
    }
    void quarters()
    {
        QFETCH(QString, quarter);
        QFETCH(QString, value);
        QFETCH(QString, rate);
        const Run run = runProgram({u"metrics"_s, u"--db"_s, db(u"once"), u"won_value"_s, u"win_rate"_s,
                                    u"--by"_s, u"quarter"_s, u"--from"_s, u"2017-01-01"_s, u"--to"_s,
                                    u"2017-12-31"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QString::number(run.figure(u"won_value"_s, quarter)[u"value"].toDouble(), 'f', 0), value);
        QCOMPARE(QString::number(run.figure(u"win_rate"_s, quarter)[u"value"].toDouble() * 100, 'f', 2),
                 rate);
    }

    void partsAddUp_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("parts");
        QTest::newRow("30 agents have deals") << u"rep"_s << 30;
        QTest::newRow("7 products") << u"product"_s << 7;
    }
    void partsAddUp()
    {
        QFETCH(QString, by);
        QFETCH(int, parts);
        const Run run = runProgram(
            {u"metrics"_s, u"--db"_s, db(u"once"), u"won"_s, u"--by"_s, by, u"--format"_s, u"json"_s});
        double sum = 0;
        for (const QJsonValue &each : run.figures())
            sum += each.toObject()[u"value"].toDouble();
        QCOMPARE(run.figures().size(), parts);
        QCOMPARE(sum, 4238.0);
    }

    void officesHoldTheirManagersTeams()
    {
        const Run run = runProgram(
            {u"metrics"_s, u"--db"_s, db(u"once"), u"won"_s, u"--by"_s, u"team"_s, u"--format"_s, u"json"_s});
        const auto won = [&](const QString &team) {
            return run.figure(u"deals_won"_s, team)[u"value"].toDouble();
        };
        QCOMPARE(won(u"Central"_s) + won(u"East"_s) + won(u"West"_s), 4238.0);
        QCOMPARE(won(u"Central"_s), won(u"Dustin Brinkmann"_s) + won(u"Melvin Marxen"_s));
        QVERIFY(run.figure(u"deals_won"_s, u"GTXPro"_s).isEmpty());
    }

    void theProductOfAnotherSpellingIsFound()
    {
        const Run run = runProgram({u"metrics"_s, u"--db"_s, db(u"once"), u"won"_s, u"--by"_s, u"product"_s,
                                    u"--format"_s, u"json"_s});
        QVERIFY(run.figure(u"deals_won"_s, u"GTXPro"_s).isEmpty());
        QCOMPARE(run.figure(u"deals_won"_s, u"GTX Pro"_s)[u"value"].toDouble(), 729.0);
    }

    void importingAgainChangesNothing()
    {
        const Run again = runProgram(
            {u"import"_s, u"--db"_s, db(u"once"), u"--lang"_s, u"en"_s, file(u"sales_pipeline.csv")});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.contains(u"0 new, 0 changed, 8,800 already here"), qPrintable(again.out));
        wholeTimeOf(u"once"_s);
    }

    void theReportShowsTheSameFigures()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed: the report is not read back");
        const QString pdf = m_folder.filePath(u"report.pdf"_s);
        const Run run =
            runProgram({u"report"_s, u"--db"_s, db(u"once"), u"--template"_s, u"monthly"_s, u"--from"_s,
                        u"2017-01-01"_s, u"--to"_s, u"2017-12-31"_s, u"--lang"_s, u"id"_s, u"--out"_s, pdf});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        // 2017: 531 + 1254 + 1257 + 1196 won of 647 + 2032 + 2047 + 1985 closed is 4238 of 6711.
        QVERIFY2(text.contains(u"63,2%"), qPrintable(text.left(1500)));
        QVERIFY2(text.contains(u"4.238"), qPrintable(text.left(1500)));
    }

private:
    void wholeTimeOf(const QString &workspace)
    {
        const Run run = runProgram(
            {u"metrics"_s, u"--db"_s, db(workspace), u"--format"_s, u"json"_s, u"won"_s, u"won_value"_s});
        QCOMPARE(number(run, u"deals_won"), u"4238"_s);
        QCOMPARE(number(run, u"won_value"), u"10005534"_s);
    }
    [[nodiscard]] static QString number(const Run &run, QStringView metric, int decimals = 0)
    {
        return QString::number(run.figure(metric.toString())[u"value"].toDouble(), 'f', decimals);
    }
    [[nodiscard]] QString db(QStringView name) const { return m_folder.filePath(name + u".laju"_s); }
    [[nodiscard]] QString file(QStringView name) const { return m_data.filePath(name.toString()); }

    QDir m_data;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ReferenceFiguresTest)
#include "reference_figures_test.moc"
