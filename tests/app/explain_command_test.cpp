// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// What the program says of a figure on a sample company, and the records that it lists for it.
class ExplainCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Run made = run({u"demo"_s, u"--activities"_s, u"3000"_s});
        QVERIFY2(made.status == 0, qPrintable(made.err));
    }

    void putsTheNumbersIn()
    {
        const QJsonObject figure = explained({u"win_rate"_s});
        const qint64 won = figure[u"numerator"].toInteger();
        const qint64 closed = figure[u"denominator"].toInteger();
        QVERIFY(won > 0 && closed > won);
        // Thousands are parted for people; numbers are compared without that.
        const QString begin = u"won %1 ÷ (won %1 + lost %2) = "_s.arg(won).arg(closed - won);
        const QString formula = figure[u"explanation"][u"formula"][0].toString().remove(u',');
        QVERIFY2(formula.startsWith(begin), qPrintable(formula));
        const Run text = run({u"explain"_s, u"win_rate"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(text.status, 0);
        QVERIFY(text.out.startsWith(u"Win rate · Company · "_s));
        QVERIFY(QString(text.out).remove(u',').contains(begin));
        const Run indonesian = run({u"explain"_s, u"win_rate"_s, u"--lang"_s, u"id"_s});
        QVERIFY(QString(indonesian.out)
                    .remove(u'.')
                    .contains(u"menang %1 ÷ (menang %1 + kalah %2) = "_s.arg(won).arg(closed - won)));
    }

    void rowsAreAsManyAsTheFigureSays_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"calls", "connect_rate", "deals_won", "win_rate", "cac", "activities_per_won"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void rowsAreAsManyAsTheFigureSays()
    {
        QFETCH(QString, key);
        const QJsonObject figure = explained({key, u"--rows"_s});
        const QJsonObject rows = figure[u"rows"].toObject();
        QVERIFY(!rows.isEmpty());
        for (auto side = rows.begin(); side != rows.end(); ++side)
            QCOMPARE(side->toArray().size(), figure[side.key()].toInteger());
        // CSV has a line for each, after the heading; of the denominator where there is one.
        const Run csv = run({u"explain"_s, key, u"--rows"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.status, 0);
        const QString side = rows.contains(u"denominator") ? u"denominator"_s : u"numerator"_s;
        QCOMPARE(csv.out.count(u"\r\n"_s) - 1, rows[side].toArray().size());
    }

    void explainsPartByPart()
    {
        const QJsonArray reps =
            run({u"explain"_s, u"calls"_s, u"--by"_s, u"rep"_s, u"--format"_s, u"json"_s}).figures();
        QVERIFY(reps.size() > 1);
        qint64 sum = 0;
        for (const QJsonValue &rep : reps)
            sum += rep[u"numerator"].toInteger();
        QCOMPARE(sum, explained({u"calls"_s})[u"numerator"].toInteger());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no metric") << QStringList{} << 2;
        QTest::newRow("an unknown metric") << QStringList{u"calls_per_moon"_s} << 1;
        QTest::newRow("CSV of no rows") << QStringList{u"calls"_s, u"--format"_s, u"csv"_s} << 2;
        QTest::newRow("an unknown side") << QStringList{u"calls"_s, u"--side"_s, u"left"_s} << 2;
        QTest::newRow("an unknown scope") << QStringList{u"calls"_s, u"--scope"_s, u"Nobody"_s} << 1;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Run refused = run(QStringList{u"explain"_s} + arguments);
        QCOMPARE(refused.status, status);
        QVERIFY(refused.err.startsWith(u"laju: "_s));
        QVERIFY(refused.out.isEmpty());
    }

private:
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runProgram(arguments + QStringList{u"--db"_s, m_folder.filePath(u"sample.laju"_s)});
    }
    [[nodiscard]] QJsonObject explained(const QStringList &arguments) const
    {
        const QJsonArray figures = run(QStringList{u"explain"_s} + arguments +
                                       QStringList{u"--format"_s, u"json"_s, u"--lang"_s, u"en"_s})
                                       .figures();
        return figures.isEmpty() ? QJsonObject() : figures[0].toObject();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExplainCommandTest)
#include "explain_command_test.moc"
