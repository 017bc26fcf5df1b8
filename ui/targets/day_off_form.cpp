// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/day_off_form.h"

#include "ui/logging/form_field.h"
#include "ui/targets/calendar_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace laju::ui {

DayOffForm::DayOffForm(Context &formContext, QWidget *parent)
    : RecordForm(formContext, u"dayOff"_s, parent)
    , m_from(new QDateEdit(this))
    , m_until(new QDateEdit(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_fromField(new FormField(m_from, this))
    , m_untilField(new FormField(m_until, this))
    , m_nameField(new FormField(m_name, this))
    , m_kindField(new FormField(m_kind, this))
{
    setObjectName(u"dayOffForm"_s);
    m_from->setObjectName(u"dayOffFrom"_s);
    m_until->setObjectName(u"dayOffUntil"_s);
    m_name->setObjectName(u"dayOffName"_s);
    m_kind->setObjectName(u"dayOffKind"_s);
    m_from->setCalendarPopup(true);
    m_until->setCalendarPopup(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(10);
    days->addWidget(m_fromField, 1);
    days->addWidget(m_untilField, 1);
    fields()->addLayout(days);
    fields()->addWidget(m_kindField);
    fields()->addWidget(m_nameField);
    // The last day follows the first, as long as it is not later on purpose.
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_until->date() < date || !m_holiday)
            m_until->setDate(date);
    });
    retranslate();
    begin(formContext.today());
}

void DayOffForm::setScope(const Scope &scope)
{
    m_scope = scope;
    if (m_holiday)
        return;
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(
        static_cast<int>(std::holds_alternative<RepId>(scope) ? HolidayKind::Leave : HolidayKind::Public))));
    showBearer();
}

void DayOffForm::showBearer()
{
    const Scope &whose = m_holiday ? (*m_holiday)->scope : m_scope;
    //: %1 is the company, a team or a person
    m_kindField->setHint(tr("For: %1").arg(scopeName(whose, context().directory())));
}

void DayOffForm::begin(Day day)
{
    m_holiday.reset();
    setEditing(false);
    m_from->setDate(toQDate(day));
    m_until->setDate(toQDate(day));
    m_name->clear();
    m_nameField->setError({});
    setScope(m_scope);
}

void DayOffForm::edit(const Holiday &holiday)
{
    m_holiday = holiday;
    setEditing(true);
    m_from->setDate(toQDate(holiday->day));
    m_until->setDate(toQDate(holiday->until.value_or(holiday->day)));
    m_name->setText(holiday->name);
    m_nameField->setError({});
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(holiday->kind)));
    showBearer();
}

void DayOffForm::clear()
{
    begin(toDay(m_from->date()));
}

void DayOffForm::save()
{
    HolidayFields fields =
        m_holiday ? m_holiday->fields() : HolidayFields{.day = {}, .name = {}, .scope = m_scope};
    const auto kind = static_cast<HolidayKind>(m_kind->currentData().toInt());
    fields.day = toDay(m_from->date());
    fields.until = m_until->date() == m_from->date() ? std::nullopt : std::optional(toDay(m_until->date()));
    fields.kind = kind;
    fields.name = m_name->text().trimmed();
    // Nobody writes "Leave" beside Leave.
    if (fields.name.isEmpty() && kind != HolidayKind::Public)
        fields.name = holidayKindName(kind);
    // What somebody has set down here is decided.
    fields.provisional = false;
    const auto holiday = Holiday::make(std::move(fields));
    if (!holiday) {
        showError(holiday.error().text);
        return;
    }
    submit(m_holiday ? tr("Change days off") : tr("Add days off"),
           [holiday = *holiday](Session &session) { return session.save(holiday); });
}

void DayOffForm::remove()
{
    if (!m_holiday)
        return;
    submit(
        tr("Delete days off"), [id = (*m_holiday)->id](Session &session) { return session.remove(id); },
        tr("Days off deleted."));
}

void DayOffForm::retranslate()
{
    RecordForm::retranslate();
    m_fromField->setLabel(tr("First day"));
    m_untilField->setLabel(tr("Last day"));
    m_kindField->setLabel(tr("What"));
    m_nameField->setLabel(tr("Name"));
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    for (const HolidayKind each : allOf<HolidayKind>())
        m_kind->addItem(holidayKindName(each), static_cast<int>(each));
    m_kind->setCurrentIndex(std::max(m_kind->findData(kind), 0));
    const QString dates = context().format().locale().dateFormat(QLocale::ShortFormat);
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setLocale(context().format().locale());
        edit->setDisplayFormat(dates);
    }
    showBearer();
}

} // namespace laju::ui
