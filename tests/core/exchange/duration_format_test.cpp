// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duration_format.h"

#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(laju::DurationUnit)
Q_DECLARE_METATYPE(laju::ClockForm)

class DurationFormatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void countsInTheUnit_data();
    void countsInTheUnit();
    void refuses_data();
    void refuses();
    void detects_data();
    void detects();
};

void DurationFormatTest::parses_data()
{
    QTest::addColumn<int>("minutesSeconds");
    QTest::addColumn<int>("hoursMinutes");
    const auto row = [](const char *text, int minutesSeconds, int hoursMinutes) {
        QTest::newRow(text) << minutesSeconds << hoursMinutes;
    };
    row("0", 0, 0);
    row("420", 420, 420);
    row("12.5", 13, 13);
    row("12:30", 750, 45'000);
    row("1:02:03", 3723, 3723);
    row("00:00:09", 9, 9);
    row("90:00", 5400, 324'000);
    row("12m", 720, 720);
    row("1h 5m", 3900, 3900);
    row("1h5m3s", 3903, 3903);
    row("1 h, 5 min.", 3900, 3900);
    row("2 Hours", 7200, 7200);
    row("1,5 jam", 5400, 5400);
    row("1 jam 5 menit", 3900, 3900);
    row("30 detik", 30, 30);
    row("1500 ms", 2, 2);
    row("PT5M30S", 330, 330);
}

void DurationFormatTest::parses()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    DurationFormat format{.unit = DurationUnit::Seconds, .clock = ClockForm::MinutesSeconds};
    QTEST(static_cast<int>(parseDuration(text, format).value_or(std::chrono::seconds(-1)).count()),
          "minutesSeconds");
    format.clock = ClockForm::HoursMinutes;
    QTEST(static_cast<int>(parseDuration(text, format).value_or(std::chrono::seconds(-1)).count()),
          "hoursMinutes");
}

void DurationFormatTest::countsInTheUnit_data()
{
    QTest::addColumn<DurationUnit>("unit");
    QTest::addColumn<int>("seconds");
    QTest::newRow("milliseconds") << DurationUnit::Milliseconds << 90;
    QTest::newRow("seconds") << DurationUnit::Seconds << 90'000;
    QTest::newRow("minutes") << DurationUnit::Minutes << 5'400'000;
}

void DurationFormatTest::countsInTheUnit()
{
    QFETCH(DurationUnit, unit);
    const auto duration = parseDuration(u"90000", {.unit = unit});
    QVERIFY(duration);
    QTEST(static_cast<int>(duration->count()), "seconds");
}

void DurationFormatTest::refuses_data()
{
    QTest::addColumn<QString>("says");
    const QString none = u"“%1” is not a duration. Write it as 12:30, 1h 5m or a plain number."_s;
    QTest::newRow("-5") << u"“-5” is negative; a duration cannot be."_s;
    QTest::newRow("(5)") << u"“(5)” is negative; a duration cannot be."_s;
    QTest::newRow("-0:30") << u"“-0:30” is negative; a duration cannot be."_s;
    QTest::newRow("36000001") << u"“36000001” is longer than 10,000 hours."_s;
    for (const char *text : {"", "long", "12:60", "1:2", "1:02:03:04", ":30", "12 parsecs", "h", "PT"})
        QTest::newRow(text) << none.arg(QString::fromUtf8(text));
}

void DurationFormatTest::refuses()
{
    const auto duration = parseDuration(QString::fromUtf8(QTest::currentDataTag()), {});
    QVERIFY(!duration);
    QCOMPARE(duration.error().kind, ErrorKind::InvalidInput);
    QTEST(duration.error().text, "says");
}

void DurationFormatTest::detects_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<DurationUnit>("unit");
    QTest::addColumn<ClockForm>("clock");
    QTest::addColumn<bool>("ambiguous");
    const QStringList few{u"5"_s, u"12"_s, u"30"_s};
    const auto row = [](const char *name, const char *header, const QStringList &cells, DurationUnit unit,
                        ClockForm clock, bool ambiguous) {
        QTest::newRow(name) << QString::fromUtf8(header) << cells << unit << clock << ambiguous;
    };
    using enum DurationUnit;
    using enum ClockForm;
    row("head: seconds", "Call Duration (in seconds)", few, Seconds, MinutesSeconds, false);
    row("head: seconds, joined", "CallDurationInSeconds", few, Seconds, MinutesSeconds, false);
    row("head: minutes", "DurationInMinutes", few, Minutes, MinutesSeconds, false);
    row("head: Indonesian", "Durasi (menit)", few, Minutes, MinutesSeconds, false);
    row("head: milliseconds", "duration_ms", few, Milliseconds, MinutesSeconds, false);
    row("head: h:mm", "Duration (hh:mm)", {u"00:07"_s}, Seconds, HoursMinutes, false);
    row("head: mm:ss", "Length (mm:ss)", {u"00:05"_s}, Seconds, MinutesSeconds, false);
    row("telephone exchange", "billsec", few, Seconds, MinutesSeconds, false);
    row("small numbers", "Duration", few, Seconds, MinutesSeconds, true);
    row("a day in minutes and more", "Duration", {u"5"_s, u"1800"_s}, Seconds, MinutesSeconds, false);
    row("milliseconds", "Duration", {u"0"_s, u"61000"_s, u"240123"_s, u"900"_s, u"77000"_s}, Milliseconds,
        MinutesSeconds, false);
    row("zeros", "Duration", {u"0"_s, u"0"_s}, Seconds, MinutesSeconds, false);
    row("steps of five", "Duration", {u"00:30"_s, u"01:15"_s}, Seconds, HoursMinutes, true);
    row("any seconds", "Duration", {u"00:31"_s, u"01:15"_s}, Seconds, MinutesSeconds, true);
    row("beyond 23", "Duration", {u"00:30"_s, u"45:15"_s}, Seconds, MinutesSeconds, false);
    row("three parts elsewhere", "Duration", {u"00:30"_s, u"1:00:15"_s}, Seconds, MinutesSeconds, false);
    row("words", "Duration", {u"1h 5m"_s}, Seconds, MinutesSeconds, false);
}

void DurationFormatTest::detects()
{
    QFETCH(QString, header);
    QFETCH(QStringList, cells);
    const DurationDetection detection = detectDurations(cells, header);
    QTEST(detection.format.unit, "unit");
    QTEST(detection.format.clock, "clock");
    QTEST(detection.ambiguous, "ambiguous");
    QCOMPARE(detection.durations, cells.size());
    QCOMPARE(detection.unreadable, 0);
}

QTEST_APPLESS_MAIN(DurationFormatTest)
#include "duration_format_test.moc"
