// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju plan. The period lies far ahead, so that nothing depends on the day of the test: the window ends with
// the last record.
class PlanCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheRatesDown();
    void assumesWhatIsGiven_data();
    void assumesWhatIsGiven();
    void takesPeriods_data();
    void takesPeriods();
    void saysItInWords_data();
    void saysItInWords();
    void saysWhatThereIsTooLittleOf();
    void makesTargets();
    void makesNoneOfNothing();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject planned(const QStringList &options) const
    {
        const Run run = m_workspace->run(QStringList{u"plan"_s, u"--format"_s, u"json"_s} + options);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    /// "deals_won 10, …"
    static QString neededIn(const QJsonObject &plan)
    {
        QStringList needed;
        for (const QJsonValue &step : plan[u"steps"].toArray())
            needed.append(step[u"metric"].toString() + u' ' + QString::number(step[u"needed"].toInteger()));
        return needed.join(u", "_s);
    }

    std::unique_ptr<ProgramWorkspace> m_workspace;
};

// 100, 250 and three times 150 won, five lost: 800 ÷ 5 = 160 a deal, 5 of 10 won; 20 calls, whose day ends
// the window.
void PlanCommandTest::init()
{
    m_workspace = std::make_unique<ProgramWorkspace>();
    QByteArray deals(ProgramWorkspace::head);
    for (int i = 4; i <= 6; ++i)
        deals += QByteArray::number(i) + ",Sari Wulandari,GTX,Won,2026-01-10,2026-02-20,150\n";
    for (int i = 7; i <= 10; ++i)
        deals += QByteArray::number(i) + ",Sari Wulandari,GTX,Lost,2026-01-10,2026-02-20,0\n";
    const Run taken = m_workspace->run({u"import"_s, m_workspace->write(u"more.csv"_s, deals)});
    QVERIFY2(taken.status == 0, qPrintable(taken.err));
    QByteArray calls("id,type,start,rep,account\n");
    for (int minute = 10; minute < 30; ++minute)
        calls += "C" + QByteArray::number(minute) + ",call,2026-02-24 09:" + QByteArray::number(minute) +
                 ",Sari Wulandari,PT Nusantara\n";
    const Run called = m_workspace->run({u"import"_s, m_workspace->write(u"calls.csv"_s, calls)});
    QVERIFY2(called.status == 0, qPrintable(called.err));
}

void PlanCommandTest::followsTheRatesDown()
{
    // The one call that the workspace begins with was logged today, which the window does not hold; but it
    // has to reach back from there.
    const QJsonObject plan =
        planned({u"--revenue"_s, u"1600"_s, u"--period"_s, u"2099-Q1"_s, u"--window"_s, u"120"_s});
    // 1,600 ÷ 160 = 10 ÷ 5/10 = 20 ÷ 10/20 = 40
    QCOMPARE(neededIn(plan), u"deals_won 10, opportunities_created 20, calls 40"_s);
    QCOMPARE(plan[u"left"].toDouble(), 1600.0);
    QCOMPARE(plan[u"from"].toString(), u"2099-01-01"_s);
    QCOMPARE(plan[u"to"].toString(), u"2099-03-31"_s);
    QCOMPARE(plan[u"workdays"].toInt(), 64);
    QCOMPARE(plan[u"reps"].toInt(), 1);
    const QJsonValue deals = plan[u"steps"][0];
    QCOMPARE(deals[u"rate"].toDouble(), 160.0);
    QCOMPARE(deals[u"n"].toInt(), 5);
    QVERIFY(deals[u"rate_low"].toDouble() < 160 && deals[u"rate_high"].toDouble() > 160);
    QVERIFY(deals[u"low"].toInt() <= 10 && deals[u"high"].toInt() >= 10);
    const QJsonValue opportunities = plan[u"steps"][1];
    QCOMPARE(opportunities[u"rate_metric"].toString(), u"win_rate"_s);
    QCOMPARE(opportunities[u"rate"].toDouble(), 0.5);
    QCOMPARE(opportunities[u"per_workday"].toDouble(), 20.0 / 64);
    const QJsonValue calls = plan[u"steps"][2];
    QCOMPARE(calls[u"from"].toString(), u"opportunities_created"_s);
    QCOMPARE(calls[u"rate"].toDouble(), 0.5);
    QCOMPARE(calls[u"per_rep_and_workday"].toDouble(), 40.0 / 64);
}

void PlanCommandTest::assumesWhatIsGiven_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<double>("repDays");
    const QString usual = u"deals_won 10, opportunities_created 20, calls 40"_s;
    QTest::newRow("a win rate of 40%") << QStringList{u"--win-rate"_s, u"40%"_s}
                                       << u"deals_won 10, opportunities_created 25, calls 50"_s << 64.0;
    QTest::newRow("a deal size of 320") << QStringList{u"--deal-size"_s, u"320"_s}
                                        << u"deals_won 5, opportunities_created 10, calls 20"_s << 64.0;
    QTest::newRow("four reps") << QStringList{u"--reps"_s, u"4"_s} << usual << 256.0;
    // 45 days, the median of 41, 41, 41, 45 and 46 being 41: 20 × 90 ÷ (90 − 4) = 20.9
    QTest::newRow("a longer cycle") << QStringList{u"--cycle"_s, u"45"_s}
                                    << u"deals_won 10, opportunities_created 21, calls 42"_s << 64.0;
}

void PlanCommandTest::assumesWhatIsGiven()
{
    QFETCH(const QStringList, options);
    const QJsonObject plan =
        planned(QStringList{u"--revenue"_s, u"1600"_s, u"--period"_s, u"2099-Q1"_s, u"--window"_s, u"120"_s} +
                options);
    QTEST(neededIn(plan), "needed");
    QTEST(plan[u"rep_workdays"].toDouble(), "repDays");
    QCOMPARE(plan[u"steps"][1][u"own_rate"].toDouble(), 0.5);
}

void PlanCommandTest::takesPeriods_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("days");
    QTest::newRow("a year") << QStringList{u"--period"_s, u"2099"_s} << u"2099-01-01 2099-12-31"_s;
    QTest::newRow("a quarter") << QStringList{u"--period"_s, u"2099-q4"_s} << u"2099-10-01 2099-12-31"_s;
    QTest::newRow("a month") << QStringList{u"--period"_s, u"2099-02"_s} << u"2099-02-01 2099-02-28"_s;
    QTest::newRow("days") << QStringList{u"--from"_s, u"2099-02-10"_s, u"--to"_s, u"2099-04-20"_s}
                          << u"2099-02-10 2099-04-20"_s;
}

void PlanCommandTest::takesPeriods()
{
    QFETCH(const QStringList, options);
    const QJsonObject plan = planned(QStringList{u"--revenue"_s, u"1600"_s} + options);
    QTEST(QString(plan[u"from"].toString() + u' ' + plan[u"to"].toString()), "days");
}

void PlanCommandTest::saysItInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("arithmetic");
    QTest::addColumn<QString>("aDay");
    QTest::newRow("English")
        << u"en"_s << u"Rp 1,600 ÷ Rp 160 = 10 deals ÷ 50.0% = 20 opportunities ÷ 50.0% = 40 calls"_s
        << u"0.6 calls per rep and workday"_s;
    QTest::newRow("Indonesian")
        << u"id"_s << u"Rp 1.600 ÷ Rp 160 = 10 kesepakatan ÷ 50,0% = 20 peluang ÷ 50,0% = 40 panggilan"_s
        << u"0,6 panggilan per perwakilan per hari kerja"_s;
}

void PlanCommandTest::saysItInWords()
{
    QFETCH(const QString, language);
    QFETCH(const QString, arithmetic);
    QFETCH(const QString, aDay);
    const Run run = m_workspace->run({u"plan"_s, u"--revenue"_s, u"1600"_s, u"--period"_s, u"2099-Q1"_s,
                                      u"--window"_s, u"120"_s, u"--lang"_s, language});
    QCOMPARE(run.status, 0);
    const QStringList lines = QString(run.out).replace(QChar::Nbsp, u' ').split(u'\n');
    QVERIFY2(lines.contains(arithmetic), qPrintable(run.out));
    QVERIFY2(lines.contains(aDay), qPrintable(run.out));
}

void PlanCommandTest::saysWhatThereIsTooLittleOf()
{
    const QJsonObject plan = planned({u"--revenue"_s, u"1600"_s, u"--period"_s, u"2099-Q1"_s, u"--scope"_s,
                                      u"Sari Wulandari"_s, u"--window"_s, u"1"_s});
    // The month up to today has none of the deals, unless a clock stands in early 2026.
    if (plan[u"window_from"].toString() < u"2026-02-23")
        QSKIP("The window holds the deals: this clock stands before the program was made.");
    QCOMPARE(plan[u"steps"].toArray().size(), 0);
    QStringList found;
    for (const QJsonValue &shortage : plan[u"shortages"].toArray())
        found.append(shortage[u"of"].toString() + u' ' + QString::number(shortage[u"found"].toInteger()));
    QCOMPARE(found.join(u", "_s), u"average_deal_size 0, deals_won 0, opportunities_created 0"_s);
}

void PlanCommandTest::makesTargets()
{
    const Run run =
        m_workspace->run({u"plan"_s, u"--revenue"_s, u"160000"_s, u"--period"_s, u"2099-Q1"_s, u"--window"_s,
                          u"120"_s, u"--scope"_s, u"team:West"_s, u"--save-targets"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains(u"4 targets made: West, Q1 2099."), qPrintable(run.err));
    const Run listed = m_workspace->run({u"targets"_s, u"list"_s, u"--format"_s, u"json"_s});
    QStringList targets;
    for (const QJsonValue &target : QJsonDocument::fromJson(listed.out.toUtf8()).array())
        targets.append(target[u"metric"].toString() + u' ' + target[u"scope"].toString() + u' ' +
                       target[u"share"].toString() + u' ' + QString::number(target[u"value"].toDouble()) +
                       u'/' + target[u"per"].toString());
    targets.sort();
    // 2,000 opportunities ÷ 10/20 = 4,000 calls ÷ 64 workdays of Sari = 62.5
    QCOMPARE(targets, (QStringList{u"calls team:West each_rep 63/workday"_s,
                                   u"deals_won team:West together 1000/quarter"_s,
                                   u"opportunities_created team:West together 2000/quarter"_s,
                                   u"won_value team:West together 160000/quarter"_s}));
}

void PlanCommandTest::makesNoneOfNothing()
{
    const Run run = m_workspace->run(
        {u"plan"_s, u"--revenue"_s, u"1600"_s, u"--period"_s, u"2020"_s, u"--save-targets"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(run.err.startsWith(u"laju: "));
    const Run listed = m_workspace->run({u"targets"_s, u"list"_s, u"--format"_s, u"json"_s});
    QVERIFY(QJsonDocument::fromJson(listed.out.toUtf8()).array().isEmpty());
}

void PlanCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const QStringList revenue{u"--revenue"_s, u"1600"_s};
    QTest::newRow("no revenue") << QStringList() << 2 << u"--revenue"_s;
    QTest::newRow("unknown format") << revenue + QStringList{u"--format"_s, u"csv"_s} << 2 << u"csv"_s;
    QTest::newRow("nothing to win") << QStringList{u"--revenue"_s, u"0"_s} << 1 << u"0"_s;
    QTest::newRow("no amount") << QStringList{u"--revenue"_s, u"much"_s} << 1 << u"much"_s;
    QTest::newRow("unknown scope") << revenue + QStringList{u"--scope"_s, u"East"_s} << 1 << u"East"_s;
    QTest::newRow("no period") << revenue + QStringList{u"--period"_s, u"2026-13"_s} << 1 << u"2026-13"_s;
    QTest::newRow("a period and days")
        << revenue + QStringList{u"--period"_s, u"2099"_s, u"--from"_s, u"2099-01-01"_s} << 1
        << u"--period"_s;
    QTest::newRow("no end") << revenue + QStringList{u"--from"_s, u"2099-01-01"_s} << 1 << u"--to"_s;
    QTest::newRow("no window") << revenue + QStringList{u"--window"_s, u"0"_s} << 1 << u"0"_s;
    QTest::newRow("all and more won") << revenue + QStringList{u"--win-rate"_s, u"120%"_s} << 1 << u"120%"_s;
    QTest::newRow("no reps") << revenue + QStringList{u"--reps"_s, u"-1"_s} << 1 << u"-1"_s;
}

void PlanCommandTest::refuses()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    QFETCH(const QString, named);
    const QString fault = faultOfRefusal(m_workspace->run(QStringList{u"plan"_s} + options), status, {named});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_APPLESS_MAIN(PlanCommandTest)
#include "plan_command_test.moc"
