// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju bottleneck, of a period that is over: what was inside then does not depend on the day of the test.
class BottleneckCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ordersDealsByValueTimesDaysOver();
    void tellsOfEachStage();
    void agreesWithTheMetric();
    void writesATable_data();
    void writesATable();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject told(const QStringList &options = {}) const
    {
        const Run run = m_workspace.run(
            QStringList{u"bottleneck"_s, u"--to"_s, u"2025-03-31"_s, u"--format"_s, u"json"_s} + options);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    static QStringList namesIn(const QJsonObject &told)
    {
        QStringList names;
        for (const QJsonValue &deal : told[u"deals"].toArray())
            names.append(deal[u"name"].toString());
        return names;
    }

    ProgramWorkspace m_workspace;
};

// Five deals were engaged for ten days, by Sari. Open since, when 31 March ends: "A" for 31 days with 500,
// "B" for 22 with 5,000 (21 × 500 < 12 × 5,000), "D" for 25 with nothing; "C" for two.
void BottleneckCommandTest::initTestCase()
{
    QByteArray csv("opportunity_id,name,sales_agent,account,deal_stage,engage_date,close_date,close_value\n");
    for (int i = 0; i < 5; ++i)
        csv += "Q" + QByteArray::number(i) + ",Quick,Sari Wulandari,,Lost,2025-03-01,2025-03-11,0\n";
    csv += "A,A,Sari Wulandari,PT Maju,Engaging,2025-03-01,,500\n"
           "B,B,Sari Wulandari,PT Jaya,Engaging,2025-03-10,,5000\n"
           "C,C,Sari Wulandari,,Engaging,2025-03-30,,9000\n"
           "D,D,Sari Wulandari,,Engaging,2025-03-07,,\n";
    const Run made = m_workspace.run({u"import"_s, m_workspace.write(u"deals.csv"_s, csv)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void BottleneckCommandTest::ordersDealsByValueTimesDaysOver()
{
    const QJsonObject all = told();
    QCOMPARE(all[u"from"].toString(), u"2025-03-01"_s);
    QCOMPARE(all[u"as_of"].toString(), u"2025-03-31"_s);
    QCOMPARE(namesIn(all), (QStringList{u"B"_s, u"A"_s, u"D"_s}));
    const QJsonValue first = all[u"deals"][0];
    QCOMPARE(first[u"days"].toInt(), 21); // since 08:00: no hour is given
    QCOMPARE(first[u"usual_days"].toDouble(), 10.0);
    QCOMPARE(first[u"days_over"].toDouble(), 12 - 8.0 / 24);
    QCOMPARE(first[u"amount"].toDouble(), 5000.0);
    QCOMPARE(first[u"account"].toString(), u"PT Jaya"_s);
    QCOMPARE(first[u"owner"].toString(), u"Sari Wulandari"_s);
    QCOMPARE(first[u"next_step"].toString(), u"none"_s);
    QVERIFY(first[u"next_step_day"].isNull());
    QVERIFY(all[u"deals"][2][u"amount"].isNull());
}

void BottleneckCommandTest::tellsOfEachStage()
{
    const QJsonObject all = told();
    QJsonObject engaging;
    for (const QJsonValue &stage : all[u"stages"].toArray()) {
        if (stage[u"stage"] == all[u"deals"][0][u"stage"])
            engaging = stage.toObject();
    }
    QCOMPARE(engaging[u"n"].toInt(), 9);
    QCOMPARE(engaging[u"n_before"].toInt(), 0);
    QVERIFY(engaging[u"change_days"].isNull() && engaging[u"median_days_before"].isNull());
    QCOMPARE(engaging[u"inside"][u"deals"].toInt(), 4);
    QCOMPARE(engaging[u"inside"][u"amount"].toDouble(), 14'500.0);
    QCOMPARE(engaging[u"inside"][u"without_amount"].toInt(), 1);
    QCOMPARE(engaging[u"longer_than_usual"][u"deals"].toInt(), 3);
    QCOMPARE(engaging[u"longer_than_usual"][u"amount"].toDouble(), 5'500.0);
}

void BottleneckCommandTest::agreesWithTheMetric()
{
    const QJsonObject all = told();
    const Run metric = m_workspace.run({u"metrics"_s, u"bottleneck"_s, u"--from"_s, u"2025-03-01"_s,
                                        u"--to"_s, u"2025-03-31"_s, u"--format"_s, u"json"_s});
    const QJsonObject figure = metric.figure(u"bottleneck"_s);
    QVERIFY(all[u"bottleneck"].isObject());
    QCOMPARE(all[u"bottleneck"][u"stage"], figure[u"stage"]);
    QCOMPARE(all[u"bottleneck"][u"reason"], figure[u"reason"]);
    QCOMPARE(all[u"bottleneck"][u"days"], figure[u"value"]);
}

void BottleneckCommandTest::writesATable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("nothing");
    QTest::newRow("English") << u"en"_s << u"No next step"_s;
    QTest::newRow("Indonesian") << u"id"_s << u"Tanpa langkah berikutnya"_s;
}

void BottleneckCommandTest::writesATable()
{
    QFETCH(const QString, language);
    QFETCH(const QString, nothing);
    const Run run = m_workspace.run({u"bottleneck"_s, u"--to"_s, u"2025-03-31"_s, u"--lang"_s, language});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out.count(nothing), 3);
    QVERIFY(run.out.indexOf(u"\nB "_s) < run.out.indexOf(u"\nA "_s));
    // Before anything was on record, nothing is stuck.
    const Run earlier = m_workspace.run({u"bottleneck"_s, u"--to"_s, u"2024-03-31"_s, u"--lang"_s, language});
    QCOMPARE(earlier.status, 0);
    QVERIFY(!earlier.out.contains(nothing));
}

void BottleneckCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("format") << QStringList{u"--format"_s, u"csv"_s} << 2
                            << QStringList{u"csv"_s, u"table|json"_s};
    QTest::newRow("day") << QStringList{u"--to"_s, u"March"_s} << 1 << QStringList{u"March"_s};
    QTest::newRow("backwards") << QStringList{u"--from"_s, u"2025-04-02"_s, u"--to"_s, u"2025-03-01"_s} << 1
                               << QStringList{};
    QTest::newRow("scope") << QStringList{u"--scope"_s, u"rep:Nobody"_s} << 1 << QStringList{u"Nobody"_s};
}

void BottleneckCommandTest::refuses()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    QFETCH(const QStringList, named);
    const QString fault =
        faultOfRefusal(m_workspace.run(QStringList{u"bottleneck"_s} + options), status, named);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(BottleneckCommandTest)
#include "bottleneck_command_test.moc"
