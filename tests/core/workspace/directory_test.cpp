// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/directory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace laju;

class DirectoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsByName_data();
    void findsByName();
    void zones();
    void teamOf_data();
    void teamOf();
    void withSubTeams();
    void ringOfTeamsEnds();
    void spansOfCompany();
    void spansOfTeam();
    void spansOfRep();
    void calendarOfRep();
    void converts_data();
    void converts();
    void missingRate();
    void tooLargeToConvert();

private:
    Directory m_directory;
    const TeamId m_office = TeamId::generate();
    const TeamId m_inner = TeamId::generate();
    const TeamId m_other = TeamId::generate();
    const RepId m_sari = RepId::generate();
    const RepId m_yusuf = RepId::generate();
    static Day day(unsigned month, unsigned number) { return dayOf(2026y / month / number); }
    static Period period(Day from, Day to) { return *Period::make(from, to); }
};

void DirectoryTest::initTestCase()
{
    m_directory.teams = {*Team::make({.id = m_office, .name = u"Jakarta"_s}),
                         *Team::make({.id = m_inner, .name = u"Rina's team"_s, .parent = m_office}),
                         *Team::make({.id = m_other, .name = u"Papua"_s})};
    m_directory.reps = {
        *Rep::make({.id = m_sari, .name = u"Sari"_s, .firstDay = day(2, 2), .lastDay = day(11, 30)}),
        *Rep::make({.id = m_yusuf, .name = u"Yusuf"_s, .zone = "Asia/Jayapura"})};
    // Sari moves from the inner team to its office in March, and to Papua in June.
    m_directory.memberships = {{.rep = m_sari, .team = m_inner, .until = day(3, 1)},
                               {.rep = m_sari, .team = m_office, .from = day(3, 1), .until = day(6, 1)},
                               {.rep = m_sari, .team = m_other, .from = day(6, 1)},
                               {.rep = m_yusuf, .team = m_other}};
    m_directory.products = {*Product::make({.name = u"GTX Pro"_s})};
    m_directory.activityTypes = {*ActivityType::make({.key = u"call"_s, .kind = ActivityKind::Call})};
    m_directory.holidays = {
        *Holiday::make({.day = day(5, 1), .name = u"Hari Buruh"_s}),
        *Holiday::make({.day = day(5, 4), .name = u"Cuti"_s, .kind = HolidayKind::Leave, .scope = m_yusuf})};
    const Currency dollar = *Currency::fromCode(u"USD");
    const Currency yen = *Currency::fromCode(u"JPY");
    m_directory.rates = {{.currency = yen, .from = day(1, 1), .numerator = 1055, .denominator = 10},
                         {.currency = dollar, .from = day(1, 1), .numerator = 16'000, .denominator = 1},
                         {.currency = dollar, .from = day(7, 1), .numerator = 1, .denominator = 3}};
}

void DirectoryTest::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("as written") << u"GTX Pro"_s << true;
    QTest::newRow("without the blank") << u"GTXPro"_s << true;
    QTest::newRow("other case") << u"gtx-pro"_s << true;
    QTest::newRow("another") << u"GTX Plus"_s << false;
    QTest::newRow("nothing to compare") << u" - "_s << false;
}

void DirectoryTest::findsByName()
{
    QFETCH(QString, name);
    QFETCH(bool, found);
    QCOMPARE(m_directory.productNamed(name) != nullptr, found);
}

void DirectoryTest::zones()
{
    QCOMPARE(m_directory.zoneOf(m_yusuf), QTimeZone("Asia/Jayapura"));
    QCOMPARE(m_directory.zoneOf(m_sari), QTimeZone("Asia/Jakarta"));
    QCOMPARE(m_directory.zoneOf(RepId::generate()), QTimeZone("Asia/Jakarta"));
}

void DirectoryTest::teamOf_data()
{
    QTest::addColumn<unsigned>("month");
    QTest::addColumn<unsigned>("number");
    QTest::addColumn<QString>("team");
    QTest::newRow("from ever") << 1u << 1u << u"Rina's team"_s;
    QTest::newRow("last day") << 2u << 28u << u"Rina's team"_s;
    QTest::newRow("first day of the next") << 3u << 1u << u"Jakarta"_s;
    QTest::newRow("until further notice") << 12u << 31u << u"Papua"_s;
}

void DirectoryTest::teamOf()
{
    QFETCH(unsigned, month);
    QFETCH(unsigned, number);
    QFETCH(QString, team);
    const auto found = m_directory.teamOf(m_sari, day(month, number));
    QVERIFY(found.has_value());
    QCOMPARE((*m_directory.team(*found))->name, team);
}

void DirectoryTest::withSubTeams()
{
    QCOMPARE(m_directory.withSubTeams(m_office), (std::vector{m_office, m_inner}));
    QCOMPARE(m_directory.withSubTeams(m_inner), std::vector{m_inner});
}

void DirectoryTest::ringOfTeamsEnds()
{
    Directory ring;
    ring.teams = {*Team::make({.id = m_office, .name = u"A"_s, .parent = m_inner}),
                  *Team::make({.id = m_inner, .name = u"B"_s, .parent = m_office})};
    QCOMPARE(ring.withSubTeams(m_office).size(), 2u);
}

void DirectoryTest::spansOfCompany()
{
    const Period year = period(day(1, 1), day(12, 31));
    const auto spans = m_directory.spans(Company(), year);
    QCOMPARE(spans, (std::vector<RepSpan>{{m_sari, year}, {m_yusuf, year}}));
}

void DirectoryTest::spansOfTeam()
{
    const Period year = period(day(1, 1), day(12, 31));
    // Both of her teams lie within the office: one span, no day twice.
    QCOMPARE(m_directory.spans(m_office, year),
             (std::vector<RepSpan>{{m_sari, period(day(1, 1), day(6, 1))}}));
    QCOMPARE(m_directory.spans(m_inner, year),
             (std::vector<RepSpan>{{m_sari, period(day(1, 1), day(3, 1))}}));
    QCOMPARE(m_directory.spans(m_other, year),
             (std::vector<RepSpan>{{m_sari, period(day(6, 1), day(12, 31))}, {m_yusuf, year}}));
    QVERIFY(m_directory.spans(m_inner, period(day(4, 1), day(5, 1))).empty());
}

void DirectoryTest::spansOfRep()
{
    const Period week = period(day(4, 6), day(4, 13));
    QCOMPARE(m_directory.spans(m_yusuf, week), (std::vector<RepSpan>{{m_yusuf, week}}));
}

void DirectoryTest::calendarOfRep()
{
    // May 2026 begins on a Friday, which is a holiday; the 4th is Yusuf's leave.
    const Period days = period(day(5, 1), day(5, 6));
    QCOMPARE(m_directory.calendar().workdays(days), 2);
    QCOMPARE(m_directory.calendarOf(m_sari).workdays(days), 2);
    QCOMPARE(m_directory.calendarOf(m_yusuf).workdays(days), 1);
    // Sari began on Monday 2 February and leaves after Monday 30 November.
    QCOMPARE(m_directory.calendarOf(m_sari).workdays(period(day(1, 26), day(2, 4))), 2);
    QCOMPARE(m_directory.calendarOf(m_sari).workdays(period(day(11, 30), day(12, 5))), 1);
}

void DirectoryTest::converts_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<unsigned>("month");
    QTest::addColumn<qint64>("rupiah");
    QTest::newRow("reporting currency itself") << u"IDR"_s << qint64(12'345) << 1u << qint64(12'345);
    QTest::newRow("dollar") << u"USD"_s << qint64(1'050) << 6u << qint64(16'800'000);
    QTest::newRow("yen has no cents") << u"JPY"_s << qint64(3) << 6u << qint64(31'650);
    QTest::newRow("later rate, rounded up") << u"USD"_s << qint64(5) << 7u << qint64(2);
    QTest::newRow("rounded down") << u"USD"_s << qint64(4) << 7u << qint64(1);
    QTest::newRow("negative alike") << u"USD"_s << qint64(-5) << 7u << qint64(-2);
}

void DirectoryTest::converts()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(unsigned, month);
    QFETCH(qint64, rupiah);
    const auto converted =
        m_directory.inReportingCurrency(Money(minor, *Currency::fromCode(currency)), day(month, 30));
    QVERIFY(converted.has_value());
    QCOMPARE(*converted, Money(rupiah, Currency::rupiah()));
}

void DirectoryTest::missingRate()
{
    const Money dollar(1, *Currency::fromCode(u"USD"));
    const auto converted = m_directory.inReportingCurrency(dollar, day(1, 1) - days(1));
    QVERIFY(!converted);
    QCOMPARE(converted.error().kind, ErrorKind::NotFound);
    QVERIFY2(converted.error().text.contains(u"USD") && converted.error().text.contains(u"2025-12-31"),
             qPrintable(converted.error().text));
}

void DirectoryTest::tooLargeToConvert()
{
    const auto converted =
        m_directory.inReportingCurrency(Money(Money::maxMinor, *Currency::fromCode(u"USD")), day(2, 1));
    QVERIFY(!converted);
    QCOMPARE(converted.error().kind, ErrorKind::InvalidInput);
}

QTEST_APPLESS_MAIN(DirectoryTest)
#include "directory_test.moc"
