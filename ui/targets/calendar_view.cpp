// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/calendar_view.h"

#include "core/holidays/bundled_holidays.h"
#include "core/holidays/calendar_file.h"
#include "core/holidays/holiday_plan.h"
#include "ui/common/card.h"
#include "ui/common/card_grid.h"
#include "ui/common/clock_time.h"
#include "ui/common/glossary_key.h"
#include "ui/common/icons.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/targets/calendar_words.h"
#include "ui/targets/day_off_form.h"
#include "ui/targets/employment_form.h"
#include "ui/targets/ramp_up_form.h"
#include "ui/targets/work_week_form.h"
#include "ui/targets/year_calendar_data.h"

#include <QFile>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Column { DaysColumn, NameColumn, KindColumn, ForColumn };

constexpr int leastNameWidth = 140;
constexpr auto country = "ID";

Period daysOfYear(int year)
{
    return Period::containing(dayOf(std::chrono::year(year) / 1 / 1), Calendar::Year);
}

} // namespace

CalendarView::CalendarView(Context &viewContext, QWidget *parent)
    : TargetsTab(viewContext, parent)
    , m_year(toQDate(viewContext.today()).year())
{
    setObjectName(u"calendarView"_s);
    setGlossaryKey(this, u"working_day"_s);
    auto *folding = new FoldingRow(this, 1000);
    auto *left = new QWidget(this);
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins({});
    leftRows->setSpacing(metric::cardGap);
    auto *right = new QWidget(this);
    auto *rightRows = new QVBoxLayout(right);
    rightRows->setContentsMargins({});
    rightRows->setSpacing(metric::cardGap);
    makeYear(left);
    makeTable(left);
    leftRows->addWidget(m_yearCard);
    leftRows->addWidget(m_tableCard);
    leftRows->addStretch(1);
    m_dayCard = new Card(right);
    m_dayForm = new DayOffForm(context(), m_dayCard);
    m_dayCard->body()->addWidget(m_dayForm);
    m_weekCard = new Card(right);
    m_weekForm = new WorkWeekForm(context(), m_weekCard);
    m_weekCard->body()->addWidget(m_weekForm);
    m_rampCard = new Card(right);
    m_rampForm = new RampUpForm(context(), m_rampCard);
    m_rampCard->body()->addWidget(m_rampForm);
    setGlossaryKey(m_rampForm, u"ramp_up"_s);
    m_employmentCard = new Card(right);
    m_employmentForm = new EmploymentForm(context(), m_employmentCard);
    m_employmentCard->body()->addWidget(m_employmentForm);
    for (Card *card : {m_dayCard, m_weekCard, m_employmentCard, m_rampCard})
        rightRows->addWidget(card);
    rightRows->addStretch(1);
    folding->addStretched(left, 5);
    folding->addStretched(right, 2);
    retranslate();
}

void CalendarView::makeYear(QWidget *parent)
{
    m_yearCard = new Card(parent);
    m_previous = new QToolButton(m_yearCard);
    m_next = new QToolButton(m_yearCard);
    m_load = new QToolButton(m_yearCard);
    m_menu = new QMenu(m_load);
    m_calendar = new YearCalendar(m_yearCard);
    m_previous->setObjectName(u"calendarPreviousYear"_s);
    m_next->setObjectName(u"calendarNextYear"_s);
    m_load->setObjectName(u"calendarHolidays"_s);
    m_calendar->setObjectName(u"yearCalendar"_s);
    m_previous->setIcon(ui::icon(Icon::Previous, ui::Role::Secondary));
    m_next->setIcon(ui::icon(Icon::Next, ui::Role::Secondary));
    for (QToolButton *button : {m_previous, m_next})
        setButtonKind(button, ButtonKind::Quiet);
    m_load->setMenu(m_menu);
    m_load->setPopupMode(QToolButton::InstantPopup);
    m_withJointLeave = new QAction(this); // clearing the menu deletes its own
    m_withJointLeave->setCheckable(true);
    m_withJointLeave->setChecked(true);
    setButtonKind(m_load, ButtonKind::Normal);
    for (QToolButton *button : {m_load, m_previous, m_next})
        m_yearCard->addHeaderWidget(button);
    m_yearCard->body()->addWidget(m_calendar);
    connect(m_previous, &QToolButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(m_menu, &QMenu::aboutToShow, this, &CalendarView::fillMenu);
    connect(m_calendar, &PaintedChart::markActivated, this, [this](int mark) {
        const Day day = m_calendar->data().days[mark].day;
        const auto &rows = m_model->rows();
        const auto found =
            std::ranges::find_if(rows, [&](const Holiday &holiday) { return holiday->days().contains(day); });
        found == rows.end() ? m_dayForm->begin(day) : m_dayForm->edit(*found);
        m_dayForm->findChild<QWidget *>(u"dayOffName"_s)->setFocus();
    });
}

void CalendarView::makeTable(QWidget *parent)
{
    m_tableCard = new Card(parent);
    m_tableCard->setEdgeToEdge(true);
    m_model = new RowTable<Holiday>(
        {{.header = [] { return tr("Days"); },
          .text =
              [this](const Holiday &holiday) {
                  const Format &format = context().format();
                  return holiday->until ? format.period(holiday->days()) : format.date(holiday->day);
              }},
         {.header = [] { return tr("Name"); },
          .text =
              [](const Holiday &holiday) {
                  return holiday->provisional ? QString(holiday->name + u' ' + tr("(provisional)"))
                                              : holiday->name;
              }},
         {.header = [] { return tr("What"); },
          .text = [](const Holiday &holiday) { return holidayKindName(holiday->kind); }},
         {.header = [] { return tr("For"); },
          .text =
              [this](const Holiday &holiday) { return scopeName(holiday->scope, context().directory()); }}},
        [](const Holiday &holiday) { return holiday->id.number(); }, this);
    m_table = new TableView(m_tableCard);
    m_table->setObjectName(u"daysOffTable"_s);
    m_table->setModel(m_model);
    m_table->setStretchColumn(NameColumn, leastNameWidth);
    m_table->setFitRows(60);
    m_tableCard->body()->addWidget(m_table);
    const auto edit = [this](const QModelIndex &index) { m_dayForm->edit(m_model->rowAt(index.row())); };
    connect(m_table, &TableView::rowActivated, this, edit);
    connect(m_table, &QAbstractItemView::clicked, this, edit);
}

QString CalendarView::hint() const
{
    return tr("Enter on a day sets days off · what is nearer counts: a person's over the team's, the team's "
              "over the company's");
}

std::vector<Holiday> CalendarView::holidaysOfYear() const
{
    const Period year = daysOfYear(m_year);
    const Directory &directory = context().directory();
    std::vector<Holiday> found;
    std::ranges::copy_if(directory.holidays, std::back_inserter(found), [&](const Holiday &holiday) {
        return !holiday->days().intersected(year).isEmpty() &&
               directory.concerns(holiday->scope, m_scope, holiday->day);
    });
    return found;
}

void CalendarView::showYear(int year)
{
    constexpr int first = 1970;
    constexpr int last = 2199;
    m_year = std::clamp(year, first, last);
    refresh(m_scope);
}

void CalendarView::refresh(const Scope &scope)
{
    if (scope != m_scope)
        m_dayForm->begin(context().today());
    m_scope = scope;
    m_dayForm->setScope(scope);
    m_weekForm->setScope(scope);
    m_rampForm->setScope(scope);
    const RepId *rep = std::get_if<RepId>(&scope);
    m_employmentCard->setVisible(rep != nullptr);
    if (rep)
        m_employmentForm->setRep(*rep);
    const Period year = daysOfYear(m_year);
    std::vector<Holiday> holidays = holidaysOfYear();
    const WorkingCalendar calendar = context().directory().calendarOf(scope);
    m_calendar->setData(yearCalendarData(context(), {scope, year, calendar, holidays}));
    //: %1 is a year
    m_yearCard->setTitle(tr("Working year %1").arg(m_year));
    //: %1 is the company, a team or a person
    m_yearCard->setNote(tr("%1: %n workday(s)", nullptr, calendar.workdays(year))
                            .arg(scopeName(scope, context().directory())));
    m_tableCard->setTitle(tr("Days off in %1").arg(m_year));
    m_model->setRows(std::move(holidays));
}

void CalendarView::fillMenu()
{
    m_menu->clear();
    const auto years = bundledHolidays(QString::fromLatin1(country), context().format().language());
    for (const HolidayYear &year : years.value()) {
        //: %1 is a year; the holidays of a country
        const QString name = tr("Indonesia %1").arg(year.year);
        QAction *action =
            m_menu->addAction(year.provisional ? QString(name + u' ' + tr("(provisional)")) : name);
        action->setObjectName(u"holidays%1"_s.arg(year.year));
        action->setToolTip(year.decree);
        connect(action, &QAction::triggered, this, [this, days = year.days, number = year.year] {
            m_year = number;
            take(days);
        });
    }
    m_menu->addAction(m_withJointLeave);
    m_menu->addSeparator();
    QAction *file = m_menu->addAction(tr("From a calendar file (.ics) …"));
    file->setObjectName(u"holidaysFromFile"_s);
    connect(file, &QAction::triggered, this, &CalendarView::openFile);
}

void CalendarView::take(const std::vector<HolidayFields> &holidays)
{
    std::vector<HolidayFields> wanted;
    std::ranges::copy_if(holidays, std::back_inserter(wanted), [&](const HolidayFields &day) {
        return day.kind != HolidayKind::JointLeave || m_withJointLeave->isChecked();
    });
    // Holidays are the company's or, where a team lives by another calendar, the team's.
    for (HolidayFields &day : wanted)
        day.scope = std::holds_alternative<RepId>(m_scope) ? Scope(Company()) : m_scope;
    const HolidayPlan plan = planHolidays(context().directory(), wanted);
    const auto tell = [this](const QString &text) { context().tellUndoable(text); };
    if (plan.added.empty() && plan.superseded.empty()) {
        context().navigator->showMessage({.text = tr("All of these days are off already.")});
        refresh(m_scope);
        return;
    }
    context().undo.run(
        tr("Add holidays"), [plan](Session &session) { return apply(plan, session); },
        [this, tell, added = static_cast<int>(plan.added.size())](const Result<Change> &done) {
            if (!done)
                context().showError(done.error());
            else
                tell(tr("%n day(s) off added.", nullptr, added));
        });
}

void CalendarView::openFile()
{
    context().dialogs.askOpenFile(
        this, tr("Holidays from a calendar file"), tr("Calendars (*.ics *.ical *.ifb *.vcs);;All files (*)"),
        [this](const QString &path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                context().showError(
                    {ErrorKind::NotFound, tr("“%1” cannot be read: %2.").arg(path, file.errorString())});
                return;
            }
            const Period span = Period::make(daysOfYear(m_year).from(), daysOfYear(m_year + 1).to()).value();
            const auto read = readCalendarFile(file.readAll(), span);
            if (!read)
                context().showError(read.error());
            else
                take(read->days);
        });
}

void CalendarView::retranslate()
{
    m_load->setText(tr("Holidays"));
    m_load->setAccessibleName(tr("Add the holidays of a country or of a calendar file"));
    m_withJointLeave->setText(tr("With joint leave"));
    m_previous->setToolTip(tr("Year before"));
    m_previous->setAccessibleName(tr("Year before"));
    m_next->setToolTip(tr("Year after"));
    m_next->setAccessibleName(tr("Year after"));
    m_dayCard->setTitle(tr("Days off"));
    m_weekCard->setTitle(tr("Working hours"));
    m_rampCard->setTitle(tr("Ramp-up"));
    m_employmentCard->setTitle(tr("Employment"));
    m_table->setAccessibleName(tr("Days off of the year"));
    m_table->setEmptyText(tr("No days off yet. Take in the holidays of a country, or click on a day."));
}

} // namespace laju::ui
