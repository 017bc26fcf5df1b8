// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_workspace.h"

using namespace Qt::StringLiterals;
using namespace laju::test;

// laju calendar: what it says, and what it changes in it.
class CalendarCommandTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_workspace = std::make_unique<ProgramWorkspace>(); }

    void loadsTheHolidaysOfAYear()
    {
        // 261 weekdays in 2026, 13 public holidays and the 8 days of joint leave on them.
        QCOMPARE(calendar({})[u"workdays"_s].toInt(), 261);
        QCOMPARE(done({u"load"_s}), u"25 added, 0 there already, 0 provisional ones replaced.\n"_s);
        QCOMPARE(calendar({})[u"workdays"_s].toInt(), 240);
        QCOMPARE(done({u"load"_s}), u"0 added, 25 there already, 0 provisional ones replaced.\n"_s);
        const QJsonObject march = calendar({})[u"months"_s].toArray()[2].toObject();
        QCOMPARE(march[u"month"_s].toString(), u"2026-03"_s);
        QCOMPARE(march[u"workdays"_s].toInt(), 17);
    }

    void loadsThemWithoutJointLeave()
    {
        done({u"load"_s, u"--without-joint-leave"_s});
        QCOMPARE(calendar({})[u"workdays"_s].toInt(), 248);
    }

    void decreedDaysReplaceProvisionalOnes()
    {
        QVERIFY(done({u"load"_s, u"--year"_s, u"2027"_s}).startsWith(u"18 added"));
        const QString file = m_workspace->write(
            u"2027.ics"_s, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270310\r\n"
                           "DTEND;VALUE=DATE:20270312\r\nSUMMARY:Idul Fitri\r\nEND:VEVENT\r\n"
                           "END:VCALENDAR\r\n");
        QCOMPARE(done({u"import"_s, file, u"--year"_s, u"2027"_s}),
                 u"1 added, 0 there already, 18 provisional ones replaced.\n"_s);
        QCOMPARE(calendar({u"--year"_s, u"2027"_s})[u"holidays"_s].toArray().size(), 1);
    }

    void aRepsOwnTime()
    {
        const QString schedule = done({u"schedule"_s, u"--scope"_s, u"Sari Wulandari"_s, u"--hours"_s,
                                       u"mon-wed 08:00-17:00, sat 8:00-12:30"_s, u"--from"_s, u"2026-02-02"_s,
                                       u"--until"_s, u"2026-02-15"_s})
                                     .trimmed();
        const QString leave =
            done({u"add"_s, u"--scope"_s, u"Sari Wulandari"_s, u"--kind"_s, u"leave"_s, u"--name"_s,
                  u"Wedding"_s, u"--from"_s, u"2026-02-03"_s, u"--until"_s, u"2026-02-04"_s})
                .trimmed();
        const auto february = [&] {
            return calendar({u"--scope"_s, u"Sari Wulandari"_s})[u"months"_s].toArray()[1].toObject();
        };
        // 20 weekdays, of which Thursdays and Fridays fall out in two weeks and two Saturdays come in, less
        // two days of leave.
        QCOMPARE(february()[u"workdays"_s].toInt(), 16);
        QCOMPARE(february()[u"working_time"_s].toDouble(), 15.0);
        const QJsonObject hers = calendar({u"--scope"_s, u"Sari Wulandari"_s});
        QCOMPARE(hers[u"schedules"_s].toArray()[0].toObject()[u"hours"_s].toString(),
                 u"mon-wed 08:00-17:00, sat 08:00-12:30"_s);
        QCOMPARE(hers[u"holidays"_s].toArray()[0].toObject()[u"name"_s].toString(), u"Wedding"_s);
        // They are nobody else's.
        QVERIFY(calendar({})[u"schedules"_s].toArray().isEmpty());
        QVERIFY(calendar({})[u"holidays"_s].toArray().isEmpty());
        done({u"remove"_s, leave});
        QCOMPARE(february()[u"workdays"_s].toInt(), 18);
        done({u"remove"_s, schedule});
        QCOMPARE(february()[u"workdays"_s].toInt(), 20);
        QCOMPARE(m_workspace->run({u"calendar"_s, u"remove"_s, schedule}).status, 1);
    }

    void aScopeHasOneRampUp()
    {
        const QString first = done({u"ramp-up"_s, u"--shares"_s, u"25,50%, 75"_s});
        QCOMPARE(done({u"ramp-up"_s, u"--shares"_s, u"50"_s}), first);
        const QJsonArray all = calendar({})[u"ramp_ups"_s].toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].toObject()[u"shares"_s].toArray(), QJsonArray{50});
    }

    void firstAndLastDayOfARep()
    {
        const QStringList sari{u"--scope"_s, u"Sari Wulandari"_s};
        const auto february = [&] {
            return calendar(sari)[u"months"_s].toArray()[1].toObject()[u"workdays"_s].toInt();
        };
        QCOMPARE(february(), 20);
        // From Wednesday the 11th to Tuesday the 24th.
        done(QStringList{u"employment"_s, u"--first-day"_s, u"2026-02-11"_s} + sari);
        QCOMPARE(february(), 13);
        done(QStringList{u"employment"_s, u"--last-day"_s, u"2026-02-24"_s} + sari);
        QCOMPARE(february(), 10);
        const QJsonObject hers = calendar(sari);
        QCOMPARE(hers[u"first_day"_s].toString(), u"2026-02-11"_s);
        QCOMPARE(hers[u"last_day"_s].toString(), u"2026-02-24"_s);
        done(QStringList{u"employment"_s, u"--first-day"_s, u"none"_s} + sari);
        QCOMPARE(february(), 17);
        QVERIFY(calendar(sari)[u"first_day"_s].isNull());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QStringList &arguments, int status,
                            const QStringList &named) {
            QTest::newRow(name) << arguments << status << named;
        };
        row("no such deed", {u"forget"_s}, 2, {u"forget"_s});
        row("a format that there is not", {u"show"_s, u"--format"_s, u"xml"_s}, 2, {u"xml"_s});
        row("a year of words", {u"load"_s, u"--year"_s, u"soon"_s}, 1, {u"soon"_s});
        row("a year that the program does not have", {u"load"_s, u"--year"_s, u"2040"_s}, 1,
            {u"2040"_s, u"2025"_s});
        row("a country that the program does not have", {u"load"_s, u"--country"_s, u"XX"_s}, 1,
            {u"XX"_s, u"ID"_s});
        row("a file that is not there", {u"import"_s, u"/nowhere/x.ics"_s}, 1, {u"/nowhere/x.ics"_s});
        row("hours without an end", {u"schedule"_s, u"--hours"_s, u"mon-fri 08:00"_s}, 1,
            {u"mon-fri 08:00"_s});
        row("hours backwards", {u"schedule"_s, u"--hours"_s, u"mon-fri 17:00-08:00"_s}, 1, {u"24:00"_s});
        row("days backwards", {u"schedule"_s, u"--hours"_s, u"fri-mon 08:00-17:00"_s}, 1,
            {u"fri-mon 08:00-17:00"_s});
        row("leave of the company",
            {u"add"_s, u"--kind"_s, u"leave"_s, u"--name"_s, u"x"_s, u"--from"_s, u"2026-02-03"_s}, 1,
            {u"rep"_s});
        row("a day without a date", {u"add"_s, u"--name"_s, u"x"_s}, 1, {u"--from"_s});
        row("a day without a name", {u"add"_s, u"--from"_s, u"2026-02-03"_s}, 1, {});
        row("employment of the company", {u"employment"_s, u"--first-day"_s, u"2026-02-03"_s}, 1,
            {u"--scope"_s});
        row("employment without a day", {u"employment"_s, u"--scope"_s, u"Sari Wulandari"_s}, 1,
            {u"--first-day"_s});
        row("a last day before the first",
            {u"employment"_s, u"--scope"_s, u"Sari Wulandari"_s, u"--first-day"_s, u"2026-02-03"_s,
             u"--last-day"_s, u"2026-02-02"_s},
            1, {u"2026-02-02"_s, u"2026-02-03"_s});
        row("a day of words",
            {u"employment"_s, u"--scope"_s, u"Sari Wulandari"_s, u"--first-day"_s, u"soon"_s}, 1,
            {u"soon"_s});
        row("a share of words", {u"ramp-up"_s, u"--shares"_s, u"half"_s}, 1, {u"half"_s});
        row("a share of too much", {u"ramp-up"_s, u"--shares"_s, u"150"_s}, 1, {u"150"_s});
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QStringList, named);
        const Run run = m_workspace->run(QStringList{u"calendar"_s} + arguments);
        QCOMPARE(faultOfRefusal(run, status, named), QString());
        QVERIFY(calendar({})[u"holidays"_s].toArray().isEmpty());
    }

private:
    QString done(const QStringList &arguments) const
    {
        const Run run = m_workspace->run(QStringList{u"calendar"_s} + arguments + year(arguments));
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return run.out;
    }
    [[nodiscard]] QJsonObject calendar(const QStringList &arguments) const
    {
        const Run run = m_workspace->run(QStringList{u"calendar"_s, u"--format"_s, u"json"_s} + arguments +
                                         year(arguments));
        if (run.status != 0)
            qFatal("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }
    /// 2026 where no other is said, whatever today is.
    static QStringList year(const QStringList &arguments)
    {
        return arguments.contains(u"--year"_s) ? QStringList() : QStringList{u"--year"_s, u"2026"_s};
    }

    std::unique_ptr<ProgramWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(CalendarCommandTest)
#include "calendar_command_test.moc"
