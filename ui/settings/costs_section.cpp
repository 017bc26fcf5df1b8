// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/costs_section.h"

#include "core/exchange/export_csv.h"
#include "core/insight/acquisition_lag.h"
#include "ui/common/amount_text.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int noteColumn = 3;
constexpr int convertedColumn = 5;

QString className(CostClass costClass)
{
    switch (costClass) {
    case CostClass::Marketing:
        return CostsSection::tr("Marketing");
    case CostClass::Sales:
        //: The class of costs for selling: salaries, travel, commissions
        return CostsSection::tr("Sales");
    case CostClass::Other:
        //: The class of costs that are neither marketing nor sales
        return CostsSection::tr("Other");
    }
    return {};
}

Total sumOf(const CostSums &sums, CostClass costClass)
{
    const auto found = sums.byClass.find(costClass);
    return found == sums.byClass.end() ? Total() : found->second;
}

QString monthName(Day month, const Format &format)
{
    return format.period(Period::containing(month, Calendar::Month));
}

} // namespace

CostsSection::CostsSection(Context &sectionContext, QWidget *parent)
    : TableSection(sectionContext, parent, {u"costsTable"_s, u"cost"_s}, Rows::CanBeDeleted)
    , m_year(new QComboBox(this))
    , m_export(new QPushButton(this))
    , m_sums(new TableView(card()))
    , m_missingRate(new QLabel(this))
    , m_lagLabel(new QLabel(this))
    , m_lag(new QSpinBox(this))
    , m_useLag(new QPushButton(this))
    , m_lagHint(new QLabel(this))
    , m_month(new QDateEdit(this))
    , m_class(new QComboBox(this))
    , m_money(new QWidget(this))
    , m_amount(new QLineEdit(m_money))
    , m_currency(new QComboBox(m_money))
    , m_team(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"costsSection"_s);
    makeEntries();
    makeSums();
    makeTools();
    makeForm();
    connect(&context().live, &LiveFacts::factsChanged, this, [this] {
        if (isVisible())
            showLag();
    });
    begin();
    m_month->setDate(toQDate(context().today()));
    fill(nullptr);
}

void CostsSection::makeTools()
{
    m_year->setObjectName(u"costsYear"_s);
    m_export->setObjectName(u"costsExport"_s);
    card()->addHeaderWidget(m_year);
    card()->addHeaderWidget(m_export);
    m_lag->setObjectName(u"costsLag"_s);
    m_lag->setRange(0, static_cast<int>(WorkspaceSettings::maxAcquisitionLag.count()));
    m_useLag->setObjectName(u"costsUseLag"_s);
    setButtonKind(m_useLag, ButtonKind::Link);
    m_lagLabel->setBuddy(m_lag);
    m_lagHint->setObjectName(u"costsLagHint"_s);
    m_lagHint->setWordWrap(true);
    setTextStyle(m_lagLabel, TextStyle::Body, ui::Role::Secondary);
    setTextStyle(m_lagHint, TextStyle::Small, ui::Role::Secondary);
    auto *lag = new QHBoxLayout;
    lag->addWidget(m_lagLabel);
    lag->addWidget(m_lag);
    lag->addWidget(m_useLag);
    lag->addStretch();
    card()->body()->insertLayout(0, lag);
    card()->body()->insertWidget(1, m_lagHint);
    connect(m_year, &QComboBox::activated, this, [this] { show(context().directory()); });
    connect(m_export, &QPushButton::clicked, this, &CostsSection::exportLedger);
    connect(m_lag, &QSpinBox::editingFinished, this, &CostsSection::saveLag);
    connect(m_useLag, &QPushButton::clicked, this, [this] {
        m_lag->setValue(static_cast<int>(m_suggested.count()));
        saveLag();
    });
}

void CostsSection::makeSums()
{
    std::vector<TableColumn<SumLine>> columns{{.header = [] { return tr("Month"); },
                                               .text =
                                                   [this](const SumLine &line) {
                                                       //: The line under a table that sums up all months
                                                       return line.month
                                                                  ? monthName(*line.month, context().format())
                                                                  : tr("Together");
                                                   }}};
    for (const CostClass costClass : allOf<CostClass>())
        columns.push_back(
            {.header = [costClass] { return className(costClass); },
             .text = [this, costClass](const SumLine &line) { return sumText(sumOf(line.sums, costClass)); },
             .alignment = Qt::AlignRight});
    columns.push_back({.header = [] { return tr("Sum"); },
                       .text = [this](const SumLine &line) { return sumText(line.sums.all); },
                       .alignment = Qt::AlignRight});
    m_sumsModel = new RowTable<SumLine>(
        std::move(columns),
        [](const SumLine &line) { return qint64(line.month ? dayNumber(*line.month) : 0); }, this);
    m_sums->setObjectName(u"costSums"_s);
    m_sums->setModel(m_sumsModel);
    m_sums->setStretchColumn(0);
    constexpr int yearAndSum = 13;
    m_sums->setFitRows(yearAndSum);
    card()->body()->insertWidget(0, m_sums);
}

void CostsSection::makeEntries()
{
    m_model = new RowTable<Cost>(
        {{.header = [] { return tr("Month"); },
          .text = [this](const Cost &cost) { return monthName(cost->month, context().format()); }},
         {.header = [] { return tr("Class"); },
          .text = [](const Cost &cost) { return className(cost->costClass); }},
         {.header = [] { return tr("Team"); },
          .text =
              [this](const Cost &cost) {
                  return cost->team ? scopeName(*cost->team, context().directory())
                                    : scopeName(Company{}, context().directory());
              }},
         {.header = [] { return tr("Note"); }, .text = [](const Cost &cost) { return cost->note; }},
         {.header = [] { return tr("Amount"); },
          .text = [this](const Cost &cost) { return context().format().money(cost->amount); },
          .alignment = Qt::AlignRight},
         {.header =
              [this] {
                  //: Head of a column of converted amounts; %1 is a currency such as IDR
                  return tr("In %1").arg(context().directory().settings.currency.code());
              },
          .text =
              [this](const Cost &cost) {
                  const auto amount = context().directory().inReportingCurrency(cost->amount, cost->month);
                  return amount ? context().format().money(*amount) : tr("no rate");
              },
          .alignment = Qt::AlignRight}},
        [](const Cost &cost) { return cost->id.number(); }, this);
    setModel(m_model);
    table()->setStretchColumn(noteColumn);
    m_missingRate->setObjectName(u"costsMissingRate"_s);
    m_missingRate->setWordWrap(true);
    setTextStyle(m_missingRate, TextStyle::Small, ui::Role::Bad);
    card()->body()->insertWidget(1, m_missingRate);
}

void CostsSection::makeForm()
{
    m_amount->setObjectName(u"costAmount"_s);
    m_currency->setObjectName(u"costCurrency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    auto *money = new QHBoxLayout(m_money);
    money->setContentsMargins({});
    money->addWidget(m_amount, 1);
    money->addWidget(m_currency);
    m_money->setFocusProxy(m_amount);
    addField(u"costMonth"_s, m_month);
    addField(u"costClass"_s, m_class);
    addField(u"costMoney"_s, m_money);
    addField(u"costTeam"_s, m_team);
    addField(u"costNote"_s, m_note);
    saveOnReturn(m_amount);
    saveOnReturn(m_note);
    setFocusProxy(m_month);
    setTabOrder(m_amount, m_currency);
    setTabOrder(m_currency, m_team);
}

std::optional<std::chrono::year> CostsSection::year() const
{
    const int number = m_year->currentData().toInt();
    return number == 0 ? std::nullopt : std::optional(std::chrono::year(number));
}

QString CostsSection::sumText(const Total &sum) const
{
    const Currency currency = context().directory().settings.currency;
    const auto exact = sum.exact();
    return exact ? context().format().money(Money(*exact, currency))
                 : context().format().compactMoney(sum.rounded(), currency);
}

void CostsSection::showYears(const Directory &directory)
{
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const std::chrono::year each : yearsWithCosts(directory))
        m_year->addItem(QString::number(int(each)), int(each));
    m_year->setCurrentIndex(std::max(m_year->findData(chosen), 0));
    m_year->setVisible(m_year->count() > 2);
}

void CostsSection::showMissingRates(const CostLedger &ledger, const Directory &directory)
{
    QStringList missing;
    for (const Cost &cost : ledger.entries) {
        const auto amount = directory.inReportingCurrency(cost->amount, cost->month);
        if (!amount)
            missing.append(amount.error().text);
    }
    missing.removeDuplicates();
    m_missingRate->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        missing.append(tr("Add it under Exchange rates: until then these costs are in no sum, and no cost of "
                          "a customer is shown."));
    m_missingRate->setText(missing.join(u' '));
}

void CostsSection::showChoices(const Directory &directory)
{
    const QVariant team = m_team->currentData();
    m_team->clear();
    m_team->addItem(scopeName(Company{}, directory));
    for (const Team &each : directory.teams)
        m_team->addItem(each->name, each->id.number());
    m_team->setCurrentIndex(std::max(m_team->findData(team), 0));
    const QString currency = m_currency->currentText();
    m_currency->clear();
    m_currency->addItems(currencyChoices(directory));
    m_currency->setCurrentText(currency.isEmpty() ? directory.settings.currency.code() : currency);
}

void CostsSection::show(const Directory &directory)
{
    showYears(directory);
    CostLedger ledger = costLedger(directory, year());
    showMissingRates(ledger, directory);
    std::vector<SumLine> sums;
    for (CostLedger::Month &month : ledger.months)
        sums.push_back({month.first, std::move(month.sums)});
    if (sums.size() > 1)
        sums.push_back({std::nullopt, std::move(ledger.total)});
    m_sums->setVisible(!sums.empty());
    m_sumsModel->setRows(std::move(sums));
    const bool hasForeign = std::ranges::any_of(ledger.entries, [&](const Cost &cost) {
        return cost->amount.currency() != directory.settings.currency;
    });
    m_model->setRows(std::move(ledger.entries));
    table()->setColumnHidden(convertedColumn, !hasForeign);
    m_export->setEnabled(m_model->rowCount() > 0);
    showChoices(directory);
    if (m_cost) {
        // The next save hands in the version that is stored now; what is gone is not in the form any more.
        const auto stored =
            std::ranges::find(directory.costs, (*m_cost)->id, [](const Cost &cost) { return cost->id; });
        m_cost = stored == directory.costs.end() ? std::nullopt : std::optional(*stored);
        setEditing(m_cost.has_value());
    }
    showLag();
}

void CostsSection::showLag()
{
    const WorkspaceSettings &settings = context().directory().settings;
    m_lag->setValue(static_cast<int>(settings.acquisitionLag.count()));
    const auto suggestion = suggestLag(context().facts(), context().today());
    m_suggested = suggestion ? suggestion->lag : settings.acquisitionLag;
    m_useLag->setVisible(m_suggested != settings.acquisitionLag);
    const int months = static_cast<int>(m_suggested.count());
    //: Takes over the lag that is suggested
    m_useLag->setText(tr("Use %n month(s)", nullptr, months));
    QStringList hint{tr("Each month's cost counts for the customers won that many months later.")};
    if (suggestion)
        //: %n is a number of months, %1 a length of time such as 47 d, %2 a number of deals
        hint.append(
            tr("Suggested: %n month(s), the median sales cycle of %1 (of %2 deals won in twelve months).",
               nullptr, months)
                .arg(context().format().days(suggestion->medianDays),
                     context().format().count(suggestion->deals)));
    m_lagHint->setText(hint.join(u' '));
}

void CostsSection::showEvent(QShowEvent *event)
{
    TableSection::showEvent(event);
    showLag();
}

void CostsSection::saveLag()
{
    if (!context().live.isLoaded())
        return;
    WorkspaceSettings settings = context().directory().settings;
    settings.acquisitionLag = std::chrono::months(m_lag->value());
    if (settings == context().directory().settings)
        return;
    context().undo.run(tr("Change the lag of costs"),
                       [settings](Session &session) { return session.save(settings); });
}

void CostsSection::fill(const Cost *cost)
{
    m_cost = cost ? std::optional(*cost) : std::nullopt;
    setEditing(cost != nullptr);
    setInvalid(m_amount, false);
    m_amount->setText(cost ? amountText((*cost)->amount, context().format()) : QString());
    m_note->setText(cost ? (*cost)->note : QString());
    if (!cost)
        return;
    m_month->setDate(toQDate((*cost)->month));
    m_class->setCurrentIndex(m_class->findData(static_cast<int>((*cost)->costClass)));
    m_currency->setCurrentText((*cost)->amount.currency().code());
    m_team->setCurrentIndex((*cost)->team ? m_team->findData((*cost)->team->number()) : 0);
}

void CostsSection::edit(std::optional<int> row)
{
    fill(row ? &m_model->rowAt(*row) : nullptr);
    m_month->setFocus();
}

void CostsSection::save()
{
    const auto amount = readAmount(m_amount->text(), m_currency->currentText(), context().format());
    setInvalid(m_amount, !amount);
    if (!amount) {
        context().showError(amount.error());
        return;
    }
    const std::chrono::year_month_day day(toDay(m_month->date()));
    CostFields fields = m_cost ? m_cost->fields() : CostFields{.month = {}, .amount = *amount};
    fields.month = dayOf(day.year() / day.month() / 1);
    fields.costClass = static_cast<CostClass>(m_class->currentData().toInt());
    fields.amount = *amount;
    fields.team = TeamId::fromNumber(m_team->currentData().toLongLong());
    fields.note = m_note->text().trimmed();
    const auto cost = Cost::make(std::move(fields));
    if (!cost) {
        context().showError(cost.error());
        return;
    }
    if (year() && *year() != day.year())
        m_year->setCurrentIndex(0); // or what was saved would not be seen
    submit(m_cost ? tr("Change cost") : tr("Add cost"),
           [cost = *cost](Session &session) { return session.save(cost); });
}

void CostsSection::remove()
{
    if (!m_cost)
        return;
    submit(
        tr("Delete cost"), [id = (*m_cost)->id](Session &session) { return session.remove(id); },
        tr("Cost deleted."));
}

void CostsSection::exportLedger()
{
    const QString name = year() ? u"costs-%1.csv"_s.arg(int(*year())) : u"costs.csv"_s;
    context().dialogs.askSaveFile(
        this, tr("Save costs"), name, tr("CSV files (*.csv)"), [this](const QString &path) {
            QSaveFile file(path);
            const bool isWritten = file.open(QIODevice::WriteOnly) &&
                                   exportCosts(m_model->rows(), context().directory(), file) && file.commit();
            if (isWritten)
                context().navigator->showMessage({.text = tr("Saved %1.").arg(path)});
            else
                context().showError(
                    {ErrorKind::Unwritable, tr("%1 cannot be written: %2").arg(path, file.errorString())});
        });
}

void CostsSection::retranslate()
{
    TableSection::retranslate();
    card()->setTitle(tr("Costs"));
    table()->setAccessibleName(tr("Costs"));
    table()->setEmptyText(
        tr("No costs yet. Record below what a month cost in marketing and sales, or import a CSV "
           "file (Ctrl+I): then the dashboard shows what a new customer costs."));
    m_sums->setAccessibleName(tr("Costs by month and class"));
    m_year->setAccessibleName(tr("Year"));
    m_export->setText(tr("Export…"));
    m_lagLabel->setText(tr("Lag from cost to customer, in months"));
    m_lag->setAccessibleName(m_lagLabel->text());
    relabel(m_month, tr("Month"));
    relabel(m_class, tr("Class"));
    relabel(m_money, tr("Amount"));
    relabel(m_team, tr("Team"));
    relabel(m_note, tr("Note"));
    m_amount->setAccessibleName(tr("Amount"));
    m_currency->setAccessibleName(tr("Currency"));
    m_note->setPlaceholderText(tr("Trade fair, salaries, rent"));
    m_month->setLocale(context().format().locale());
    m_month->setDisplayFormat(u"MMMM yyyy"_s);
    const QVariant chosen = m_class->currentData();
    m_class->clear();
    for (const CostClass costClass : allOf<CostClass>())
        m_class->addItem(className(costClass), static_cast<int>(costClass));
    m_class->setCurrentIndex(std::max(m_class->findData(chosen), 0));
}

} // namespace laju::ui
