// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju pace and laju targets grid. Sari won 100 on 20 and 250 on 21 February 2026, a month of 20 workdays, 15
// of them before the 23rd.
class PaceCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<ProgramWorkspace>();
        ask({u"--metric"_s, u"won_value"_s, u"--value"_s, u"1000"_s});
        ask({u"--metric"_s, u"deals_won"_s, u"--value"_s, u"4"_s});
    }

    void tellsHowTargetsStand()
    {
        const QJsonObject pace = json({u"pace"_s, u"--as-of"_s, u"2026-02-23"_s, u"--scope"_s, sari});
        QCOMPARE(pace[u"from"_s].toString(), u"2026-02-01"_s);
        QCOMPARE(pace[u"until"_s].toString(), u"2026-02-28"_s);
        const QJsonObject revenue = ofMetric(pace, u"won_value"_s);
        QCOMPARE(revenue[u"target"_s].toDouble(), 1000.0);
        QCOMPARE(revenue[u"expected_by_now"_s].toDouble(), 750.0);
        QCOMPARE(revenue[u"actual"_s].toDouble(), 350.0);
        QCOMPARE(revenue[u"state"_s].toString(), u"off"_s);
        QCOMPARE(revenue[u"days_left"_s].toDouble(), 5.0);
        QCOMPARE(revenue[u"required_per_day"_s].toDouble(), 130.0);
        QVERIFY(revenue[u"chance_low"_s].isNull()); // no count
        // Of deals 2 where 3 are due is nothing that chance does not bring: R qpois(c(.1, .9), 3) is 1 and 5.
        const QJsonObject deals = ofMetric(pace, u"deals_won"_s);
        QCOMPARE(deals[u"state"_s].toString(), u"behind"_s);
        QVERIFY(deals[u"within_chance"_s].toBool());
        QCOMPARE(deals[u"chance_low"_s].toDouble(), 1.0);
        QCOMPARE(deals[u"chance_high"_s].toDouble(), 5.0);
        QVERIFY(qAbs(pace[u"score"_s].toDouble() - (350 / 750.0 + 2 / 3.0) / 2) < 1e-12);
    }

    void followsTheRepsOwnDays()
    {
        // The last week of February is leave: of 15 workdays all are over before the 23rd.
        QCOMPARE(m_workspace
                     ->run({u"calendar"_s, u"add"_s, u"--scope"_s, sari, u"--kind"_s, u"leave"_s, u"--name"_s,
                            u"Leave"_s, u"--from"_s, u"2026-02-23"_s, u"--until"_s, u"2026-02-27"_s})
                     .status,
                 0);
        const QJsonObject pace = json({u"pace"_s, u"--as-of"_s, u"2026-02-23"_s, u"--scope"_s, sari});
        const QJsonObject revenue = ofMetric(pace, u"won_value"_s);
        QCOMPARE(revenue[u"expected_by_now"_s].toDouble(), 1000.0);
        QVERIFY(revenue[u"required_per_day"_s].isNull());
    }

    void saysItInWords()
    {
        const QString text =
            m_workspace
                ->run({u"pace"_s, u"--as-of"_s, u"2026-02-23"_s, u"--scope"_s, sari, u"--lang"_s, u"en"_s})
                .out;
        QVERIFY2(text.contains(u"February 2026") && text.contains(u"57%"), qPrintable(text));
    }

    void listsTargetsByMonth()
    {
        QCOMPARE(
            m_workspace
                ->run({u"targets"_s, u"set"_s, u"--metric"_s, u"won_value"_s, u"--scope"_s, sari,
                       u"--value"_s, u"1500"_s, u"--from"_s, u"2026-03-01"_s, u"--until"_s, u"2026-03-31"_s})
                .status,
            0);
        const Run run = m_workspace->run({u"targets"_s, u"grid"_s, u"--metric"_s, u"won_value"_s, u"--year"_s,
                                          u"2026"_s, u"--scope"_s, sari, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 0);
        const QJsonArray cells = run.figures();
        QCOMPARE(cells.size(), 12);
        QCOMPARE(cells[1].toObject()[u"value"_s].toDouble(), 1000.0);
        QVERIFY(!cells[1].toObject()[u"own"_s].toBool());
        QCOMPARE(cells[2].toObject()[u"month"_s].toString(), u"2026-03"_s);
        QCOMPARE(cells[2].toObject()[u"value"_s].toDouble(), 1500.0);
        QVERIFY(cells[2].toObject()[u"own"_s].toBool());
    }

    void listPointsOutContradictions()
    {
        ask({u"--metric"_s, u"calls"_s, u"--per"_s, u"workday"_s, u"--value"_s, u"50"_s});
        ask({u"--metric"_s, u"calls"_s, u"--per"_s, u"week"_s, u"--value"_s, u"200"_s});
        const Run run = m_workspace->run({u"targets"_s, u"list"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(run.err.contains(u"50 here, 40 there") || run.err.contains(u"200 here, 250 there"),
                 qPrintable(run.err));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("no such period")
            << QStringList{u"pace"_s, u"--period"_s, u"decade"_s} << 2 << QStringList{u"decade"_s};
        QTest::newRow("no date") << QStringList{u"pace"_s, u"--as-of"_s, u"2026-02-30"_s} << 1
                                 << QStringList{u"2026-02-30"_s};
        QTest::newRow("nobody of that name")
            << QStringList{u"pace"_s, u"--scope"_s, u"Nobody"_s} << 1 << QStringList{u"Nobody"_s};
        QTest::newRow("no such format")
            << QStringList{u"pace"_s, u"--format"_s, u"xml"_s} << 2 << QStringList{u"xml"_s};
        QTest::newRow("a grid of no metric")
            << QStringList{u"targets"_s, u"grid"_s, u"--metric"_s, u"fun"_s} << 1 << QStringList{u"fun"_s};
        QTest::newRow("a grid of no year")
            << QStringList{u"targets"_s, u"grid"_s, u"--metric"_s, u"calls"_s, u"--year"_s, u"x"_s} << 1
            << QStringList{u"x"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QStringList, named);
        QCOMPARE(faultOfRefusal(m_workspace->run(arguments), status, named), QString());
    }

private:
    void ask(const QStringList &arguments) const
    {
        const Run run =
            m_workspace->run(QStringList{u"targets"_s, u"set"_s, u"--from"_s, u"2026-01-01"_s} + arguments);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
    }
    [[nodiscard]] QJsonObject json(const QStringList &arguments) const
    {
        const Run run = m_workspace->run(arguments + QStringList{u"--format"_s, u"json"_s});
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    [[nodiscard]] static QJsonObject ofMetric(const QJsonObject &pace, const QString &metric)
    {
        for (const QJsonValue &each : pace[u"targets"_s].toArray()) {
            if (each[u"metric"].toString() == metric)
                return each.toObject();
        }
        return {};
    }

    const QString sari = u"Sari Wulandari"_s;
    std::unique_ptr<ProgramWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(PaceCommandTest)
#include "pace_command_test.moc"
