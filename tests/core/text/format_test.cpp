// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace laju;

namespace {

/// A no-break space is written as a plain one in expectations, so that they can be read.
QString plain(QString text)
{
    return text.replace(u'\u00A0', u' ');
}

Money rupiah(qint64 minor)
{
    return Money(minor, Currency::rupiah());
}

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

Day day(const char *iso)
{
    return dayFromIso(QString::fromLatin1(iso)).value();
}

Period days(const char *first, const char *last)
{
    return Period::make(day(first), day(last) + std::chrono::days(1)).value();
}

using Write = std::function<QString(const Format &)>;

} // namespace

Q_DECLARE_METATYPE(Write)

class FormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writes_data();
    void writes();
    void moneyDoesNotBreak();
};

void FormatTest::writes_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("indonesian");
    const auto row = [](const char *what, const Write &write, const QString &english,
                        const QString &indonesian) { QTest::newRow(what) << write << english << indonesian; };
    row(
        "count", [](const Format &f) { return f.count(1'234'567); }, u"1,234,567"_s, u"1.234.567"_s);
    row(
        "negative count", [](const Format &f) { return f.count(-1234); }, u"\u22121,234"_s, u"\u22121.234"_s);
    row(
        "number", [](const Format &f) { return f.number(12.45, 1); }, u"12.4"_s, u"12,4"_s);
    row(
        "percent", [](const Format &f) { return f.percent(0.3483); }, u"34.8%"_s, u"34,8%"_s);
    row(
        "percent whole", [](const Format &f) { return f.percent(0.32, 0); }, u"32%"_s, u"32%"_s);
    row(
        "rise", [](const Format &f) { return f.signedPercent(0.08); }, u"+8%"_s, u"+8%"_s);
    row(
        "fall", [](const Format &f) { return f.signedPercent(-0.06); }, u"\u22126%"_s, u"\u22126%"_s);
    row(
        "a fall too small to see", [](const Format &f) { return f.signedPercent(-0.001); }, u"0%"_s, u"0%"_s);
    row(
        "points", [](const Format &f) { return f.signedNumber(53.44, 1); }, u"+53.4"_s, u"+53,4"_s);
    row(
        "points below zero", [](const Format &f) { return f.signedNumber(-6.0, 1); }, u"\u22126.0"_s,
        u"\u22126,0"_s);
    row(
        "points too few to see", [](const Format &f) { return f.signedNumber(-0.04, 1); }, u"0.0"_s,
        u"0,0"_s);
    row(
        "interval", [](const Format &f) { return f.percentRange(0.2873, 0.4102); }, u"29\u201341%"_s,
        u"29\u201341%"_s);

    row(
        "rupiah", [](const Format &f) { return f.money(rupiah(1'234'567'00)); }, u"Rp 1,234,567"_s,
        u"Rp 1.234.567"_s);
    row(
        "rupiah with sen", [](const Format &f) { return f.money(rupiah(1'234'05)); }, u"Rp 1,234.05"_s,
        u"Rp 1.234,05"_s);
    row(
        "debt", [](const Format &f) { return f.money(rupiah(-5'000'00)); }, u"\u2212Rp 5,000"_s,
        u"\u2212Rp 5.000"_s);
    row(
        "nothing", [](const Format &f) { return f.money(rupiah(0)); }, u"Rp 0"_s, u"Rp 0"_s);
    row(
        "largest amount", [](const Format &f) { return f.money(rupiah(Money::maxMinor)); },
        u"Rp 900,000,000,000,000"_s, u"Rp 900.000.000.000.000"_s);
    row(
        "dollars", [](const Format &f) { return f.money(Money(22'700'50, currency(u"USD"))); },
        u"$22,700.50"_s, u"US$22.700,50"_s);
    row(
        "yen has no decimals", [](const Format &f) { return f.money(Money(500, currency(u"JPY"))); },
        u"\u00A5500"_s, u"JP\u00A5500"_s);
    row(
        "dinar has three", [](const Format &f) { return f.money(Money(1'050, currency(u"BHD"))); },
        u"BHD 1.050"_s, u"BHD 1,050"_s);
    row(
        "ringgit", [](const Format &f) { return f.money(Money(12'00, currency(u"MYR"))); }, u"RM 12"_s,
        u"RM 12"_s);

    row(
        "short: below 10,000 in full", [](const Format &f) { return f.compactMoney(rupiah(9'999'00)); },
        u"Rp 9,999"_s, u"Rp 9.999"_s);
    row(
        "short: thousands", [](const Format &f) { return f.compactMoney(rupiah(12'345'00)); }, u"Rp 12.3 K"_s,
        u"Rp 12,3 rb"_s);
    row(
        "short: just below a million", [](const Format &f) { return f.compactMoney(rupiah(999'960'00)); },
        u"Rp 1 M"_s, u"Rp 1 jt"_s);
    row(
        "short: millions", [](const Format &f) { return f.compactMoney(rupiah(184'200'000'00)); },
        u"Rp 184.2 M"_s, u"Rp 184,2 jt"_s);
    row(
        "short: billions", [](const Format &f) { return f.compactMoney(rupiah(1'420'000'000'00)); },
        u"Rp 1.4 B"_s, u"Rp 1,4 M"_s);
    row(
        "short: trillions", [](const Format &f) { return f.compactMoney(rupiah(2'500'000'000'000'00)); },
        u"Rp 2.5 T"_s, u"Rp 2,5 T"_s);
    row(
        "short: negative", [](const Format &f) { return f.compactMoney(rupiah(-184'200'000'00)); },
        u"\u2212Rp 184.2 M"_s, u"\u2212Rp 184,2 jt"_s);
    row(
        "short: dollars",
        [](const Format &f) { return f.compactMoney(Money(10'005'534'00, currency(u"USD"))); }, u"$10 M"_s,
        u"US$10 jt"_s);
    row(
        "short: a small average", [](const Format &f) { return f.compactMoney(236.09, currency(u"USD")); },
        u"$2.36"_s, u"US$2,36"_s);
    row(
        "short: an average of rupiah",
        [](const Format &f) { return f.compactMoney(412'000'000'00.4, Currency::rupiah()); }, u"Rp 412 M"_s,
        u"Rp 412 jt"_s);

    row(
        "axis: small", [](const Format &f) { return f.compactCount(400); }, u"400"_s, u"400"_s);
    row(
        "axis: thousands in full", [](const Format &f) { return f.compactCount(9'500); }, u"9,500"_s,
        u"9.500"_s);
    row(
        "axis: fraction", [](const Format &f) { return f.compactCount(2.5); }, u"2.5"_s, u"2,5"_s);
    row(
        "axis: millions", [](const Format &f) { return f.compactCount(1'200'000); }, u"1.2M"_s, u"1,2 jt"_s);
    row(
        "axis: negative", [](const Format &f) { return f.compactCount(-20'000); }, u"\u221220K"_s,
        u"\u221220 rb"_s);

    row(
        "clock: minutes", [](const Format &f) { return f.clockDuration(12min + 4s); }, u"12:04"_s,
        u"12:04"_s);
    row(
        "clock: seconds", [](const Format &f) { return f.clockDuration(7s); }, u"0:07"_s, u"0:07"_s);
    row(
        "clock: hours", [](const Format &f) { return f.clockDuration(1h + 48min); }, u"1:48:00"_s,
        u"1:48:00"_s);
    row(
        "clock: more than a day", [](const Format &f) { return f.clockDuration(30h); }, u"30:00:00"_s,
        u"30:00:00"_s);

    row(
        "date", [](const Format &f) { return f.date(day("2026-11-23")); }, u"23 Nov 2026"_s,
        u"23 Nov 2026"_s);
    row(
        "date in August", [](const Format &f) { return f.date(day("2026-08-07")); }, u"7 Aug 2026"_s,
        u"7 Agu 2026"_s);
    row(
        "long date", [](const Format &f) { return f.longDate(day("2026-11-23")); },
        u"Monday 23 November 2026"_s, u"Senin 23 November 2026"_s);
    row(
        "day and month", [](const Format &f) { return f.dayAndMonth(day("2026-11-23")); }, u"23 Nov"_s,
        u"23 Nov"_s);
    row(
        "weekday", [](const Format &f) { return f.weekday(day("2026-11-23")); }, u"Mon"_s, u"Sen"_s);
    const QTimeZone jayapura("Asia/Jayapura");
    const Instant instant = startOfDay(day("2026-11-23"), QTimeZone::utc()) + 5h + 2min;
    row(
        "time in a zone", [=](const Format &f) { return f.time(instant, jayapura); }, u"14:02"_s, u"14.02"_s);
    row(
        "date and time", [=](const Format &f) { return f.dateTime(instant + 12h, jayapura); },
        u"24 Nov 2026 02:02"_s, u"24 Nov 2026 02.02"_s);

    row(
        "month", [](const Format &f) { return f.period(days("2026-11-01", "2026-11-30")); },
        u"November 2026"_s, u"November 2026"_s);
    row(
        "year", [](const Format &f) { return f.period(days("2026-01-01", "2026-12-31")); }, u"2026"_s,
        u"2026"_s);
    row(
        "one day", [](const Format &f) { return f.period(days("2026-11-23", "2026-11-23")); },
        u"23 Nov 2026"_s, u"23 Nov 2026"_s);
    row(
        "within a month", [](const Format &f) { return f.period(days("2026-11-01", "2026-11-15")); },
        u"1\u201315 Nov 2026"_s, u"1\u201315 Nov 2026"_s);
    row(
        "a week over the end of a month",
        [](const Format &f) { return f.period(days("2026-11-30", "2026-12-06")); },
        u"30 Nov \u2013 6 Dec 2026"_s, u"30 Nov \u2013 6 Des 2026"_s);
    row(
        "over the end of a year", [](const Format &f) { return f.period(days("2026-12-28", "2027-01-03")); },
        u"28 Dec 2026 \u2013 3 Jan 2027"_s, u"28 Des 2026 \u2013 3 Jan 2027"_s);
}

void FormatTest::writes()
{
    QFETCH(Write, write);
    QFETCH(QString, english);
    QFETCH(QString, indonesian);
    QCOMPARE(plain(write(Format(Language::English))), english);
    QCOMPARE(plain(write(Format(Language::Indonesian))), indonesian);
}

void FormatTest::moneyDoesNotBreak()
{
    for (const Language language : allOf<Language>()) {
        const Format format(language);
        QVERIFY(!format.money(rupiah(5'00)).contains(u' '));
        QVERIFY(!format.compactMoney(rupiah(184'200'000'00)).contains(u' '));
        QVERIFY(!format.duration(1h + 48min).contains(u' '));
        QVERIFY(!format.days(47).contains(u' '));
    }
}

QTEST_APPLESS_MAIN(FormatTest)
#include "format_test.moc"
