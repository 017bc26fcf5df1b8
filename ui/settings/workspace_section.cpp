// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workspace_section.h"

#include "ui/common/clock_time.h"
#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

// The currencies of the region first; any other code can be typed.
constexpr std::array offeredCurrencies{"IDR", "USD", "EUR", "SGD", "MYR", "AUD", "JPY", "GBP"};

} // namespace

WorkspaceSection::WorkspaceSection(Context &sectionContext, QWidget *parent)
    : Section(sectionContext, parent)
    , m_name(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_weekStart(new QComboBox(this))
    , m_workdays(new QWidget(this))
    , m_hours(new QWidget(this))
    , m_start(new QTimeEdit(m_hours))
    , m_end(new QTimeEdit(m_hours))
    , m_threshold(new QSpinBox(this))
    , m_gamification(new QCheckBox(this))
    , m_gameNote(new QLabel(this))
{
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    for (const char *code : offeredCurrencies)
        m_currency->addItem(QString::fromLatin1(code));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *dayRow = new QHBoxLayout(m_workdays);
    dayRow->setContentsMargins({});
    for (int i = 0; i < 7; ++i) {
        auto *box = new QCheckBox(m_workdays);
        box->setObjectName(u"workday%1"_s.arg(i + 1));
        dayRow->addWidget(box);
        m_days.append(box);
        connect(box, &QCheckBox::clicked, this, &WorkspaceSection::save);
    }
    dayRow->addStretch();
    auto *hourRow = new QHBoxLayout(m_hours);
    hourRow->setContentsMargins({});
    m_start->setObjectName(u"workStart"_s);
    m_end->setObjectName(u"workEnd"_s);
    hourRow->addWidget(m_start);
    hourRow->addWidget(new QLabel(u"–"_s, m_hours));
    hourRow->addWidget(m_end);
    hourRow->addStretch();
    m_threshold->setRange(1, 600);
    m_gameNote->setWordWrap(true);
    setTextStyle(m_gameNote, TextStyle::Small, ui::Role::Secondary);
    setGlossaryKey(m_gamification, u"gamification"_s);

    addField(u"workspaceName"_s, m_name);
    addField(u"workspaceCurrency"_s, m_currency);
    addField(u"workspaceZone"_s, m_zone);
    addField(u"weekStart"_s, m_weekStart);
    addField(u"workdays"_s, m_workdays);
    addField(u"workHours"_s, m_hours);
    addField(u"connectThreshold"_s, m_threshold);
    addField(u"gamification"_s, m_gamification);
    card()->body()->addWidget(m_gameNote);

    connect(m_name, &QLineEdit::editingFinished, this, &WorkspaceSection::save);
    connect(m_weekStart, &QComboBox::activated, this, &WorkspaceSection::save);
    for (QComboBox *box : {m_currency, m_zone}) {
        connect(box, &QComboBox::activated, this, &WorkspaceSection::save);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &WorkspaceSection::save);
    }
    connect(m_start, &QTimeEdit::editingFinished, this, &WorkspaceSection::save);
    connect(m_end, &QTimeEdit::editingFinished, this, &WorkspaceSection::save);
    connect(m_threshold, &QSpinBox::editingFinished, this, &WorkspaceSection::save);
    connect(m_gamification, &QCheckBox::clicked, this, &WorkspaceSection::save);
    begin();
}

void WorkspaceSection::show(const Directory &directory)
{
    const WorkspaceSettings &settings = directory.settings;
    m_name->setText(settings.name);
    m_currency->setCurrentText(settings.currency.code());
    m_zone->setCurrentText(QString::fromLatin1(settings.zone));
    m_weekStart->setCurrentIndex(m_weekStart->findData(settings.weekStart.iso_encoding()));
    for (size_t i = 0; i < settings.workdays.size(); ++i)
        m_days[static_cast<qsizetype>(i)]->setChecked(settings.workdays[i]);
    const QSignalBlocker quietStart(m_start);
    const QSignalBlocker quietEnd(m_end);
    m_start->setTime(timeOf(settings.workStart));
    m_end->setTime(timeOf(settings.workEnd));
    m_threshold->setValue(static_cast<int>(settings.connectThreshold.count()));
    m_gamification->setChecked(settings.gamification);
}

void WorkspaceSection::save()
{
    if (!context().live.isLoaded())
        return;
    WorkspaceSettings settings = context().directory().settings;
    settings.name = m_name->text().trimmed();
    const auto currency = Currency::fromCode(m_currency->currentText());
    setInvalid(m_currency, !currency);
    const QByteArray zone = m_zone->currentText().toLatin1();
    const bool zoneExists = QTimeZone::isTimeZoneIdAvailable(zone);
    setInvalid(m_zone, !zoneExists);
    const bool hoursFit = m_start->time() < m_end->time();
    setInvalid(m_end, !hoursFit);
    if (!currency) {
        context().showError(currency.error());
        return;
    }
    if (!zoneExists) {
        context().showError(
            {ErrorKind::InvalidInput, tr("“%1” is not a time zone.").arg(m_zone->currentText())});
        return;
    }
    if (!hoursFit) {
        context().showError({ErrorKind::InvalidInput, tr("The working day ends before it begins.")});
        return;
    }
    settings.currency = *currency;
    settings.zone = zone;
    settings.weekStart = std::chrono::weekday(m_weekStart->currentData().toUInt());
    for (size_t i = 0; i < settings.workdays.size(); ++i)
        settings.workdays[i] = m_days[static_cast<qsizetype>(i)]->isChecked();
    settings.workStart = minutesOf(m_start->time());
    settings.workEnd = minutesOf(m_end->time());
    settings.connectThreshold = std::chrono::seconds(m_threshold->value());
    settings.gamification = m_gamification->isChecked();
    if (settings == context().directory().settings)
        return;
    context().undo.run(tr("Change settings"),
                       [settings](Session &session) { return session.save(settings); });
}

void WorkspaceSection::retranslate()
{
    card()->setTitle(tr("Workspace"));
    card()->setNote(tr("for everybody who works on this file"));
    relabel(m_name, tr("Company"));
    relabel(m_currency, tr("Currency of reports"));
    relabel(m_zone, tr("Time zone"));
    relabel(m_weekStart, tr("Week begins on"));
    relabel(m_workdays, tr("Working days"));
    relabel(m_hours, tr("Working hours"));
    relabel(m_threshold, tr("A call without an outcome is connected from"));
    relabel(m_gamification, tr("Gamification"));
    m_gamification->setText(tr("Streaks, personal bests and team goals on Today"));
    m_gameNote->setText(
        tr("Whoever logs on Today sees their own days in a row on target, their own best days, weeks and "
           "months, and the goals of the team. Nobody is ranked, and nothing shows who was "
           "last."));
    m_gamification->setAccessibleDescription(m_gameNote->text());
    m_start->setAccessibleName(tr("Start of the working day"));
    m_end->setAccessibleName(tr("End of the working day"));
    m_threshold->setSuffix(u' ' + tr("s"));
    const Format &format = context().format();
    const QVariant start = m_weekStart->currentData();
    m_weekStart->clear();
    for (const int sinceMonday : {0, 5, 6})
        m_weekStart->addItem(format.locale().standaloneDayName(sinceMonday + 1), sinceMonday + 1);
    m_weekStart->setCurrentIndex(m_weekStart->findData(start));
    for (int i = 0; i < 7; ++i)
        m_days[i]->setText(format.weekday(sampleDay(i)));
    const QString times = format.locale().timeFormat(QLocale::ShortFormat);
    m_start->setDisplayFormat(times);
    m_end->setDisplayFormat(times);
}

} // namespace laju::ui
