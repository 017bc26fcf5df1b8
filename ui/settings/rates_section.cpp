// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rates_section.h"

#include "ui/common/amount_text.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace laju::ui {

RatesSection::RatesSection(Context &sectionContext, QWidget *parent)
    : TableSection(sectionContext, parent, {u"ratesTable"_s, u"rate"_s}, Rows::CanBeDeleted)
    , m_currency(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_value(new QLineEdit(this))
{
    setObjectName(u"ratesSection"_s);
    m_model = new RowTable<ExchangeRate>(
        {{.header = [] { return tr("Currency"); },
          .text = [](const ExchangeRate &rate) { return rate.currency.code(); }},
         {.header = [] { return tr("In force from"); },
          .text = [this](const ExchangeRate &rate) { return context().format().date(rate.from); }},
         {.header =
              [this] {
                  //: Head of a column; %1 is a currency such as IDR
                  return tr("One unit in %1").arg(context().directory().settings.currency.code());
              },
          .text = [this](const ExchangeRate &rate) { return rateText(rate); },
          .alignment = Qt::AlignRight}},
        {}, this);
    setModel(m_model);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"SGD"_s, u"MYR"_s, u"AUD"_s, u"JPY"_s, u"GBP"_s, u"IDR"_s});
    m_from->setCalendarPopup(true);
    m_from->setDate(toQDate(context().today()));
    addField(u"rateCurrency"_s, m_currency);
    addField(u"rateFrom"_s, m_from);
    addField(u"rateValue"_s, m_value);
    saveOnReturn(m_value);
    setFocusProxy(m_currency);
    begin();
}

QString RatesSection::rateText(const ExchangeRate &rate) const
{
    return numberText(toDecimal(rate), context().format());
}

void RatesSection::show(const Directory &directory)
{
    std::vector<ExchangeRate> rates = directory.rates;
    // Of each currency the latest first: that is the one in force.
    std::ranges::sort(rates, {}, [](const ExchangeRate &rate) {
        return std::pair(rate.currency.code(), -dayNumber(rate.from));
    });
    m_model->setRows(std::move(rates));
    if (m_rate) {
        const auto stored = std::ranges::find_if(directory.rates, [&](const ExchangeRate &rate) {
            return rate.currency == m_rate->currency && rate.from == m_rate->from;
        });
        m_rate = stored == directory.rates.end() ? std::nullopt : std::optional(*stored);
        setEditing(m_rate.has_value());
    }
    //: %1 is a currency such as IDR
    relabel(m_value, tr("One unit in %1").arg(directory.settings.currency.code()));
}

void RatesSection::edit(std::optional<int> row)
{
    m_rate = row ? std::optional(m_model->rowAt(*row)) : std::nullopt;
    setEditing(m_rate.has_value());
    setInvalid(m_value, false);
    m_value->setText(m_rate ? rateText(*m_rate) : QString());
    if (m_rate) {
        m_currency->setCurrentText(m_rate->currency.code());
        m_from->setDate(toQDate(m_rate->from));
    }
    m_currency->setFocus();
}

void RatesSection::save()
{
    const Currency reporting = context().directory().settings.currency;
    const auto currency = Currency::fromCode(m_currency->currentText().trimmed());
    setInvalid(m_currency, !currency);
    if (!currency) {
        context().showError(currency.error());
        return;
    }
    const auto rate = readNumber(m_value->text(), context().format()).and_then([&](const QString &number) {
        return exchangeRate(*currency, reporting, toDay(m_from->date()), number);
    });
    setInvalid(m_value, !rate);
    if (!rate) {
        context().showError(rate.error());
        return;
    }
    const bool isMoved = m_rate && (m_rate->currency != rate->currency || m_rate->from != rate->from);
    submit(m_rate ? tr("Change exchange rate") : tr("Add exchange rate"),
           [rate = *rate, before = isMoved ? m_rate : std::nullopt](Session &session) {
               return session.transact([&](Session &inside) -> Result<void> {
                   if (before) {
                       if (const auto removed = inside.remove(*before); !removed)
                           return failure(removed.error());
                   }
                   if (const auto saved = inside.save(rate); !saved)
                       return failure(saved.error());
                   return {};
               });
           });
}

void RatesSection::remove()
{
    if (!m_rate)
        return;
    submit(
        tr("Delete exchange rate"), [rate = *m_rate](Session &session) { return session.remove(rate); },
        tr("Exchange rate deleted."));
}

void RatesSection::retranslate()
{
    TableSection::retranslate();
    card()->setTitle(tr("Exchange rates"));
    card()->setNote(tr("amounts are converted at the rate in force on their day"));
    table()->setAccessibleName(tr("Exchange rates"));
    table()->setEmptyText(tr("No exchange rates. Add one before recording amounts in another currency."));
    relabel(m_currency, tr("Currency"));
    relabel(m_from, tr("In force from"));
    m_value->setPlaceholderText(tr("15,850.25"));
    m_from->setLocale(context().format().locale());
    m_from->setDisplayFormat(u"d MMM yyyy"_s);
}

} // namespace laju::ui
