// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holidays/calendar_file.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const Period twoYears = Period::make(dayOf(2026y / January / 1), dayOf(2028y / January / 1)).value();

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "END:VEVENT\r\n";
}

QString written(const CalendarFileHolidays &holidays)
{
    QStringList lines;
    for (const HolidayFields &day : holidays.days)
        lines.push_back(toIso(day.day) + (day.until ? u".."_s + toIso(*day.until) : QString()) + u' ' +
                        keyOf(day.kind) + u' ' + day.name);
    return lines.join(u" | "_s);
}

} // namespace

class CalendarFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void countsWhatItLeavesOut();
    void refuses_data();
    void refuses();
    void realCalendars();
};

void CalendarFileTest::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a day") << calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\n"
                                                "DTEND;VALUE=DATE:20261226\r\nSUMMARY:Natal\r\n"))
                           << u"2026-12-25 public Natal"_s;
    QTest::newRow("without an end") << calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Natal\r\n"))
                                    << u"2026-12-25 public Natal"_s;
    QTest::newRow("days on end") << calendarOf(vevent("DTSTART;VALUE=DATE:20260321\r\n"
                                                      "DTEND;VALUE=DATE:20260323\r\nSUMMARY:Idulfitri\r\n"))
                                 << u"2026-03-21..2026-03-22 public Idulfitri"_s;
    QTest::newRow("joint leave") << calendarOf(vevent(
                                        "DTSTART;VALUE=DATE:20260320\r\nSUMMARY:Cuti Bersama Idul Fitri\r\n"))
                                 << u"2026-03-20 joint_leave Cuti Bersama Idul Fitri"_s;
    QTest::newRow("every year, beyond the span")
        << calendarOf(vevent("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Labour Day\r\n"))
        << u"2026-05-01 public Labour Day | 2027-05-01 public Labour Day"_s;
    QTest::newRow("every year but one")
        << calendarOf(vevent("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\n"
                             "EXDATE;VALUE=DATE:20260501\r\nSUMMARY:Labour Day\r\n"))
        << u"2027-05-01 public Labour Day"_s;
    QTest::newRow("fourth Thursday of November")
        << calendarOf(vevent("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n"
                             "SUMMARY:Thanksgiving\r\n"))
        << u"2026-11-26 public Thanksgiving | 2027-11-25 public Thanksgiving"_s;
    QTest::newRow("folded lines, escapes, line feeds alone")
        << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261226\nSUMMARY:Boxing\\, \n"
                      " Day\nEND:VEVENT\nEND:VCALENDAR\n")
        << u"2026-12-26 public Boxing, Day"_s;
    QTest::newRow("in Latin 1") << calendarOf(vevent("DTSTART;VALUE=DATE:20261101\r\nSUMMARY:F\xeate\r\n"))
                                << u"2026-11-01 public Fête"_s;
    QTest::newRow("said twice") << calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Natal\r\n") +
                                              vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Natal\r\n"))
                                << u"2026-12-25 public Natal"_s;
}

void CalendarFileTest::reads()
{
    QFETCH(QByteArray, content);
    const auto read = readCalendarFile(content, twoYears);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().text));
    QTEST(written(*read), "expected");
}

void CalendarFileTest::countsWhatItLeavesOut()
{
    const auto read = readCalendarFile(calendarOf(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Natal\r\n") +
                                                  vevent("DTSTART:20261224T090000Z\r\nSUMMARY:Party\r\n") +
                                                  vevent("SUMMARY:Some day\r\n") +
                                                  vevent("DTSTART;VALUE=DATE:20261227\r\n")),
                                       twoYears)
                          .value();
    QCOMPARE(written(read), u"2026-12-25 public Natal"_s);
    QCOMPARE(read.timed, 1);
    QCOMPARE(read.broken, 2); // without a date, and without a name
}

void CalendarFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"VCALENDAR"_s;
    QTest::newRow("a table") << QByteArray("day;name\n2026-12-25;Natal\n") << u"VCALENDAR"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"VCALENDAR"_s;
    QTest::newRow("no event") << calendarOf({}) << u"2026-01-01"_s;
    QTest::newRow("hours only") << calendarOf(vevent("DTSTART:20261224T090000Z\r\nSUMMARY:Party\r\n"))
                                << u"1 with a time of day"_s;
    QTest::newRow("of other years") << calendarOf(vevent("DTSTART;VALUE=DATE:20101225\r\nSUMMARY:Natal\r\n"))
                                    << u"2027-12-31"_s;
}

void CalendarFileTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto read = readCalendarFile(content, twoYears);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
}

// Calendars of real programs, some of them broken on purpose: days or a clear error, never a crash.
void CalendarFileTest::realCalendars()
{
    const QString folder = QStringLiteral(LAJU_SOURCE_DIR "/../shared/data/calendars");
    if (!QFile::exists(folder))
        QSKIP(qPrintable(u"No third-party calendars in %1: not tried on them."_s.arg(folder)));
    const Period always = Period::make(dayOf(1970y / January / 1), dayOf(2100y / January / 1)).value();
    int files = 0;
    int withDays = 0;
    QDirIterator each(folder, {u"*.ics"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readCalendarFile(file.readAll(), always);
        ++files;
        withDays += read ? 1 : 0;
        if (!read)
            QVERIFY2(!read.error().text.isEmpty(), qPrintable(file.fileName()));
        else
            QVERIFY(std::ranges::none_of(read->days,
                                         [](const HolidayFields &day) { return check(day).has_value(); }));
    }
    qInfo("%d calendars, %d with whole days", files, withDays);
    QVERIFY(files > 200);
    QVERIFY(withDays > 20);
}

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "calendar_file_test.moc"
