// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju coaching, of days that are over.
class CoachingCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void flagsWhoIsBelow();
    void tellsOfOneRep();
    void namesWhoHasTooFew();
    void shorterDaysTellLess();
    void dismissesAndRestores();
    void writesATable_data();
    void writesATable();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Run run(const QStringList &options) const
    {
        return m_workspace.run(QStringList{u"coaching"_s, u"--to"_s, u"2025-06-30"_s} + options);
    }
    [[nodiscard]] QJsonObject told(const QStringList &options = {}) const
    {
        const Run run = this->run(QStringList{u"--format"_s, u"json"_s} + options);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    /// The flags of win rate against the others.
    static QList<QJsonObject> winFlags(const QJsonObject &told)
    {
        QList<QJsonObject> flags;
        for (const QJsonValue &flag : told[u"flags"].toArray()) {
            if (flag[u"rate"][u"metric"] == u"win_rate"_s && flag[u"against"] == u"peers"_s)
                flags.append(flag.toObject());
        }
        return flags;
    }

    ProgramWorkspace m_workspace;
};

// Five reps win 14 of 40 deals in April to June, and as many from January to March; Rina wins 3 of 40 in
// both, and Wati none of 5 in each.
void CoachingCommandTest::initTestCase()
{
    QByteArray csv(ProgramWorkspace::head);
    int number = 0;
    const auto add = [&](const QByteArray &rep, int won, int closed) {
        for (const QByteArray &month : {QByteArray("02"), QByteArray("05")}) {
            for (int i = 0; i < closed; ++i)
                csv += "C" + QByteArray::number(++number) + ',' + rep + ",GTX," + (i < won ? "Won" : "Lost") +
                       ",2025-01-02,2025-" + month + '-' + QByteArray::number(10 + i % 15) + ',' +
                       (i < won ? "100" : "0") + '\n';
        }
    };
    for (const char *rep : {"Agus", "Budi", "Citra", "Dewi", "Eko"})
        add(rep, 14, 40);
    add("Rina", 3, 40);
    add("Wati", 0, 5);
    const Run made = m_workspace.run({u"import"_s, m_workspace.write(u"many.csv"_s, csv)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void CoachingCommandTest::flagsWhoIsBelow()
{
    const QJsonObject all = told();
    QCOMPARE(all[u"from"].toString(), u"2025-04-02"_s);
    QCOMPARE(all[u"to"].toString(), u"2025-06-30"_s);
    const QList<QJsonObject> flags = winFlags(all);
    QCOMPARE(flags.size(), 1);
    const QJsonObject rina = flags.front();
    QCOMPARE(rina[u"rep"].toString(), u"Rina"_s);
    QCOMPARE(rina[u"kind"].toString(), u"look_into"_s);
    QCOMPARE(rina[u"now"], (QJsonObject{{u"successes"_s, 3}, {u"trials"_s, 40}}));
    QCOMPARE(rina[u"before"], (QJsonObject{{u"successes"_s, 3}, {u"trials"_s, 40}}));
    // The five others in both periods, and Wati's ten.
    QCOMPARE(rina[u"reference"], (QJsonObject{{u"successes"_s, 140}, {u"trials"_s, 410}}));
    QVERIFY(rina[u"p"].toDouble() < 0.0001);
    QVERIFY(rina[u"false_discovery_rate"].toDouble() <= 0.1);
    QVERIFY(all[u"tests"].toInt() >= 6);
}

void CoachingCommandTest::tellsOfOneRep()
{
    const QList<QJsonObject> flags = winFlags(told({u"--rep"_s, u"Rina"_s}));
    QCOMPARE(flags.size(), 1);
    QCOMPARE(flags.front()[u"reference"][u"trials"].toInt(), 410);
    const QJsonObject agus = told({u"--rep"_s, u"Agus"_s});
    QVERIFY(agus[u"flags"].toArray().isEmpty());
    QCOMPARE(agus[u"scope"].toString(), u"rep:Agus"_s);
}

void CoachingCommandTest::namesWhoHasTooFew()
{
    const QJsonArray few = told()[u"not_flagged"].toArray();
    QVERIFY(std::ranges::any_of(few, [](const QJsonValue &one) {
        return one[u"rep"] == u"Wati"_s && one[u"rate"][u"metric"] == u"win_rate"_s &&
               one[u"both"] == QJsonObject{{u"successes"_s, 0}, {u"trials"_s, 10}};
    }));
}

void CoachingCommandTest::shorterDaysTellLess()
{
    // In the 90 days up to 20 March and those before there is but one of the two periods.
    const Run run = m_workspace.run({u"coaching"_s, u"--to"_s, u"2025-03-20"_s, u"--format"_s, u"json"_s});
    QVERIFY(winFlags(QJsonDocument::fromJson(run.out.toUtf8()).object()).isEmpty());
}

void CoachingCommandTest::dismissesAndRestores()
{
    const QStringList flag{u"--rep"_s, u"Rina"_s, u"--flag"_s, u"win_rate:peers:look_into"_s};
    QCOMPARE(winFlags(told()).front()[u"flag"].toString(), flag.back());
    QCOMPARE(run(QStringList{u"dismiss"_s} + flag).status, 1); // without a reason
    QCOMPARE(winFlags(told()).size(), 1);
    QCOMPARE(run(QStringList{u"dismiss"_s, u"--reason"_s, u"New region"_s} + flag).status, 0);
    QVERIFY(winFlags(told()).isEmpty());
    const QJsonValue dismissed = told()[u"dismissed"][0];
    QCOMPARE(dismissed[u"rep"].toString(), u"Rina"_s);
    QCOMPARE(dismissed[u"reason"].toString(), u"New region"_s);
    QCOMPARE(dismissed[u"day"].toString(), u"2025-06-30"_s);
    QVERIFY(run({}).out.contains(u"Rina: Win rate – New region"));
    // Later days without a record say nothing new.
    const auto later = [&](const QString &day) {
        const Run run =
            m_workspace.run({u"coaching"_s, u"--to"_s, day, u"--days"_s, u"120"_s, u"--format"_s, u"json"_s});
        return winFlags(QJsonDocument::fromJson(run.out.toUtf8()).object()).size();
    };
    QCOMPARE(later(u"2025-08-10"_s), 0);
    // Four more lost ones are too few to say so anew, a dozen are not.
    const auto lose = [&](const QByteArray &kind, int count) {
        QByteArray csv(ProgramWorkspace::head);
        for (int i = 0; i < count; ++i) {
            csv += kind + QByteArray::number(i) + ",Rina,GTX,Lost,2025-07-01,2025-07-20,0\n";
            csv += "O" + kind + QByteArray::number(i) + ",Agus,GTX," + (i % 2 ? "Won" : "Lost") +
                   ",2025-07-01,2025-07-20,5\n";
        }
        return m_workspace.run({u"import"_s, m_workspace.write(QString::fromLatin1(kind) + u".csv"_s, csv)})
            .status;
    };
    QCOMPARE(lose("L", 4), 0);
    QCOMPARE(later(u"2025-08-10"_s), 0);
    QCOMPARE(lose("M", 12), 0);
    QCOMPARE(later(u"2025-08-10"_s), 1);
    QCOMPARE(run(QStringList{u"restore"_s} + flag).status, 0);
    QCOMPARE(winFlags(told()).size(), 1);
}

void CoachingCommandTest::writesATable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"Rina: look into"_s, u"7.5% of 80, the others 34.1%"_s,
                                            u"Wati: Win rate 0.0% of 10"_s, u"at most 10%"_s};
    QTest::newRow("Indonesian") << u"id"_s << QStringList{u"Rina: "_s, u"7,5% dari 80"_s, u"34,1%"_s};
}

void CoachingCommandTest::writesATable()
{
    QFETCH(QString, language);
    QFETCH(QStringList, parts);
    const Run table = run({u"--lang"_s, language});
    QCOMPARE(table.status, 0);
    for (const QString &part : std::as_const(parts))
        QVERIFY2(table.out.contains(part), qPrintable(part + u"\n" + table.out));
}

void CoachingCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("named");
    QTest::newRow("a format that there is not")
        << QStringList{u"--format"_s, u"xml"_s} << 2 << QStringList{u"xml"_s};
    QTest::newRow("no such deed") << QStringList{u"forget"_s} << 2 << QStringList{u"forget"_s};
    QTest::newRow("dismissing nobody's flag")
        << QStringList{u"dismiss"_s, u"--flag"_s, u"win_rate:peers:look_into"_s} << 1
        << QStringList{u"--rep"_s};
    QTest::newRow("dismissing a flag that there is not")
        << QStringList{u"dismiss"_s,  u"--rep"_s, u"Agus"_s, u"--flag"_s, u"win_rate:peers:look_into"_s,
                       u"--reason"_s, u"x"_s}
        << 1 << QStringList{u"win_rate:peers:look_into"_s};
    QTest::newRow("restoring what nobody dismissed")
        << QStringList{u"restore"_s, u"--rep"_s, u"Agus"_s, u"--flag"_s, u"x"_s} << 1 << QStringList{u"x"_s};
    QTest::newRow("days of words") << QStringList{u"--days"_s, u"some"_s} << 1 << QStringList{u"some"_s};
    QTest::newRow("no day") << QStringList{u"--days"_s, u"0"_s} << 1 << QStringList{u"0"_s, u"3660"_s};
    QTest::newRow("a date that there is not")
        << QStringList{u"--to"_s, u"2025-02-30"_s} << 1 << QStringList{u"2025-02-30"_s};
    QTest::newRow("a rep whom nobody knows")
        << QStringList{u"--rep"_s, u"Nobody"_s} << 1 << QStringList{u"Nobody"_s};
}

void CoachingCommandTest::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, status);
    QFETCH(QStringList, named);
    QCOMPARE(faultOfRefusal(run(options), status, named), QString());
}

QTEST_APPLESS_MAIN(CoachingCommandTest)
#include "coaching_command_test.moc"
