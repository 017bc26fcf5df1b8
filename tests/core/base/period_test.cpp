// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/base/working_calendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace std::chrono;

namespace {

Day on(const QString &iso)
{
    return dayFromIso(iso).value();
}

Period span(const QString &from, const QString &last)
{
    return Period::make(on(from), on(last) + days(1)).value();
}

QString written(const Period &period)
{
    return QString(toIso(period.from()) + u".."_s + toIso(period.last()));
}

} // namespace

class PeriodTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsCalendarPeriods_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        QTest::addRow("day") << u"2026-11-23"_s << u"day"_s << u"2026-11-23..2026-11-23"_s;
        QTest::addRow("week from a Monday") << u"2026-11-23"_s << u"week"_s << u"2026-11-23..2026-11-29"_s;
        QTest::addRow("week from a Sunday") << u"2026-11-29"_s << u"week"_s << u"2026-11-23..2026-11-29"_s;
        QTest::addRow("ISO week 53 over the year")
            << u"2027-01-01"_s << u"week"_s << u"2026-12-28..2027-01-03"_s;
        QTest::addRow("February of a leap year")
            << u"2024-02-29"_s << u"month"_s << u"2024-02-01..2024-02-29"_s;
        QTest::addRow("fourth quarter") << u"2026-12-31"_s << u"quarter"_s << u"2026-10-01..2026-12-31"_s;
        QTest::addRow("year") << u"2026-06-15"_s << u"year"_s << u"2026-01-01..2026-12-31"_s;
    }
    void findsCalendarPeriods()
    {
        QFETCH(QString, iso);
        QFETCH(QString, kind);
        QFETCH(QString, expected);
        const auto calendar = fromKey<Calendar>(kind);
        QVERIFY(calendar);
        const Period period = Period::containing(on(iso), *calendar);
        QCOMPARE(written(period), expected);
        QCOMPARE(period.calendar(), calendar);
        QCOMPARE(period.next().previous(), period);
    }

    void comparesWithThePeriodBefore()
    {
        QCOMPARE(written(span(u"2026-03-01"_s, u"2026-03-31"_s).previous()), u"2026-02-01..2026-02-28"_s);
        QCOMPARE(written(span(u"2026-01-01"_s, u"2026-03-31"_s).previous()), u"2025-10-01..2025-12-31"_s);
        QCOMPARE(written(span(u"2026-03-05"_s, u"2026-03-14"_s).previous()), u"2026-02-23..2026-03-04"_s);
    }

    void splitsWithoutGapOrOverlap()
    {
        const Period whole = span(u"2025-12-30"_s, u"2026-03-02"_s);
        for (const Calendar kind : allOf<Calendar>()) {
            const auto pieces = whole.split(kind);
            QCOMPARE(pieces.front().from(), whole.from());
            QCOMPARE(pieces.back().to(), whole.to());
            for (size_t i = 1; i < pieces.size(); ++i)
                QCOMPARE(pieces[i].from(), pieces[i - 1].to());
        }
        QCOMPARE(whole.split(Calendar::Month).size(), 4u);
        QVERIFY(Period::make(on(u"2026-01-01"_s), on(u"2026-01-01"_s))->split(Calendar::Day).empty());
    }

    void refusesAnEndBeforeTheStart()
    {
        const auto wrong = Period::make(on(u"2026-02-01"_s), on(u"2026-01-01"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
    }

    void refusesDatesThatAreNone()
    {
        QVERIFY(!dayFromIso(u"2026-02-31"));
        QVERIFY(!dayFromIso(u"31/12/2026"));
        QVERIFY(dayFromIso(u"2026-02-31").error().text.contains(u"2026-02-31"));
    }

    void putsInstantsOnLocalDays()
    {
        // 23:59:59.999 on 30 June in Jayapura (UTC+9) is 14:59:59.999 UTC; one millisecond later is July
        // there.
        const Instant last = sys_days{2026y / June / 30} + 14h + 59min + 59s + 999ms;
        const QTimeZone jayapura("Asia/Jayapura");
        QCOMPARE(toIso(localDay(last, jayapura)), u"2026-06-30"_s);
        QCOMPARE(toIso(localDay(last + 1ms, jayapura)), u"2026-07-01"_s);
        QCOMPARE(toIso(localDay(last + 1ms, QTimeZone("Asia/Jakarta"))), u"2026-06-30"_s);
        QCOMPARE(startOfDay(dayOf(2026y / July / 1), jayapura), last + 1ms);
    }

    void countsWorkdays()
    {
        WorkingCalendar calendar;
        const Period week = span(u"2026-11-23"_s, u"2026-11-29"_s);
        QCOMPARE(calendar.workdays(week), 5);
        calendar.addDayOff(on(u"2026-11-25"_s)); // a Wednesday
        QCOMPARE(calendar.workdays(week), 4);
        QCOMPARE(written(calendar.firstWorkdays(week, 3)), u"2026-11-23..2026-11-26"_s);
        calendar.limitTo(span(u"2026-11-26"_s, u"2026-12-31"_s));
        QCOMPARE(calendar.workdays(week), 2);
        const WorkingCalendar partTime(workWeek({true, true, true, false, false, false, false}));
        QCOMPARE(partTime.workdays(week), 3);
        QCOMPARE(partTime.firstWorkdays(week, 9), week);
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "period_test.moc"
