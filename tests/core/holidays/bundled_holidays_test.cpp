// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holidays/bundled_holidays.h"
#include "core/holidays/holiday_plan.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace laju;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class BundledHolidaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yearsOfIndonesia_data();
    void yearsOfIndonesia();
    void lebaranOf2026();
    void namesAreInBothLanguages();
    void unknownCountry();
    void agreesWithPythonHolidays();
    void plansWhatIsNew();
};

void BundledHolidaysTest::yearsOfIndonesia_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("publicDays");
    QTest::addColumn<int>("jointDays");
    QTest::addColumn<bool>("provisional");
    // The decree of 2025 has 17 and 10, and one that was added for 18 August.
    QTest::newRow("2025") << 2025 << 17 << 11 << false;
    QTest::newRow("2026") << 2026 << 17 << 8 << false;
    QTest::newRow("2027, without a decree") << 2027 << 18 << 0 << true;
}

void BundledHolidaysTest::yearsOfIndonesia()
{
    QFETCH(int, year);
    QFETCH(int, publicDays);
    QFETCH(int, jointDays);
    QFETCH(bool, provisional);
    const auto years = bundledHolidays(u"id"_s, Language::Indonesian).value();
    const auto found = std::ranges::find(years, year, &HolidayYear::year);
    QVERIFY(found != years.end());
    const auto ofKind = [&](HolidayKind kind) {
        return static_cast<int>(std::ranges::count(found->days, kind, &HolidayFields::kind));
    };
    QCOMPARE(ofKind(HolidayKind::Public), publicDays);
    QCOMPARE(ofKind(HolidayKind::JointLeave), jointDays);
    QCOMPARE(found->provisional, provisional);
    QCOMPARE(found->decree.isEmpty(), provisional);
    QVERIFY(std::ranges::is_sorted(found->days, {}, &HolidayFields::day));
    for (const HolidayFields &day : found->days) {
        QCOMPARE(day.provisional, provisional);
        QVERIFY(!check(day));
        QCOMPARE(int(year_month_day(day.day).year()), year);
    }
}

void BundledHolidaysTest::lebaranOf2026()
{
    const auto years = bundledHolidays(u"ID"_s, Language::Indonesian).value();
    QStringList march;
    for (const HolidayFields &day : years[1].days) {
        if (toQDate(day.day).month() == 3)
            march.push_back(toIso(day.day) + u' ' + keyOf(day.kind));
    }
    QCOMPARE(march, (QStringList{u"2026-03-18 joint_leave"_s, u"2026-03-19 public"_s,
                                 u"2026-03-20 joint_leave"_s, u"2026-03-21 public"_s, u"2026-03-22 public"_s,
                                 u"2026-03-23 joint_leave"_s, u"2026-03-24 joint_leave"_s}));
}

void BundledHolidaysTest::namesAreInBothLanguages()
{
    const auto english = bundledHolidays(u"ID"_s, Language::English).value();
    const auto indonesian = bundledHolidays(u"ID"_s, Language::Indonesian).value();
    QCOMPARE(english[1].days[6].name, u"Joint leave, Eid al-Fitr"_s);
    QCOMPARE(indonesian[1].days[6].name, u"Cuti bersama Idulfitri"_s);
}

void BundledHolidaysTest::unknownCountry()
{
    const auto none = bundledHolidays(u"../demo/company"_s, Language::English);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY2(none.error().text.contains(u"ID"_s), qPrintable(none.error().text));
}

// An independent reckoning of the same days: the library holidays for Python. What differs is told here, with
// the reason.
void BundledHolidaysTest::agreesWithPythonHolidays()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    if (python.isEmpty())
        QSKIP("There is no /usr/bin/python3 to ask.");
    QProcess process;
    process.start(python, {u"-c"_s, uR"(
import sys
try:
    import holidays
    days = holidays.country_holidays("ID", years=range(2025, 2028), categories=("public", "government"))
except Exception as error:
    sys.exit(f"{type(error).__name__}: {error}")
for day in sorted(days):
    print(day)
)"_s});
    QVERIFY(process.waitForFinished());
    if (process.exitCode() != 0)
        QSKIP(qPrintable(u"The installed library holidays does not know Indonesia's days (Debian 12 has "
                         "0.10.1, which does not): "_s +
                         QString::fromUtf8(process.readAllStandardError()).trimmed()));
    QStringList theirs = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QStringList ours;
    const auto years = bundledHolidays(u"ID"_s, Language::English).value();
    for (const HolidayYear &year : years) {
        for (const HolidayFields &day : year.days)
            ours.push_back(toIso(day.day));
    }
    // The library takes Islamic dates ahead by the calendar of Mecca; Indonesia looks for the moon from its
    // own places, a day later in these months. It counts no day twice, and neither does the list.
    const std::array laterHere{std::pair{u"2027-03-09"_s, u"2027-03-11"_s}, // Eid al-Fitr, two days
                               std::pair{u"2027-05-16"_s, u"2027-05-17"_s}, // Eid al-Adha
                               std::pair{u"2027-08-14"_s, u"2027-08-15"_s}, // birthday of the Prophet
                               std::pair{QString(), u"2027-12-26"_s}}; // his ascension, at Christmas there
    for (const auto &[there, here] : laterHere) {
        theirs.removeOne(there);
        QVERIFY(ours.removeOne(here));
    }
    QCOMPARE(ours, theirs);
}

void BundledHolidaysTest::plansWhatIsNew()
{
    Directory directory;
    const auto made = [](HolidayFields fields) { return Holiday::make(std::move(fields)).value(); };
    const Day labour = dayOf(2027y / May / 1);
    const RepId rep = RepId::generate();
    directory.holidays = {
        made({.day = labour, .name = u"Hari Buruh"_s}),
        made({.day = dayOf(2027y / March / 10), .name = u"Idulfitri"_s, .provisional = true}),
        made({.day = dayOf(2028y / January / 1), .name = u"Tahun Baru"_s, .provisional = true}),
        made({.day = dayOf(2027y / May / 6), .name = u"Leave"_s, .kind = HolidayKind::Leave, .scope = rep}),
    };
    const std::vector<HolidayFields> decreed{{.day = dayOf(2027y / March / 11), .name = u"Idulfitri"_s},
                                             {.day = labour, .name = u"Labour Day"_s},
                                             {.day = dayOf(2027y / May / 6), .name = u"Kenaikan"_s}};
    const HolidayPlan plan = planHolidays(directory, decreed);
    QCOMPARE(plan.known, 1); // Labour Day; one rep's leave is not everybody's
    QCOMPARE(plan.added.size(), 2u);
    QCOMPARE(plan.added.front()->day, dayOf(2027y / March / 11));
    QCOMPARE(plan.superseded.size(), 1u);
    QCOMPARE(plan.superseded.front()->day, dayOf(2027y / March / 10));
    std::vector<HolidayFields> ahead = decreed;
    for (HolidayFields &day : ahead)
        day.provisional = true;
    QVERIFY(planHolidays(directory, ahead).superseded.empty());
}

QTEST_GUILESS_MAIN(BundledHolidaysTest)
#include "bundled_holidays_test.moc"
