// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/work_week_form.h"

#include "ui/common/clock_time.h"
#include "ui/logging/form_field.h"
#include "ui/targets/calendar_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

WorkWeekForm::WorkWeekForm(Context &formContext, QWidget *parent)
    : RecordForm(formContext, u"workWeek"_s, parent)
    , m_chooser(new QComboBox(this))
    , m_chooserField(new FormField(m_chooser, this))
    , m_begins(new QCheckBox(this))
    , m_from(new QDateEdit(this))
    , m_ends(new QCheckBox(this))
    , m_until(new QDateEdit(this))
{
    setObjectName(u"workWeekForm"_s);
    m_chooser->setObjectName(u"workWeekChooser"_s);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    fields()->addWidget(m_chooserField);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (size_t i = 0; i < m_days.size(); ++i) {
        DayFields &day = m_days[i];
        day = {new QCheckBox(this), new QTimeEdit(this), new QTimeEdit(this)};
        day.worked->setObjectName(u"workWeekDay%1"_s.arg(i + 1));
        day.start->setObjectName(u"workWeekStart%1"_s.arg(i + 1));
        day.end->setObjectName(u"workWeekEnd%1"_s.arg(i + 1));
        const int row = static_cast<int>(i);
        grid->addWidget(day.worked, row, 0);
        grid->addWidget(day.start, row, 1);
        grid->addWidget(new QLabel(u"–"_s, this), row, 2);
        grid->addWidget(day.end, row, 3);
        connect(day.worked, &QCheckBox::toggled, day.start, &QWidget::setEnabled);
        connect(day.worked, &QCheckBox::toggled, day.end, &QWidget::setEnabled);
    }
    fields()->addLayout(grid);
    auto *span = new QGridLayout;
    span->setHorizontalSpacing(10);
    span->setVerticalSpacing(4);
    span->setColumnStretch(0, 1);
    span->setColumnStretch(1, 1);
    span->addWidget(m_begins, 0, 0);
    span->addWidget(m_ends, 0, 1);
    span->addWidget(m_from, 1, 0);
    span->addWidget(m_until, 1, 1);
    fields()->addLayout(span);
    m_begins->setObjectName(u"workWeekBegins"_s);
    m_from->setObjectName(u"workWeekFrom"_s);
    m_ends->setObjectName(u"workWeekEnds"_s);
    m_until->setObjectName(u"workWeekUntil"_s);
    m_from->setCalendarPopup(true);
    m_until->setCalendarPopup(true);
    connect(m_begins, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_ends, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &WorkWeekForm::showChosen);
    retranslate();
}

std::vector<WorkSchedule> WorkWeekForm::own() const
{
    std::vector<WorkSchedule> found;
    std::ranges::copy_if(context().directory().workSchedules, std::back_inserter(found),
                         [&](const WorkSchedule &schedule) { return schedule->scope == m_scope; });
    std::ranges::sort(found, std::ranges::greater(),
                      [](const WorkSchedule &schedule) { return std::pair(schedule->from, schedule->id); });
    return found;
}

void WorkWeekForm::setScope(const Scope &scope)
{
    m_scope = scope;
    fillChooser(m_schedule ? std::optional((*m_schedule)->id) : std::nullopt);
}

void WorkWeekForm::fillChooser(std::optional<WorkScheduleId> wanted)
{
    const std::vector<WorkSchedule> schedules = own();
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        //: A person's or team's working hours: it has none of its own, those around count
        m_chooser->addItem(schedules.empty() ? tr("None of its own yet") : tr("New hours"));
        int chosen = 0;
        for (const WorkSchedule &schedule : schedules) {
            const Day today = context().today();
            const bool isNow =
                schedule->from.value_or(today) <= today && today <= schedule->until.value_or(today);
            m_chooser->addItem(inForceWords(schedule->from, schedule->until, context().format()) + u": "_s +
                                   weekWords(schedule->week, context().format()),
                               QVariant::fromValue(schedule->id.number()));
            if (wanted ? schedule->id == *wanted : chosen == 0 && isNow)
                chosen = m_chooser->count() - 1;
        }
        m_chooser->setCurrentIndex(chosen);
    }
    showChosen();
}

void WorkWeekForm::showChosen()
{
    const std::vector<WorkSchedule> schedules = own();
    const auto found = std::ranges::find_if(schedules, [&](const WorkSchedule &schedule) {
        return schedule->id.number() == m_chooser->currentData().toLongLong();
    });
    m_schedule = found == schedules.end() ? std::nullopt : std::optional(*found);
    setEditing(m_schedule.has_value());
    const Day today = context().today();
    const WorkingCalendar calendar = context().directory().calendarOf(m_scope);
    const WorkWeek week = m_schedule ? (*m_schedule)->week : calendar.weekOn(today);
    for (size_t i = 0; i < m_days.size(); ++i) {
        const DayFields &day = m_days[i];
        day.worked->setChecked(week[i].has_value());
        day.start->setEnabled(week[i].has_value());
        day.end->setEnabled(week[i].has_value());
        day.start->setTime(timeOf(week[i].value_or(WorkHours()).start));
        day.end->setTime(timeOf(week[i].value_or(WorkHours()).end));
    }
    // New hours hold from today on; what was before stays as it was.
    const bool begins = !m_schedule || (*m_schedule)->from.has_value();
    const bool ends = m_schedule && (*m_schedule)->until.has_value();
    m_begins->setChecked(begins);
    m_from->setEnabled(begins);
    m_from->setDate(toQDate(m_schedule ? (*m_schedule)->from.value_or(today) : today));
    m_ends->setChecked(ends);
    m_until->setEnabled(ends);
    m_until->setDate(
        toQDate(m_schedule ? (*m_schedule)->until.value_or(today) : today).addMonths(ends ? 0 : 3));
}

void WorkWeekForm::clear()
{
    m_schedule.reset();
    fillChooser({});
}

void WorkWeekForm::save()
{
    WorkScheduleFields fields = m_schedule ? m_schedule->fields() : WorkScheduleFields{.scope = m_scope};
    std::ranges::transform(m_days, fields.week.begin(), [](const DayFields &day) {
        return day.worked->isChecked()
                   ? std::optional(WorkHours{minutesOf(day.start->time()), minutesOf(day.end->time())})
                   : std::nullopt;
    });
    fields.from = m_begins->isChecked() ? std::optional(toDay(m_from->date())) : std::nullopt;
    fields.until = m_ends->isChecked() ? std::optional(toDay(m_until->date())) : std::nullopt;
    const auto schedule = WorkSchedule::make(std::move(fields));
    if (!schedule) {
        showError(schedule.error().text);
        return;
    }
    submit(m_schedule ? tr("Change working hours") : tr("Add working hours"),
           [schedule = *schedule](Session &session) { return session.save(schedule); });
}

void WorkWeekForm::remove()
{
    if (!m_schedule)
        return;
    submit(
        tr("Delete working hours"), [id = (*m_schedule)->id](Session &session) { return session.remove(id); },
        tr("Working hours deleted."));
}

void WorkWeekForm::retranslate()
{
    RecordForm::retranslate();
    m_chooserField->setLabel(tr("Hours"));
    m_begins->setText(tr("from"));
    m_ends->setText(tr("until"));
    m_from->setAccessibleName(tr("In force from"));
    m_until->setAccessibleName(tr("In force until"));
    const QLocale &locale = context().format().locale();
    for (size_t i = 0; i < m_days.size(); ++i) {
        const QString name = locale.standaloneDayName(static_cast<int>(i) + 1);
        m_days[i].worked->setText(name);
        //: %1 is a day of the week
        m_days[i].start->setAccessibleName(tr("Start on %1").arg(name));
        m_days[i].end->setAccessibleName(tr("End on %1").arg(name));
        m_days[i].start->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
        m_days[i].end->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    }
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setLocale(locale);
        edit->setDisplayFormat(locale.dateFormat(QLocale::ShortFormat));
    }
    fillChooser(m_schedule ? std::optional((*m_schedule)->id) : std::nullopt);
}

} // namespace laju::ui
