// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/work_week_form.h"

#include "ui/common/clock_time.h"
#include "ui/common/optional_date_edit.h"
#include "ui/logging/form_field.h"
#include "ui/targets/calendar_words.h"

#include <QCheckBox>
#include <QComboBox>
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
    , m_from(new OptionalDateEdit(u"workWeekFrom"_s, this))
    , m_until(new OptionalDateEdit(u"workWeekUntil"_s, this))
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
    auto *span = new QHBoxLayout;
    span->setSpacing(10);
    span->addWidget(m_from, 1);
    span->addWidget(m_until, 1);
    fields()->addLayout(span);
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

WorkWeek WorkWeekForm::today() const
{
    return context().directory().calendarOf(m_scope).weekOn(context().today());
}

void WorkWeekForm::setScope(const Scope &scope)
{
    const bool isSame = m_scope == scope;
    m_scope = scope;
    if (!isSame || m_offered != own() || m_today != today())
        fillChooser(m_schedule ? std::optional((*m_schedule)->id) : std::nullopt);
}

void WorkWeekForm::fillChooser(std::optional<WorkScheduleId> wanted)
{
    const std::vector<WorkSchedule> schedules = m_offered = own();
    m_today = today();
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
    const WorkWeek week = m_schedule ? (*m_schedule)->week : m_today;
    for (size_t i = 0; i < m_days.size(); ++i) {
        const DayFields &day = m_days[i];
        day.worked->setChecked(week[i].has_value());
        day.start->setEnabled(week[i].has_value());
        day.end->setEnabled(week[i].has_value());
        day.start->setTime(timeOf(week[i].value_or(WorkHours()).start));
        day.end->setTime(timeOf(week[i].value_or(WorkHours()).end));
    }
    // New hours hold from today on; what was before stays as it was.
    m_from->setDay(m_schedule ? (*m_schedule)->from : std::optional(today), today);
    m_until->setDay(m_schedule ? (*m_schedule)->until : std::nullopt, monthsLater(today, 3));
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
    fields.from = m_from->day();
    fields.until = m_until->day();
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
    const QLocale &locale = context().format().locale();
    m_from->setWords(tr("from"), tr("In force from"), locale);
    m_until->setWords(tr("until"), tr("In force until"), locale);
    for (size_t i = 0; i < m_days.size(); ++i) {
        const QString name = locale.standaloneDayName(static_cast<int>(i) + 1);
        m_days[i].worked->setText(name);
        //: %1 is a day of the week
        m_days[i].start->setAccessibleName(tr("Start on %1").arg(name));
        m_days[i].end->setAccessibleName(tr("End on %1").arg(name));
        m_days[i].start->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
        m_days[i].end->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    }
    fillChooser(m_schedule ? std::optional((*m_schedule)->id) : std::nullopt);
}

} // namespace laju::ui
