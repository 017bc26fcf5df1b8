// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/date_format.h"

#include <QLocale>
#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

namespace {

/// "2026-11-23 14:05:00.000 +25200", or the error's text.
QString shown(const Result<ParsedDate> &date)
{
    if (!date)
        return date.error().text;
    QString text = toIso(date->day);
    if (date->time)
        text += u' ' + date->time->toString(u"HH:mm:ss.zzz"_s);
    if (date->utcOffsetSeconds)
        text += u" %1"_s.arg(*date->utcOffsetSeconds);
    return text;
}

} // namespace

class DateFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void parses_data();
    void parses();
    void parsesInOrder_data();
    void parsesInOrder();
    void refuses_data();
    void refuses();
    void detects_data();
    void detects();
    void parsesTimes_data();
    void parsesTimes();
};

void DateFormatTest::parses_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(expected);
    };
    row("2026-11-23", "2026-11-23");
    row(" 2026/1/5 ", "2026-01-05");
    row("20261123", "2026-11-23");
    row("2026-11-23 14:05", "2026-11-23 14:05:00.000");
    row("2026-11-23T14:05:09", "2026-11-23 14:05:09.000");
    row("2026-11-23T14:05:09.25Z", "2026-11-23 14:05:09.250 0");
    row("2026-11-23T14:05:09.1234567+07:00", "2026-11-23 14:05:09.123 25200");
    row("2026-11-23T14:05:09-0330", "2026-11-23 14:05:09.000 -12600");
    row("2026-11-23 14:05:09 +07", "2026-11-23 14:05:09.000 25200");
    row("2026-11-23 14:05 WIB", "2026-11-23 14:05:00.000 25200");
    row("2026-11-23 14:05 GMT+8", "2026-11-23 14:05:00.000 28800");
    row("2026-11-23 2:05 PM", "2026-11-23 14:05:00.000");
    row("2026-11-23 12:05 AM", "2026-11-23 00:05:00.000");
    row("2026-11-23 12:30:15 p.m.", "2026-11-23 12:30:15.000");
    row("2026-11-23 12:05PM", "2026-11-23 12:05:00.000");
    row("2026-11-23 00:00:00", "2026-11-23 00:00:00.000");
    row("23 Nov 2026", "2026-11-23");
    row("23-Nov-26", "2026-11-23");
    row("Nov 23, 2026", "2026-11-23");
    row("November 23 2026 14:05", "2026-11-23 14:05:00.000");
    row("15 Apr, 2021 00:02:00", "2021-04-15 00:02:00.000");
    row("Mon, 23 Nov 2026", "2026-11-23");
    row("Senin, 23 November 2026 pukul",
        "“Senin, 23 November 2026 pukul” is not a date: write it as 2026-11-23.");
    row("Senin, 23 November 2026 14.05", "2026-11-23 14:05:00.000");
    row("Jum'at, 2 Januari 2026", "2026-01-02");
    row("17 Agustus 2026", "2026-08-17");
    row("17 Agt 2026", "2026-08-17");
    row("1 Mei 2026", "2026-05-01");
    row("1 Mar 2026", "2026-03-01");
    row("28 Pebruari 2026", "2026-02-28");
    row("1 Okt 26", "2026-10-01");
    row("25 Des 1999", "1999-12-25");
    row("23/11/69", "2069-11-23");
    row("23/11/70", "1970-11-23");
    row("23.11.2026", "2026-11-23");
    row("29/02/2024", "2024-02-29");
    row("45631", "2024-12-05");
    row("45631.0", "2024-12-05");
    row("45631.5", "2024-12-05 12:00:00.000");
    row("45631,75", "2024-12-05 18:00:00.000");
    row("45631.999999", "2024-12-06 00:00:00.000");
}

void DateFormatTest::parses()
{
    QTEST(shown(parseDate(QString::fromUtf8(QTest::currentDataTag()), {DateOrder::DayFirst})), "expected");
}

void DateFormatTest::parsesInOrder_data()
{
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    QTest::newRow("3/4/2026") << u"2026-04-03"_s << u"2026-03-04"_s;
    QTest::newRow("03-04-26 9:00") << u"2026-04-03 09:00:00.000"_s << u"2026-03-04 09:00:00.000"_s;
    QTest::newRow("2026-03-04") << u"2026-03-04"_s << u"2026-03-04"_s;
    QTest::newRow("4 Mar 2026") << u"2026-03-04"_s << u"2026-03-04"_s;
    QTest::newRow("20/01/2022") << u"2022-01-20"_s << u"“20/01/2022” is not a date: there is no month 20."_s;
    QTest::newRow("01/20/2022") << u"“01/20/2022” is not a date: there is no month 20."_s << u"2022-01-20"_s;
}

void DateFormatTest::parsesInOrder()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QTEST(shown(parseDate(text, {DateOrder::DayFirst})), "dayFirst");
    QTEST(shown(parseDate(text, {DateOrder::MonthFirst})), "monthFirst");
}

void DateFormatTest::refuses_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("31/02/2026") << u"month 2 of 2026 has no day 31."_s;
    QTest::newRow("2026-02-29") << u"month 2 of 2026 has no day 29."_s;
    QTest::newRow("31 Jun 2026") << u"month 6 of 2026 has no day 31."_s;
    QTest::newRow("00/01/2026") << u"month 1 of 2026 has no day 0."_s;
    QTest::newRow("2026-13-01") << u"there is no month 13."_s;
    QTest::newRow("01/00/2026") << u"there is no month 0."_s;
    QTest::newRow("01/01/1815") << u"the year 1815 is out of range."_s;
    QTest::newRow("0000-00-00") << u"the year 0 is out of range."_s;
    for (const char *text :
         {"", "tomorrow", "2026", "11/2026", "1/2/202", "1/2/20261", "12 Foo 2026", "2026-11-23 25:00",
          "2026-11-23 14:60", "2026-11-23 13:05 PM", "2026-11-23 14:05 XYZ", "2026-11-23 14:05 +99:00",
          "2026-11-23x", "2026-11-23 14", "45631.x", "456311", "1,234"})
        QTest::newRow(text) << u"write it as 2026-11-23."_s;
}

void DateFormatTest::refuses()
{
    QFETCH(QString, why);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const auto date = parseDate(text, {DateOrder::DayFirst});
    QVERIFY(!date);
    QCOMPARE(date.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(date.error().text, u"“%1” is not a date: %2"_s.arg(text, why));
}

void DateFormatTest::detects_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QList<int>>("counts"); // day first, month first, undecided, dates, with time, unreadable
    QTest::newRow("nothing") << QStringList{u""_s, u" "_s} << false << false << QList<int>{0, 0, 0, 0, 0, 0};
    QTest::newRow("the last row decides") << QStringList{u"1/2/2026"_s, u"3/4/2026"_s, u"25/4/2026"_s}
                                          << false << false << QList<int>{1, 0, 2, 3, 0, 0};
    QTest::newRow("month first") << QStringList{u"1/2/2026 9:00"_s, u"4/25/2026"_s} << true << false
                                 << QList<int>{0, 1, 1, 2, 1, 0};
    QTest::newRow("nothing decides") << QStringList{u"1/2/2026"_s, u"3/4/2026"_s} << false << true
                                     << QList<int>{0, 0, 2, 2, 0, 0};
    QTest::newRow("nothing needs deciding")
        << QStringList{u"2/2/2026"_s, u"2026-01-02"_s, u"5 May 2026"_s, u"45631"_s} << false << false
        << QList<int>{0, 0, 0, 4, 0, 0};
    QTest::newRow("both") << QStringList{u"25/1/2026"_s, u"1/25/2026"_s, u"2/26/2026"_s} << true << true
                          << QList<int>{1, 2, 0, 3, 0, 0};
    QTest::newRow("a leap day decides") << QStringList{u"29/02/2024"_s, u"30/02/2024"_s, u"x"_s} << false
                                        << false << QList<int>{1, 0, 0, 1, 0, 2};
}

void DateFormatTest::detects()
{
    QFETCH(QStringList, cells);
    const DateDetection detection = detectDates(cells);
    QTEST(detection.format.order == DateOrder::MonthFirst, "monthFirst");
    QTEST(detection.ambiguous, "ambiguous");
    QList<int> counts;
    for (const qint64 count : {detection.dayFirst, detection.monthFirst, detection.undecided, detection.dates,
                               detection.withTime, detection.unreadable})
        counts << static_cast<int>(count);
    QTEST(counts, "counts");
}

void DateFormatTest::parsesTimes_data()
{
    QTest::addColumn<QTime>("time");
    QTest::newRow("14:05") << QTime(14, 5);
    QTest::newRow("9:05:30") << QTime(9, 5, 30);
    QTest::newRow("2:05 PM") << QTime(14, 5);
    QTest::newRow("12:00 am") << QTime(0, 0);
    QTest::newRow("14.05") << QTime(14, 5);
    QTest::newRow("24:00") << QTime();
    QTest::newRow("14:5") << QTime();
    QTest::newRow("14:05 x") << QTime();
    QTest::newRow("") << QTime();
}

void DateFormatTest::parsesTimes()
{
    const auto time = parseTimeOfDay(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(time.value_or(QTime()), "time");
}

QTEST_APPLESS_MAIN(DateFormatTest)
#include "date_format_test.moc"
