// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/activity_form.h"

#include "core/exchange/duration_format.h"
#include "ui/common/glossary_key.h"
#include "ui/common/scope_picker.h"
#include "ui/common/segmented_control.h"
#include "ui/logging/account_field.h"
#include "ui/logging/activity_edits.h"
#include "ui/logging/contact_field.h"
#include "ui/logging/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int mostOpportunities = 200;

/// What the account chosen brings to choose from.
struct OfAccount
{
    std::vector<Named<ContactId>> contacts;
    std::vector<Named<OpportunityId>> opportunities;
};

Result<OfAccount> readAccount(Session &session, AccountId account)
{
    const auto contacts = session.contacts(account);
    if (!contacts)
        return failure(contacts.error());
    auto opportunities = session.findOpportunities({}, account, mostOpportunities);
    if (!opportunities)
        return failure(opportunities.error());
    OfAccount found{{}, std::move(*opportunities)};
    for (const Contact &contact : *contacts)
        found.contacts.push_back({contact->id, contact->name});
    return found;
}

template<class IdType> std::optional<IdType> chosenId(const QComboBox *choice)
{
    return IdType::fromNumber(choice->currentData().toLongLong());
}

/// Leaves only "none" and what is chosen.
void keepChosen(QComboBox *choice, bool keep)
{
    const QVariant chosen = choice->currentData();
    const QString text = choice->currentText();
    choice->clear();
    choice->addItem(u"–"_s);
    if (keep && chosen.isValid()) {
        choice->addItem(text, chosen);
        choice->setCurrentIndex(1);
    }
}

void addOnce(QComboBox *choice, const QString &text, qint64 number)
{
    if (choice->findData(number) < 0)
        choice->addItem(text, number);
}

template<class W> W *named(W *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

ActivityForm::ActivityForm(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_type(named(new QComboBox, u"activityType"_s))
    , m_rep(named(new ScopePicker(context, ScopePicker::Offers::RepsOnly), u"activityRep"_s))
    , m_status(named(new SegmentedControl, u"activityStatus"_s))
    , m_start(named(new QDateTimeEdit, u"activityStart"_s))
    , m_duration(named(new QLineEdit, u"activityDuration"_s))
    , m_direction(named(new SegmentedControl, u"activityDirection"_s))
    , m_outcome(named(new QComboBox, u"activityOutcome"_s))
    , m_hasBooking(named(new QCheckBox(this), u"activityHasBooking"_s))
    , m_booked(named(new QDateTimeEdit, u"activityBooked"_s))
    , m_account(named(new AccountField(context.store), u"activityAccount"_s))
    , m_contact(named(new ContactField, u"activityContact"_s))
    , m_opportunity(named(new QComboBox, u"activityOpportunity"_s))
    , m_subject(named(new QLineEdit, u"activitySubject"_s))
    , m_note(named(new QPlainTextEdit, u"activityNote"_s))
    , m_typeField(new FormField(m_type, this))
    , m_repField(new FormField(m_rep, this))
    , m_statusField(new FormField(m_status, this))
    , m_startField(new FormField(m_start, this))
    , m_durationField(new FormField(m_duration, this))
    , m_directionField(new FormField(m_direction, this))
    , m_outcomeField(new FormField(m_outcome, this))
    , m_bookedField(new FormField(m_booked, this))
    , m_accountField(new FormField(m_account, this))
    , m_contactField(new FormField(m_contact, this))
    , m_opportunityField(new FormField(m_opportunity, this))
    , m_subjectField(new FormField(m_subject, this))
    , m_noteField(new FormField(m_note, this))
{
    for (const ActivityType &type : context.directory().activityTypes)
        m_type->addItem(typeName(type), type->id.number());
    for (QDateTimeEdit *edit : {m_start, m_booked}) {
        edit->setCalendarPopup(true);
        edit->setTimeSpec(Qt::UTC); // wall clock times, which no zone's summer time may shift
        edit->setMinimumDate(QDate(1990, 1, 1));
        edit->setMaximumDate(QDate(2099, 12, 31));
    }
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    for (const auto &[field, key] :
         std::initializer_list<std::pair<QWidget *, QString>>{{this, u"activity"_s},
                                                              {m_bookedField, u"meetings_scheduled"_s},
                                                              {m_durationField, u"talk_time"_s},
                                                              {m_directionField, u"inbound"_s},
                                                              {m_outcomeField, u"outcome"_s},
                                                              {m_accountField, u"account"_s},
                                                              {m_contactField, u"contact"_s},
                                                              {m_opportunityField, u"opportunity"_s}})
        setGlossaryKey(field, key);
    keepChosen(m_opportunity, false);
    layOut();
    retranslate();
    connectFields();
}

void ActivityForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(4 * metric::space);
    grid->setVerticalSpacing(3 * metric::space);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [&](int row, int column, QWidget *field, int columns = 1) {
        grid->addWidget(field, row, column, 1, columns, Qt::AlignTop);
    };
    add(0, 0, m_typeField);
    add(0, 1, m_repField);
    add(1, 0, m_startField);
    add(1, 1, m_statusField);
    add(2, 0, m_accountField);
    add(2, 1, m_contactField);
    add(3, 0, m_opportunityField, 2);
    add(4, 0, m_directionField);
    add(4, 1, m_durationField);
    add(5, 0, m_outcomeField);
    add(5, 1, m_hasBooking);
    add(6, 1, m_bookedField);
    add(7, 0, m_subjectField, 2);
    add(8, 0, m_noteField, 2);
}

void ActivityForm::connectFields()
{
    connect(m_type, &QComboBox::currentIndexChanged, this, &ActivityForm::followType);
    connect(m_status, &SegmentedControl::currentChanged, this, &ActivityForm::followType);
    connect(m_hasBooking, &QCheckBox::toggled, m_bookedField, &QWidget::setVisible);
    connect(m_account, &AccountField::accountChanged, this, [this] {
        m_accountField->setError({});
        m_contact->setOffered({});
        keepChosen(m_opportunity, false);
        showHints();
        loadAccount();
    });
    connect(m_contact, &ContactField::contactChanged, this, &ActivityForm::showHints);
    connect(m_duration, &QLineEdit::textEdited, this, [this] { m_durationField->setError({}); });
}

void ActivityForm::setRow(const ActivityRow &row)
{
    m_row = row;
    const ActivityFields &fields = row.activity.fields();
    m_type->setCurrentIndex(std::max(m_type->findData(fields.type.number()), 0));
    m_rep->setScope(fields.rep);
    m_status->setCurrentIndex(static_cast<int>(fields.status));
    showInstant(m_start, fields.start);
    m_duration->setText(fields.duration.count() > 0 ? m_context.format().clockDuration(fields.duration)
                                                    : QString());
    m_direction->setCurrentIndex(fields.direction == Direction::Inbound ? 1 : 0);
    m_hasBooking->setChecked(fields.booked.has_value());
    showInstant(m_booked, fields.booked.value_or(m_context.clock.now()));
    m_account->setAccount(fields.account ? std::optional(Named<AccountId>{*fields.account, row.account})
                                         : std::nullopt);
    m_contact->setContact(fields.contact ? std::optional(Named<ContactId>{*fields.contact, row.contact})
                                         : std::nullopt);
    keepChosen(m_opportunity, false);
    if (fields.opportunity)
        addOnce(m_opportunity, row.opportunity, fields.opportunity->number());
    m_opportunity->setCurrentIndex(m_opportunity->count() - 1);
    m_subject->setText(fields.subject);
    m_note->setPlainText(fields.note);
    showHints();
    followType();
    m_outcome->setCurrentIndex(std::max(m_outcome->findData(static_cast<int>(fields.outcome)), 0));
    loadAccount();
    m_initial = read();
}

std::optional<ActivityDraft> ActivityForm::read()
{
    if (!m_row)
        return {};
    ActivityFields fields = m_row->activity.fields();
    const auto type = chosenId<ActivityTypeId>(m_type);
    if (type)
        fields.type = *type;
    if (const Scope scope = m_rep->scope(); const auto *rep = std::get_if<RepId>(&scope))
        fields.rep = *rep;
    fields.status = static_cast<ActivityStatus>(m_status->currentIndex());
    fields.start = instantOf(m_start, fields.start);
    const auto duration = readDuration();
    if (!duration)
        return {};
    fields.duration = hasDuration(kind()) ? *duration : std::chrono::seconds(0);
    fields.direction = !hasDirection(kind())              ? Direction::None
                       : m_direction->currentIndex() == 1 ? Direction::Inbound
                                                          : Direction::Outbound;
    if (!hasBooking(kind()) || !m_hasBooking->isChecked())
        fields.booked.reset();
    else
        fields.booked = instantOf(m_booked, fields.booked);
    fields.account = m_account->account();
    fields.contact = m_contact->contact();
    fields.opportunity = chosenId<OpportunityId>(m_opportunity);
    fields.subject = m_subject->text().trimmed();
    fields.note = m_note->toPlainText().trimmed();
    const auto outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
    if (outcome != fields.outcome)
        fields = withOutcome(std::move(fields), outcome, m_context.clock.now());
    if (fields.replied)
        fields.replied = std::max(*fields.replied, fields.start);
    return ActivityDraft{std::move(fields), m_account->newName(), m_contact->newName()};
}

bool ActivityForm::isTouched()
{
    return m_initial && read() != m_initial;
}

void ActivityForm::focusFirst()
{
    QWidget *first = m_account;
    first->setFocus();
}

std::optional<std::chrono::seconds> ActivityForm::readDuration()
{
    const QString text = m_duration->text().trimmed();
    if (text.isEmpty() || !hasDuration(kind()))
        return std::chrono::seconds(0);
    const auto decimal =
        m_context.localization.language() == Language::Indonesian ? DecimalSign::Comma : DecimalSign::Point;
    const auto read = parseDuration(
        text, {.unit = DurationUnit::Minutes, .clock = ClockForm::MinutesSeconds, .number = {decimal}});
    if (!read) {
        m_durationField->setError(tr("Write the length in minutes (12) or as 12:30."));
        return {};
    }
    if (*read > std::chrono::days(7)) {
        m_durationField->setError(tr("An activity cannot last longer than 7 days."));
        return {};
    }
    return *read;
}

ActivityKind ActivityForm::kind() const
{
    const auto id = chosenId<ActivityTypeId>(m_type);
    const ActivityType *type = id ? m_context.directory().activityType(*id) : nullptr;
    return type ? (*type)->kind : ActivityKind::Other;
}

QTimeZone ActivityForm::zone() const
{
    const Scope scope = m_rep->scope();
    const auto *rep = std::get_if<RepId>(&scope);
    return rep ? m_context.directory().zoneOf(*rep) : m_context.directory().zone();
}

// What stands in the field is to the minute; an instant that was not touched keeps its seconds.
Instant ActivityForm::instantOf(const QDateTimeEdit *edit, std::optional<Instant> shown) const
{
    const QTime time(edit->time().hour(), edit->time().minute());
    const Instant read = instantAt(toDay(edit->date()), time, zone());
    return shown && std::chrono::floor<std::chrono::minutes>(*shown) ==
                        std::chrono::floor<std::chrono::minutes>(read)
               ? *shown
               : read;
}

void ActivityForm::showInstant(QDateTimeEdit *edit, Instant instant) const
{
    // The field knows wall clock times alone; the zone is the rep's.
    const QDateTime there = toZone(instant, zone());
    edit->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
}

void ActivityForm::followType()
{
    const ActivityKind now = kind();
    const bool done = m_status->currentIndex() == static_cast<int>(ActivityStatus::Done);
    m_durationField->setVisible(hasDuration(now));
    m_directionField->setVisible(hasDirection(now));
    m_hasBooking->setVisible(hasBooking(now));
    m_bookedField->setVisible(hasBooking(now) && m_hasBooking->isChecked());
    const std::vector<Outcome> outcomes = outcomesOf(now);
    m_outcomeField->setVisible(!outcomes.empty());
    const QVariant chosen = m_outcome->currentData();
    m_outcome->clear();
    m_outcome->addItem(u"–"_s, static_cast<int>(Outcome::None));
    for (const Outcome outcome : outcomes)
        m_outcome->addItem(outcomeName(outcome, now), static_cast<int>(outcome));
    m_outcome->setCurrentIndex(std::max(m_outcome->findData(chosen), 0));
    m_outcome->setEnabled(done || m_outcome->currentIndex() > 0);
}

void ActivityForm::showHints()
{
    const auto hint = [](FormField *field, const QString &name) {
        //: %1 is the name of an account or a person not known yet
        field->setHint(name.isEmpty() ? QString() : tr("“%1” is new and will be created.").arg(name));
    };
    hint(m_accountField, m_account->newName());
    hint(m_contactField, m_contact->newName());
}

void ActivityForm::loadAccount()
{
    const int asked = ++m_asked;
    const auto account = m_account->account();
    if (!account)
        return;
    m_context.store.ask(
        this, [account](Session &session) { return readAccount(session, *account); },
        [this, asked](const Result<OfAccount> &found) {
            if (asked != m_asked)
                return;
            if (!found) {
                m_accountField->setError(found.error().text);
                return;
            }
            m_contact->setOffered(found->contacts);
            for (const auto &opportunity : found->opportunities)
                addOnce(m_opportunity, opportunity.name, opportunity.id.number());
        });
}

void ActivityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityForm::retranslate()
{
    m_typeField->setLabel(tr("Type"));
    m_repField->setLabel(tr("Rep"));
    m_statusField->setLabel(tr("Status"));
    m_startField->setLabel(tr("Start"));
    m_durationField->setLabel(tr("Length"));
    m_directionField->setLabel(tr("Direction"));
    m_outcomeField->setLabel(tr("Outcome"));
    m_hasBooking->setText(tr("Date of booking is known"));
    m_bookedField->setLabel(tr("Booked on"));
    m_accountField->setLabel(tr("Account"));
    m_contactField->setLabel(tr("Contact"));
    m_opportunityField->setLabel(tr("Opportunity"));
    m_subjectField->setLabel(tr("Subject"));
    m_noteField->setLabel(tr("Note"));
    m_duration->setPlaceholderText(tr("minutes, or 12:30"));
    m_status->setSegments({tr("Planned"), tr("Done")});
    m_direction->setSegments({tr("Outbound"), tr("Inbound")});
    const QLocale &locale = m_context.format().locale();
    for (QDateTimeEdit *edit : {m_start, m_booked}) {
        edit->setLocale(locale);
        edit->setDisplayFormat(u"ddd d MMM yyyy  "_s + locale.timeFormat(QLocale::ShortFormat));
    }
    for (int i = 0; i < m_type->count(); ++i) {
        const auto id = ActivityTypeId::fromNumber(m_type->itemData(i).toLongLong());
        if (const ActivityType *type = id ? m_context.directory().activityType(*id) : nullptr)
            m_type->setItemText(i, typeName(*type));
    }
    followType();
}

} // namespace laju::ui
