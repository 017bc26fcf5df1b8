// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/plan_inputs.h"

#include "core/metrics/targets.h"
#include "ui/common/amount_text.h"
#include "ui/common/glossary_key.h"
#include "ui/common/period_chooser.h"
#include "ui/logging/form_field.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array windows{3, 6, 12, 24, 36};

} // namespace

PlanInputs::PlanInputs(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_revenue(new QLineEdit(this))
    , m_revenueField(nullptr)
    , m_period(new PeriodChooser(context,
                                 {.shortest = Calendar::Month,
                                  .usual = Calendar::Quarter,
                                  .remembered = Preferences::planCalendar,
                                  .orientation = Qt::Vertical},
                                 this))
    , m_periodField(nullptr)
    , m_window(new QComboBox(this))
    , m_windowField(nullptr)
{
    m_revenue->setObjectName(u"planRevenue"_s);
    m_period->setObjectName(u"planPeriod"_s);
    m_window->setObjectName(u"planWindow"_s);
    setGlossaryKey(m_revenue, u"won_value"_s);
    m_revenueField = new FormField(m_revenue, this);
    m_periodField = new FormField(m_period, this);
    m_windowField = new FormField(m_window, this);
    for (QWidget *field : {m_revenueField, m_periodField, m_windowField})
        body()->addWidget(field);
    for (const int months : windows)
        m_window->addItem(QString(), months);
    m_window->setCurrentIndex(
        std::max(m_window->findData(m_context.preferences.get(Preferences::planWindow)), 0));
    if (const qlonglong revenue = m_context.preferences.get(Preferences::planRevenue); revenue > 0)
        m_typed = revenue;
    retranslate();
    connect(m_revenue, &QLineEdit::textEdited, this, &PlanInputs::readRevenue);
    connect(m_period, &PeriodChooser::periodChanged, this, &PlanInputs::changed);
    connect(m_window, &QComboBox::activated, this, [this] {
        m_context.preferences.set(Preferences::planWindow, window());
        Q_EMIT changed();
    });
}

std::optional<PlanGoal> PlanInputs::goal() const
{
    const std::optional<qint64> revenue = m_typed ? m_typed : m_suggested;
    return revenue && !m_isWrong ? std::optional(PlanGoal{*revenue, period()}) : std::nullopt;
}

const Period &PlanInputs::period() const
{
    return m_period->period();
}

int PlanInputs::window() const
{
    return m_window->currentData().toInt();
}

void PlanInputs::readRevenue()
{
    m_typed.reset();
    m_isWrong = false;
    QString error;
    if (const QString text = m_revenue->text().trimmed(); !text.isEmpty()) {
        const auto amount =
            readAmount(text, m_context.directory().settings.currency.code(), m_context.format());
        m_isWrong = !amount || amount->minor() == 0;
        if (!amount)
            error = amount.error().text;
        else if (m_isWrong)
            error = tr("The revenue has to be above zero.");
        else
            m_typed = amount->minor();
    }
    m_revenueField->setError(error);
    m_context.preferences.set(Preferences::planRevenue, static_cast<qlonglong>(m_typed.value_or(0)));
    Q_EMIT changed();
}

void PlanInputs::refresh(const Scope &scope)
{
    const Facts &facts = m_context.facts();
    const Metric &won = *findMetric(u"won_value");
    const Currency currency = m_context.directory().settings.currency;
    const auto written = [&](qint64 minor) { return amountText(Money(minor, currency), m_context.format()); };
    m_suggested.reset();
    QString hint;
    const Period before = period().previous(m_context.directory().settings.weekStart);
    if (const auto asked = owed(won, scope, period(), m_context.asOf(), m_context.directory());
        asked && asked->whole > 0) {
        m_suggested = std::llround(asked->whole);
        hint = tr("Empty: the target in force.");
    } else if (const Figure figure = evaluate(won, {.scope = scope, .period = before}, facts);
               figure.numerator.value_or(0) > 0) {
        m_suggested = figure.numerator;
        //: %1 is a period such as Q3 2026
        hint = tr("Empty: as much as in %1.").arg(m_context.format().period(before));
    }
    m_revenue->setPlaceholderText(m_suggested ? written(*m_suggested) : written(1'000'000'000'00));
    if (!m_isWrong)
        m_revenueField->setHint(m_typed || hint.isEmpty() ? QString() : hint);
    if (m_typed && !m_revenue->hasFocus())
        m_revenue->setText(written(*m_typed));
    //: %1 the code of a currency
    m_revenueField->setLabel(tr("Revenue to win, %1").arg(currency.code()));
}

void PlanInputs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void PlanInputs::retranslate()
{
    setTitle(tr("Goal"));
    m_periodField->setLabel(tr("Period"));
    m_windowField->setLabel(tr("Rates of the last"));
    const QSignalBlocker quiet(m_window);
    for (int i = 0; i < m_window->count(); ++i)
        m_window->setItemText(i, tr("%n months", nullptr, m_window->itemData(i).toInt()));
    // An amount is written as the language does.
    m_isWrong = false;
    m_revenueField->setError({});
    const Currency currency = m_context.directory().settings.currency;
    m_revenue->setText(m_typed ? amountText(Money(*m_typed, currency), m_context.format()) : QString());
}

} // namespace laju::ui
