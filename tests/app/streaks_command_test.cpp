// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju streaks. Of Sari two calls are asked a workday; she made two on Thursday 19, Friday 20 and Monday 23
// February 2026, one on Wednesday 18, and one on the Tuesday that is looked at. The team is to win 1,000 in
// the quarter.
class StreaksCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ask({u"--metric"_s, u"calls"_s, u"--per"_s, u"workday"_s, u"--value"_s, u"2"_s, u"--scope"_s, sari});
        ask({u"--metric"_s, u"won_value"_s, u"--per"_s, u"quarter"_s, u"--value"_s, u"1000"_s, u"--scope"_s,
             u"team:West"_s, u"--together"_s});
        QByteArray calls("id,type,start,rep,account,outcome\n");
        int number = 0;
        const auto call = [&](const char *day, int count) {
            for (int i = 0; i < count; ++i)
                calls += QByteArray::number(++number) + ",call," + day +
                         " 10:00,Sari Wulandari,PT Nusantara,connected\n";
        };
        call("2026-02-18", 1);
        call("2026-02-19", 2);
        call("2026-02-20", 2);
        call("2026-02-23", 2);
        call("2026-02-24", 1);
        // A month of 27 calls, one each workday, so that there is a best day of 2.
        for (int day = 1; day <= 27; ++day)
            call(qPrintable(u"2025-12-%1"_s.arg(day, 2, 10, QLatin1Char('0'))), 1);
        const Run run = m_workspace.run({u"import"_s, m_workspace.write(u"calls.csv"_s, calls)});
        QVERIFY2(run.status == 0, qPrintable(run.err + run.out));
    }

    void tellsTheStreak()
    {
        const QJsonObject told = json({});
        QCOMPARE(told[u"rep"_s].toString(), sari);
        QCOMPARE(told[u"day"_s].toString(), u"2026-02-24"_s);
        QCOMPARE(told[u"on_today"_s], QJsonValue(false));
        const QJsonObject streak = told[u"streak"_s].toObject();
        const QJsonObject expected{
            {u"workdays"_s, 3}, {u"from"_s, u"2026-02-19"_s}, {u"until"_s, u"2026-02-23"_s}};
        QCOMPARE(streak[u"present"_s].toObject(), expected);
        QCOMPARE(streak[u"longest"_s].toObject(), expected);
        QCOMPARE(streak[u"today_reached"_s], QJsonValue(false));
        const QJsonObject calls = streak[u"today"_s].toArray()[0].toObject();
        QCOMPARE(calls[u"metric"_s].toString(), u"calls"_s);
        QCOMPARE(calls[u"asked"_s].toDouble(), 2.0);
        QCOMPARE(calls[u"actual"_s].toDouble(), 1.0);
    }

    void tellsTheBests()
    {
        const auto best = [this](const QString &metric, const QString &period) {
            const QJsonObject told = json({});
            for (const QJsonValue &each : told[u"bests"_s].toArray()) {
                if (each[u"metric"].toString() == metric && each[u"period"].toString() == period)
                    return each.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject day = best(u"calls_connected"_s, u"day"_s);
        QCOMPARE(day[u"value"_s].toDouble(), 1.0);
        QCOMPARE(day[u"earlier"_s].toInt(), 31);
        QCOMPARE(day[u"best"_s].toDouble(), 2.0);
        QCOMPARE(day[u"best_from"_s].toString(), u"2026-02-19"_s);
        QCOMPARE(day[u"missing"_s].toDouble(), 2.0);
        // December and nothing else before February.
        const QJsonObject month = best(u"calls_connected"_s, u"month"_s);
        QCOMPARE(month[u"earlier"_s].toInt(), 1);
        QCOMPARE(month[u"earlier_needed"_s].toInt(), 6);
        QVERIFY(month[u"best"_s].isNull() && month[u"missing"_s].isNull());
        QCOMPARE(month[u"value"_s].toDouble(), 8.0);
        QVERIFY(!best(u"won_value"_s, u"week"_s).isEmpty());
        QVERIFY(best(u"meetings_held"_s, u"day"_s).isEmpty());
    }

    void tellsTheGoalsOfTheTeam()
    {
        const QJsonArray goals = json({u"--as-of"_s, u"2026-02-23"_s})[u"team_goals"_s].toArray();
        QCOMPARE(goals.size(), 1);
        const QJsonObject goal = goals[0].toObject();
        QCOMPARE(goal[u"scope"_s].toString(), u"team:West"_s);
        QCOMPARE(goal[u"from"_s].toString(), u"2026-01-01"_s);
        QCOMPARE(goal[u"until"_s].toString(), u"2026-03-31"_s);
        QCOMPARE(goal[u"target"_s].toDouble(), 1000.0);
        QCOMPARE(goal[u"actual"_s].toDouble(), 350.0);
        QCOMPARE(goal[u"missing"_s].toDouble(), 650.0);
    }

    void saysItInWords()
    {
        const Run run = m_workspace.run(
            {u"streaks"_s, u"--rep"_s, sari, u"--as-of"_s, u"2026-02-24"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(run.status, 0);
        for (const auto &words : {u"3 workdays in a row"_s, u"Today so far: Calls 1 of 2"_s,
                                  u"1, best 2 (19 Feb 2026)"_s, u"2 more for a new best"_s})
            QVERIFY2(run.out.contains(words), qPrintable(run.out));
    }

    void helpSaysThatTheSettingIsOfTheScreen()
    {
        const Run run = m_workspace.run({u"streaks"_s, u"--help"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains(u"whether or not Today shows them"), qPrintable(run.out));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("nobody of that name")
            << QStringList{u"--rep"_s, u"Nobody"_s} << 1 << QStringList{u"Nobody"_s};
        QTest::newRow("no date") << QStringList{u"--as-of"_s, u"2026-02-30"_s} << 1
                                 << QStringList{u"2026-02-30"_s};
        QTest::newRow("no such format") << QStringList{u"--format"_s, u"xml"_s} << 2 << QStringList{u"xml"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QStringList, named);
        QCOMPARE(faultOfRefusal(m_workspace.run(QStringList{u"streaks"_s} + arguments), status, named),
                 QString());
    }

private:
    void ask(const QStringList &arguments) const
    {
        const Run run =
            m_workspace.run(QStringList{u"targets"_s, u"set"_s, u"--from"_s, u"2026-01-01"_s} + arguments);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
    }
    [[nodiscard]] QJsonObject json(QStringList arguments) const
    {
        if (arguments.empty())
            arguments = {u"--as-of"_s, u"2026-02-24"_s};
        const Run run = m_workspace.run(
            QStringList{u"streaks"_s, u"--rep"_s, sari, u"--format"_s, u"json"_s} + arguments);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }

    const QString sari = u"Sari Wulandari"_s;
    const ProgramWorkspace m_workspace;
};

QTEST_GUILESS_MAIN(StreaksCommandTest)
#include "streaks_command_test.moc"
