// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju behaviours and laju hygiene, of a period that is over.
class BehavioursCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWonAgainstLost();
    void tellsHygiene();
    void writesTables_data();
    void writesTables();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject told(const QString &command, const QStringList &options = {}) const
    {
        const Run run = m_workspace.run(QStringList{command, u"--from"_s, u"2025-03-01"_s, u"--to"_s,
                                                    u"2025-06-30"_s, u"--format"_s, u"json"_s} +
                                        options);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    static QJsonObject named(const QJsonArray &all, const QString &key, const QString &name)
    {
        for (const QJsonValue &each : all) {
            if (each[key] == name)
                return each.toObject();
        }
        return {};
    }

    ProgramWorkspace m_workspace;
};

// 12 deals won and 12 lost, each open for 30 days from 1 April; nine of the won ones and three of the lost
// ones have a call a day after, of which two lasted 8 seconds.
void BehavioursCommandTest::initTestCase()
{
    QByteArray deals(
        "opportunity_id,name,sales_agent,account,deal_stage,engage_date,close_date,close_value\n");
    QByteArray calls("date,rep,type,account,opportunity,outcome,duration\n");
    for (int i = 0; i < 24; ++i) {
        const QByteArray number = QByteArray::number(i);
        deals += "D" + number + ",Deal " + number + ",Sari Wulandari,PT Maju," + (i < 12 ? "Won" : "Lost") +
                 ",2025-04-01,2025-05-01,100\n";
        if (i < 9 || (i >= 12 && i < 15))
            calls += "2025-04-02 10:" + QByteArray::number(10 + i) + ",Sari Wulandari,call,PT Maju,Deal " +
                     number + ",connected," + (i < 2 ? "8" : "90") + "\n";
    }
    for (const auto &[file, text] : {std::pair{u"deals.csv"_s, deals}, std::pair{u"calls.csv"_s, calls}}) {
        const Run made =
            m_workspace.run({u"import"_s, u"--duration-unit"_s, u"seconds"_s, m_workspace.write(file, text)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }
}

void BehavioursCommandTest::tellsWonAgainstLost()
{
    const QJsonObject all = told(u"behaviours"_s);
    QCOMPARE(all[u"won"].toInt(), 12);
    QCOMPARE(all[u"lost"].toInt(), 12);
    QCOMPARE(all[u"untouched"].toInt(), 12);
    QCOMPARE(all[u"window_days"].toInt(), 14);
    const QJsonObject early = named(all[u"behaviours"].toArray(), u"behaviour"_s, u"early_touches"_s);
    QCOMPARE(early[u"difference"][u"won"][u"value"].toDouble(), 1.0);
    QCOMPARE(early[u"difference"][u"won"][u"n"].toInt(), 12);
    QCOMPARE(early[u"difference"][u"lost"][u"value"].toDouble(), 0.0);
    // 9 of 12 won ones against 3 of 12 lost ones: 9 × 9 pairs more, 3 × 3 less, of 144.
    QCOMPARE(early[u"difference"][u"effect"].toDouble(), 72.0 / 144);
    QVERIFY(early[u"p"].toDouble() < 0.05);
    QCOMPARE(early[u"strata"].toArray().size(), 2);
    const QJsonObject demo = named(all[u"behaviours"].toArray(), u"behaviour"_s, u"demo_held"_s);
    QCOMPARE(demo[u"verdict"].toString(), u"no_difference"_s);
    const QJsonObject reply = named(all[u"behaviours"].toArray(), u"behaviour"_s, u"first_reply"_s);
    QVERIFY(reply[u"difference"].isNull());
    QCOMPARE(reply[u"verdict"].toString(), u"too_few"_s);
    QCOMPARE(all[u"top_quarter"][u"state"].toString(), u"too_few_reps"_s);
    QCOMPARE(told(u"behaviours"_s, {u"--window"_s, u"40"_s})[u"window_days"].toInt(), 40);
}

void BehavioursCommandTest::tellsHygiene()
{
    const QJsonObject all = told(u"hygiene"_s, {u"--rep"_s, u"Sari Wulandari"_s});
    QCOMPARE(all[u"scope"].toString(), u"rep:Sari Wulandari"_s);
    const QJsonObject calls = named(all[u"checks"].toArray(), u"check"_s, u"short_calls"_s);
    QCOMPARE(calls[u"count"].toInt(), 2);
    QCOMPARE(calls[u"of"].toInt(), 12);
    QCOMPARE(calls[u"activities"].toArray().size(), 2);
    QCOMPARE(calls[u"reps"][0][u"rep"].toString(), u"Sari Wulandari"_s);
    QVERIFY(!calls[u"remedy"].toString().isEmpty());
    // What was imported is no entry by hand.
    QCOMPARE(named(all[u"checks"].toArray(), u"check"_s, u"late_friday"_s)[u"of"].toInt(), 0);
    QVERIFY(all[u"usual_silence_days"].isNull());
}

void BehavioursCommandTest::writesTables_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("behaviours") << u"behaviours"_s << u"en"_s
                                << QStringList{u"Association, not cause"_s, u"12 won, 12 lost"_s,
                                               u"no difference"_s};
    QTest::newRow("behaviours in Indonesian")
        << u"behaviours"_s << u"id"_s << QStringList{u"Hubungan, bukan sebab"_s, u"12 menang, 12 kalah"_s};
    QTest::newRow("hygiene") << u"hygiene"_s << u"en"_s
                             << QStringList{u"Calls of 0–10 s"_s, u"2 of 12 (16.7%)"_s};
    QTest::newRow("hygiene in Indonesian")
        << u"hygiene"_s << u"id"_s << QStringList{u"Panggilan 0–10 dtk"_s, u"2 dari 12 (16,7%)"_s};
}

void BehavioursCommandTest::writesTables()
{
    QFETCH(const QString, command);
    QFETCH(const QString, language);
    QFETCH(const QStringList, words);
    const Run run = m_workspace.run(
        {command, u"--from"_s, u"2025-03-01"_s, u"--to"_s, u"2025-06-30"_s, u"--lang"_s, language});
    QCOMPARE(run.status, 0);
    for (const QString &word : words)
        QVERIFY2(run.out.contains(word), qPrintable(word + u" is not in\n"_s + run.out));
    // Before anything was on record there is nothing to tell, and that is said.
    const Run earlier = m_workspace.run({command, u"--to"_s, u"2019-06-30"_s, u"--lang"_s, language});
    QCOMPARE(earlier.status, 0);
}

void BehavioursCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("named");
    for (const QString &command : {u"behaviours"_s, u"hygiene"_s}) {
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::newRow(qPrintable(command + u' ' + QLatin1StringView(what)));
        };
        row("format") << QStringList{command, u"--format"_s, u"csv"_s} << 2
                      << QStringList{u"csv"_s, u"table|json"_s};
        row("day") << QStringList{command, u"--to"_s, u"March"_s} << 1 << QStringList{u"March"_s};
        row("period") << QStringList{command, u"--period"_s, u"decade"_s} << 1
                      << QStringList{u"decade"_s, u"quarter"_s};
        row("backwards") << QStringList{command, u"--from"_s, u"2025-04-02"_s, u"--to"_s, u"2025-03-01"_s}
                         << 1 << QStringList{};
        row("scope") << QStringList{command, u"--scope"_s, u"rep:Nobody"_s} << 1 << QStringList{u"Nobody"_s};
    }
    QTest::newRow("window") << QStringList{u"behaviours"_s, u"--window"_s, u"0"_s} << 2
                            << QStringList{u"“0”"_s, u"365"_s};
    QTest::newRow("window in words") << QStringList{u"behaviours"_s, u"--window"_s, u"two"_s} << 2
                                     << QStringList{u"two"_s};
    QTest::newRow("rep") << QStringList{u"hygiene"_s, u"--rep"_s, u"Nobody"_s} << 1
                         << QStringList{u"Nobody"_s};
    QTest::newRow("rep and scope") << QStringList{u"hygiene"_s, u"--rep"_s, u"Sari Wulandari"_s, u"--scope"_s,
                                                  u"company"_s}
                                   << 2 << QStringList{u"--rep"_s, u"--scope"_s};
}

void BehavioursCommandTest::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QStringList, named);
    const QString fault = faultOfRefusal(m_workspace.run(arguments), status, named);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(BehavioursCommandTest)
#include "behaviours_command_test.moc"
