// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_form.h"

#include "core/insight/target_value.h"
#include "core/metrics/targets.h"
#include "ui/common/glossary_key.h"
#include "ui/common/optional_date_edit.h"
#include "ui/common/styling.h"
#include "ui/targets/target_advice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::ui {

TargetForm::TargetForm(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_metricLabel(new QLabel(this))
    , m_metric(new QComboBox(this))
    , m_bearerLabel(new QLabel(this))
    , m_bearer(new QComboBox(this))
    , m_cadenceLabel(new QLabel(this))
    , m_cadence(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_sense(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QDateEdit(this))
    , m_until(new OptionalDateEdit(u"targetUntil"_s, this))
    , m_weightLabel(new QLabel(this))
    , m_weight(new QSpinBox(this))
    , m_advice(new QLabel(this))
    , m_error(new QLabel(this))
    , m_remove(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_metric->setObjectName(u"targetMetric"_s);
    m_bearer->setObjectName(u"targetBearer"_s);
    m_cadence->setObjectName(u"targetCadence"_s);
    setGlossaryKey(m_cadence, u"working_day"_s);
    m_sense->setObjectName(u"targetSense"_s);
    m_value->setObjectName(u"targetValue"_s);
    m_from->setObjectName(u"targetFrom"_s);
    m_weight->setObjectName(u"targetWeight"_s);
    m_error->setObjectName(u"targetError"_s);
    m_remove->setObjectName(u"targetRemove"_s);
    m_cancel->setObjectName(u"targetCancel"_s);
    m_save->setObjectName(u"targetSave"_s);
    connect(m_metric, &QComboBox::currentIndexChanged, this,
            [this] { setGlossaryKey(m_metric, m_metric->currentData().toString()); });
    m_metric->setMaxVisibleItems(30);
    m_bearer->setMaxVisibleItems(30);
    // A long name must not widen the form beyond its card.
    for (QComboBox *box : {m_metric, m_bearer, m_cadence, m_sense}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_sense ? 2 : 8);
    }
    m_from->setCalendarPopup(true);
    m_weight->setRange(0, 100);
    m_advice->setWordWrap(true);
    m_error->setWordWrap(true);
    setTextStyle(m_advice, TextStyle::Small, ui::Role::Secondary);
    setTextStyle(m_error, TextStyle::Small, ui::Role::Bad);
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_remove, ButtonKind::Quiet);
    const std::array<std::pair<QLabel *, QWidget *>, 6> labelled{{{m_metricLabel, m_metric},
                                                                  {m_bearerLabel, m_bearer},
                                                                  {m_cadenceLabel, m_cadence},
                                                                  {m_valueLabel, m_value},
                                                                  {m_fromLabel, m_from},
                                                                  {m_weightLabel, m_weight}}};
    for (const auto &[label, field] : labelled) {
        setTextStyle(label, TextStyle::Small, ui::Role::Secondary);
        label->setBuddy(field);
    }

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_metricLabel, 0, 0, 1, 2);
    grid->addWidget(m_metric, 1, 0, 1, 2);
    grid->addWidget(m_bearerLabel, 2, 0);
    grid->addWidget(m_cadenceLabel, 2, 1);
    grid->addWidget(m_bearer, 3, 0);
    grid->addWidget(m_cadence, 3, 1);
    grid->addWidget(m_valueLabel, 4, 0);
    grid->addWidget(m_weightLabel, 4, 1);
    auto *value = new QHBoxLayout;
    value->addWidget(m_sense);
    value->addWidget(m_value, 1);
    grid->addLayout(value, 5, 0);
    grid->addWidget(m_weight, 5, 1);
    grid->addWidget(m_fromLabel, 6, 0);
    grid->addWidget(m_from, 7, 0);
    grid->addWidget(m_until, 6, 1, 2, 1);
    grid->addWidget(m_advice, 8, 0, 1, 2);
    grid->addWidget(m_error, 9, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, 10, 0, 1, 2);
    grid->setRowMinimumHeight(10, 40);

    // It takes every rep's calendar: who types on is not kept waiting.
    m_adviceSoon.setSingleShot(true);
    m_adviceSoon.setInterval(std::chrono::milliseconds(120));
    connect(&m_adviceSoon, &QTimer::timeout, this, &TargetForm::updateAdvice);
    for (QComboBox *box : {m_metric, m_bearer, m_cadence, m_sense})
        connect(box, &QComboBox::currentIndexChanged, &m_adviceSoon, qOverload<>(&QTimer::start));
    connect(m_value, &QLineEdit::textChanged, &m_adviceSoon, qOverload<>(&QTimer::start));
    connect(m_value, &QLineEdit::returnPressed, this, &TargetForm::save);
    connect(m_save, &QPushButton::clicked, this, &TargetForm::save);
    connect(m_remove, &QPushButton::clicked, this, &TargetForm::remove);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        edit({});
        Q_EMIT cancelled();
    });
    connect(&m_context.live, &LiveFacts::directoryChanged, this, &TargetForm::fillBearers);
    retranslate();
    edit({});
}

std::optional<TargetId> TargetForm::editing() const
{
    return m_target ? std::optional((*m_target)->id) : std::nullopt;
}

void TargetForm::edit(const std::optional<Target> &target)
{
    m_target = target;
    m_error->clear();
    setInvalid(m_value, false);
    m_remove->setVisible(target.has_value());
    const Day today = m_context.today();
    if (!target) {
        m_metric->setCurrentIndex(0);
        m_bearer->setCurrentIndex(0);
        m_cadence->setCurrentIndex(0);
        m_sense->setCurrentIndex(0);
        m_value->clear();
        m_weight->setValue(1);
        m_from->setDate(toQDate(today));
        m_until->setDay({}, monthsLater(today, 1));
        return;
    }
    const TargetFields &fields = target->fields();
    m_metric->setCurrentIndex(m_metric->findData(fields.metric));
    const TargetBearer wanted{fields.scope, std::holds_alternative<RepId>(fields.scope) ? TargetShare::EachRep
                                                                                        : fields.share};
    const auto found = std::ranges::find(m_bearers, wanted);
    m_bearer->setCurrentIndex(static_cast<int>(found - m_bearers.begin()));
    m_cadence->setCurrentIndex(static_cast<int>(fields.cadence));
    m_sense->setCurrentIndex(static_cast<int>(fields.sense));
    m_value->setText(writeTargetValue(fields.value, metric().unit, m_context.directory().settings.currency,
                                      m_context.format()));
    m_weight->setValue(fields.weight);
    m_from->setDate(toQDate(fields.from));
    m_until->setDay(fields.until, monthsLater(today, 1));
    m_value->setFocus();
    m_value->selectAll();
}

const Metric &TargetForm::metric() const
{
    return *findMetric(m_metric->currentData().toString());
}

TargetBearer TargetForm::bearer() const
{
    const int index = m_bearer->currentIndex();
    return index < 0 ? TargetBearer{Company{}, TargetShare::EachRep} : m_bearers[static_cast<size_t>(index)];
}

Cadence TargetForm::cadence() const
{
    return allOf<Cadence>()[static_cast<size_t>(std::max(m_cadence->currentIndex(), 0))];
}

TargetSense TargetForm::sense() const
{
    return allOf<TargetSense>()[static_cast<size_t>(std::max(m_sense->currentIndex(), 0))];
}

void TargetForm::fillBearers()
{
    const TargetBearer before = bearer();
    const QSignalBlocker quiet(m_bearer);
    m_bearers.clear();
    m_bearer->clear();
    const Directory &directory = m_context.directory();
    const auto add = [&](const Scope &scope, TargetShare share) {
        m_bearers.push_back({scope, share});
        m_bearer->addItem(bearerName({scope, share}, directory));
    };
    add(Company{}, TargetShare::EachRep);
    add(Company{}, TargetShare::Together);
    for (const Team &team : directory.teams) {
        add(team->id, TargetShare::EachRep);
        add(team->id, TargetShare::Together);
    }
    for (const Rep &rep : directory.reps)
        add(rep->id, TargetShare::EachRep);
    const auto found = std::ranges::find(m_bearers, before);
    m_bearer->setCurrentIndex(found == m_bearers.end() ? 0 : static_cast<int>(found - m_bearers.begin()));
}

Result<Target> TargetForm::read() const
{
    const auto value =
        readTargetValue(m_value->text(), metric().unit, m_context.directory().settings.currency);
    if (!value)
        return failure(value.error());
    TargetFields fields =
        m_target ? m_target->fields() : TargetFields{.metric = {}, .from = m_context.today()};
    fields.metric = QString::fromLatin1(metric().key);
    fields.scope = bearer().scope;
    fields.share = bearer().share;
    fields.cadence = cadence();
    fields.sense = sense();
    fields.value = *value;
    fields.weight = m_weight->value();
    fields.from = toDay(m_from->date());
    fields.until = m_until->day();
    return Target::make(std::move(fields));
}

void TargetForm::save()
{
    const auto target = read();
    setInvalid(m_value, !target);
    if (!target) {
        showError(target.error().text);
        return;
    }
    m_save->setEnabled(false);
    m_context.undo.run(
        m_target ? tr("Change target") : tr("Add target"),
        [target = *target](Session &session) { return session.save(target); },
        [this](const Result<Change> &saved) {
            m_save->setEnabled(true);
            if (!saved) {
                showError(saved.error().text);
                return;
            }
            edit({});
            Q_EMIT this->saved();
        });
}

void TargetForm::remove()
{
    if (!m_target)
        return;
    m_context.undo.run(
        tr("Delete target"), [id = (*m_target)->id](Session &session) { return session.remove(id); },
        [this](const Result<Change> &removed) {
            if (!removed) {
                showError(removed.error().text);
                return;
            }
            edit({});
            m_context.tellUndoable(tr("Target deleted."));
        });
}

void TargetForm::showError(const QString &text)
{
    m_error->setText(text);
}

void TargetForm::updateAdvice()
{
    const auto value =
        readTargetValue(m_value->text(), metric().unit, m_context.directory().settings.currency);
    const auto target = read();
    QStringList advice{
        targetHistory(m_context, {metric(), bearer(), cadence(), sense()},
                      value ? std::optional(static_cast<double>(*value) / targetStepsPerUnit(metric().unit))
                            : std::nullopt),
        overriddenTarget(m_context, metric(), bearer().scope, editing()),
        target ? targetForEachRep(m_context, metric(), target->fields()) : QString(),
        target ? targetContradictions(m_context, target->fields()) : QString()};
    advice.removeAll(QString());
    m_advice->setText(advice.join(u' '));
}

void TargetForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_cancel->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TargetForm::retranslate()
{
    const auto relabel = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    relabel(m_metricLabel, m_metric, tr("Metric"));
    relabel(m_bearerLabel, m_bearer, tr("For"));
    relabel(m_cadenceLabel, m_cadence, tr("Per"));
    relabel(m_valueLabel, m_value, tr("Target"));
    relabel(m_weightLabel, m_weight, tr("Weight"));
    relabel(m_fromLabel, m_from, tr("In force from"));
    m_sense->setAccessibleName(tr("At least or at most"));
    m_value->setPlaceholderText(tr("50, 32%, 3h"));
    m_remove->setText(tr("Delete"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));

    const int metricIndex = m_metric->currentIndex();
    const int cadenceIndex = m_cadence->currentIndex();
    const int senseIndex = m_sense->currentIndex();
    {
        const QSignalBlocker quietMetric(m_metric);
        const QSignalBlocker quietCadence(m_cadence);
        const QSignalBlocker quietSense(m_sense);
        m_metric->clear();
        for (const Metric &each : catalogue() | std::views::filter(canHaveTarget))
            m_metric->addItem(m_context.words().name(each), QString::fromLatin1(each.key));
        m_metric->setCurrentIndex(std::max(metricIndex, 0));
        m_cadence->clear();
        for (const Cadence cadence : allOf<Cadence>())
            m_cadence->addItem(cadenceName(cadence));
        m_cadence->setCurrentIndex(std::max(cadenceIndex, 0));
        m_sense->clear();
        m_sense->addItems({u"≥"_s, u"≤"_s});
        m_sense->setItemData(0, tr("at least"), Qt::ToolTipRole);
        m_sense->setItemData(1, tr("at most"), Qt::ToolTipRole);
        m_sense->setCurrentIndex(std::max(senseIndex, 0));
    }
    const QString dates = m_context.format().locale().dateFormat(QLocale::ShortFormat);
    m_from->setDisplayFormat(dates);
    m_until->setWords(tr("until"), tr("In force until"), m_context.format().locale());
    fillBearers();
    updateAdvice();
}

} // namespace laju::ui
