// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/calendar_view.h"

#include "tests/ui/logging/desk.h"
#include "ui/common/table_view.h"
#include "ui/targets/year_calendar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// The tab in a window of its own, for one scope; today is Monday, 23 November 2026.
struct ShownCalendar
{
    ShownCalendar(Desk &theDesk, const Scope &shownScope)
        : desk(theDesk)
        , scope(shownScope)
        , view(*theDesk.context, nullptr)
    {
        view.resize(1240, 1100);
        view.refresh(scope);
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The view did not become active");
        calendar = view.findChild<ui::YearCalendar *>();
        // As the page does after every change.
        QObject::connect(desk.live.get(), &ui::LiveFacts::directoryChanged, &view,
                         [this] { view.refresh(scope); });
    }
    template<class Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = view.findChild<Widget *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    void chooseFromMenu(const QString &action)
    {
        auto *menu = find<QToolButton>(u"calendarHolidays"_s)->menu();
        Q_EMIT menu->aboutToShow();
        find<QAction>(action)->trigger();
    }
    void clickOn(Day day)
    {
        const auto &days = calendar->data().days;
        const auto found = std::ranges::find(days, day, &ui::YearDay::day);
        QTest::mouseClick(calendar, Qt::LeftButton, {},
                          calendar->markRect(static_cast<int>(found - days.begin())).center().toPoint());
    }
    [[nodiscard]] ui::DayState stateOf(Day day) const
    {
        return std::ranges::find(calendar->data().days, day, &ui::YearDay::day)->state;
    }
    [[nodiscard]] const Directory &directory() const { return desk.context->directory(); }

    Desk &desk;
    Scope scope;
    ui::CalendarView view;
    ui::YearCalendar *calendar;
};

Day day(int month, int number)
{
    return toDay(QDate(2026, month, number));
}

} // namespace

class CalendarViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesInTheHolidaysOfAYear();
    void readsACalendarFile();
    void aClickedDayIsSetOffAndBack();
    void leaveOfARepIsNobodyElses();
    void hoursOfARep();
    void wrongHoursStayInTheForm();
    void rampUp();
    void employmentOfARep();
    void whatIsBeingWrittenStays();
    void theKeyboardGoesFromDayToDay();
};

void CalendarViewTest::takesInTheHolidaysOfAYear()
{
    Desk desk;
    ShownCalendar shown(desk, Company());
    shown.chooseFromMenu(u"holidays2026"_s);
    QTRY_COMPARE(shown.directory().holidays.size(), 25u);
    QCOMPARE(shown.find<ui::TableView>(u"daysOffTable"_s)->model()->rowCount(), 25);
    QVERIFY(shown.stateOf(day(3, 20)) == ui::DayState::JointLeave);
    QVERIFY(shown.stateOf(day(12, 25)) == ui::DayState::PublicHoliday);
    QVERIFY(shown.stateOf(day(12, 28)) == ui::DayState::Workday);
    // Once more is nothing new, and one step back takes all away.
    shown.chooseFromMenu(u"holidays2026"_s);
    QCOMPARE(desk.undo->stack().count(), 1);
    desk.undo->stack().undo();
    QTRY_VERIFY(shown.directory().holidays.empty());
    // Next year is shown, too.
    shown.chooseFromMenu(u"holidays2027"_s);
    QTRY_COMPARE(shown.directory().holidays.size(), 18u);
    QCOMPARE(toIso(shown.calendar->data().days.front().day), u"2027-01-01"_s);
    QVERIFY(shown.calendar->data().days.front().isProvisional);
}

void CalendarViewTest::readsACalendarFile()
{
    Desk desk;
    ShownCalendar shown(desk, desk.workspace.north);
    QFile file(desk.workspace.pathOf(u"holidays.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261126\r\nSUMMARY:Thanksgiving\r\n"
               "END:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    desk.dialogs.path = file.fileName();
    shown.chooseFromMenu(u"holidaysFromFile"_s);
    QTRY_COMPARE(shown.directory().holidays.size(), 1u);
    QVERIFY(shown.directory().holidays.front()->scope == Scope(desk.workspace.north));
    QVERIFY(shown.stateOf(day(11, 26)) == ui::DayState::PublicHoliday);
    // What is no calendar is told, and nothing changes.
    desk.dialogs.path = desk.workspace.path();
    shown.chooseFromMenu(u"holidaysFromFile"_s);
    QVERIFY(desk.navigator.messages.back().text.contains(u"VCALENDAR"));
    QCOMPARE(shown.directory().holidays.size(), 1u);
}

void CalendarViewTest::aClickedDayIsSetOffAndBack()
{
    Desk desk;
    ShownCalendar shown(desk, Company());
    shown.clickOn(day(12, 31));
    auto *name = shown.find<QLineEdit>(u"dayOffName"_s);
    QTRY_VERIFY(name->hasFocus());
    // Without a name it is said what is missing.
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shown.find<QLabel>(u"dayOffError"_s)->isVisible());
    QTest::keyClicks(name, u"Stocktaking"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shown.stateOf(day(12, 31)) == ui::DayState::PublicHoliday);
    shown.clickOn(day(12, 31));
    QTRY_COMPARE(name->text(), u"Stocktaking"_s);
    shown.find<QPushButton>(u"dayOffRemove"_s)->click();
    QTRY_VERIFY(shown.stateOf(day(12, 31)) == ui::DayState::Workday);
    QCOMPARE(desk.navigator.messages.back().actionText, u"Undo"_s);
    desk.navigator.messages.back().action();
    QTRY_VERIFY(shown.stateOf(day(12, 31)) == ui::DayState::PublicHoliday);
}

void CalendarViewTest::leaveOfARepIsNobodyElses()
{
    Desk desk;
    ShownCalendar shown(desk, desk.workspace.sari);
    shown.clickOn(day(12, 1));
    shown.find<QDateEdit>(u"dayOffUntil"_s)->setDate(QDate(2026, 12, 4));
    QTest::keyClick(shown.find<QLineEdit>(u"dayOffName"_s), Qt::Key_Return); // leave needs no name
    QTRY_VERIFY(shown.stateOf(day(12, 3)) == ui::DayState::Leave);
    QCOMPARE(shown.directory()
                 .calendarOf(desk.workspace.sari)
                 .workdays(Period::containing(day(12, 1), Calendar::Month)),
             19);
    QCOMPARE(shown.directory().calendar().workdays(Period::containing(day(12, 1), Calendar::Month)), 23);
}

void CalendarViewTest::hoursOfARep()
{
    Desk desk;
    ShownCalendar shown(desk, desk.workspace.sari);
    for (const int weekday : {4, 5})
        shown.find<QCheckBox>(u"workWeekDay%1"_s.arg(weekday))->click();
    shown.find<QCheckBox>(u"workWeekDay6"_s)->click();
    shown.find<QTimeEdit>(u"workWeekEnd6"_s)->setTime(QTime(12, 30));
    shown.find<QPushButton>(u"workWeekSave"_s)->click();
    QTRY_COMPARE(shown.directory().workSchedules.size(), 1u);
    const WorkSchedule made = shown.directory().workSchedules.front();
    QVERIFY(made->scope == Scope(desk.workspace.sari));
    QCOMPARE(toIso(made->from.value()), u"2026-11-23"_s);
    // The week of the 23rd: three days and half a Saturday; the week before as everybody.
    const WorkingCalendar calendar = shown.directory().calendarOf(desk.workspace.sari);
    QCOMPARE(calendar.workingTime(Period::containing(day(11, 23), Calendar::Week)), 3.5);
    QCOMPARE(calendar.workingTime(Period::containing(day(11, 16), Calendar::Week)), 5.0);
    // It is offered to be changed, and can be deleted.
    QTRY_COMPARE(shown.find<QComboBox>(u"workWeekChooser"_s)->count(), 2);
    QVERIFY(!shown.find<QCheckBox>(u"workWeekDay5"_s)->isChecked());
    shown.find<QPushButton>(u"workWeekRemove"_s)->click();
    QTRY_VERIFY(shown.directory().workSchedules.empty());
}

void CalendarViewTest::wrongHoursStayInTheForm()
{
    Desk desk;
    ShownCalendar shown(desk, Company());
    shown.find<QTimeEdit>(u"workWeekEnd1"_s)->setTime(QTime(7, 0));
    shown.find<QPushButton>(u"workWeekSave"_s)->click();
    QVERIFY(shown.find<QLabel>(u"workWeekError"_s)->isVisible());
    QCOMPARE(shown.find<QTimeEdit>(u"workWeekEnd1"_s)->time(), QTime(7, 0));
    QVERIFY(shown.directory().workSchedules.empty());
}

void CalendarViewTest::rampUp()
{
    Desk desk;
    ShownCalendar shown(desk, Company());
    auto *shares = shown.find<QLineEdit>(u"rampUpShares"_s);
    shares->setFocus();
    QTest::keyClicks(shares, u"25, half"_s);
    QTest::keyClick(shares, Qt::Key_Return);
    QVERIFY(shown.directory().rampUps.empty());
    shares->clear();
    QTest::keyClicks(shares, u"25, 50% 75"_s);
    QTest::keyClick(shares, Qt::Key_Return);
    QTRY_COMPARE(shown.directory().rampUps.size(), 1u);
    QCOMPARE(shown.directory().rampUps.front()->shares, (std::vector{25, 50, 75}));
    QTRY_COMPARE(shares->text(), u"25%, 50%, 75%"_s);
}

void CalendarViewTest::employmentOfARep()
{
    Desk desk;
    ShownCalendar shown(desk, desk.workspace.sari);
    const auto rep = [&] { return *shown.directory().rep(desk.workspace.sari); };
    QTest::mouseClick(shown.find<QCheckBox>(u"firstDayKnown"_s), Qt::LeftButton, {}, QPoint(5, 5));
    shown.find<QDateEdit>(u"firstDayDate"_s)->setDate(QDate(2026, 11, 25));
    shown.find<QPushButton>(u"employmentSave"_s)->click();
    QTRY_COMPARE(rep()->firstDay, std::optional(day(11, 25)));
    // Wednesday to Friday; she stays in the team that she was in.
    const Period week = Period::containing(day(11, 23), Calendar::Week);
    QCOMPARE(shown.directory().calendarOf(desk.workspace.sari).workingTime(week), 3.0);
    QCOMPARE(shown.directory().teamOf(desk.workspace.sari, day(11, 24)), std::optional(desk.workspace.north));
    // A last day before that is refused, and stays to be put right.
    shown.find<QCheckBox>(u"lastDayKnown"_s)->click();
    auto *last = shown.find<QDateEdit>(u"lastDayDate"_s);
    last->setDate(QDate(2026, 11, 24));
    QTest::keyClick(last, Qt::Key_Return);
    QTRY_VERIFY(shown.find<QLabel>(u"employmentError"_s)->isVisible());
    QCOMPARE(last->date(), QDate(2026, 11, 24));
    QVERIFY(!rep()->lastDay);
    last->setDate(QDate(2026, 11, 26));
    shown.find<QPushButton>(u"employmentSave"_s)->click();
    QTRY_COMPARE(shown.directory().calendarOf(desk.workspace.sari).workingTime(week), 2.0);
    desk.undo->stack().undo();
    QTRY_VERIFY(!rep()->lastDay);
    QTRY_VERIFY(!shown.find<QCheckBox>(u"lastDayKnown"_s)->isChecked());
    // A team has no first day.
    shown.view.refresh(desk.workspace.north);
    QVERIFY(!shown.find<QWidget>(u"employmentForm"_s)->isVisible());
}

void CalendarViewTest::whatIsBeingWrittenStays()
{
    Desk desk;
    ShownCalendar shown(desk, desk.workspace.sari);
    QTest::keyClicks(shown.find<QLineEdit>(u"rampUpShares"_s), u"25, 50"_s);
    shown.find<QCheckBox>(u"workWeekDay5"_s)->click();
    shown.find<QCheckBox>(u"lastDayKnown"_s)->click();
    const Holiday other = require(Holiday::make({.day = day(12, 31), .name = u"Stocktaking"_s}));
    desk.store->write(&shown.view, [other](Session &session) { return session.save(other); });
    QTRY_VERIFY(shown.stateOf(day(12, 31)) == ui::DayState::PublicHoliday);
    QCOMPARE(shown.find<QLineEdit>(u"rampUpShares"_s)->text(), u"25, 50"_s);
    QVERIFY(!shown.find<QCheckBox>(u"workWeekDay5"_s)->isChecked());
    QVERIFY(shown.find<QCheckBox>(u"lastDayKnown"_s)->isChecked());
    // Another rep's are theirs.
    shown.view.refresh(desk.workspace.yusuf);
    QCOMPARE(shown.find<QLineEdit>(u"rampUpShares"_s)->text(), QString());
    QVERIFY(shown.find<QCheckBox>(u"workWeekDay5"_s)->isChecked());
    QVERIFY(!shown.find<QCheckBox>(u"lastDayKnown"_s)->isChecked());
}

void CalendarViewTest::theKeyboardGoesFromDayToDay()
{
    Desk desk;
    ShownCalendar shown(desk, Company());
    shown.calendar->setFocus();
    QTest::keyClick(shown.calendar, Qt::Key_Home);
    QTest::keyClick(shown.calendar, Qt::Key_Down);
    QTest::keyClick(shown.calendar, Qt::Key_Right);
    QCOMPARE(shown.calendar->currentMark(), 8); // 9 January
    QTest::keyClick(shown.calendar, Qt::Key_Return);
    QTRY_COMPARE(shown.find<QDateEdit>(u"dayOffFrom"_s)->date(), QDate(2026, 1, 9));
}

QTEST_MAIN(CalendarViewTest)
#include "calendar_view_test.moc"
