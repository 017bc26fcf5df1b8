// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace laju::test;

// What the program tells of one rep: laju coaching --rep, and the report that a talk starts from.
class OneToOneTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theScorecardHasPastAndTeam();
    void stepsStandBesideTheOthers();
    void aTableForPeople();
    void theReportIsOfOneRep();
    void daysAreChosenInAllWays_data();
    void daysAreChosenInAllWays();
    void otherScopesAreRefused_data();
    void otherScopesAreRefused();

private:
    [[nodiscard]] QJsonObject told(const QString &rep, const QStringList &days) const
    {
        const Run run =
            m_workspace.run(QStringList{u"coaching"_s, u"--rep"_s, rep, u"--format"_s, u"json"_s} + days);
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    [[nodiscard]] static QJsonObject lineOf(const QJsonObject &told, const QString &metric)
    {
        for (const QJsonValue &line : told[u"one_to_one"][u"scorecard"].toArray()) {
            if (line[u"metric"] == metric)
                return line.toObject();
        }
        qFatal("There is no line of %s", qPrintable(metric));
    }
    const QStringList m_spring{u"--to"_s, u"2025-06-30"_s, u"--days"_s, u"91"_s};
    ProgramWorkspace m_workspace;
};

// In April to June Agus, Budi, Citra and Rina close ten deals each and win 5, 6, 3 and 1 of them for 100
// each; in the three months before Rina won 4 of ten.
void OneToOneTest::initTestCase()
{
    QByteArray csv(ProgramWorkspace::head);
    int number = 0;
    const auto add = [&](const QByteArray &rep, const QByteArray &month, int won) {
        for (int i = 0; i < 10; ++i)
            csv += "C" + QByteArray::number(++number) + ',' + rep + ",GTX," + (i < won ? "Won" : "Lost") +
                   ",2025-01-02,2025-" + month + '-' + QByteArray::number(10 + i) + ',' +
                   (i < won ? "100" : "0") + '\n';
    };
    add("Agus", "05", 5);
    add("Budi", "05", 6);
    add("Citra", "05", 3);
    add("Rina", "05", 1);
    add("Rina", "02", 4);
    const Run made = m_workspace.run({u"import"_s, m_workspace.write(u"deals.csv"_s, csv)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const Run set =
        m_workspace.run({u"targets"_s, u"set"_s, u"--metric"_s, u"deals_won"_s, u"--scope"_s, u"rep:Rina"_s,
                         u"--per"_s, u"quarter"_s, u"--value"_s, u"4"_s, u"--from"_s, u"2025-01-01"_s});
    QVERIFY2(set.status == 0, qPrintable(set.err));
}

void OneToOneTest::theScorecardHasPastAndTeam()
{
    const QJsonObject rina = told(u"Rina"_s, m_spring);
    QCOMPARE(rina[u"scope"].toString(), u"rep:Rina"_s);
    QCOMPARE(rina[u"one_to_one"][u"compared_with"].toString(), u"company"_s);
    const QJsonObject rate = lineOf(rina, u"win_rate"_s);
    QCOMPARE(rate[u"now"].toDouble(), 0.1);
    QCOMPARE(rate[u"n"].toInt(), 10);
    QCOMPARE(rate[u"before"].toDouble(), 0.4);
    QCOMPARE(rate[u"team_median"].toDouble(), 0.5); // of 0.5, 0.6 and 0.3
    QVERIFY(rate[u"target"].isNull());
    const QJsonObject won = lineOf(rina, u"deals_won"_s);
    QCOMPARE(won[u"target"].toDouble(), 4.0); // 1 April to 30 June is a quarter
    QCOMPARE(won[u"attainment"].toDouble(), 0.25);
    QCOMPARE(lineOf(rina, u"won_value"_s)[u"now"].toDouble(), 100.0); // whole currency units
    // A company of deals has no calls to have a median of.
    QVERIFY(lineOf(rina, u"connect_rate"_s)[u"team_median"].isNull());
    QVERIFY(told(u"Rina"_s, m_spring)[u"flags"].isArray());
}

void OneToOneTest::stepsStandBesideTheOthers()
{
    const QJsonArray steps = told(u"Rina"_s, m_spring)[u"one_to_one"][u"steps"].toArray();
    const auto win = std::ranges::find_if(
        steps, [](const QJsonValue &step) { return step[u"rate"][u"metric"] == u"win_rate"_s; });
    QVERIFY(win != steps.end());
    QCOMPARE((*win)[u"own"].toObject(), (QJsonObject{{u"successes"_s, 1}, {u"trials"_s, 10}}));
    QCOMPARE((*win)[u"others"].toObject(), (QJsonObject{{u"successes"_s, 14}, {u"trials"_s, 30}}));
    QVERIFY((*win)[u"kind"].isNull()); // ten deals are too few to tell
}

void OneToOneTest::aTableForPeople()
{
    const Run table = m_workspace.run(QStringList{u"coaching"_s, u"--rep"_s, u"Rina"_s} + m_spring);
    QCOMPARE(table.status, 0);
    for (const QString &part : {u"Compared with all other reps"_s, u"Team median"_s, u"10.0%"_s, u"25%"_s})
        QVERIFY2(table.out.contains(part), qPrintable(part + u'\n' + table.out));
    const Run all = m_workspace.run(QStringList{u"coaching"_s} + m_spring);
    QVERIFY2(!all.out.contains(u"Team median"_s), qPrintable(all.out));
}

void OneToOneTest::theReportIsOfOneRep()
{
    const QString pdf = m_workspace.path(u"rina.pdf"_s);
    const Run run =
        m_workspace.run({u"report"_s, u"--template"_s, u"one_to_one"_s, u"--scope"_s, u"rep:Rina"_s,
                         u"--from"_s, u"2025-04-01"_s, u"--to"_s, u"2025-06-30"_s, u"--out"_s, pdf});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY(m_workspace.read(u"rina.pdf"_s).startsWith("%PDF-"));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed: the report is not read back");
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &part :
         {u"One-to-one"_s, u"Rina"_s, u"Scorecard"_s, u"10.0%"_s, u"Open deals that need help"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text.left(1500)));
    // Nobody is named who may read what was said.
    QVERIFY(!text.contains(u"Agreed actions"_s));
}

void OneToOneTest::daysAreChosenInAllWays_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("as many up to a day") << m_spring << u"2025-04-01"_s << u"2025-06-30"_s;
    QTest::newRow("both ends") << QStringList{u"--from"_s, u"2025-05-01"_s, u"--to"_s, u"2025-05-31"_s}
                               << u"2025-05-01"_s << u"2025-05-31"_s;
}

void OneToOneTest::daysAreChosenInAllWays()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    for (const QString &command : {u"coaching"_s, u"behaviours"_s, u"hygiene"_s}) {
        const Run run = m_workspace.run(QStringList{command, u"--format"_s, u"json"_s} + options);
        QVERIFY2(run.status == 0, qPrintable(command + u": "_s + run.err));
        const QJsonObject told = QJsonDocument::fromJson(run.out.toUtf8()).object();
        QCOMPARE(told[u"from"].toString(), from);
        QCOMPARE(told[u"to"].toString(), to);
    }
}

void OneToOneTest::otherScopesAreRefused_data()
{
    QTest::addColumn<QStringList>("scope");
    QTest::newRow("the company") << QStringList();
    QTest::newRow("a team") << QStringList{u"--scope"_s, u"team:Dewi Lestari"_s};
}

void OneToOneTest::otherScopesAreRefused()
{
    QFETCH(const QStringList, scope);
    const Run run = m_workspace.run(QStringList{u"report"_s, u"--template"_s, u"one_to_one"_s, u"--out"_s,
                                                m_workspace.path(u"no.pdf"_s)} +
                                    scope);
    QCOMPARE(faultOfRefusal(run, 2, {u"--scope rep:NAME"_s}), QString());
    QVERIFY(!m_workspace.names().contains(u"no.pdf"_s));
}

QTEST_GUILESS_MAIN(OneToOneTest)
#include "one_to_one_test.moc"
